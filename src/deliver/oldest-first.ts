const MOST = 10_000
const MOST_BYTES = 16 * 1024 * 1024
const NOTHING: readonly never[] = []

/** Items in the order they came, with the bytes they hold, in bounded memory: the oldest give way. */
export class OldestFirst<Item> {
  readonly #bytesOf = new Map<Item, number>()
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
    for (const oldest of this.#bytesOf.keys()) {
      if (!this.#isTooMuch()) break
      this.delete(oldest)
      surplus.push(oldest)
    }
    return surplus
  }

  clear(): void {
    this.#bytesOf.clear()
    this.#bytes = 0
  }

  #isTooMuch(): boolean {
    const { size } = this.#bytesOf
    return size > MOST || (size > 1 && this.#bytes > MOST_BYTES)
  }
}
