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
  /** Whether an answer with this status delivers the event. */
  readonly delivers: (status: number) => boolean
  /** Whether an outcome that does not deliver is tried again, as long as the schedule lasts. */
  readonly retries: (outcome: Outcome) => boolean
}

/** The verdict on attempt `attemptNumber` (1 for the first). */
export function classify(outcome: Outcome, policy: DeliveryPolicy, attemptNumber: number): Verdict {
  if (outcome.kind === 'response' && policy.delivers(outcome.status)) return 'delivered'
  return policy.retries(outcome) && attemptNumber <= policy.scheduleSeconds.length ? 'retry' : 'failed'
}

/** Why a verdict is what it is, as a sentence. */
export function explain(outcome: Outcome, verdict: Verdict, attemptNumber: number): string {
  const what = describeOutcome(outcome)
  if (verdict === 'delivered') return `${what}: delivered.`
  return verdict === 'retry'
    ? `${what}: tried again.`
    : `${what}: failed after ${attemptNumber} ${attemptNumber === 1 ? 'attempt' : 'attempts'}.`
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
