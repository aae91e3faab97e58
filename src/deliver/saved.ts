import type { Outcome, Verdict } from './classify.ts'
import {
  Attempt,
  type DeliveryEndpoint,
  type DeliveryStatus,
  LiveDelivery,
  type LoggedRequest,
  type LoggedResponse,
} from './delivery.ts'
import type { DeliveryFaultKinds } from './faults.ts'
import type { EncodedEvent } from './signing.ts'

/**
 * A delivery as a store keeps it, to go on with it in another process: flat data, and bytes. Neither key nor signature is
 * in it.
 */
export interface SavedDelivery {
  readonly id: string
  readonly event: EncodedEvent
  readonly endpoint: DeliveryEndpoint
  /** As it was logged: with the body that was sent, which a fault may have cut. */
  readonly request: LoggedRequest
  readonly status: DeliveryStatus
  readonly cancelReason: string | undefined
  readonly createdAt: number
  /** When the next attempt is due, where there may be one; epoch milliseconds of the mock's clock. */
  readonly dueAt: number | undefined
  readonly faults: DeliveryFaultKinds
  readonly attempts: readonly SavedAttempt[]
}

export interface SavedAttempt {
  readonly number: number
  readonly at: number
  readonly endedAt: number
  /** Where it went: an endpoint may have another URL by the next attempt. */
  readonly url: string
  readonly outcome: Outcome['kind']
  readonly response: LoggedResponse | undefined
  readonly error: string | undefined
  readonly verdict: Verdict
}

export function saveDelivery(delivery: LiveDelivery): SavedDelivery {
  const { id, encoded, endpoint, request, status, cancelReason, createdAt, dueAt, faults } = delivery
  const attempts = delivery.attempts.map(
    ({ number, at, endedAt, request: { url }, outcome, response, error, verdict }): SavedAttempt => {
      return { number, at, endedAt, url, outcome, response, error, verdict }
    },
  )
  return { id, event: encoded, endpoint, request, status, cancelReason, createdAt, dueAt, faults, attempts }
}

export function reviveDelivery(saved: SavedDelivery): LiveDelivery {
  const delivery = new LiveDelivery(saved)
  delivery.status = saved.status
  delivery.cancelReason = saved.cancelReason
  delivery.dueAt = saved.dueAt
  for (const attempt of saved.attempts) delivery.attempts.push(reviveAttempt(attempt, saved.request))
  return delivery
}

function reviveAttempt(
  { number, at, endedAt, url, verdict, ...ending }: SavedAttempt,
  request: LoggedRequest,
): Attempt {
  return new Attempt(
    number,
    at,
    endedAt,
    url === request.url ? request : { ...request, url },
    outcomeOf(ending),
    verdict,
  )
}

function outcomeOf({ outcome, response, error }: Pick<SavedAttempt, 'outcome' | 'response' | 'error'>): Outcome {
  if (outcome === 'response') return { kind: outcome, ...response! }
  return outcome === 'error' ? { kind: outcome, message: error! } : { kind: outcome }
}
