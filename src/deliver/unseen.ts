const MOST = 10_000
const MOST_BYTES = 16 * 1024 * 1024

/** What is pending though the log has dropped it: it goes on unseen, in bounded memory. */
export class Unseen<Item extends object> {
  /** With their bytes, in the order they were dropped. */
  readonly #bytesOf = new Map<Item, number>()
  /** Stands before the oldest. One for all: a new one would walk over the places of all that were taken before. */
  readonly #oldest = this.#bytesOf.keys()
  #bytes = 0

  add(item: Item, bytes: number): void {
    this.#bytesOf.set(item, bytes)
    this.#bytes += bytes
  }

  /** Does nothing for what was never dropped. */
  grow(item: Item, bytes: number): void {
    const before = this.#bytesOf.get(item)
    if (before === undefined) return
    this.#bytesOf.set(item, before + bytes)
    this.#bytes += bytes
  }

  delete(item: Item): void {
    this.#bytes -= this.#bytesOf.get(item) ?? 0
    this.#bytesOf.delete(item)
  }

  /** Takes the oldest off, where there are too many; one may be as large as it likes. */
  takeSurplus(): Item | undefined {
    const { size } = this.#bytesOf
    if (size <= MOST && (size < 2 || this.#bytes <= MOST_BYTES)) return undefined
    const oldest: Item = this.#oldest.next().value!
    this.delete(oldest)
    return oldest
  }
}
