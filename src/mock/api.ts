import type { Delivery } from '../deliver/delivery.ts'
import type { VendorEvent, VendorShape } from '../vendor.ts'
import type { EmitOptions, OutgoingEvent } from './emit.ts'
import type { EndpointStore } from './endpoint-store.ts'
import type { Management } from './management.ts'
import type { Random } from './random.ts'

/** What a vendor's own part of the mock works with. */
export interface ApiContext<Shape extends VendorShape = VendorShape> {
  /** Its changes reach the deliveries that are pending. */
  readonly store: EndpointStore<Shape['endpoint']>
  /** Epoch milliseconds of the mock's clock. */
  readonly now: () => number
  readonly random: () => Random
  /** Counts the resets: a request that began before one must not leave anything behind after it. */
  readonly generation: () => number
  /** Origin of the API, without a slash at the end; the vendor's own when undefined. */
  readonly baseUrl: string | undefined
  /** The keys that are known, each its own workspace; when undefined, every well-formed key is. */
  readonly apiKeys: readonly string[] | undefined
  /** What to do with a well-formed key that is not known: refuse the request, or leave it to another handler. */
  readonly unknownKey: 'refuse' | 'pass'
  /** The vendor's own options of the mock. */
  readonly options: Shape['options']
  /** All that the log of the mock keeps, oldest first. */
  readonly deliveries: () => readonly Delivery[]
  /** As the mock's `emit`, for an event that stands in no catalogue. */
  readonly emit: (name: string, event: VendorEvent, overrides: unknown, options: EmitOptions) => Promise<Delivery[]>
}

/** What an API reads of a request. A Fetch `Request` fits; a server can do with less. */
export interface ApiRequest {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly headers: { get(name: string): string | null }
  /** All of the body. */
  arrayBuffer(): Promise<ArrayBuffer | Uint8Array>
}

/** What an API answers, before it has the form of a `Response` or of bytes on a socket. */
export interface ApiAnswer {
  readonly status: number
  /** Beside the content type of a body. */
  readonly headers?: { readonly [name: string]: string }
  /** Sent as JSON; without it there is no body. */
  readonly body?: unknown
}

/** The answer as the Fetch API has it. */
export function toResponse({ status, headers = {}, body }: ApiAnswer): Response {
  return body === undefined ? new Response(null, { status, headers }) : Response.json(body, { status, headers })
}

/** A GET request to try an API with. */
export interface ApiExample {
  readonly url: string
  /** Known to the API; what `management` makes without a key belongs to it. */
  readonly key: string
  /** The key's among them. */
  readonly headers: { readonly [name: string]: string }
  /** What is sent as JSON, by POST and with these headers, to register an endpoint, where the API takes that. */
  readonly registration?: {
    readonly url: string
    readonly body: { readonly url: string; readonly [field: string]: unknown }
  }
}

/** A vendor's own part of a mock: what its API answers, and what of it a test can call. */
export interface Api<Surface extends object = object> {
  /**
   * What the vendor's mock has beside what every mock has, such as `endpoints`: objects of functions, and functions
   * that give promises.
   */
  readonly surface: Surface
  /** The same for all vendors: what people do with endpoints. */
  readonly management: Management
  /** A request that this API answers with 200. */
  readonly example: ApiExample
  /** What every URL of the API begins with, for whoever routes requests to it. */
  readonly baseUrls: readonly string[]
  /** Answers a request to the API; `undefined` when it is for somebody else. */
  handle(request: ApiRequest): Promise<ApiAnswer | undefined>
  /** How the vendor refuses a request when there were too many, or when it has failed itself. */
  refuse(kind: 'rate-limit' | 'server-error'): ApiAnswer
  /** Called with each event before it is delivered. */
  onEmit?(event: OutgoingEvent): void
  /** Called when the mock goes back to its start; its endpoints are gone then. */
  onReset?(): void
}
