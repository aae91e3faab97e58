import { WebhookError } from '../errors.ts'
import { assertOptions, kindOf } from '../options.ts'
import type { RawBody } from '../sign/body.ts'
import { encodePythonJson } from '../sign/encode-python.ts'
import { createSignedRequest, type SignedRequest } from '../sign/signed-request.ts'
import { facts } from './facts.ts'
import { signer } from './signature.ts'

/**
 * The signature of a raw body: 64 lower-case hexadecimal digits, for the webhook-signature header.
 * Text counts as UTF-8.
 *
 * @param secret the private API key of the integration
 * @throws WebhookError SECRET_MISSING, BODY_NOT_RAW, OPTION_INVALID
 */
export function sign(body: RawBody, secret: string): string {
  return signer.sign(body, secret)
}

/**
 * The exact bytes that a webhook is sent as: what Python's `json.dumps` writes.
 * Source: TutorCruncher's public delivery service, worker.py.
 *
 * A JavaScript value cannot say all that Python can: 10.0 is written 10 and -0.0 is written 0; a number past 2^53 has lost
 * digits before it gets here (a BigInt has them all); keys that look like integers come first; a key comes once. For
 * such a body give ready bytes to `emit`.
 *
 * @throws WebhookError OPTION_INVALID when JSON cannot hold the webhook: NaN, a function, a cycle
 */
export function encode(webhook: unknown): Uint8Array {
  return encodePythonJson(webhook)
}

/** The headers that the vendor sets, spelled as on the wire. Its HTTP client adds Host, Accept and the like. */
export function deliveryHeaders(_name: string, signature: string): Record<string, string> {
  return {
    'User-Agent': facts.userAgent.value,
    'Content-Type': facts.contentType.value,
    [facts.signatureHeader.value]: signature,
  }
}

/**
 * A delivery of one webhook, signed and ready to send: `{url, method, headers, body}`, frozen.
 * The webhook is encoded as it is, valid or not.
 *
 * @throws WebhookError SECRET_MISSING, OPTION_INVALID
 */
export function signedRequest(
  webhook: unknown,
  options: { readonly url: string; readonly secret: string },
): SignedRequest {
  assertOptions(options, ['url', 'secret'], 'sign the request')
  const body = encode(webhook)
  const signature = sign(body, options.secret)
  if (!URL.canParse(options.url) || !/^https?:/i.test(options.url)) {
    const text = `Could not sign the request: ${kindOf(options.url)} is no http or https URL.`
    throw new WebhookError('OPTION_INVALID', text)
  }
  return createSignedRequest(options.url, deliveryHeaders('', signature), body)
}
