import type { ExitCode } from '../../src/cli/exit-codes.ts'
import { runCli } from '../../src/cli/run-cli.ts'

interface Surroundings {
  readonly env?: { readonly [name: string]: string }
  readonly stdin?: string | Uint8Array
  /** Whether all three streams are a terminal. */
  readonly isTTY?: boolean
}

/** Runs the command line in this process. In a text, arguments are parted by blanks. */
export async function run(
  args: string | readonly string[],
  { env = {}, stdin = '', isTTY = false }: Surroundings = {},
): Promise<{ code: ExitCode; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await runCli({
    argv: typeof args === 'string' ? args.split(' ').filter(Boolean) : args,
    env,
    stdin: { isTTY, [Symbol.asyncIterator]: () => toChunks(stdin) },
    stdout: { isTTY, write: (text) => (out += text) },
    stderr: { isTTY, write: (text) => (err += text) },
    onSignal: () => () => {},
  })
  return { code, out, err }
}

/** Byte for byte: a character may be parted. */
async function* toChunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of Buffer.from(input as string)) yield Uint8Array.of(byte)
}
