import type { EndpointStore } from './endpoint-store.ts'
import type { Random } from './random.ts'

/** What a vendor's management API works with. */
export interface ApiContext {
  readonly store: EndpointStore
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
  /** Called when an endpoint is gone. */
  readonly onDelete: (id: string) => void
}

export interface EndpointInput<Name extends string = string> {
  /** An https URL. */
  readonly url: string
  readonly events: readonly Name[]
  /** Made up when left out. */
  readonly secret?: string | undefined
  /** Whose endpoint it is. @default the first of `apiKeys`, or a key of the mock's own */
  readonly apiKey?: string | undefined
}

export interface ListedEndpoint {
  readonly id: string
  readonly url: string
  readonly events: readonly string[]
  readonly createdAt: string
}

export interface NewEndpoint extends ListedEndpoint {
  /** Shown here, and never again. */
  readonly secret: string
}

/** The management API without HTTP: as the vendor's dashboard would have it, over all workspaces. */
export interface Endpoints<Name extends string = string> {
  /** @throws WebhookError OPTION_INVALID for what the vendor would refuse */
  create(input: EndpointInput<Name>): NewEndpoint
  /** In order of creation, without secrets. */
  list(): ListedEndpoint[]
  /** Whether there was one. Its pending deliveries are cancelled. */
  delete(id: string): boolean
}

export interface Api {
  readonly endpoints: Endpoints
  /** What every URL of the API begins with, for whoever routes requests to it. */
  readonly baseUrls: readonly string[]
  /** Answers a request to the API; `undefined` when it is for somebody else. */
  handle(request: Request): Promise<Response | undefined>
}
