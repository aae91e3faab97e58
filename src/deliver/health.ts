import type { DisableRule, Outcome } from './classify.ts'

/** Attempts at one moment: a virtual clock has few moments and may see thousands of attempts in each. */
interface Moment {
  readonly at: number
  attempts: number
  failed: number
}

/** The oldest gives way: no rule needs more to tell a share. */
const MOST_MOMENTS = 10_000

/** Counts the recent attempts at each endpoint and says when the vendor's rule disables it. */
export class Health {
  readonly #rule: DisableRule
  /** By the endpoint's id, oldest first. */
  readonly #moments = new Map<string, Moment[]>()

  constructor(rule: DisableRule) {
    this.#rule = rule
  }

  /** Counts an attempt that ended `at` (epoch milliseconds); whether the endpoint is to be disabled because of it. */
  record(endpointId: string, at: number, outcome: Outcome, isDelivered: boolean): boolean {
    const { counts, windowSeconds, leastAttempts, failedShare } = this.#rule
    if (!counts(outcome)) return false
    const moment = this.#momentOf(endpointId, at)
    moment.attempts++
    if (isDelivered) return false
    moment.failed++
    const since = at - windowSeconds * 1000
    let [attempts, failed] = [0, 0]
    for (const recent of this.#moments.get(endpointId)!) {
      if (recent.at < since) continue
      attempts += recent.attempts
      failed += recent.failed
    }
    return attempts >= leastAttempts && failed / attempts > failedShare
  }

  #momentOf(endpointId: string, at: number): Moment {
    const moments = this.#moments.get(endpointId) ?? []
    const last = moments.at(-1)
    if (last?.at === at) return last
    const moment = { at, attempts: 0, failed: 0 }
    moments.push(moment)
    if (moments.length > MOST_MOMENTS) moments.shift()
    this.#moments.set(endpointId, moments)
    return moment
  }

  /** Forgets an endpoint that is gone, or all. */
  forget(endpointId?: string): void {
    if (endpointId === undefined) this.#moments.clear()
    else this.#moments.delete(endpointId)
  }
}
