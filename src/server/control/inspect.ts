import type {
  Attempt,
  Delivery,
  DeliveryRecord,
  Mock,
  Problem,
  SignatureCheck,
  Vendor,
  VendorEvent,
} from '../../index.ts'

/** A delivery in a list. */
export interface DeliverySummary extends Omit<DeliveryRecord, 'attempts' | 'cancelReason' | 'nextAttemptAt'> {
  /** Id of the vendor. */
  readonly vendor: string
  readonly nextAttemptAt: number | null
  readonly cancelReason: string | null
  /** How many there were. */
  readonly attempts: number
  readonly lastAttempt: AttemptSummary | null
}

export interface AttemptSummary {
  /** 1 for the first. */
  readonly number: number
  readonly at: number
  readonly endedAt: number
  readonly outcome: Attempt['outcome']
  readonly verdict: Attempt['verdict']
  /** Status of the answer, or null when there was none. */
  readonly status: number | null
  readonly reason: string
}

/** A body as text, and as the bytes that it is. */
export interface Content {
  readonly headers: { readonly [name: string]: string }
  readonly body: string
  readonly bodyBase64: string
}

/** All of a delivery. */
export interface DeliveryDetail extends DeliverySummary {
  /** What the body holds; null when that is no JSON. */
  readonly payload: unknown
  readonly request: Content & { readonly url: string; readonly method: string }
  /** Where the next attempt would go; null when nowhere. */
  readonly sentTo: string | null
  /** Waits between attempts, in seconds of the clock. */
  readonly scheduleSeconds: readonly number[]
  readonly history: readonly (AttemptSummary & { readonly response: (Content & { readonly status: number }) | null })[]
  readonly signature: SignatureCheck
  /** What is wrong with the payload by its schema; null when the event has none. */
  readonly problems: readonly Problem[] | null
}

export function summaryOf(vendor: Vendor, delivery: Delivery): DeliverySummary {
  const { id, event, endpoint, status, createdAt, nextAttemptAt = null, cancelReason = null, faults } = delivery
  const last = delivery.attempts.at(-1)
  return {
    id,
    vendor: vendor.id,
    event,
    endpoint: { id: endpoint.id, url: endpoint.url },
    status,
    createdAt,
    nextAttemptAt,
    cancelReason,
    faults,
    attempts: delivery.attempts.length,
    lastAttempt: last ? summaryOfAttempt(last) : null,
  }
}

function summaryOfAttempt({ number, at, endedAt, outcome, verdict, status, reason }: Attempt): AttemptSummary {
  return { number, at, endedAt, outcome, verdict, status: status ?? null, reason }
}

/** @param sentTo where deliveries to the endpoint go */
export function detailOf(vendor: Vendor, mock: Mock, delivery: Delivery, sentTo: string | undefined): DeliveryDetail {
  const { url, method, headers, body } = delivery.request
  return {
    ...summaryOf(vendor, delivery),
    payload: delivery.payload ?? null,
    request: { url, method, ...contentOf(headers, body) },
    sentTo: sentTo ?? null,
    scheduleSeconds: vendor.policy.scheduleSeconds,
    history: delivery.attempts.map((attempt) => ({
      ...summaryOfAttempt(attempt),
      response: attempt.response
        ? { status: attempt.response.status, ...contentOf(attempt.response.headers, attempt.response.body) }
        : null,
    })),
    signature: mock.checkSignature(delivery.id),
    problems: problemsOf(vendor, delivery),
  }
}

function contentOf(headers: { readonly [name: string]: string }, body: Uint8Array): Content {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return { headers, body: bytes.toString(), bodyBase64: bytes.toString('base64') }
}

function problemsOf(vendor: Vendor, { event, payload }: Delivery): readonly Problem[] | null {
  const events = vendor.events as { readonly [name: string]: VendorEvent }
  const validator = Object.hasOwn(events, event) ? events[event]!.validator : vendor.recognise(payload)?.validator
  const result = validator?.(payload)
  return result === undefined ? null : result.ok ? [] : result.problems
}
