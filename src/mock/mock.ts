/// <reference lib="esnext.disposable" preserve="true" />
import type { Duration } from '../deliver/clock.ts'
import { DeliveryEngine } from '../deliver/deliver.ts'
import type { Delivery } from '../deliver/delivery.ts'
import { DeliveryLog } from '../deliver/log.ts'
import { createSend, isBelow } from '../deliver/receivers.ts'
import { reviveDelivery, type SavedDelivery, saveDelivery } from '../deliver/saved.ts'
import { WebhookError } from '../errors.ts'
import type { EventName, Vendor, VendorEvent, VendorShape } from '../vendor.ts'
import { type ApiAnswer, type ApiExample, type ApiRequest, toResponse } from './api.ts'
import { assertList, assertListener, assertRequest, assertVendor } from './arguments.ts'
import { composeEvent, type EmitOptions, findEvent, type OutgoingEvent } from './emit.ts'
import { createMapStore, type EndpointStore } from './endpoint-store.ts'
import type { Faults } from './fault-types.ts'
import { ActiveFaults, type ApiRefusal } from './faults.ts'
import { guarded } from './guarded.ts'
import { createLiveStore } from './live-store.ts'
import type { Management } from './management.ts'
import { assertMockOptions, type MockOptions } from './options.ts'
import type { DeepPartial } from './overrides.ts'
import { createRandom } from './random.ts'
import { dispatchAgain, findDelivery } from './resend.ts'
import { checkSignature, type SignatureCheck } from './signature-check.ts'
import { createClock, moveClock } from './time.ts'
import { type MockChange, Watchers } from './watchers.ts'

/** What `emit` may change of an event. A reserved event is undocumented: it is given whole. */
export type Overrides<Events, Name> = Name extends keyof Events
  ? DeepPartial<Events[Name]>
  : { readonly [field: string]: unknown }

/** One event for `emitAll`. */
export type EventToEmit<Shape extends VendorShape = VendorShape> = {
  [N in EventName<Shape>]: EmitOptions & {
    readonly name: N
    readonly overrides?: Overrides<Shape['events'], N> | Uint8Array | undefined
  }
}[EventName<Shape>]

/** A vendor in a box: its API, its deliveries, its time, and what is its own alone, such as `endpoints`. */
export type Mock<Shape extends VendorShape = VendorShape> = MockCore<Shape> & Shape['surface']

