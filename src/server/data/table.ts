import { crc32 } from 'node:zlib'
import type { SqliteDatabase, SqliteStatement } from './sqlite.ts'

/** What is kept, each kind in a table of its own. */
export type TableName = 'starts' | 'endpoints' | 'deliveries'

export interface Row {
  /** Rows stand in the order in which they came. */
  readonly place: number
  /** Its id; empty for what belongs to no vendor. */
  readonly vendor: string
  /** JSON. */
  readonly record: string
  /** Bytes that the record tells apart. */
  readonly bodies: Uint8Array
}

export const NO_BODIES = new Uint8Array()

export type RowContent = Pick<Row, 'record' | 'bodies'>

export function tableSchema(name: TableName): string {
  return `CREATE TABLE ${name} (place INTEGER PRIMARY KEY, vendor TEXT NOT NULL, record TEXT NOT NULL, bodies BLOB NOT NULL, checksum INTEGER NOT NULL)`
}

/**
 * All rows of a table, oldest first.
 *
 * @throws Error when a row is not as it was written: SQLite itself looks at the structure of its file only
 */
export function readRows(database: SqliteDatabase, name: TableName): Row[] {
  return database.all(`SELECT * FROM ${name} ORDER BY place`).map((values) => {
    const row = values as unknown as Row & { readonly checksum: number }
    if (checksumOf(row) !== row.checksum) throw new Error(`row ${row.place} of its ${name} breaks its checksum`)
    return row
  })
}

/** Writes rows; when they are durable is up to the transaction. */
export class Table {
  readonly #database: SqliteDatabase
  readonly #name: TableName
  #lastPlace: number
  #put: SqliteStatement | undefined
  #remove: SqliteStatement | undefined
  #isRewritten = false

  constructor(database: SqliteDatabase, name: TableName, lastPlace: number) {
    this.#database = database
    this.#name = name
    this.#lastPlace = lastPlace
  }

  /** A place behind all others. */
  newPlace(): number {
    return ++this.#lastPlace
  }

  put(row: Row): void {
    this.#put ??= this.#database.prepare(`INSERT OR REPLACE INTO ${this.#name} VALUES (?, ?, ?, ?, ?)`)
    this.#put.run([row.place, row.vendor, row.record, row.bodies, checksumOf(row)])
  }

  remove(place: number): void {
    this.#remove ??= this.#database.prepare(`DELETE FROM ${this.#name} WHERE place = ?`)
    this.#remove.run([place])
  }

  /**
   * Writes all rows anew, so that nothing is left of those that are gone: where SQLite moves a row to another page, a copy
   * stays behind in the first one, which nothing finds and nothing overwrites.
   */
  rewrite(): void {
    const name = this.#name
    this.#database.exec(`CREATE TEMP TABLE moved AS SELECT * FROM ${name}; DELETE FROM ${name}`)
    this.#database.exec(`INSERT INTO ${name} SELECT * FROM moved ORDER BY place; DROP TABLE moved`)
    this.#isRewritten = true
  }

  /** Whether it was written anew since this was asked last. */
  takeRewritten(): boolean {
    const isRewritten = this.#isRewritten
    this.#isRewritten = false
    return isRewritten
  }

  /** Lets go of what SQLite has prepared; it is prepared anew when it is needed. */
  release(): void {
    for (const statement of [this.#put, this.#remove]) {
      try {
        statement?.finalize()
      } catch {
        // Repeats the error of a run that failed, which has been thrown before.
      }
    }
    this.#put = this.#remove = undefined
  }
}

function checksumOf({ place, vendor, record, bodies }: Row): number {
  return crc32(bodies, crc32(`${place}\n${vendor}\n${record}`))
}
