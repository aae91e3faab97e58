import type { DeliveryPolicy } from './deliver/classify.ts'
import type { Api, ApiContext } from './mock/api.ts'
import type { OutgoingEvent } from './mock/emit.ts'
import type { StoredEndpoint } from './mock/endpoint-store.ts'
import type { Random } from './mock/random.ts'
import type { Validator } from './validate/validator.ts'

/** How sure a fact about a vendor is: written in its documents, seen in its code or traffic, or filled in by us. */
export type Confidence = 'documented' | 'observed' | 'assumed'

/** One thing that is so at a vendor, with where it comes from. */
export interface Fact<T = unknown> {
  readonly value: T
  /** The fact as a sentence. */
  readonly statement: string
  /** The document and section, or for an assumption what it is taken from. */
  readonly source: string
  readonly confidence: Confidence
}

/** What an event is made from, beside chance. */
export interface EventContext {
  /** Epoch milliseconds of the mock's clock. */
  readonly now: number
  /** Origin of the vendor's API, when it is not the vendor's own. */
  readonly baseUrl?: string | undefined
  /** The vendor's own options of the mock. */
  readonly options?: object | undefined
}

/** Where an event is described: paths below the folder `schemas/`, without `.json`. */
export interface EventSchema {
  /** Of the event as it is made, without its envelope. */
  readonly event: string
  /** Of fields that this schema leaves open, by name. More than one: the field keeps one of them. */
  readonly fields?: { readonly [field: string]: readonly string[] } | undefined
}

/** What a payload is, as far as it tells by itself, without its headers. */
export interface Recognised {
  /** The contract version it is written in. */
  readonly version: string
  /** Names of what it carries; one may be in no catalogue. */
  readonly names: readonly string[]
  /** Checks the whole of it. */
  readonly validator: Validator<unknown>
}

/** One event of a vendor's catalogue. A sent event has a schema, a validator and a factory; a reserved one has none. */
export interface VendorEvent<Event = unknown> {
  readonly status: 'sent' | 'reserved'
  readonly description: string
  readonly schema?: EventSchema | undefined
  /** Checks a payload as it travels, with its envelope. */
  readonly validator?: Validator<unknown> | undefined
  /**
   * A valid event. Fields that follow from others (a ratio, say) follow from `overrides` too, so that a changed score
   * and its ratio agree; the caller still lays `overrides` over the result.
   */
  readonly create?: (random: Random, overrides: { readonly [field: string]: unknown }, context: EventContext) => Event
  /** The payload that the event travels in; without it, the event itself. */
  readonly envelop?: (event: unknown, context: EventContext) => unknown
  /** Added to the endpoint's URL after a slash. */
  readonly extension?: string | undefined
}

/** The types in which one vendor differs from another. */
export interface VendorShape {
  /** The events that it sends, by name. */
  readonly events: object
  /** Names of events that it has reserved. */
  readonly reserved: string
  /** What its mock has beside what every mock has. */
  readonly surface: object
  /** An endpoint as its mock keeps it. */
  readonly endpoint: StoredEndpoint
  /** Its own options of the mock. */
  readonly options: object
}

/** All that the vendor's `emit` takes as a name. */
export type EventName<Shape extends VendorShape> = (keyof Shape['events'] & string) | Shape['reserved']

/**
 * The seam: all that the engine, the mock and the faces know about a vendor, as one plain value.
 * They take a `Vendor` and name none; a third vendor is one more such value.
 */
export interface Vendor<Shape extends VendorShape = VendorShape> {
  /** As it stands in doors and folders: `tutorflow`. */
  readonly id: string
  /** As people write it: `TutorFlow`. */
  readonly title: string
  readonly contractVersion: string
  readonly facts: { readonly [name: string]: Fact }
  /** Name of the header that holds the signature, as the vendor writes it. Its value never enters a log. */
  readonly signatureHeader: string
  /** Name of the header that holds the event's name; without it, the payload alone tells the event. */
  readonly eventHeader?: string | undefined
  readonly events: { readonly [N in keyof Shape['events']]: VendorEvent<Shape['events'][N]> } & {
    readonly [N in Shape['reserved']]: VendorEvent
  }
  /** Names of its own options of the mock; `createApi` checks their values. */
  readonly optionNames?: readonly string[]
  readonly policy: DeliveryPolicy
  /** Whether an active endpoint gets this event. */
  subscribes(endpoint: Shape['endpoint'], event: OutgoingEvent): boolean
  /** Tells a payload of its own, also one that breaks its schema; `undefined` for every other value. */
  recognise(payload: unknown): Recognised | undefined
  /** The exact bytes that a payload is sent as. */
  encode(payload: unknown): Uint8Array
  sign(body: Uint8Array, secret: string): string
  /** A payload as if it had been sent so much earlier; without it, the vendor's deliveries carry no time. */
  backdate?(payload: unknown, seconds: number): unknown
  /** All headers of a delivery, the signature among them. */
  deliveryHeaders(name: string, signature: string): Record<string, string>
  /** The vendor's own part of a mock. */
  createApi(context: ApiContext<Shape>): Api<Shape['surface']>
}
