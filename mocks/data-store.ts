import { factory, primaryKey } from '@mswjs/data'
import type { ModelDefinition } from '@mswjs/data/lib/glossary.js'
import type { EndpointStore, StoredEndpoint } from '../src/index.ts'

/**
 * The endpoints of one mock in a @mswjs/data collection.
 *
 * @param fields every field of an endpoint but its id, as the library declares them
 * @note The library opens a BroadcastChannel for each collection where there is a `window`, named by the place of the
 * call: parallel test files would see each other's rows, and the channel would keep the process alive. It is bundled
 * into the package with that global taken away; where the sources run unbundled, it is taken away around the call.
 * Its answers are live references, so copies go in and come out.
 */
export function createDataStore<Endpoint extends StoredEndpoint>(fields: ModelDefinition): EndpointStore<Endpoint> {
  const { endpoint } = withoutBroadcastChannel(() => factory({ endpoint: { id: primaryKey(String), ...fields } }))
  const names = ['id', ...Object.keys(fields)]
  /** What a row lacks: the library would make up values for it, and keep old ones in an update. */
  const nothing = Object.fromEntries(names.map((name) => [name, null]))
  const byId = (id: string) => ({ where: { id: { equals: id } } })

  /** A copy of what is declared; what a row lacks is null in the library and nothing here. */
  function copyOf(row: object): Endpoint {
    const values = row as Record<string, unknown>
    const copy: Record<string, unknown> = {}
    for (const name of names) {
      const value = values[name]
      if (value !== null && value !== undefined) copy[name] = Array.isArray(value) ? [...value] : value
    }
    return copy as unknown as Endpoint
  }

  return {
    insert: (row) => void endpoint.create({ ...nothing, ...copyOf(row) }),
    replace: (row) => void endpoint.update({ ...byId(row.id), data: { ...nothing, ...copyOf(row) } }),
    find: (id) => {
      const row = endpoint.findFirst(byId(id))
      return row ? copyOf(row) : undefined
    },
    all: () => endpoint.getAll().map(copyOf),
    delete: (id) => endpoint.delete(byId(id)) !== null,
    clear: () => void endpoint.deleteMany({ where: {} }),
  }
}

function withoutBroadcastChannel<T>(run: () => T): T {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'BroadcastChannel')
  if (!own?.configurable) return run()
  Object.defineProperty(globalThis, 'BroadcastChannel', { ...own, value: undefined })
  try {
    return run()
  } finally {
    Object.defineProperty(globalThis, 'BroadcastChannel', own)
  }
}
