import type { Seed } from '../../index.ts'
import { NO_BODIES, type Row, type Table } from './table.ts'
import type { Part } from './writer.ts'

/** How exact the time is: each write costs a page. */
const PRECISION_MS = 1000

/** How often servers have started on a folder, and what time their clocks showed. */
export class Starts implements Part {
  /** Where the clock of this start begins: now, or where an earlier one was moved to. Time does not go back. */
  readonly startAt: number
  readonly #table: Table
  readonly #count: number
  readonly #clocks: (() => number)[] = []
  #time = 0
  #writtenTime = 0

  constructor(table: Table, [last]: readonly Row[]) {
    const { count, time } = last ? JSON.parse(last.record) : { count: 0, time: 0 }
    this.#table = table
    this.#count = count + 1
    this.startAt = Math.max(Date.now(), time)
  }

  /** Another one for each start, so that ids do not repeat; the same for the same start of another folder. */
  seedFrom(seed: Seed): Seed {
    return this.#count === 1 ? seed : `${seed}:${this.#count}`
  }

  follow(clock: { now(): number }): void {
    this.#clocks.push(() => clock.now())
  }

  write(): void {
    this.#time = Math.max(this.startAt, ...this.#clocks.map((now) => now()))
    if (this.#time - this.#writtenTime < PRECISION_MS) return
    const record = JSON.stringify({ count: this.#count, time: this.#time })
    this.#table.put({ place: 1, vendor: '', record, bodies: NO_BODIES })
  }

  written(): void {
    if (this.#time - this.#writtenTime >= PRECISION_MS) this.#writtenTime = this.#time
  }
}
