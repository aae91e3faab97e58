import type { Secret } from '../sign/secrets.ts'
import { isObject, type MatcherContext, type MatcherResult, unanswerable } from './context.ts'
import { capped, indented } from './text.ts'

const MOST_ATTEMPTS = 20

/** A request that a mock has sent. It keeps its signature to itself. */
interface Sent {
  isSignedWith(secret: string): boolean
}

/** The requests of a delivery or an attempt, or the one that was given; `undefined` for what no mock has sent. */
export function requestsOf(received: { readonly [field: string]: unknown }): unknown[] | undefined {
  if (Array.isArray(received.attempts)) return received.attempts.map((attempt) => attempt?.request)
  if ('verdict' in received) return [received.request]
  return isSent(received) ? [received] : undefined
}

function isSent(request: unknown): request is Sent {
  return isObject(request) && typeof request.isSignedWith === 'function'
}

/** All attempts count, for `.not` as well: a delivery that is half signed with a secret passes neither way. */
export function judgeSent(
  context: MatcherContext,
  requests: readonly unknown[],
  { secret, faults }: { readonly secret: Secret; readonly faults: unknown },
): MatcherResult {
  if (requests.length === 0) return unanswerable(context, NOTHING_SENT)
  if (!requests.every(isSent)) return unanswerable(context, NO_SIGNATURE)
  const isNot = context.isNot ?? false
  const answers = requests.map((request) => [secret].flat().some((one) => request.isSignedWith(one)))
  const pass = isNot ? answers.some(Boolean) : answers.every(Boolean)
  return { pass, message: () => `${expectation(answers, isNot)}${isNot ? '' : `\n${reason(faults)}`}` }
}

const NOTHING_SENT = 'expected the delivery to be signed, but it has no attempt yet'
const NO_SIGNATURE =
  'expected a delivery, but this is a copy, which has only a mask in the place of the signature. Pass the delivery itself, as emit() gives it or `deliveries` keeps it.'

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
