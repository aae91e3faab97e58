import { factory, primaryKey } from '@mswjs/data'
import type { EndpointStore, StoredEndpoint } from '../src/index.ts'

/**
 * The endpoints of one mock in a @mswjs/data collection.
 *
 * @note The library opens a BroadcastChannel for each collection where there is a `window`, named by the place of the
 * call: parallel test files would see each other's rows, and the channel would keep the process alive. It is bundled
 * into the package with that global taken away; where the sources run unbundled, it is taken away around the call.
 * Its answers are live references, so copies go in and come out.
 */
export function createDataStore(): EndpointStore {
  const { endpoint } = withoutBroadcastChannel(() =>
    factory({
      endpoint: {
        id: primaryKey(String),
        workspace: String,
        url: String,
        events: () => [] as string[],
        secret: String,
        createdAt: String,
      },
    }),
  )
  const byId = (id: string) => ({ where: { id: { equals: id } } })
  return {
    insert: (row) => void endpoint.create({ ...row, events: [...row.events] }),
    find: (id) => {
      const row = endpoint.findFirst(byId(id))
      return row ? toStored(row) : undefined
    },
    all: () => endpoint.getAll().map(toStored),
    delete: (id) => endpoint.delete(byId(id)) !== null,
    clear: () => void endpoint.deleteMany({ where: {} }),
  }
}

function toStored({ id, workspace, url, events, secret, createdAt }: StoredEndpoint): StoredEndpoint {
  return { id, workspace, url, events: [...events], secret, createdAt }
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
