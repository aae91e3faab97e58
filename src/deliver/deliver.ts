import { classify, type Outcome } from './classify.ts'
import type { Clock } from './clock.ts'
import { Deadlines } from './deadlines.ts'
import { Attempt, type Delivery, type DeliveryStatus, endpointOf, LiveDelivery } from './delivery.ts'
import { type DeliveryFaultKinds, NO_FAULTS, outcomeWith } from './faults.ts'
import { type Ending, Flight } from './flight.ts'
import type { DeliveryLog } from './log.ts'
import { OldestFirst } from './oldest-first.ts'
import { type Batch, type CancelReason, leave, type Run, showState } from './run.ts'
import { waitAfter } from './schedule.ts'
import { scrub } from './scrub.ts'
import type { Send } from './send.ts'
import { type DeliveryRules, type DeliveryTarget, type EncodedEvent, type Signed, Signing } from './signing.ts'

export interface EngineContext {
  readonly rules: DeliveryRules
  readonly clock: Clock
  readonly log: DeliveryLog
  readonly send: Send
  /** How long an attempt waits for an answer. */
  readonly timeoutMs: number
  readonly newId: () => string
  /** Called when an attempt has been recorded, before the next one is scheduled. */
  readonly onAttempt?: ((delivery: Delivery, attempt: Attempt, outcome: Outcome) => void) | undefined
  /** Called when what can be seen of a delivery has changed. */
  readonly onChange?: ((delivery: LiveDelivery) => void) | undefined
}

/** One event for one endpoint. */
export interface Dispatch {
  readonly event: EncodedEvent
  readonly target: DeliveryTarget
  /** What goes wrong with it on purpose. @default nothing */
  readonly faults?: DeliveryFaultKinds
  /** The first attempt waits as long on the clock. @default 0 */
  readonly delayMs?: number
}

/** When an attempt began, and what it sends. */
interface AttemptStart {
  readonly at: number
  readonly signed: Signed
}

/** Delivers events: sends, judges, waits and tries again, as the vendor does. The only loop that waits. */
export class DeliveryEngine {
  readonly #context: EngineContext
  readonly #deadlines: Deadlines
  /** All that are pending. */
  readonly #runs = new Map<Delivery, Run>()
  /** Those of them that the log has dropped: they go on unseen. */
  readonly #unseen = new OldestFirst<Run>()
  readonly #signing: Signing
  #inFlight = 0
  /** Comes when nothing is in flight any more: one promise for a whole wave, since one an attempt costs more than the attempt. */
  #quiet: Promise<void> | undefined
  #wake: (() => void) | undefined

  constructor(context: EngineContext) {
    this.#context = context
    this.#deadlines = new Deadlines(context.timeoutMs)
    this.#signing = new Signing(context.rules)
  }

  /** How many attempts are waiting for an answer. */
  get inFlight(): number {
    return this.#inFlight
  }

  /** How many deliveries are pending, those too that the log has dropped. */
  get pending(): number {
    let count = 0
    for (const { status } of this.#runs.keys()) if (status === 'pending') count++
    return count
  }

  /**
   * Signs each event for its target and makes the first attempts; comes with the deliveries when these have ended. Those
   * that are delayed are not waited for.
   */
  deliver(dispatches: readonly Dispatch[]): Promise<Delivery[]> {
    return new Promise((resolve, reject) => {
      const deliveries: Delivery[] = []
      const batch: Batch = { open: 1, done: () => resolve(deliveries), fail: reject }
      for (const dispatch of dispatches) deliveries.push(this.#start(dispatch, batch))
      leave(batch)
    })
  }

  #start({ event, target, faults = NO_FAULTS, delayMs = 0 }: Dispatch, batch: Batch): Delivery {
    const { clock, log, newId } = this.#context
    const signed = this.#signing.sign(event, target, faults)
    const start = { id: newId(), event, endpoint: target, request: signed.logged, createdAt: clock.now(), faults }
    const delivery = new LiveDelivery(start)
    log.add(delivery)
    const run = this.#keep(delivery, target, signed)
    this.#trim()
    if (delayMs > 0) {
      this.#schedule(run, delayMs)
      return delivery
    }
    batch.open++
    run.batch = batch
    this.#attempt(run, signed)
    return delivery
  }

  #keep(delivery: LiveDelivery, target: Run['target'], signed: Signed | undefined): Run {
    const event = delivery.encoded
    const run: Run = { delivery, event, target, signed, batch: undefined, flight: undefined, unschedule: undefined }
    this.#runs.set(delivery, run)
    return run
  }

  /**
   * Takes up a delivery of an earlier process: the log keeps it, and where an attempt was to come it comes when it is due,
   * or at once when that has passed. An attempt that was in flight is made anew.
   *
   * @param target where it goes, or why there will be no attempt
   */
  restore(delivery: LiveDelivery, target: DeliveryTarget | CancelReason): void {
    const { clock, log } = this.#context
    log.add(delivery)
    if (delivery.status !== 'pending' && delivery.dueAt === undefined) return
    const run = this.#keep(delivery, target, undefined)
    showState(run)
    this.#schedule(run, Math.max(0, (delivery.dueAt ?? 0) - clock.now()))
  }

  /**
   * The endpoint changed: what is pending for it goes to `target` from the next attempt on. Where there is a reason against
   * it instead, pending deliveries are cancelled, and go on when there is a target again before their next attempt is due.
   */
  retarget(endpointId: string, target: DeliveryTarget | CancelReason): void {
    for (const run of this.#runs.values()) {
      if (run.delivery.endpoint.id !== endpointId) continue
      run.target = target
      showState(run)
      this.#context.onChange?.(run.delivery)
    }
  }

