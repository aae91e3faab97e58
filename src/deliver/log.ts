import type { Attempt, LiveDelivery } from './delivery.ts'

/** How much a log keeps. Whichever bound is reached first, the oldest delivery is dropped. */
export interface LogLimits {
  /** @default 10_000 */
  readonly maxAttempts?: number | undefined
  /** Bytes of request and response bodies, in all. @default 16 MiB */
  readonly maxBytes?: number | undefined
}

/** The deliveries of a mock, oldest first, in bounded memory. The newest is always kept. */
export class DeliveryLog {
  readonly #maxAttempts: number
  readonly #maxBytes: number
  /** By id, in order of arrival. */
  readonly #kept = new Map<string, LiveDelivery>()
  /**
   * Stands before the oldest.
   *
   * @note One for all: a new one would walk over the places of all that was dropped before, ten times the cost of a delivery.
   */
  #oldest = this.#kept.values()
  #attempts = 0
  #bytes = 0
  #dropped = 0
  readonly #onDrop: (delivery: LiveDelivery, bytes: number) => void

  /** @param onDrop called with each delivery that gives way, and the bytes of its bodies */
  constructor(
    { maxAttempts = 10_000, maxBytes = 16 * 1024 * 1024 }: LogLimits = {},
    onDrop: (delivery: LiveDelivery, bytes: number) => void = () => {},
  ) {
    this.#maxAttempts = maxAttempts
    this.#maxBytes = maxBytes
    this.#onDrop = onDrop
  }

  get deliveries(): LiveDelivery[] {
    return [...this.#kept.values()]
  }

  find(id: string): LiveDelivery | undefined {
    return this.#kept.get(id)
  }

  /** How many deliveries gave way to newer ones. */
  get dropped(): number {
    return this.#dropped
  }

  add(delivery: LiveDelivery): void {
    this.#kept.set(delivery.id, delivery)
    delivery.isLogged = true
    this.#count(delivery, delivery.attempts.length, bytesOf(delivery))
  }

  /** An attempt at a delivery that was dropped counts for nothing: only its holder sees it. */
  record(delivery: LiveDelivery, attempt: Attempt): void {
    delivery.attempts.push(attempt)
    this.#count(delivery, 1, attempt.response?.body.length ?? 0)
  }

  clear(): void {
    for (const delivery of this.#kept.values()) delivery.isLogged = false
    this.#kept.clear()
    this.#oldest = this.#kept.values()
    this.#attempts = this.#bytes = this.#dropped = 0
  }

  #count(delivery: LiveDelivery, attempts: number, bytes: number): void {
    if (!delivery.isLogged) return
    this.#attempts += attempts
    this.#bytes += bytes
    if (this.#attempts > this.#maxAttempts || this.#bytes > this.#maxBytes) this.#shrink()
  }

  #shrink(): void {
    while (this.#kept.size > 1 && (this.#attempts > this.#maxAttempts || this.#bytes > this.#maxBytes)) {
      const oldest: LiveDelivery = this.#oldest.next().value!
      this.#kept.delete(oldest.id)
      oldest.isLogged = false
      const bytes = bytesOf(oldest)
      this.#attempts -= oldest.attempts.length
      this.#bytes -= bytes
      this.#dropped++
      this.#onDrop(oldest, bytes)
    }
  }
}

function bytesOf({ request, attempts }: LiveDelivery): number {
  return attempts.reduce((bytes, { response }) => bytes + (response?.body.length ?? 0), request.body.length)
}
