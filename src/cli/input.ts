import { createReadStream } from 'node:fs'
import { WebhookError } from '../errors.ts'
import type { Input, Io } from './io.ts'

/** Far above any body that a vendor sends. */
const MOST_BYTES = 10 * 1024 * 1024

/**
 * The bytes of a file, or with `-` of the standard input.
 *
 * @param doing as in "Could not sign the body"
 * @throws WebhookError OPTION_INVALID when it cannot be read, or holds too much
 */
export async function readInput(io: Io, file: string, doing: string): Promise<Uint8Array> {
  if (file === '-' && io.stdin.isTTY) io.stderr.write('Reading from the terminal. End with Ctrl-D.\n')
  const name = file === '-' ? 'the standard input' : file
  try {
    return await readAll(file === '-' ? io.stdin : createReadStream(file))
  } catch (cause) {
    const why = cause instanceof TooLong ? `holds more than ${MOST_BYTES} bytes` : `cannot be read (${reasonOf(cause)})`
    const text = `Could not ${doing}: ${name} ${why}. Give another file, or - for the standard input.`
    throw new WebhookError('OPTION_INVALID', text, { cause })
  }
}

class TooLong extends Error {}

async function readAll(input: Input | AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array)
    length += bytes.length
    if (length > MOST_BYTES) throw new TooLong()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, length)
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}
