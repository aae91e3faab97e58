/** An endpoint as the mock keeps it; a vendor adds what its own management knows of one. */
export interface StoredEndpoint {
  readonly id: string
  readonly url: string
  /** Signs its deliveries. */
  readonly secret: string
  /** Whether it takes deliveries. */
  readonly active: boolean
  /** When the vendor disabled it because it kept failing, in epoch milliseconds. */
  readonly disabledAt?: number | undefined
}

/** Where a mock keeps its endpoints. What goes in and comes out are copies: nobody's change reaches the store. */
export interface EndpointStore<Endpoint extends StoredEndpoint = StoredEndpoint> {
  insert(endpoint: Endpoint): void
  /** Puts `endpoint` where the one with its id stands, in the same place of the order. */
  replace(endpoint: Endpoint): void
  find(id: string): Endpoint | undefined
  /** In order of creation. */
  all(): Endpoint[]
  /** Whether there was one. */
  delete(id: string): boolean
  clear(): void
}

/** The store that needs nothing: a Map. */
export function createMapStore<Endpoint extends StoredEndpoint>(): EndpointStore<Endpoint> {
  const endpoints = new Map<string, Endpoint>()
  const set = (endpoint: Endpoint) => void endpoints.set(endpoint.id, frozenCopyOf(endpoint))
  return {
    insert: set,
    replace: set,
    find: (id) => endpoints.get(id),
    all: () => [...endpoints.values()],
    delete: (id) => endpoints.delete(id),
    clear: () => endpoints.clear(),
  }
}

/** Endpoints are flat: their values are texts, numbers and lists of such. */
function frozenCopyOf<T extends object>(endpoint: T): T {
  const entries = Object.entries(endpoint).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])
  return Object.freeze(Object.fromEntries(entries)) as T
}
