import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'

/**
 * The bytes that `JSON.stringify` writes, in UTF-8.
 *
 * @throws WebhookError OPTION_INVALID when `payload` cannot be written as JSON: undefined, a function, a BigInt, a cycle
 */
export function encodeJson(payload: unknown): Uint8Array {
  let text: string | undefined
  let cause: unknown
  try {
    text = JSON.stringify(payload)
  } catch (error) {
    cause = error
  }
  if (text !== undefined) return encoder.encode(text)
  throw cannotEncode(payload, cause)
}

/** The refusal of a payload that JSON cannot hold; `cause` is what writing it threw, when it threw. */
export function cannotEncode(payload: unknown, cause: unknown): WebhookError {
  const why = cause instanceof Error ? cause.message.split('\n')[0] : `${kindOf(payload)} has no JSON text`
  const message = `Could not encode the payload: ${why}. Pass what JSON can hold.`
  return new WebhookError('OPTION_INVALID', message, cause === undefined ? {} : { cause })
}

const encoder = new TextEncoder()

/** @note Fatal, so that bytes which are no UTF-8 are refused, and a byte order mark stays where JSON.parse refuses it. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The payload that a raw body holds.
 *
 * @throws SyntaxError or TypeError when the body is no JSON text in UTF-8
 */
export function decodeJson(body: string | Uint8Array): unknown {
  return JSON.parse(typeof body === 'string' ? body : utf8.decode(body))
}
