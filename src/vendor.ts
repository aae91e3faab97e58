import type { DeliveryPolicy } from './deliver/classify.ts'
import type { Api, ApiContext } from './mock/api.ts'
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

/** One event of a vendor's catalogue. A sent event has a validator and a factory; a reserved one has neither. */
export interface VendorEvent<Payload = unknown> {
  readonly status: 'sent' | 'reserved'
  readonly description: string
  readonly validator?: Validator<Payload>
  /**
   * A valid payload. Fields that follow from others (a ratio, say) follow from `overrides` too, so that a changed score
   * and its ratio agree; the caller still lays `overrides` over the result.
   */
  readonly create?: (random: Random, overrides: { readonly [field: string]: unknown }) => Payload
}

/**
 * The seam: all that the engine, the mock and the faces know about a vendor, as one plain value.
 * They take a `Vendor` and name none; a third vendor is one more such value.
 */
export interface Vendor<Events extends object = object, Reserved extends string = string> {
  /** As it stands in doors and folders: `tutorflow`. */
  readonly id: string
  /** As people write it: `TutorFlow`. */
  readonly title: string
  readonly contractVersion: string
  readonly facts: { readonly [name: string]: Fact }
  /** Name of the header that holds the signature, as the vendor writes it. Its value never enters a log. */
  readonly signatureHeader: string
  readonly events: { readonly [N in keyof Events]: VendorEvent<Events[N]> } & { readonly [N in Reserved]: VendorEvent }
  readonly policy: DeliveryPolicy
  /** The exact bytes that a payload is sent as. */
  encode(payload: unknown): Uint8Array
  sign(body: Uint8Array, secret: string): string
  /** All headers of a delivery, the signature among them. */
  deliveryHeaders(name: string, signature: string): Record<string, string>
  /** The vendor's own management API over a store of endpoints. */
  createApi(context: ApiContext): Api
}
