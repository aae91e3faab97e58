import { createSignedRequest, type SignedRequest } from '../sign/signed-request.ts'
import { classify, type DeliveryPolicy, type Outcome } from './classify.ts'
import type { Clock } from './clock.ts'
import { Deadlines } from './deadlines.ts'
import { Attempt, type Delivery, type DeliveryStatus, LiveDelivery, toLogged } from './delivery.ts'
import { type Ending, Flight } from './flight.ts'
import type { DeliveryLog } from './log.ts'
import { waitAfter } from './schedule.ts'
import { scrub } from './scrub.ts'
import type { Send } from './send.ts'

/** What the engine has to know of a vendor. */
export interface DeliveryRules {
  readonly policy: DeliveryPolicy
  readonly signatureHeader: string
  sign(body: Uint8Array, secret: string): string
  deliveryHeaders(name: string, signature: string): Record<string, string>
}

export interface EngineContext {
  readonly rules: DeliveryRules
  readonly clock: Clock
  readonly log: DeliveryLog
  readonly send: Send
  /** How long an attempt waits for an answer. */
  readonly timeoutMs: number
  readonly newId: () => string
}

/** An event in the form in which it travels. */
export interface EncodedEvent {
  readonly name: string
  readonly body: Uint8Array
}

export interface DeliveryTarget {
  readonly id: string
  readonly url: string
  readonly secret: string
}

/** Everything between two attempts of one delivery. */
interface Run {
  readonly delivery: LiveDelivery
  readonly request: SignedRequest
  /** What must not enter the log: the secret and the signature. */
  readonly hidden: readonly string[]
  /** The attempt that waits for its answer. */
  flight: Flight | undefined
  /** Takes the next attempt off the clock. */
  unschedule: (() => void) | undefined
}

/** Hiding a shorter secret would take ordinary words along. */
const SHORTEST_HIDDEN = 8

/** Delivers events: sends, judges, waits and tries again, as the vendor does. The only loop that waits. */
export class DeliveryEngine {
  readonly #context: EngineContext
  readonly #deadlines: Deadlines
  /** All that are pending. */
  readonly #runs = new Set<Run>()
  #inFlight = 0
  #idlers: (() => void)[] = []

  constructor(context: EngineContext) {
    this.#context = context
    this.#deadlines = new Deadlines(context.timeoutMs)
  }

  /** How many attempts are waiting for an answer. */
  get inFlight(): number {
    return this.#inFlight
  }

  /** Signs the event for `target` and makes the first attempt; `attempted` comes when that attempt has ended. */
  deliver(event: EncodedEvent, target: DeliveryTarget): { delivery: Delivery; attempted: Promise<void> } {
    const { rules, log, newId } = this.#context
    const signature = rules.sign(event.body, target.secret)
    const headers = rules.deliveryHeaders(event.name, signature)
    const request = createSignedRequest(target.url, headers, event.body)
    const endpoint = { id: target.id, url: target.url }
    const delivery = new LiveDelivery(newId(), event.name, endpoint, toLogged(request, rules.signatureHeader))
    log.add(delivery)
    const hidden = [signature, target.secret].filter((text) => text.length >= SHORTEST_HIDDEN)
    const run: Run = { delivery, request, hidden, flight: undefined, unschedule: undefined }
    this.#runs.add(run)
    return { delivery, attempted: this.#attempt(run) }
  }

  /** Takes back all pending deliveries, or those to one endpoint; what is in flight to them is aborted. */
  cancel(endpointId?: string): void {
    for (const run of this.#runs) {
      if (endpointId !== undefined && run.delivery.endpoint.id !== endpointId) continue
      this.#end(run, 'cancelled')
      run.flight?.abort(undefined)
    }
  }

  /** Comes when no attempt is in flight; retries that are due later do not count. */
  async idle(): Promise<void> {
    while (this.#inFlight > 0) await new Promise<void>((resolve) => this.#idlers.push(resolve))
  }

  #attempt(run: Run): Promise<void> {
    // A clock of the caller's may run what was taken back.
    if (!this.#runs.has(run)) return Promise.resolve()
    const { clock, send } = this.#context
    const at = clock.now()
    run.unschedule = undefined
    return new Promise((resolve, reject) => {
      const flight = new Flight((ending) => {
        this.#deadlines.forget(flight)
        run.flight = undefined
        this.#inFlight--
        try {
          this.#judge(run, at, ending)
          resolve()
        } catch (error) {
          reject(error)
        }
        if (this.#inFlight === 0) for (const wake of this.#idlers.splice(0)) wake()
      })
      run.flight = flight
      this.#inFlight++
      this.#deadlines.watch(flight)
      flight.start(send, run.request)
    })
  }

  /** Records an attempt that began at `at`, and ends its delivery or leaves the next attempt with the clock. */
  #judge(run: Run, at: number, ending: Ending): void {
    if (!ending) return
    const { delivery } = run
    const outcome = scrub(ending, run.hidden)
    const { clock, rules, log, timeoutMs } = this.#context
    const number = delivery.attempts.length + 1
    const verdict = classify(outcome, rules.policy, number)
    const endedAt = endOf(outcome, at, clock.now(), timeoutMs)
    log.record(delivery, new Attempt(number, at, endedAt, delivery.request, outcome, verdict))
    if (verdict !== 'retry') {
      this.#end(run, verdict)
      // A timeout that ends a delivery takes its time, too.
      if (endedAt > clock.now()) clock.schedule(endedAt - clock.now(), async () => {})
      return
    }
    const waitMs = waitAfter(number, rules.policy.scheduleSeconds)! + endedAt - clock.now()
    run.unschedule = clock.schedule(waitMs, () => this.#attempt(run))
  }

  #end(run: Run, status: DeliveryStatus): void {
    run.unschedule?.()
    run.delivery.status = status
    this.#runs.delete(run)
  }
}

/** A timeout takes `timeoutMs` of the clock's time, also where the clock stood still: the wait before a retry begins after it. */
function endOf(outcome: Outcome, at: number, now: number, timeoutMs: number): number {
  return outcome.kind === 'timeout' ? Math.max(now, at + timeoutMs) : now
}
