import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { RAW_BODY_HINT, type RawBody } from './body.ts'
import type { HeadersLike } from './headers.ts'
import type { Refusal } from './signer.ts'

/** A delivery as it arrived: all headers, and the raw body. */
export interface ReceivedRequest {
  readonly headers: HeadersLike
  readonly body: RawBody
}

export const VERIFYING = 'verify the delivery'

export const BODY_NOT_JSON: Refusal = {
  code: 'BODY_NOT_JSON',
  message: `Could not ${VERIFYING}: the signature is good, but the body is not JSON text in UTF-8.`,
}

/** @throws WebhookError OPTION_INVALID when `request` is no object */
export function assertReceived(request: unknown): void {
  if (typeof request === 'object' && request !== null) return
  const text = `Could not ${VERIFYING}: the first argument must be { headers, body }, not ${kindOf(request)}.`
  throw new WebhookError('OPTION_INVALID', text)
}

/**
 * A Fetch API request as headers and raw body; reads its body once.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID when it is none, BODY_NOT_RAW when its body was read before
 */
export async function readRequest(request: Request): Promise<ReceivedRequest> {
  // Frameworks have requests of their own that look like it: that of Hono has no headers.
  if (typeof request?.arrayBuffer !== 'function' || typeof request.headers?.get !== 'function') {
    const text = `Could not receive the delivery: receive() takes a Fetch API Request, not ${kindOf(request)}. In Hono that is c.req.raw; with node:http pass headers and raw body to verify().`
    throw new WebhookError('OPTION_INVALID', text)
  }
  if (request.bodyUsed || request.body?.locked) {
    const text = `Could not receive the delivery: the body of the request was read before. ${RAW_BODY_HINT}`
    throw new WebhookError('BODY_NOT_RAW', text)
  }
  return { headers: request.headers, body: await request.arrayBuffer() }
}