/** What every vendor's mock has. */
export interface MockCore<Shape extends VendorShape = VendorShape> {
  /** Whose mock it is. */
  readonly vendor: Vendor
  /** Answers a request to the vendor's API; `undefined` when it is for somebody else. */
  handle(request: Request): Promise<Response | undefined>
  /**
   * As `handle`, for servers: it takes less than a `Request`, and gives the answer without making a `Response` of it.
   * `'connection-reset'` is a fault that was asked for: the connection is to be closed without an answer.
   */
  answer(request: ApiRequest): Promise<ApiAnswer | 'connection-reset' | undefined>
  /** What every URL of the API begins with. */
  readonly baseUrls: readonly string[]
  /** A request to try the API with, and a key that it knows. */
  readonly apiExample: ApiExample
  /** What people do with endpoints, alike for all vendors, whatever the vendor calls them. */
  readonly management: Management
  /**
   * Makes a valid event, delivers it to every endpoint that gets it, and gives one delivery for each when its first
   * attempt has ended; retries wait for the clock. When no endpoint gets it: an empty list.
   *
   * @param overrides fields of the event to change: objects are merged, lists and null replace, undefined leaves out;
   * or bytes, which are sent as they are
   * @throws WebhookError (as a rejection) EVENT_UNKNOWN, EVENT_RESERVED, PAYLOAD_INVALID, OPTION_INVALID, DISPOSED; then nothing is delivered
   */
  emit<N extends EventName<Shape>>(
    name: N,
    overrides?: Overrides<Shape['events'], N> | Uint8Array,
    options?: EmitOptions,
  ): Promise<Delivery[]>
  /**
   * A valid event of this name, as `emit` makes it without overrides and before its envelope; `undefined` for a reserved
   * one. Nothing is sent, and no chance is used up.
   *
   * @throws WebhookError EVENT_UNKNOWN
   */
  example(name: EventName<Shape>): unknown
  /** As `emit` for several events at once; when one of them is refused, none is delivered. */
  emitAll(events: readonly EventToEmit<Shape>[]): Promise<Delivery[]>
  readonly clock: {
    /** Epoch milliseconds. The virtual clock starts at `Date.now()`. */
    now(): number
    /**
     * Moves the virtual clock on; every retry that falls due on the way runs at its exact time and is awaited.
     *
     * @throws WebhookError (as a rejection) CLOCK_BUSY while an advance or an attempt is under way, CLOCK_NOT_VIRTUAL, OPTION_INVALID
     */
    advance(duration: Duration): Promise<void>
  }
  /** Moves the virtual clock from retry to retry until none is due. Throws as `clock.advance` does. */
  settle(): Promise<void>
  /** Comes when no attempt is in flight; retries that are due later do not count. */
  idle(): Promise<void>
  /** All that the log keeps, oldest first. */
  readonly deliveries: readonly Delivery[]
  /** What goes wrong on purpose: with deliveries, and with requests to the API. */
  readonly faults: Faults
  /**
   * Sends the event of a delivery once more, byte for byte, to its endpoint as that is now: a new delivery, which comes
   * when its first attempt has ended.
   *
   * @throws WebhookError (as a rejection) DELIVERY_UNKNOWN, RESEND_REFUSED, DISPOSED
   */
  resend(deliveryId: string): Promise<Delivery>
  /** Calls `listener` with each change, at once, until the answer is called. What is told is live: copy what you keep. */
  watch(listener: (change: MockChange) => void): () => void
  /** Whether the signature of a delivery is right, and why. @throws WebhookError DELIVERY_UNKNOWN */
  checkSignature(deliveryId: string): SignatureCheck
  /** What a store has to keep of a delivery; `undefined` when the log keeps none with this id. */
  save(deliveryId: string): SavedDelivery | undefined
  /**
   * Takes up deliveries that were saved by an earlier process, oldest first. Attempts that were to come do come: when they
   * are due, or with the clock's next move when that has passed. Their endpoints must be in the store already; where one is
   * gone, its pending deliveries are cancelled.
   */
  restore(deliveries: readonly SavedDelivery[]): void
  /** How many deliveries the log has dropped to stay within its limits. */
  readonly droppedDeliveries: number
  /** Back to the start, for `afterEach`: no endpoints, no deliveries, nothing pending or in flight, the seed anew. Time stays. */
  reset(): Promise<void>
  /** `reset`; from then on every call that would do something throws DISPOSED. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * The mock of a vendor. It patches nothing and listens nowhere: give `handle` to whatever serves requests.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function createMock<Shape extends VendorShape>(
  vendor: Vendor<Shape>,
  options: MockOptions & Shape['options'] = {},
  store: EndpointStore<Shape['endpoint']> = createMapStore(),
): Mock<Shape> {
  assertVendor(vendor)
  assertMockOptions(options, vendor.optionNames)
  const seed = options.seed ?? 1
  let random = createRandom(seed)
  let disposed = false
  let generation = 0
  const log = new DeliveryLog(options.log)
  const clock = createClock(options, () => engine.idle())
  const watchers = new Watchers()
  const endpoints = createLiveStore(
    store,
    vendor,
    () => engine,
    () => watchers.tell({ kind: 'endpoints' }),
  )
  const engine = new DeliveryEngine({
    rules: vendor,
    clock,
    log,
    send: createSend(options.receiver),
    timeoutMs: options.timeoutMs ?? vendor.policy.timeoutMs,
    newId: () => `dlv_${random.token(12)}`,
    onAttempt: (delivery, attempt, outcome) => endpoints.judge(delivery, attempt, outcome),
    onChange: (delivery) => watchers.tell({ kind: 'delivery', delivery }),
  })
  const faults = new ActiveFaults({
    vendor,
    clock,
    random: () => random,
    onChange: () => watchers.tell({ kind: 'faults' }),
  })
  const baseUrl = options.baseUrl === undefined ? undefined : new URL(options.baseUrl).origin
  const api = vendor.createApi({
    store: endpoints,
    now: () => clock.now(),
    generation: () => generation,
    random: () => random,
    baseUrl,
    apiKeys: options.apiKeys && [...options.apiKeys],
    unknownKey: options.unknownKey ?? 'refuse',
    options,
    deliveries: () => log.deliveries,
    emit: (name, event, overrides, emitOptions) =>
      deliver(() => [compose(event, { name, overrides, options: emitOptions })]),
  })

  function assertUsable(doing: string): void {
    if (disposed) throw new WebhookError('DISPOSED', `Could not ${doing}: the mock was disposed. Create a new one.`)
  }

  function compose(event: VendorEvent, emission: Parameters<typeof composeEvent>[2]): OutgoingEvent {
    return composeEvent(vendor, event, emission, random, { now: clock.now(), baseUrl, options })
  }

  /** Delivers what `make` gives; when it throws, nothing has happened. */
  function deliver(make: () => OutgoingEvent[]): Promise<Delivery[]> {
    const events = random.undoOnError(make)
    const active = endpoints.all().filter((endpoint) => endpoint.active)
    const dispatches = events.flatMap((event) => {
      api.onEmit?.(event)
      const subscribed = active.filter((endpoint) => vendor.subscribes(endpoint, event))
      return subscribed.flatMap((target) => faults.disturb({ event, target }))
    })
    return engine.deliver(dispatches)
  }

