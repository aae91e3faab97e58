/** What came back from one attempt: an answer, or why there was none. */
export type Outcome =
  | ({ readonly kind: 'response' } & SendResponse)
  | { readonly kind: 'timeout' | 'refused' | 'reset' }
  | { readonly kind: 'error'; readonly message: string }

export interface SendResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string }
  readonly body: Uint8Array
}

/** What an attempt means for its delivery: done, once more, or given up. */
export type Verdict = 'delivered' | 'retry' | 'failed'

/** A vendor's delivery rules. Each value is a fact with its source in the vendor's folder. */
export interface DeliveryPolicy {
  /** Waits between attempts in seconds: one attempt more than there are waits. */
  readonly scheduleSeconds: readonly number[]
  /** How long an attempt waits for an answer. */
  readonly timeoutMs: number
  /** Whether this answer delivers the event. */
  readonly delivers: (response: SendResponse) => boolean
  /** Whether an outcome that does not deliver is tried again, as long as the schedule lasts. */
  readonly retries: (outcome: Outcome) => boolean
  /** When an endpoint that keeps failing gets nothing more; without it, never. */
  readonly disables?: DisableRule
}

/** An endpoint is disabled by the failed attempt that makes more than `failedShare` of its recent attempts failed ones. */
export interface DisableRule {
  /** How far back attempts count. */
  readonly windowSeconds: number
  /** With fewer attempts in the window nothing happens. */
  readonly leastAttempts: number
  /** From 0 to 1. */
  readonly failedShare: number
  /** Whether an attempt with this outcome counts at all. */
  readonly counts: (outcome: Outcome) => boolean
  /** Whether an endpoint with this URL is never disabled. */
  readonly exempts: (url: string) => boolean
}

/** The verdict on attempt `attemptNumber` (1 for the first). */
export function classify(outcome: Outcome, policy: DeliveryPolicy, attemptNumber: number): Verdict {
  if (outcome.kind === 'response' && policy.delivers(outcome)) return 'delivered'
  return policy.retries(outcome) && attemptNumber <= policy.scheduleSeconds.length ? 'retry' : 'failed'
}

/** Why a verdict is what it is, as a sentence. */
export function explain(outcome: Outcome, verdict: Verdict, attemptNumber: number): string {
  const what = describeOutcome(outcome)
  const then = describeVerdict(verdict, attemptNumber)
  // What an error says may be a sentence by itself.
  return what.endsWith('.') ? `${what} ${then[0]!.toUpperCase()}${then.slice(1)}.` : `${what}: ${then}.`
}

function describeVerdict(verdict: Verdict, attemptNumber: number): string {
  if (verdict === 'delivered') return 'delivered'
  return verdict === 'retry'
    ? 'tried again'
    : `failed after ${attemptNumber} ${attemptNumber === 1 ? 'attempt' : 'attempts'}`
}

function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'response':
      return `The receiver answered ${outcome.status}`
    case 'timeout':
      return 'The receiver did not answer in time'
    case 'refused':
      return 'The connection was refused'
    case 'reset':
      return 'The connection was reset'
    case 'error':
      return outcome.message
  }
}
