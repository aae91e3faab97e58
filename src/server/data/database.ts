import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { WebhookError } from '../../index.ts'
import { clearLock, create, type Kept, LOCKED, readKept, TABLES } from './database-file.ts'
import { unusable } from './failures.ts'
import type { Sqlite, SqliteDatabase } from './sqlite.ts'
import { Table, type TableName } from './table.ts'

export type Tables = { readonly [Name in TableName]: Table }

/** The database of a folder that this process holds. */
export interface Database {
  readonly tables: Tables
  /** @param isSynced whether all is on the disk, then, and not only with the system */
  transaction(isSynced: boolean, run: () => void): void
  close(): void
}

export interface OpenedDatabase {
  readonly database: Database
  readonly kept: Kept
}

/** Moves what the log has into the file, and empties it. */
const EMPTY_LOG = 'PRAGMA wal_checkpoint(TRUNCATE)'

/**
 * The log begins anew, each transaction is written to it in one go, and it is cut when it is used again: so that damage in it
 * can be told from the end that a kill leaves.
 */
const PLAIN_LOG = `PRAGMA cache_spill = OFF; PRAGMA journal_size_limit = 0; ${EMPTY_LOG}`

/** Overwrites what is deleted. */
const ERASING = 'PRAGMA secure_delete = ON'

/**
 * Opens the database of a folder, or makes it. What is there is read and checked first, with a connection that can change
 * nothing: a damaged file stays as it is.
 *
 * @throws WebhookError DATA_CORRUPT, DATA_NEWER, DATA_UNUSABLE
 */
export function openDatabase(sqlite: Sqlite, folder: string): OpenedDatabase {
  const file = join(folder, 'tutor-webhooks.db')
  try {
    clearLock(file)
    if (!existsSync(file) && !existsSync(`${file}-wal`)) create(sqlite, file)
    const kept = readKept(sqlite, folder, file)
    return { database: createDatabase(openChecked(sqlite, file), kept), kept }
  } catch (error) {
    throw error instanceof WebhookError ? error : unusable(folder, error)
  }
}

function openChecked(sqlite: Sqlite, file: string): SqliteDatabase {
  const database = new sqlite.Database(file)
  try {
    database.exec(`${LOCKED}; ${ERASING}; ${PLAIN_LOG}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function createDatabase(database: SqliteDatabase, kept: Kept): Database {
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, new Table(database, name, kept[name].at(-1)?.place ?? 0)]),
  ) as Tables
  const allTables = Object.values(tables)
  const release = () => {
    for (const table of allTables) table.release()
  }
  let wasSynced: boolean | undefined

  return {
    tables,
    transaction(isSynced, run) {
      try {
        if (isSynced !== wasSynced) database.exec(`PRAGMA synchronous = ${isSynced ? 'FULL' : 'NORMAL'}`)
        wasSynced = isSynced
        database.exec('BEGIN')
        run()
        database.exec('COMMIT')
        // Pages as they were before are in the log, and in the file.
        if (allTables.filter((table) => table.takeRewritten()).length > 0) database.exec(EMPTY_LOG)
      } catch (error) {
        // A statement that has failed fails once more when it is used again.
        release()
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close() {
      release()
      database.close()
    },
  }
}
