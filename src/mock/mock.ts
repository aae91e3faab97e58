import { DeliveryEngine } from '../deliver/deliver.ts'
import type { Delivery } from '../deliver/delivery.ts'
import { DeliveryLog } from '../deliver/log.ts'
import { createSend, isBelow } from '../deliver/receivers.ts'
import type { CancelReason } from '../deliver/run.ts'
import { reviveDelivery, saveDelivery } from '../deliver/saved.ts'
import { WebhookError } from '../errors.ts'
import type { Vendor, VendorEvent, VendorShape } from '../vendor.ts'
import { type ApiAnswer, type ApiRequest, toResponse } from './api.ts'
import { assertList, assertListener, assertRequest, assertVendor } from './arguments.ts'
import { composeEvent, findEvent, type OutgoingEvent } from './emit.ts'
import { createMapStore, type EndpointStore } from './endpoint-store.ts'
import { ActiveFaults, type ApiRefusal } from './faults.ts'
import { guarded } from './guarded.ts'
import { createLiveStore } from './live-store.ts'
import type { Mock, MockCore } from './mock-types.ts'
import { assertMockOptions, type MockOptions } from './options.ts'
import { createRandom } from './random.ts'
import { dispatchAgain, findDelivery } from './resend.ts'
import { checkSignature } from './signature-check.ts'
import { createClock, moveClock } from './time.ts'
import { Watchers } from './watchers.ts'

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
  const log = new DeliveryLog(options.log, (delivery, bytes) => engine.drop(delivery, bytes))
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

  async function reset(reason: CancelReason): Promise<void> {
    generation++
    engine.cancel(reason)
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
    release: () => engine.release(),
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
    get pendingDeliveries() {
      return engine.pending
    },
    reset: () => reset('The mock was reset.'),
    async [Symbol.asyncDispose]() {
      disposed = true
      await reset('The mock was disposed.')
    },
  }
  return Object.defineProperties(
    core,
    Object.getOwnPropertyDescriptors(guarded({ ...api.surface, management: api.management }, assertUsable)),
  ) as Mock<Shape>
}
