import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { WebhookError } from '../../index.ts'
import { damaged, damagedWal, newer, reasonOf } from './failures.ts'
import type { Sqlite, SqliteDatabase } from './sqlite.ts'
import { type Row, readRows, type TableName, tableSchema } from './table.ts'
import { findWalDamage } from './wal.ts'

/** Raised when what is kept, or how, changes so that an older version could not read it. */
const VERSION = 1

/** "tuwh": tells our files from other databases. */
const APPLICATION = 0x74757768

export const TABLES = ['starts', 'endpoints', 'deliveries'] as const

/** All that was kept when a folder was opened. */
export type Kept = { readonly [Name in TableName]: readonly Row[] }

/**
 * With a write-ahead log, which SQLite keeps without shared memory for whoever locks the file exclusively. Most deliveries
 * have about 2 KB: pages of 8 KB take three, and files are a quarter smaller than with pages of 4.
 */
export const LOCKED = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA page_size = 8192; PRAGMA journal_mode = WAL'

/** node-sqlite3-wasm locks a database by a folder beside it, which stays when the process is killed. */
export function clearLock(file: string): void {
  try {
    rmdirSync(`${file}.lock`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Made under another name and then moved: where there is a file, it is whole. */
export function create(sqlite: Sqlite, file: string): void {
  const unfinished = `${file}.new`
  clearLock(unfinished)
  for (const ending of ['', '-wal', '-journal']) rmSync(unfinished + ending, { force: true })
  const database = new sqlite.Database(unfinished)
  try {
    database.exec('PRAGMA synchronous = OFF')
    database.exec(LOCKED)
    for (const name of TABLES) database.exec(tableSchema(name))
    database.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION}`)
  } finally {
    database.close()
  }
  syncPath(unfinished, 'r+')
  renameSync(unfinished, file)
}

/** After a power cut, too, the files are where they were put. Not to be had on Windows. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncPath(folder, 'r')
}

function syncPath(path: string, flags: string): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Checks what is there, with a connection that can change nothing, and reads it.
 *
 * @throws WebhookError DATA_CORRUPT, DATA_NEWER
 */
export function readKept(sqlite: Sqlite, folder: string, file: string): Kept {
  // SQLite takes an empty file for a new database, and deletes the log of one that is gone.
  if (!existsSync(file)) throw damaged(folder, 'tutor-webhooks.db is gone, and its tutor-webhooks.db-wal is there')
  if (statSync(file).size === 0) throw damaged(folder, 'tutor-webhooks.db is empty')
  accessSync(file, constants.R_OK | constants.W_OK)
  const damage = findWalDamage(`${file}-wal`)
  if (damage) throw damagedWal(folder, damage)
  let database: SqliteDatabase | undefined
  try {
    database = new sqlite.Database(file, { readOnly: true })
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    return readChecked(database, folder)
  } catch (error) {
    throw error instanceof WebhookError
      ? error
      : damaged(folder, `tutor-webhooks.db is damaged: ${reasonOf(error)}`, error)
  } finally {
    database?.close()
  }
}

function readChecked(database: SqliteDatabase, folder: string): Kept {
  if (pragma(database, 'application_id') !== APPLICATION)
    throw damaged(folder, 'tutor-webhooks.db is a database of another program')
  const version = pragma(database, 'user_version') as number
  if (version > VERSION) throw newer(folder, version, VERSION)
  const verdict = pragma(database, 'quick_check')
  if (verdict !== 'ok') throw new Error(String(verdict))
  const [starts, endpoints, deliveries] = TABLES.map((name) => readRows(database, name)) as [Row[], Row[], Row[]]
  return { starts, endpoints, deliveries }
}

function pragma(database: SqliteDatabase, name: string): unknown {
  return database.all(`PRAGMA ${name}`)[0]?.[name]
}
