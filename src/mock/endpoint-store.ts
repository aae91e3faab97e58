/** An endpoint as the mock keeps it. */
export interface StoredEndpoint {
  readonly id: string
  /** Whose it is: the API key it was created with. */
  readonly workspace: string
  readonly url: string
  /** Names of the events it is subscribed to. */
  readonly events: readonly string[]
  readonly secret: string
  /** ISO 8601 in UTC. */
  readonly createdAt: string
}

/** Where the management API keeps its endpoints. What goes in and comes out are copies: nobody's change reaches the store. */
export interface EndpointStore {
  insert(endpoint: StoredEndpoint): void
  find(id: string): StoredEndpoint | undefined
  /** In order of creation. */
  all(): StoredEndpoint[]
  /** Whether there was one. */
  delete(id: string): boolean
  clear(): void
}

/** The store that needs nothing: a Map. */
export function createMapStore(): EndpointStore {
  const endpoints = new Map<string, StoredEndpoint>()
  return {
    insert: (endpoint) => void endpoints.set(endpoint.id, Object.freeze({ ...endpoint, events: [...endpoint.events] })),
    find: (id) => endpoints.get(id),
    all: () => [...endpoints.values()],
    delete: (id) => endpoints.delete(id),
    clear: () => endpoints.clear(),
  }
}
