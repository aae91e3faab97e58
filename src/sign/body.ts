import { WebhookError } from '../errors.ts'

/** The raw request body: its text, or its bytes in any form. A parsed object is not one. */
export type RawBody = string | ArrayBufferView | ArrayBuffer

/** Why raw bytes, and how to get them: the answer to the most asked question about webhooks. */
export const RAW_BODY_HINT =
  'A signature covers the exact bytes that were sent, and parsing loses them. ' +
  'Take the body before any JSON parser does: express.raw({ type: "application/json" }) in Express, ' +
  'a content type parser with parseAs: "buffer" in Fastify, await request.text() or request.arrayBuffer() in Fetch handlers.'

/** The body as text or bytes, whichever it came as, or `undefined` when it is no raw body. */
export function toRawBody(body: unknown): string | Uint8Array | undefined {
  if (typeof body === 'string') return body
  if (ArrayBuffer.isView(body)) {
    const view = body as Uint8Array
    return view.BYTES_PER_ELEMENT === 1 ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  }
  return isArrayBuffer(body) && !isDetached(body) ? new Uint8Array(body) : undefined
}

/** What stands where a raw body belongs, for the text of BODY_NOT_RAW. */
export function describeNoBody(body: unknown): string {
  if (body === undefined || body === null) return `the body is ${body}`
  return `the body is ${nounOf(body)}, not the raw request body`
}

function nounOf(body: unknown): string {
  if (Array.isArray(body)) return 'a parsed array'
  if (typeof body !== 'object') return `a ${typeof body}`
  const { then, getReader, pipe } = body as Record<string, unknown>
  if (typeof then === 'function') return 'a promise that nobody awaited'
  if (typeof (getReader ?? pipe) === 'function')
    return 'a stream that nobody read; receive() reads that of a Fetch API Request'
  return 'a parsed object'
}

/** @throws WebhookError BODY_NOT_RAW */
export function assertRawBody(body: unknown, doing: string): string | Uint8Array {
  const raw = toRawBody(body)
  if (raw !== undefined) return raw
  throw new WebhookError('BODY_NOT_RAW', `Could not ${doing}: ${describeNoBody(body)}. ${RAW_BODY_HINT}`)
}

/** Whether its bytes were given away. A buffer of no bytes may have been; only then is it asked. */
function isDetached(buffer: ArrayBuffer): boolean {
  if (buffer.byteLength > 0) return false
  try {
    new Uint8Array(buffer)
    return false
  } catch {
    return true
  }
}

/** @note Not `instanceof`: buffers of another realm (jsdom, jest) are as good. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}
