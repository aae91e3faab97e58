import {
  type Delivery,
  type Duration,
  type EmitOptions,
  type Fault,
  type ManagedEndpoint,
  type Management,
  type Mock,
  type ScaledClock,
  type TimeScale,
  type Vendor,
  WebhookError,
} from '../../index.ts'
import { didYouMean } from '../../near-name.ts'
import type { DeliveryClient } from '../../node/index.ts'
import { assertOptions, kindOf } from '../../options.ts'
import { within } from '../closing.ts'
import { RefusedRequest } from '../refusal.ts'
import { type DeliveryPage, type DeliveryQuery, findDeliveries } from './deliveries.ts'
import { describeEvent, type EventDescription } from './events.ts'
import { type DeliveryDetail, type DeliverySummary, detailOf, summaryOf } from './inspect.ts'

/** A vendor and its mock on this server. */
export interface VendorMock {
  readonly vendor: Vendor
  readonly mock: Mock
}

export interface ControlContext {
  readonly mocks: readonly VendorMock[]
  readonly clock: ScaledClock
  readonly client: DeliveryClient
  /** Of the server. */
  readonly url: string
  /** Called when the clock was moved, or has another scale. */
  readonly onClockChange: () => void
}

export interface VendorOverview {
  readonly id: string
  readonly title: string
  readonly contractVersion: string
  /** What its API's URLs begin with. */
  readonly apis: readonly string[]
  /** What it calls an endpoint. */
  readonly noun: string
  readonly endpoints: number
  readonly deliveries: number
  readonly pending: number
  /** Deliveries that gave way to newer ones. */
  readonly dropped: number
}

export interface ClockState {
  /** Epoch milliseconds. */
  readonly now: number
  readonly scale: TimeScale
  /** When the next attempt is due, or null. */
  readonly nextDue: number | null
}

export interface VendorEndpoints extends Pick<Management, 'noun' | 'fields'> {
  readonly vendor: string
  readonly can: { readonly update: boolean; readonly logs: boolean; readonly refresh: string | null }
  readonly endpoints: readonly ManagedEndpoint[]
}

/** How long a move of the clock waits for attempts that are under way. */
const MOST_WAIT_MS = 2000

/** All that can be done with the server from outside: by its control API, its page and its command line. */
export class Control {
  readonly #context: ControlContext

  constructor(context: ControlContext) {
    this.#context = context
  }

  get mocks(): readonly VendorMock[] {
    return this.#context.mocks
  }