  /** Takes back all pending deliveries, or those to one endpoint; what is in flight to them is aborted. */
  cancel(reason: CancelReason, endpointId?: string): void {
    for (const run of this.#runs.values()) {
      if (endpointId === undefined || run.delivery.endpoint.id === endpointId) this.#cancel(run, reason)
    }
  }

  /** The log keeps this delivery no more; `bytes` are those of its bodies. */
  drop(delivery: Delivery, bytes: number): void {
    const run = this.#runs.get(delivery)
    if (run) this.#unseen.add(run, bytes)
  }

  /** What goes on unseen gives way, the oldest first, once there is too much of it. */
  #trim(): void {
    // All are taken off before one is aborted: that lands at once, and trims in its turn.
    for (const run of this.#unseen.takeSurplus()) this.#cancel(run, GAVE_WAY)
  }

  /**
   * Lets go of all pending deliveries that the log has, as they are; what is in flight is aborted, and whoever waits for it
   * has it pending.
   */
  release(): void {
    for (const run of this.#runs.values()) {
      if (!run.delivery.isLogged) continue
      run.unschedule?.()
      this.#runs.delete(run.delivery)
      run.flight?.abort(undefined)
    }
  }

  /** Comes when no attempt is in flight; retries that are due later do not count. */
  async idle(): Promise<void> {
    while (this.#inFlight > 0) await this.#whenQuiet()
  }

  #whenQuiet(): Promise<void> {
    if (this.#inFlight === 0) return Promise.resolve()
    this.#quiet ??= new Promise((resolve) => {
      this.#wake = resolve
    })
    return this.#quiet
  }

  #attempt(run: Run, signed: Signed): void {
    const { clock, send, onChange } = this.#context
    const at = clock.now()
    const flight = new Flight((ending) => this.#land(run, flight, { at, signed }, ending))
    run.unschedule = run.delivery.dueAt = undefined
    run.flight = flight
    this.#inFlight++
    this.#deadlines.watch(flight)
    onChange?.(run.delivery)
    flight.start(send, signed.request)
  }

  #land(run: Run, flight: Flight, start: AttemptStart, ending: Ending): void {
    const { batch } = run
    run.batch = run.flight = undefined
    this.#deadlines.forget(flight)
    this.#inFlight--
    try {
      this.#judge(run, start, ending)
    } catch (error) {
      if (!batch) throw error
      batch.fail(error)
    }
    if (batch) leave(batch)
    this.#trim()
    if (this.#inFlight > 0) return
    this.#wake?.()
    this.#wake = this.#quiet = undefined
  }

  /** A clock of the caller's may run what was taken back. */
  #retry(run: Run): Promise<void> {
    if (this.#runs.has(run.delivery)) this.#tryAgain(run)
    return this.#whenQuiet()
  }

  #tryAgain(run: Run): void {
    const { delivery, event, target } = run
    let { signed } = run
    if (typeof target === 'string') {
      this.#end(run, 'cancelled', target)
      return
    }
    if (target.url !== signed?.target.url || target.secret !== signed.target.secret) {
      signed = run.signed = this.#signing.sign(event, target, delivery.faults)
      delivery.endpoint = endpointOf(target)
    }
    this.#attempt(run, signed)
  }

  /** Records an attempt, and ends its delivery or leaves the next attempt with the clock. */
  #judge(run: Run, { at, signed }: AttemptStart, ending: Ending): void {
    if (!ending) return
    const { delivery } = run
    const { clock, rules, log, timeoutMs, onAttempt } = this.#context
    const number = delivery.attempts.length + 1
    const outcome = outcomeWith(delivery.faults, scrub(ending, signed.hidden), number)
    const verdict = classify(outcome, rules.policy, number)
    const endedAt = endOf(outcome, at, clock.now(), timeoutMs)
    const attempt = new Attempt(number, at, endedAt, signed.logged, outcome, verdict)
    this.#unseen.grow(run, attempt.response?.body.length ?? 0)
    log.record(delivery, attempt)
    onAttempt?.(delivery, attempt, outcome)
    if (verdict !== 'retry') {
      this.#end(run, verdict)
      // A timeout that ends a delivery takes its time, too.
      if (endedAt > clock.now()) clock.schedule(endedAt - clock.now(), async () => {})
      return
    }
    const waitMs = waitAfter(number, rules.policy.scheduleSeconds)! + endedAt - clock.now()
    this.#schedule(run, waitMs)
  }

  #schedule(run: Run, waitMs: number): void {
    const { clock } = this.#context
    run.delivery.dueAt = clock.now() + waitMs
    run.unschedule = clock.schedule(waitMs, () => this.#retry(run))
    this.#context.onChange?.(run.delivery)
  }

  #cancel(run: Run, reason: CancelReason): void {
    this.#end(run, 'cancelled', reason)
    run.flight?.abort(undefined)
  }

  #end(run: Run, status: DeliveryStatus, reason?: CancelReason): void {
    run.unschedule?.()
    run.delivery.dueAt = undefined
    run.delivery.status = status
    run.delivery.cancelReason = reason
    this.#runs.delete(run.delivery)
    this.#unseen.delete(run)
    this.#context.onChange?.(run.delivery)
  }
}

const GAVE_WAY: CancelReason =
  'The log dropped this pending delivery some time ago, and too many newer ones are pending: see the option `log`.'

/** A timeout takes `timeoutMs` of the clock's time, also where the clock stood still: the wait before a retry begins after it. */
function endOf(outcome: Outcome, at: number, now: number, timeoutMs: number): number {
  return outcome.kind === 'timeout' ? Math.max(now, at + timeoutMs) : now
}
