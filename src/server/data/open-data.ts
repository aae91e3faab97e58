import { type EndpointStore, isWebhookError, type Seed, type StoredEndpoint, type WebhookError } from '../../index.ts'
import { type Database, type OpenedDatabase, openDatabase } from './database.ts'
import { syncFolder } from './database-file.ts'
import { type KeepableMock, keepDeliveries } from './deliveries.ts'
import { createKeptStore } from './endpoints.ts'
import { unusable, unwritten } from './failures.ts'
import { holdFolder } from './holder.ts'
import { loadSqlite } from './sqlite.ts'
import { Starts } from './starts.ts'
import { Writer } from './writer.ts'

/** What a server keeps in a folder, so that the next one goes on with it. */
export interface Data {
  /** The seed for this start: another one each time, so that ids do not repeat, and the same in every run of the same starts. */
  seedFrom(seed: Seed): Seed
  /** Where the clock starts, in epoch milliseconds: now, or where an earlier one was moved to. Time does not go back. */
  readonly startAt: number
  /** The endpoints of a vendor, for its mock. */
  endpointsOf<Endpoint extends StoredEndpoint>(vendor: string): EndpointStore<Endpoint>
  /** Gives a mock its deliveries of earlier starts, and keeps them from now on. Its endpoints must be those of `endpointsOf`. */
  keep(vendor: string, mock: KeepableMock): void
  /**
   * Writes what is left, and lets go of the folder. From then on nothing is kept: close before the mocks are disposed, which
   * forgets all they have.
   */
  close(): void
}

export interface DataOptions {
  /** Told once when writing fails, and again when it fails after it has succeeded. @default nobody */
  readonly onTrouble?: ((trouble: WebhookError) => void) | undefined
}

/**
 * Opens a folder of data, or makes it, for this process alone.
 *
 * Kept against a kill of the process: each change of an endpoint when the call that makes it returns; a delivery before its
 * first attempt can have an answer; what becomes of it within 100 ms. So no delivery is lost, and those whose attempt ended
 * in the last 100 ms are sent once more, as by the vendors. Against a power cut: endpoints, and of deliveries what SQLite
 * has synced, which may lack the last ones.
 *
 * @throws WebhookError (as a rejection) DATA_IN_USE, DATA_CORRUPT, DATA_NEWER, DATA_UNUSABLE
 */
export async function openData(folder: string, { onTrouble }: DataOptions = {}): Promise<Data> {
  const sqlite = await loadSqlite()
  const letGo = holdFolder(folder)
  let database: Database | undefined
  try {
    const opened = openDatabase(sqlite, folder)
    database = opened.database
    const writer = new Writer(database, (cause) => onTrouble?.(unwritten(folder, cause)))
    const data = createData({ ...opened, writer, letGo })
    writer.commit({ isSynced: true })
    syncFolder(folder)
    return data
  } catch (error) {
    database?.close()
    letGo()
    throw isWebhookError(error) ? error : unusable(folder, error)
  }
}

interface DataParts extends OpenedDatabase {
  readonly writer: Writer
  readonly letGo: () => void
}

function createData({ database, kept, writer, letGo }: DataParts): Data {
  const { tables } = database
  const starts = new Starts(tables.starts, kept.starts)
  writer.add(starts)
  const waiting = { endpoints: kept.endpoints, deliveries: kept.deliveries }
  const stops: (() => void)[] = []
  // Given once, and not held any longer: they can be large.
  const take = (name: 'endpoints' | 'deliveries', vendor: string) => {
    const rows = waiting[name]
    waiting[name] = rows.filter((row) => row.vendor !== vendor)
    return rows.filter((row) => row.vendor === vendor)
  }

  return {
    startAt: starts.startAt,
    seedFrom: (seed) => starts.seedFrom(seed),
    endpointsOf: (vendor) =>
      createKeptStore(vendor, { table: tables.endpoints, writer, kept: take('endpoints', vendor) }),
    keep(vendor, mock) {
      starts.follow(mock.clock)
      const options = { vendor, table: tables.deliveries, writer, kept: take('deliveries', vendor) }
      stops.push(keepDeliveries(mock, options))
    },
    close() {
      for (const stop of stops.splice(0)) stop()
      writer.close()
      database.close()
      letGo()
    },
  }
}