  overview(): { url: string; vendors: VendorOverview[]; clock: ClockState; faults: number } {
    const vendors = this.mocks.map(({ vendor: { id, title, contractVersion }, mock }): VendorOverview => {
      const { deliveries, baseUrls: apis, management, droppedDeliveries: dropped, pendingDeliveries: pending } = mock
      const counts = { endpoints: management.list().length, deliveries: deliveries.length, pending, dropped }
      return { id, title, contractVersion, apis, noun: management.noun, ...counts }
    })
    return { url: this.#context.url, vendors, clock: this.clock(), faults: this.faults().length }
  }

  /** @throws WebhookError (as a rejection) as the mock's `emit` does, and VENDOR_UNKNOWN */
  async emit(input: {
    readonly vendor: string
    readonly event: string
    readonly overrides?: object
    readonly options?: EmitOptions
  }): Promise<DeliverySummary[]> {
    assertOptions(input, ['vendor', 'event', 'overrides', 'options'], 'emit the event')
    const { vendor, mock } = this.#find(input.vendor)
    const deliveries = await mock.emit(input.event as never, input.overrides as never, input.options)
    return deliveries.map((delivery) => summaryOf(vendor, delivery))
  }

  /** @throws WebhookError OPTION_INVALID, VENDOR_UNKNOWN */
  deliveries(query: DeliveryQuery = {}): DeliveryPage {
    const mocks = query.vendor === undefined ? this.mocks : [this.#find(query.vendor)]
    return findDeliveries(mocks, query)
  }

  /** @throws WebhookError DELIVERY_UNKNOWN */
  delivery(id: string): DeliveryDetail {
    const { vendor, mock, delivery } = this.#findDelivery(id)
    return detailOf(vendor, mock, delivery, this.#context.client.addressOf(delivery.endpoint.url))
  }

  /** @throws WebhookError (as a rejection) DELIVERY_UNKNOWN, RESEND_REFUSED */
  async resend(id: string): Promise<DeliverySummary> {
    const { vendor, mock } = this.#findDelivery(id)
    return summaryOf(vendor, await mock.resend(id))
  }

  /** @throws WebhookError VENDOR_UNKNOWN */
  endpoints(vendorId: string): VendorEndpoints {
    const { management } = this.#find(vendorId).mock
    const { noun, fields, update, logs, refreshLabel = null } = management
    const can = { update: update !== undefined, logs: logs !== undefined, refresh: refreshLabel }
    return { vendor: vendorId, noun, fields, can, endpoints: management.list() }
  }

  /** @throws WebhookError VENDOR_UNKNOWN, OPTION_INVALID */
  createEndpoint(vendorId: string, values: object): ReturnType<Management['create']> {
    return this.#find(vendorId).mock.management.create(values)
  }

  /** @throws WebhookError VENDOR_UNKNOWN, ENDPOINT_UNKNOWN, OPTION_INVALID; RefusedRequest where the vendor has no such thing */
  updateEndpoint(vendorId: string, id: string, values: object): ManagedEndpoint {
    return this.#endpointVerb(vendorId, id, 'update')(id, values)
  }

  /** @throws WebhookError VENDOR_UNKNOWN, ENDPOINT_UNKNOWN */
  removeEndpoint(vendorId: string, id: string): void {
    if (!this.#find(vendorId).mock.management.remove(id)) throw endpointUnknown(id)
  }

  /** @throws as `updateEndpoint` */
  endpointLogs(vendorId: string, id: string, page?: number): ReturnType<NonNullable<Management['logs']>> {
    return this.#endpointVerb(vendorId, id, 'logs')(id, { page })
  }

  /** @throws as `updateEndpoint`, and REFRESH_REFUSED */
  refreshEndpoint(vendorId: string, id: string): ManagedEndpoint {
    return this.#endpointVerb(vendorId, id, 'refresh')(id)
  }

  /** Names of all events, or of one vendor's. @throws WebhookError VENDOR_UNKNOWN */
  events(vendorId?: string): { vendor: string; name: string; status: string; description: string }[] {
    const mocks = vendorId === undefined ? this.mocks : [this.#find(vendorId)]
    return mocks.flatMap(({ vendor }) =>
      Object.entries(vendor.events as Vendor['events'] & object).map(([name, event]) => {
        const { status, description } = event as { status: string; description: string }
        return { vendor: vendor.id, name, status, description }
      }),
    )
  }

  /** @throws WebhookError VENDOR_UNKNOWN, EVENT_UNKNOWN */
  event(vendorId: string, name: string): EventDescription {
    return describeEvent(this.#find(vendorId), name)
  }

  clock(): ClockState {
    const { clock } = this.#context
    return { now: clock.now(), scale: clock.scale, nextDue: clock.nextDue ?? null }
  }

  /**
   * Moves time on: by a duration, to what is due next, or until nothing is due.
   *
   * @throws WebhookError (as a rejection) CLOCK_BUSY when attempts do not end, OPTION_INVALID
   */
  async advance(by: Duration | 'next' | 'all'): Promise<ClockState> {
    const { clock } = this.#context
    await this.#idle()
    if (by === 'next') await clock.advanceToNext()
    else if (by === 'all') await clock.settle()
    else await clock.advance(by)
    this.#context.onClockChange()
    return this.clock()
  }

  /** @throws WebhookError OPTION_INVALID */
  setScale(scale: TimeScale): ClockState {
    this.#context.clock.setScale(scale)
    this.#context.onClockChange()
    return this.clock()
  }

  faults(): ({ readonly vendor: string } & Fault)[] {
    return this.mocks.flatMap(({ vendor, mock }) =>
      mock.faults.list().map((fault) => ({ vendor: vendor.id, ...fault })),
    )
  }

  /** @throws WebhookError VENDOR_UNKNOWN, OPTION_INVALID, EVENT_UNKNOWN */
  addFault({ vendor, ...fault }: { readonly vendor: string } & Fault): void {
    this.#find(vendor).mock.faults.add(fault as Fault)
  }

  /** @throws WebhookError VENDOR_UNKNOWN */
  clearFaults(vendorId?: string): void {
    for (const { mock } of this.#chosen(vendorId)) mock.faults.clear()
  }

  /** Back to the start: no endpoints, no deliveries, no faults. Time stays. @throws WebhookError VENDOR_UNKNOWN */
  async reset(vendorId?: string): Promise<void> {
    await Promise.all(this.#chosen(vendorId).map(({ mock }) => mock.reset()))
  }

  #chosen(vendorId: string | undefined): readonly VendorMock[] {
    return vendorId === undefined ? this.mocks : [this.#find(vendorId)]
  }

  #find(id: string): VendorMock {
    const found = this.mocks.find(({ vendor }) => vendor.id === id)
    if (found) return found
    const ids = this.mocks.map(({ vendor }) => vendor.id)
    const text = `Could not find the vendor: there is none with the id ${kindOf(id)}${didYouMean(id, ids)} Vendors: ${ids.join(', ')}.`
    throw new WebhookError('VENDOR_UNKNOWN', text, { details: { received: kindOf(id) } })
  }

  #findDelivery(id: string): VendorMock & { readonly delivery: Delivery } {
    for (const one of this.mocks) {
      const delivery = one.mock.deliveries.find((candidate) => candidate.id === id)
      if (delivery) return { ...one, delivery }
    }
    const text = `Could not find the delivery: the log keeps none with the id ${kindOf(id)}.`
    throw new WebhookError('DELIVERY_UNKNOWN', text, { details: { received: kindOf(id) } })
  }

  #endpointVerb<Verb extends 'update' | 'logs' | 'refresh'>(
    vendorId: string,
    id: string,
    verb: Verb,
  ): NonNullable<Management[Verb]> {
    const { vendor, mock } = this.#find(vendorId)
    const { management } = mock
    const run = management[verb]
    if (!run) {
      const text = `Could not ${verb} the ${management.noun}: ${vendor.title} has no such thing.`
      // To change is one of two methods of a path, the others are the only ones.
      throw new RefusedRequest(405, 'METHOD_NOT_ALLOWED', text, verb === 'update' ? 'DELETE' : '')
    }
    if (!management.list().some((endpoint) => endpoint.id === id)) throw endpointUnknown(id)
    return run as NonNullable<Management[Verb]>
  }

  /** Comes when no attempt is under way: one that began before a jump would seem to take as long. */
  async #idle(): Promise<void> {
    const idle = Promise.all(this.mocks.map(({ mock }) => mock.idle()))
    if (await within(MOST_WAIT_MS, idle)) return
    const text =
      'Could not advance the clock: attempts are waiting for an answer. Try again when they have ended; a receiver must not move the clock that waits for its answer.'
    throw new WebhookError('CLOCK_BUSY', text)
  }
}

function endpointUnknown(id: string): WebhookError {
  const text = `Could not find the endpoint: there is none with the id ${kindOf(id)}.`
  return new WebhookError('ENDPOINT_UNKNOWN', text, { details: { received: kindOf(id) } })
}
