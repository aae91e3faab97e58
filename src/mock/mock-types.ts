/// <reference lib="esnext.disposable" preserve="true" />
import type { Duration } from '../deliver/clock.ts'
import type { Delivery } from '../deliver/delivery.ts'
import type { SavedDelivery } from '../deliver/saved.ts'
import type { EventName, Vendor, VendorShape } from '../vendor.ts'
import type { ApiAnswer, ApiExample, ApiRequest } from './api.ts'
import type { EmitOptions } from './emit.ts'
import type { Faults } from './fault-types.ts'
import type { Management } from './management.ts'
import type { DeepPartial } from './overrides.ts'
import type { SignatureCheck } from './signature-check.ts'
import type { MockChange } from './watchers.ts'

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
  /**
   * Leaves what is pending in the log to whoever has saved it: what is in flight is aborted, as if it had not been tried,
   * nothing more is tried, and calls that wait for it give it as pending. Of use before the mock is disposed.
   */
  release(): void
  /** How many deliveries the log has dropped to stay within its limits. */
  readonly droppedDeliveries: number
  /** How many deliveries are pending, those too that the log has dropped. */
  readonly pendingDeliveries: number
  /** Back to the start, for `afterEach`: no endpoints, no deliveries, nothing pending or in flight, the seed anew. Time stays. */
  reset(): Promise<void>
  /** `reset`; from then on every call that would do something throws DISPOSED. */
  [Symbol.asyncDispose](): Promise<void>
}
