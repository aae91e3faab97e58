import { createMapStore, type EndpointStore, type StoredEndpoint } from '../../index.ts'
import { KeptRows } from './kept-rows.ts'
import { NO_BODIES, type Row, type Table } from './table.ts'
import type { Writer } from './writer.ts'

/**
 * The endpoints of one vendor: read from memory, and each change is on the disk when the call that makes it returns. They hold
 * secrets: what is no longer in them is no longer in the folder.
 */
export function createKeptStore<Endpoint extends StoredEndpoint>(
  vendor: string,
  { table, writer, kept }: { table: Table; writer: Writer; kept: readonly Row[] },
): EndpointStore<Endpoint> {
  const memory = createMapStore<Endpoint>()
  const places = new Map<string, number>()
  for (const { place, record } of kept) {
    const endpoint: Endpoint = JSON.parse(record)
    memory.insert(endpoint)
    places.set(endpoint.id, place)
  }
  const contentOf = (id: string) => {
    const endpoint = memory.find(id)
    return endpoint && { record: JSON.stringify(endpoint), bodies: NO_BODIES }
  }
  const rows = new KeptRows(table, vendor, { contentOf, places })
  writer.add(rows)

  return {
    ...memory,
    insert(endpoint) {
      memory.insert(endpoint)
      rows.change(endpoint.id)
      writer.write({ isSynced: true })
    },
    replace(endpoint) {
      memory.replace(endpoint)
      rows.change(endpoint.id)
      rows.erase()
      writer.write({ isSynced: true })
    },
    delete(id) {
      const wasThere = memory.delete(id)
      if (!wasThere) return false
      rows.remove(id)
      rows.erase()
      writer.write({ isSynced: true })
      return true
    },
    clear() {
      rows.clear()
      rows.erase()
      memory.clear()
      writer.write({ isSynced: true })
    },
  }
}
