import { WebhookError } from '../errors.ts'
import { assertOneOf, assertOptions, kindOf } from '../options.ts'
import type { HeadersLike } from '../sign/headers.ts'
import { type Secret, secretProblem } from '../sign/secrets.ts'
import { hintAt, isObject, isPromise, type MatcherContext, type MatcherResult, unanswerable } from './context.ts'
import { judgeReceived, VENDOR_IDS } from './received-requests.ts'
import { judgeSent, requestsOf } from './sent-requests.ts'

const DOING = 'check the signature'

/** @see WebhookMatchers.toBeSignedWith */
export function toBeSignedWith(
  this: MatcherContext,
  received: unknown,
  secret: unknown,
  options: unknown = {},
): MatcherResult | Promise<MatcherResult> {
  assertSecret(secret)
  const vendorId = readVendorId(options)
  if (!isObject(received)) return unanswerable(this, cannotBeSigned(received))
  const requests = requestsOf(received)
  if (requests) return judgeSent(this, requests, { secret, faults: received.faults })
  if (!isObject(received.headers)) return unanswerable(this, cannotBeSigned(received))
  const headers = received.headers as HeadersLike
  if (typeof received.arrayBuffer !== 'function')
    return judgeReceived(this, { headers, body: received.body }, { secret, vendorId })
  const request = received as unknown as Request
  if (request.bodyUsed || request.body?.locked) return unanswerable(this, READ_BEFORE)
  const reading = request.clone().arrayBuffer()
  return onlyAwaited(reading.then((body) => judgeReceived(this, { headers, body }, { secret, vendorId })))
}

const READ_BEFORE =
  'expected a request that can be read, but the body of this one was read before. Let the receiver read a clone, or keep one for the test: request.clone().'

/** @throws WebhookError SECRET_MISSING, OPTION_INVALID */
function assertSecret(secret: unknown): asserts secret is Secret {
  const found = secretProblem(secret)
  if (!found) return
  const text = `Could not ${DOING}: ${found.problem}. Pass the secret of the endpoint; when it comes from the environment, look whether the variable is set where the test runs.`
  throw new WebhookError(found.code, text)
}

/** @throws WebhookError OPTION_INVALID */
function readVendorId(options: unknown): string | undefined {
  assertOptions(options, ['vendor'], DOING)
  const { vendor } = options as { vendor?: string }
  assertOneOf(vendor, VENDOR_IDS, 'vendor', DOING)
  return vendor
}

/** @note A text is not shown: it may be the secret, in the wrong place. */
function cannotBeSigned(received: unknown): string {
  const kind = typeof received === 'string' ? 'a text' : kindOf(received)
  const what = isPromise(received) ? 'a promise' : kind === 'an object' ? 'an object without headers' : kind
  return `expected a delivery, an attempt, a signed request, a fetch Request or { headers, body }, found ${what}.${hintAt(received)}`
}

/**
 * Inside of another matcher the runners do not wait. They take the promise for the result and read its `pass`, which would
 * be false for every request, and true with `.not`: reading it throws.
 */
function onlyAwaited(result: Promise<MatcherResult>): Promise<MatcherResult> {
  result.catch(() => {})
  return Object.defineProperty(result, 'pass', {
    get() {
      const text = `Could not ${DOING}: a fetch Request is read asynchronously, which cannot be inside of another matcher. Use "await expect(request).toBeSignedWith(secret)".`
      throw new WebhookError('OPTION_INVALID', text)
    },
  })
}
