import { explain, type Outcome, type Verdict } from './classify.ts'
import type { DeliveryFaultKinds } from './faults.ts'
import type { EncodedEvent } from './signing.ts'

export type DeliveryStatus = 'pending' | 'delivered' | 'failed' | 'cancelled'

/** Where a delivery goes. The secret stays with the mock. */
export interface DeliveryEndpoint {
  readonly id: string
  readonly url: string
}

/** A request as it is logged: the signature is replaced by its kind and length. */
export interface LoggedRequest {
  readonly url: string
  readonly method: string
  readonly headers: { readonly [name: string]: string }
  /** The exact bytes that were sent. */
  readonly body: Uint8Array
  /**
   * Whether this secret makes the signature that was sent with these bytes. Missing where the signature is not known: in
   * copies, and in what was restored.
   *
   * @throws WebhookError SECRET_MISSING, OPTION_INVALID
   */
  isSignedWith?(secret: string): boolean
}

export interface LoggedResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string }
  /** The first 64 KB of the answer. */
  readonly body: Uint8Array
}

/** One event on its way to one endpoint. It is live: its status and attempts grow while the mock works. */
export interface Delivery {
  readonly id: string
  /** Name of the event. */
  readonly event: string
  /** The payload, parsed from the body that is sent; a fresh copy each time. */
  readonly payload: unknown
  readonly endpoint: DeliveryEndpoint
  /** As it is sent first; an attempt may have another, when its endpoint was changed. */
  readonly request: LoggedRequest
  readonly status: DeliveryStatus
  /** When it was emitted, in epoch milliseconds of the mock's clock. */
  readonly createdAt: number
  /** When its next attempt is due, in the same; `undefined` while one is in flight and when there will be none. */
  readonly nextAttemptAt: number | undefined
  /** Why it is cancelled, as a sentence, while it is. */
  readonly cancelReason: string | undefined
  /** What goes wrong with it on purpose. */
  readonly faults: DeliveryFaultKinds
  /** Oldest first. */
  readonly attempts: readonly Attempt[]
  /** A frozen copy as plain data, with bodies as text. */
  toJSON(): DeliveryRecord
}

/** One HTTP try. */
export class Attempt {
  /** 1 for the first. */
  readonly number: number
  /** When it began, in epoch milliseconds of the mock's clock. */
  readonly at: number
  /** When it ended: a timeout takes its time, everything else takes what the clock says. */
  readonly endedAt: number
  readonly request: LoggedRequest
  readonly outcome: Outcome['kind']
  /** What came back, when something did. */
  readonly response: LoggedResponse | undefined
  /** For `outcome: 'error'`, what went wrong. */
  readonly error: string | undefined
  readonly verdict: Verdict

  constructor(number: number, at: number, endedAt: number, request: LoggedRequest, outcome: Outcome, verdict: Verdict) {
    this.number = number
    this.at = at
    this.endedAt = endedAt
    this.request = request
    this.outcome = outcome.kind
    this.response = outcome.kind === 'response' ? outcome : undefined
    this.error = outcome.kind === 'error' ? outcome.message : undefined
    this.verdict = verdict
  }

  /** The status of the answer, when there was one. */
  get status(): number | undefined {
    return this.response?.status
  }

  /** Why the verdict is what it is, as a sentence. */
  get reason(): string {
    const outcome =
      this.outcome === 'response'
        ? { kind: this.outcome, ...this.response! }
        : this.outcome === 'error'
          ? { kind: this.outcome, message: this.error! }
          : { kind: this.outcome }
    return explain(outcome, this.verdict, this.number)
  }

  toJSON(): AttemptRecord {
    const { number, at, endedAt, outcome, verdict, status, reason, error } = this
    const request = { ...this.request, body: toText(this.request.body) }
    const response = this.response && { ...pick(this.response), body: toText(this.response.body) }
    return { number, at, endedAt, outcome, verdict, status, reason, error, request, response }
  }
}

export interface AttemptRecord {
  readonly number: number
  readonly at: number
  readonly endedAt: number
  readonly outcome: Outcome['kind']
  readonly verdict: Verdict
  readonly status: number | undefined
  readonly reason: string
  readonly error: string | undefined
  readonly request: Omit<LoggedRequest, 'body'> & { readonly body: string }
  readonly response: (Omit<LoggedResponse, 'body'> & { readonly body: string }) | undefined
}

export interface DeliveryRecord {
  readonly id: string
  readonly event: string
  readonly endpoint: DeliveryEndpoint
  readonly status: DeliveryStatus
  readonly createdAt: number
  readonly nextAttemptAt: number | undefined
  readonly cancelReason: string | undefined
  readonly faults: DeliveryFaultKinds
  readonly attempts: readonly AttemptRecord[]
}

/** What a delivery begins with. */
export interface DeliveryStart {
  readonly id: string
  readonly event: EncodedEvent
  readonly endpoint: DeliveryEndpoint
  readonly request: LoggedRequest
  readonly createdAt: number
  readonly faults: DeliveryFaultKinds
}

/** The engine's own hold on a delivery. */
export class LiveDelivery implements Delivery {
  readonly id: string
  readonly event: string
  endpoint: DeliveryEndpoint
  readonly attempts: Attempt[] = []
  readonly request: LoggedRequest
  readonly createdAt: number
  readonly faults: DeliveryFaultKinds
  /** The event as it travels, to send it once more. */
  readonly encoded: EncodedEvent
  /** When the clock runs the next attempt, whether or not the endpoint will take it. */
  dueAt: number | undefined = undefined
  status: DeliveryStatus = 'pending'
  cancelReason: string | undefined = undefined
  /** Whether the log still keeps it. */
  isLogged = false

  constructor({ id, event: { name, body, extension }, endpoint, request, createdAt, faults }: DeliveryStart) {
    this.id = id
    this.event = name
    this.encoded = { name, body, extension }
    this.endpoint = endpointOf(endpoint)
    this.request = request
    this.createdAt = createdAt
    this.faults = faults
  }

  get nextAttemptAt(): number | undefined {
    return this.status === 'pending' ? this.dueAt : undefined
  }

  get payload(): unknown {
    try {
      return JSON.parse(toText(this.request.body))
    } catch {
      return undefined
    }
  }

  toJSON(): DeliveryRecord {
    const { id, event, status, createdAt, nextAttemptAt, cancelReason, faults } = this
    const attempts = this.attempts.map((attempt) => attempt.toJSON())
    return freeze({
      id,
      event,
      endpoint: endpointOf(this.endpoint),
      status,
      createdAt,
      nextAttemptAt,
      cancelReason,
      faults: [...faults],
      attempts,
    })
  }
}

export function endpointOf({ id, url }: DeliveryEndpoint): DeliveryEndpoint {
  return { id, url }
}

const utf8 = new TextDecoder()

function toText(body: Uint8Array): string {
  return body.length === 0 ? '' : utf8.decode(body)
}

function pick({ status, headers }: LoggedResponse): Omit<LoggedResponse, 'body'> {
  return { status, headers }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
