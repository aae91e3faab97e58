// Timers that a test runner has not faked.
import { clearImmediate, clearTimeout, setImmediate, setTimeout } from 'node:timers'
import type { Database } from './database.ts'

/** Something of which changes wait to be written. */
export interface Part {
  /** Within a transaction, which may fail yet. */
  write(): void
  /** The transaction is complete. */
  written?(): void
}

/** Outcomes of attempts wait as long, at most: a batch costs little more than one of them. */
const BATCH_MS = 100

/** Writes what has changed of all parts, in one transaction. */
export class Writer {
  readonly #database: Database
  readonly #onFailure: (error: unknown) => void
  readonly #parts: Part[] = []
  #timer: NodeJS.Timeout | undefined
  #immediate: NodeJS.Immediate | undefined
  #hasFailed = false
  #isClosed = false

  /** @param onFailure called when a write fails, and not again before one has succeeded */
  constructor(database: Database, onFailure: (error: unknown) => void) {
    this.#database = database
    this.#onFailure = onFailure
  }

  add(part: Part): void {
    this.#parts.push(part)
  }

  /** When what is running has run, and before anything more comes in from a socket. */
  soon(): void {
    this.#immediate ??= setImmediate(() => this.write())
  }

  /** With the next batch. */
  later(): void {
    this.#timer ??= setTimeout(() => this.write(), BATCH_MS).unref()
  }

  /**
   * Now. When it fails, what has changed waits for the next time.
   *
   * @param isSynced whether it is then on the disk: a power cut takes what only the system has
   */
  write(options: { readonly isSynced?: boolean } = {}): void {
    this.#forgetPlans()
    if (this.#isClosed) return
    try {
      this.commit(options)
      this.#hasFailed = false
    } catch (error) {
      if (!this.#hasFailed) this.#onFailure(error)
      this.#hasFailed = true
      this.later()
    }
  }

  /** As `write`, and throws when that fails. */
  commit({ isSynced = false }: { readonly isSynced?: boolean } = {}): void {
    this.#database.transaction(isSynced, () => {
      for (const part of this.#parts) part.write()
    })
    for (const part of this.#parts) part.written?.()
  }

  /** Writes what waits; what changes from then on is not written. */
  close(): void {
    this.write({ isSynced: true })
    this.#isClosed = true
    this.#forgetPlans()
  }

  #forgetPlans(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#immediate)
    this.#timer = this.#immediate = undefined
  }
}
