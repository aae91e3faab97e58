import type { Flight } from './flight.ts'

const TICKS = 4

/**
 * Ends flights whose receiver really hangs, after `timeoutMs` of real time (up to a quarter more when others are under way).
 *
 * One timer serves all flights: a timer for each attempt would cost more than the attempt. It is an
 * `AbortSignal.timeout`, because test runners fake `setTimeout`, and it never keeps the process alive.
 */
export class Deadlines {
  readonly #tickMs: number
  readonly #flights = new Set<Flight>()
  #tick = 0
  /** Held so that it is not collected before it fires. */
  #timer: AbortSignal | undefined

  constructor(timeoutMs: number) {
    this.#tickMs = Math.ceil(timeoutMs / TICKS)
  }

  watch(flight: Flight): void {
    // A flight that joins in the middle of a tick waits for one whole tick more.
    flight.lastTick = this.#tick + TICKS + (this.#timer ? 1 : 0)
    this.#flights.add(flight)
    if (!this.#timer) this.#arm()
  }

  forget(flight: Flight): void {
    this.#flights.delete(flight)
  }

  #arm(): void {
    this.#timer = AbortSignal.timeout(this.#tickMs)
    this.#timer.addEventListener('abort', () => this.#onTick(), { once: true })
  }

  #onTick(): void {
    this.#timer = undefined
    this.#tick++
    for (const flight of this.#flights) {
      if (flight.lastTick > this.#tick) break
      this.#flights.delete(flight)
      flight.abort({ kind: 'timeout' })
    }
    if (this.#flights.size > 0) this.#arm()
  }
}
