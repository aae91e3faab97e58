/// <reference lib="esnext.disposable" preserve="true" />
import type { Duration } from '../deliver/clock.ts'
import { DeliveryEngine, type EncodedEvent } from '../deliver/deliver.ts'
import type { Delivery } from '../deliver/delivery.ts'
import { DeliveryLog } from '../deliver/log.ts'
import { createSend } from '../deliver/receivers.ts'
import { WebhookError } from '../errors.ts'
import type { Vendor } from '../vendor.ts'
import type { Endpoints } from './api.ts'
import { assertList, assertRequest, assertVendor } from './arguments.ts'
import { type EmitOptions, encodeEvent } from './emit.ts'
import { createMapStore, type EndpointStore } from './endpoint-store.ts'
import { assertMockOptions, type MockOptions } from './options.ts'
import type { DeepPartial } from './overrides.ts'
import { createRandom } from './random.ts'
import { createClock, moveClock } from './time.ts'

/** What `emit` may change of an event's payload. A reserved event's payload is undocumented: it is given whole. */
export type Overrides<Events, Name> = Name extends keyof Events
  ? DeepPartial<Events[Name]>
  : { readonly [field: string]: unknown }

/** One event for `emitAll`. */
export type EventToEmit<Events, Reserved extends string> = {
  [N in (keyof Events & string) | Reserved]: EmitOptions & {
    readonly name: N
    readonly overrides?: Overrides<Events, N> | undefined
  }
}[(keyof Events & string) | Reserved]

/** A vendor in a box: its management API, its deliveries, and its time. */
export interface Mock<Events extends object = object, Reserved extends string = string> {
  /** Answers a request to the vendor's management API; `undefined` when it is for somebody else. */
  handle(request: Request): Promise<Response | undefined>
  /** What every URL of the management API begins with. */
  readonly baseUrls: readonly string[]
  /** The management API without HTTP. */
  readonly endpoints: Endpoints<(keyof Events & string) | Reserved>
  /**
   * Makes a valid event, delivers it to every endpoint that is subscribed to its name, and gives one delivery for each
   * when its first attempt has ended; retries wait for the clock. Without a subscriber: an empty list.
   *
   * @param overrides fields of the payload to change: objects are merged, lists and null replace, undefined leaves out
   * @throws WebhookError (as a rejection) EVENT_UNKNOWN, EVENT_RESERVED, PAYLOAD_INVALID, OPTION_INVALID, DISPOSED; then nothing is delivered
   */
  emit<N extends (keyof Events & string) | Reserved>(
    name: N,
    overrides?: Overrides<Events, N>,
    options?: EmitOptions,
  ): Promise<Delivery[]>
  /** As `emit` for several events at once; when one of them is refused, none is delivered. */
  emitAll(events: readonly EventToEmit<Events, Reserved>[]): Promise<Delivery[]>
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
export function createMock<Events extends object, Reserved extends string>(
  vendor: Vendor<Events, Reserved>,
  options: MockOptions = {},
  store: EndpointStore = createMapStore(),
): Mock<Events, Reserved> {
  assertVendor(vendor)
  assertMockOptions(options)
  const seed = options.seed ?? 1
  let random = createRandom(seed)
  let disposed = false
  let generation = 0
  const log = new DeliveryLog(options.log)
  const clock = createClock(options, () => engine.idle())
  const engine = new DeliveryEngine({
    rules: vendor,
    clock,
    log,
    send: createSend(options.receiver),
    timeoutMs: options.timeoutMs ?? vendor.policy.timeoutMs,
    newId: () => `dlv_${random.token(12)}`,
  })
  const api = vendor.createApi({
    store,
    now: () => clock.now(),
    generation: () => generation,
    random: () => random,
    baseUrl: options.baseUrl === undefined ? undefined : new URL(options.baseUrl).origin,
    apiKeys: options.apiKeys && [...options.apiKeys],
    unknownKey: options.unknownKey ?? 'refuse',
    onDelete: (id) => engine.cancel(id),
  })

  function assertUsable(doing: string): void {
    if (disposed) throw new WebhookError('DISPOSED', `Could not ${doing}: the mock was disposed. Create a new one.`)
  }

  function deliver(events: readonly EncodedEvent[]): Promise<Delivery[]> {
    const endpoints = store.all()
    const dispatches = events.flatMap((event) => {
      const subscribed = endpoints.filter((endpoint) => endpoint.events.includes(event.name))
      return subscribed.map((target) => ({ event, target }))
    })
    return engine.deliver(dispatches)
  }

  async function reset(): Promise<void> {
    generation++
    engine.cancel()
    store.clear()
    log.clear()
    random = createRandom(seed)
    await engine.idle()
  }

  return {
    baseUrls: api.baseUrls,
    endpoints: guarded(api.endpoints, () => assertUsable('use the endpoints')),
    async handle(request) {
      assertUsable('answer the request')
      assertRequest(request)
      return api.handle(request)
    },
    async emit(name, overrides, emitOptions = {}) {
      assertUsable('emit the event')
      const emission = { name, overrides, options: emitOptions }
      return deliver([random.undoOnError(() => encodeEvent(vendor, emission, random))])
    },
    async emitAll(events) {
      assertUsable('emit the events')
      assertList(events)
      const emissions = events.map(({ name, overrides, ...emitOptions }) => ({ name, overrides, options: emitOptions }))
      return deliver(random.undoOnError(() => emissions.map((emission) => encodeEvent(vendor, emission, random))))
    },
    clock: {
      now: () => clock.now(),
      async advance(duration) {
        assertUsable('advance the clock')
        await moveClock(clock, engine, 'advance', duration)
      },
    },
    async settle() {
      assertUsable('settle the clock')
      await moveClock(clock, engine, 'settle')
    },
    idle: () => engine.idle(),
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
}

function guarded(endpoints: Endpoints, assertUsable: () => void): Endpoints {
  return {
    create: (input) => {
      assertUsable()
      return endpoints.create(input)
    },
    list: () => {
      assertUsable()
      return endpoints.list()
    },
    delete: (id) => {
      assertUsable()
      return endpoints.delete(id)
    },
  }
}
