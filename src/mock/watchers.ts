import type { Delivery } from '../deliver/delivery.ts'

/** What changed in a mock. A delivery changes when an attempt begins or ends, and when its state does. */
export type MockChange =
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  | { readonly kind: 'endpoints' | 'clock' | 'faults' | 'reset' }

export type Listener = (change: MockChange) => void

/** Who is told of the changes of a mock. */
export class Watchers {
  readonly #listeners = new Set<Listener>()

  /** Calls `listener` with each change, until the answer is called. */
  add(listener: Listener): () => void {
    const own: Listener = (change) => listener(change)
    this.#listeners.add(own)
    return () => void this.#listeners.delete(own)
  }

  /** @note What a listener throws must not stop the deliveries: it is thrown once they have gone on. */
  tell(change: MockChange): void {
    for (const listener of this.#listeners) {
      try {
        listener(change)
      } catch (error) {
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }
}
