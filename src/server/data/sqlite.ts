/** What is used of node-sqlite3-wasm: SQLite as WebAssembly, over node:fs. All of it is synchronous. */
export interface Sqlite {
  readonly Database: new (file: string, options?: { readonly readOnly?: boolean }) => SqliteDatabase
}

export interface SqliteDatabase {
  readonly inTransaction: boolean
  exec(sql: string): void
  all(sql: string): SqliteRow[]
  prepare(sql: string): SqliteStatement
  /** Statements that are not finalized keep their memory. */
  close(): void
}

export interface SqliteStatement {
  run(values: readonly SqliteValue[]): void
  finalize(): void
}

/** @note A text ends at its first NUL: the library passes no length. */
export type SqliteValue = string | number | Uint8Array

export type SqliteRow = { readonly [column: string]: SqliteValue | null }

/** Loads the library: 1.3 MB, for those who keep data only. In the package it lies in `dist/sqlite/` (decision 0012). */
export async function loadSqlite(): Promise<Sqlite> {
  // @ts-expect-error: its declarations are no module, and the built file has none.
  const { default: sqlite }: { default: Sqlite } = await import('#sqlite')
  return sqlite
}
