import { kindOf } from '../options.ts'
import type { SendResponse } from './classify.ts'
import { SendFailure } from './send.ts'

/** How much of an answer's body is read and logged; the rest is not waited for. */
export const MAX_RESPONSE_BYTES = 64 * 1024

const EMPTY = new Uint8Array(0)

/**
 * What a Fetch handler answered, in the engine's form.
 *
 * @throws SendFailure with an instructive text when it is no Response
 */
export async function toSendResponse(response: Response): Promise<SendResponse> {
  // Not instanceof: a Response of another realm or library is as good.
  if (typeof response?.status !== 'number' || typeof response.headers?.forEach !== 'function') {
    throw new SendFailure(
      `The receiver answered ${kindOf(response)}, which is no Response. Return a Response from every path of the handler.`,
    )
  }
  if (response.type === 'error') throw new SendFailure('The receiver answered Response.error(), a network error.')
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value
  })
  const body = response.body && !response.bodyUsed ? await readStart(response.body) : EMPTY
  return { status: response.status, headers, body }
}

/** The first bytes of a stream; the rest of a longer one is cancelled. */
async function readStart(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length < MAX_RESPONSE_BYTES) continue
    // Not awaited: a source may never answer.
    reader.cancel().catch(() => {})
    break
  }
  return join(chunks, Math.min(length, MAX_RESPONSE_BYTES))
}

export function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (length === 0) return EMPTY
  if (chunks.length === 1 && chunks[0]!.length === length) return chunks[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    const part = chunk.subarray(0, length - at)
    whole.set(part, at)
    at += part.length
  }
  return whole
}
