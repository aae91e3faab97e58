import { WebhookError } from '../errors.ts'
import { assertOptions, kindOf } from '../options.ts'
import type { RawBody } from '../sign/body.ts'
import { encodeJson } from '../sign/encode.ts'
import { createSignedRequest, type SignedRequest } from '../sign/signed-request.ts'
import { facts } from './facts.ts'
import { signer } from './signature.ts'

/**
 * The signature of a raw body: 64 lower-case hexadecimal digits, for the X-Platform-Signature header.
 * Text counts as UTF-8.
 *
 * @throws WebhookError SECRET_MISSING, BODY_NOT_RAW, OPTION_INVALID
 */
export function sign(body: RawBody, secret: string): string {
  return signer.sign(body, secret)
}

/**
 * The exact bytes that a payload is sent as: what `JSON.stringify` writes, in UTF-8.
 * That TutorFlow's sender writes these bytes is an assumption: its page shows no wire bytes.
 *
 * @throws WebhookError OPTION_INVALID when JSON cannot hold the payload
 */
export function encode(payload: unknown): Uint8Array {
  return encodeJson(payload)
}

/** The headers of a delivery, spelled as the vendor spells them. */
export function deliveryHeaders(name: string, signature: string): Record<string, string> {
  return {
    'Content-Type': facts.contentType.value,
    [facts.eventHeader.value]: name,
    [facts.signatureHeader.value]: signature,
  }
}

/**
 * A delivery of one event, signed and ready to send: `{url, method, headers, body}`, frozen.
 * The payload is encoded as it is, valid or not.
 *
 * @throws WebhookError SECRET_MISSING, OPTION_INVALID
 */
export function signedRequest(
  event: { readonly name: string; readonly payload: unknown },
  options: { readonly url: string; readonly secret: string },
): SignedRequest {
  assertOptions(options, ['url', 'secret'], 'sign the request')
  if (typeof event?.name !== 'string' || !HEADER_TEXT.test(event.name)) {
    throw new WebhookError(
      'OPTION_INVALID',
      `Could not sign the request: ${kindOf(event?.name)} cannot be the name of an event. Pass { name, payload }.`,
    )
  }
  if (!URL.canParse(options.url) || !/^https?:/i.test(options.url)) {
    throw new WebhookError(
      'OPTION_INVALID',
      `Could not sign the request: ${kindOf(options.url)} is no http or https URL.`,
    )
  }
  const body = encode(event.payload)
  return createSignedRequest(options.url, deliveryHeaders(event.name, sign(body, options.secret)), body)
}

/** What a header can hold without being broken in two: printable ASCII. */
const HEADER_TEXT = /^[\x20-\x7e]+$/
