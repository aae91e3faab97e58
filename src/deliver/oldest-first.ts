const MOST = 10_000
const MOST_BYTES = 16 * 1024 * 1024
const NOTHING: readonly never[] = []

/** Items in the order they came, with the bytes they hold, in bounded memory: the oldest give way. */
export class OldestFirst<Item> {
  readonly #bytesOf = new Map<Item, number>()
  /** Stands before the oldest. One for all: a new one would walk over the places of all that were taken before. */
  #oldest = this.#bytesOf.keys()
  #bytes = 0

  /** One that is there already keeps its place. */
  add(item: Item, bytes: number): void {
    this.#bytes += bytes - (this.#bytesOf.get(item) ?? 0)
    this.#bytesOf.set(item, bytes)
  }

  /** Does nothing for what is not there. */
  grow(item: Item, bytes: number): void {
    const before = this.#bytesOf.get(item)
    if (before !== undefined) this.add(item, before + bytes)
  }

  delete(item: Item): void {
    this.#bytes -= this.#bytesOf.get(item) ?? 0
    this.#bytesOf.delete(item)
  }

  /** Takes off as many as there are too many; one may be as large as it likes. */
  takeSurplus(): readonly Item[] {
    if (!this.#isTooMuch()) return NOTHING
    const surplus: Item[] = []
    while (this.#isTooMuch()) {
      const oldest: Item = this.#oldest.next().value!
      this.delete(oldest)
      surplus.push(oldest)
    }
    return surplus
  }

  clear(): void {
    this.#bytesOf.clear()
    this.#oldest = this.#bytesOf.keys()
    this.#bytes = 0
  }

  #isTooMuch(): boolean {
    const { size } = this.#bytesOf
    return size > MOST || (size > 1 && this.#bytes > MOST_BYTES)
  }
}
