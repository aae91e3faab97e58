/** One thing that people set or see of an endpoint, for forms and tables. */
export interface EndpointField {
  /** As it stands in the values of `create` and `update`, and in an endpoint. */
  readonly name: string
  readonly label: string
  /** `choice` is one of `choices`, `choices` a list of them; `time` is ISO 8601 in UTC. A `secret` is never shown. */
  readonly kind: 'text' | 'url' | 'secret' | 'number' | 'flag' | 'choice' | 'choices' | 'time'
  /** When it can be set: in `create` only, in `update` as well, or never. */
  readonly set: 'once' | 'always' | 'never'
  /** Whether `create` needs it. @default false */
  readonly required?: boolean
  readonly choices?: readonly string[]
  /** What is taken when it is left out, and the like; a sentence. */
  readonly hint?: string
}

/** An endpoint without its secret: id, address, whether it takes deliveries, and the vendor's fields by name. */
export interface ManagedEndpoint {
  readonly id: string
  readonly url: string
  readonly active: boolean
  readonly [field: string]: unknown
}

/** One attempt, as the vendor's own log of an endpoint shows it. */
export interface EndpointLog {
  readonly deliveryId: string
  /** ISO 8601 in UTC. */
  readonly firedAt: string
  readonly succeeded: boolean
  /** In the vendor's words. */
  readonly status: string
  readonly statusCode: number
  readonly url: string
  /** The signature is replaced by its kind and length. */
  readonly requestHeaders: { readonly [name: string]: string }
  readonly requestBody: unknown
  readonly responseHeaders: { readonly [name: string]: string }
  readonly responseBody: unknown
}

export interface EndpointLogPage {
  /** 0 for the newest. */
  readonly page: number
  /** Newest first. */
  readonly logs: readonly EndpointLog[]
  /** How many there are on all pages. */
  readonly total: number
  /** How many a page has. */
  readonly perPage: number
  /** What the vendor says of a page without logs. */
  readonly message?: string
}

/** What people do with endpoints in a vendor's dashboard, alike for all vendors. What a vendor does not have is left out. */
export interface Management {
  /** What the vendor calls an endpoint, in lower case: `integration`. */
  readonly noun: string
  readonly fields: readonly EndpointField[]
  /** In order of creation. */
  list(): ManagedEndpoint[]
  /**
   * The new endpoint, and its secret, which is shown here and never again.
   *
   * @throws WebhookError OPTION_INVALID
   */
  create(values: object): { readonly endpoint: ManagedEndpoint; readonly secret: string }
  /** @throws WebhookError OPTION_INVALID, also when there is none with this id */
  update?(id: string, values: object): ManagedEndpoint
  /** Whether there was one. */
  remove(id: string): boolean
  /** @throws WebhookError OPTION_INVALID, also when there is none with this id */
  logs?(id: string, options?: { readonly page?: number | undefined }): EndpointLogPage
  /** What stands on the button that calls `refresh`. */
  readonly refreshLabel?: string
  /** Whether an endpoint has that button. */
  hasRefresh?(endpoint: ManagedEndpoint): boolean
  /** @throws WebhookError REFRESH_REFUSED, OPTION_INVALID */
  refresh?(id: string): ManagedEndpoint
}
