import type { ExitCode } from '../../src/cli/exit-codes.ts'
import { runCli } from '../../src/cli/run-cli.ts'

interface Surroundings {
  readonly env?: { readonly [name: string]: string }
  readonly stdin?: string | Uint8Array
  /** Whether all three streams are a terminal. */
  readonly isTTY?: boolean
  /** Comes with the name of a signal when the process is to be told to end. */
  readonly signal?: Promise<string>
  /** Called with all of stdout and stderr so far, whenever there is more. */
  readonly onOutput?: (out: string, err: string) => void
}

/** Runs the command line in this process. In a text, arguments are parted by blanks. */
export async function run(
  args: string | readonly string[],
  { env = {}, stdin = '', isTTY = false, signal, onOutput }: Surroundings = {},
): Promise<{ code: ExitCode; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await runCli({
    argv: typeof args === 'string' ? args.split(' ').filter(Boolean) : args,
    env,
    stdin: { isTTY, [Symbol.asyncIterator]: () => toChunks(stdin) },
    stdout: {
      isTTY,
      write: (text) => {
        out += text
        onOutput?.(out, err)
      },
    },
    stderr: {
      isTTY,
      write: (text) => {
        err += text
        onOutput?.(out, err)
      },
    },
    onSignal: (stop) => {
      void signal?.then(stop)
      return () => {}
    },
  })
  return { code, out, err }
}

/** Byte for byte: a character may be parted. */
async function* toChunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of Buffer.from(input as string)) yield Uint8Array.of(byte)
}
