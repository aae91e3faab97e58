import type { RowContent, Table } from './table.ts'

/** What is kept of one vendor in one table, by id; what has changed of it waits for the next write. */
export class KeptRows {
  readonly #table: Table
  readonly #vendor: string
  readonly #contentOf: (id: string) => RowContent | undefined
  /** Oldest first. */
  readonly #places: Map<string, number>
  readonly #changed = new Set<string>()
  readonly #removed = new Set<number>()
  #mustErase = false

  /**
   * @param contentOf what is to be kept; nothing for an id that is gone
   * @param places of the rows that are there, oldest first
   */
  constructor(
    table: Table,
    vendor: string,
    { contentOf, places }: { contentOf: (id: string) => RowContent | undefined; places: Map<string, number> },
  ) {
    this.#table = table
    this.#vendor = vendor
    this.#contentOf = contentOf
    this.#places = places
  }

  get oldest(): string | undefined {
    return this.#places.keys().next().value
  }

  has(id: string): boolean {
    return this.#places.has(id)
  }

  change(id: string): void {
    this.#changed.add(id)
  }

  remove(id: string): void {
    const place = this.#places.get(id)
    if (place !== undefined) this.#removed.add(place)
    this.#places.delete(id)
    this.#changed.delete(id)
  }

  clear(): void {
    for (const id of [...this.#places.keys()]) this.remove(id)
    this.#changed.clear()
  }

  /** What was changed or removed is gone from the disk, too, when the next write has succeeded. */
  erase(): void {
    this.#mustErase = true
  }

  /** Within a transaction. It may fail: nothing is forgotten before `written`. */
  write(): void {
    for (const place of this.#removed) this.#table.remove(place)
    for (const id of this.#changed) {
      const content = this.#contentOf(id)
      if (content) this.#table.put({ place: this.#placeOf(id), vendor: this.#vendor, ...content })
    }
    if (this.#mustErase) this.#table.rewrite()
  }

  /** The transaction is complete. */
  written(): void {
    this.#changed.clear()
    this.#removed.clear()
    this.#mustErase = false
  }

  #placeOf(id: string): number {
    const known = this.#places.get(id)
    if (known !== undefined) return known
    const place = this.#table.newPlace()
    this.#places.set(id, place)
    return place
  }
}
