import { WebhookError } from '../errors.ts'
import type { Secret } from '../sign/secrets.ts'
import { isObject, type MatcherResult } from './context.ts'
import { capped, indented } from './text.ts'

const MOST_ATTEMPTS = 20

/** A request that a mock has sent. It keeps its signature to itself. */
interface Sent {
  isSignedWith(secret: string): boolean
}

/**
 * The requests of a delivery or an attempt, or the one that was given; `undefined` for what no mock has sent.
 *
 * @throws WebhookError OPTION_INVALID for a copy, which has no signature
 */
export function sentRequests(received: { readonly [field: string]: unknown }): Sent[] | undefined {
  if (Array.isArray(received.attempts)) return received.attempts.map((attempt) => assertSent(attempt?.request))
  if ('verdict' in received) return [assertSent(received.request)]
  return typeof received.isSignedWith === 'function' ? [received as unknown as Sent] : undefined
}

function assertSent(request: unknown): Sent {
  if (isObject(request) && typeof request.isSignedWith === 'function') return request as unknown as Sent
  const text =
    'Could not check the signature: a copy of a delivery or an attempt has no signature, only a mask in its place. Pass the delivery itself, as emit() gives it or `deliveries` keeps it.'
  throw new WebhookError('OPTION_INVALID', text)
}

/** All attempts count, for `.not` as well: a delivery that is half signed with a secret passes neither way. */
export function judgeSent(
  sent: readonly Sent[],
  secret: Secret,
  { isNot, faults }: { readonly isNot: boolean; readonly faults: unknown },
): MatcherResult {
  if (sent.length === 0) return { pass: isNot, message: () => NOTHING_SENT }
  const answers = sent.map((request) => [secret].flat().some((one) => request.isSignedWith(one)))
  const pass = isNot ? answers.some(Boolean) : answers.every(Boolean)
  return { pass, message: () => `${expectation(answers, isNot)}${isNot ? '' : `\n${reason(faults)}`}` }
}

const NOTHING_SENT = 'expected the delivery to be signed, but it has no attempt yet'

function expectation(answers: readonly boolean[], isNot: boolean): string {
  if (answers.length === 1) {
    const [not, butNot] = isNot ? ['not ', ''] : ['', ' not']
    return `expected the attempt ${not}to be signed with this secret, but it is${butNot}`
  }
  const lines = answers.map((isSigned, index) => `attempt ${index + 1} ${isSigned ? 'is' : 'is not'}`)
  const which = isNot ? 'no attempt' : 'each attempt'
  return `expected ${which} of the delivery to be signed with this secret${indented(capped(lines, MOST_ATTEMPTS))}`
}

function reason(faults: unknown): string {
  if (Array.isArray(faults) && faults.length > 0) return `Its faults, as asked for: ${faults.join(', ')}.`
  return 'A mock signs an attempt with the secret that its endpoint has then.'
}