  /** What the API answers, or what a fault makes of it. */
  function answer(request: ApiRequest): Promise<ApiAnswer | 'connection-reset' | undefined> {
    const isOwn = api.baseUrls.some((base) => isBelow(request.url, base))
    const disturbance = isOwn ? faults.disturbRequest() : undefined
    return disturbance ? answerLater(request, disturbance) : api.handle(request)
  }

  /** A request that a reset overtook leaves nothing behind. */
  async function answerLater(
    request: ApiRequest,
    disturbance: Promise<ApiRefusal | undefined>,
  ): Promise<ApiAnswer | 'connection-reset' | undefined> {
    const before = generation
    const refusal = await disturbance
    if (refusal === 'connection-reset') return refusal
    if (refusal === undefined && generation === before) return api.handle(request)
    return api.refuse(refusal ?? 'server-error')
  }

  async function reset(): Promise<void> {
    generation++
    engine.cancel('The mock was reset.')
    endpoints.clear()
    faults.clear()
    api.onReset?.()
    log.clear()
    random = createRandom(seed)
    watchers.tell({ kind: 'reset' })
    await engine.idle()
  }

  const core: Omit<MockCore<Shape>, 'management'> = {
    vendor,
    baseUrls: api.baseUrls,
    apiExample: api.example,
    async handle(request) {
      assertUsable('answer the request')
      assertRequest(request)
      const answered = await answer(request)
      if (answered === 'connection-reset') return Response.error()
      return answered && toResponse(answered)
    },
    async answer(request) {
      assertUsable('answer the request')
      return answer(request)
    },
    async emit(name, overrides, emitOptions = {}) {
      assertUsable('emit the event')
      return deliver(() => [compose(findEvent(vendor, name), { name, overrides, options: emitOptions })])
    },
    example(name) {
      const context = { now: clock.now(), baseUrl, options }
      return findEvent(vendor, name).create?.(createRandom(seed), {}, context)
    },
    async emitAll(events) {
      assertUsable('emit the events')
      assertList(events)
      return deliver(() =>
        events.map(({ name, overrides, ...emitOptions }) =>
          compose(findEvent(vendor, name), { name, overrides, options: emitOptions }),
        ),
      )
    },
    clock: {
      now: () => clock.now(),
      async advance(duration) {
        assertUsable('advance the clock')
        await moveClock(clock, engine, 'advance', duration)
        watchers.tell({ kind: 'clock' })
      },
    },
    async settle() {
      assertUsable('settle the clock')
      await moveClock(clock, engine, 'settle')
      watchers.tell({ kind: 'clock' })
    },
    idle: () => engine.idle(),
    faults: {
      add(fault) {
        assertUsable('add the fault')
        faults.add(fault)
      },
      list: () => faults.list(),
      clear: () => faults.clear(),
    },
    async resend(deliveryId) {
      assertUsable('send the delivery again')
      const [delivery] = await engine.deliver([dispatchAgain(deliveryId, log, endpoints)])
      return delivery!
    },
    checkSignature(deliveryId) {
      const delivery = findDelivery(deliveryId, log, 'check the signature')
      return checkSignature(vendor, delivery, endpoints.find(delivery.endpoint.id))
    },
    save(deliveryId) {
      const delivery = log.find(deliveryId)
      return delivery && saveDelivery(delivery)
    },
    restore(deliveries) {
      assertUsable('restore the deliveries')
      for (const saved of deliveries) engine.restore(reviveDelivery(saved), endpoints.targetOf(saved.endpoint.id))
    },
    watch(listener) {
      assertUsable('watch the mock')
      assertListener(listener)
      return watchers.add(listener)
    },
    get deliveries() {
      return log.deliveries
    },
    get droppedDeliveries() {
      return log.dropped
    },
    reset,
    async [Symbol.asyncDispose]() {
      disposed = true
      await reset()
    },
  }
  return Object.defineProperties(
    core,
    Object.getOwnPropertyDescriptors(guarded({ ...api.surface, management: api.management }, assertUsable)),
  ) as Mock<Shape>
}
