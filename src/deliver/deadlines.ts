import type { Flight } from './flight.ts'

const TICKS = 4
const LONGEST_MS = 2 ** 31 - 1

/** As they were when this module was loaded: what test runners put in their place later keeps no process alive. */
const { setTimeout, clearTimeout } = globalThis
const areFaked = 'clock' in setTimeout

/**
 * Ends flights whose receiver really hangs, after `timeoutMs` of real time (up to a quarter more when others are under way).
 *
 * One timer serves all flights: a timer for each attempt would cost more than the attempt. It is an
 * `AbortSignal.timeout`, because test runners fake `setTimeout`. That does not keep the process alive, and neither does
 * a receiver in this process: so that the end is seen, another timer does while anything is under way.
 */
export class Deadlines {
  readonly #tickMs: number
  /** Those that wait, oldest first, chained through themselves: a Set would cost more than a tenth of an attempt. */
  #first: Flight | undefined
  #last: Flight | undefined
  #tick = 0
  /** Held so that it is not collected before it fires. */
  #timer: AbortSignal | undefined
  #alive: ReturnType<typeof setTimeout> | undefined

  constructor(timeoutMs: number) {
    this.#tickMs = Math.ceil(timeoutMs / TICKS)
  }

  watch(flight: Flight): void {
    // A flight that joins in the middle of a tick waits for one whole tick more.
    flight.lastTick = this.#tick + TICKS + (this.#timer ? 1 : 0)
    flight.before = this.#last
    if (this.#last) this.#last.after = flight
    else this.#first = flight
    this.#last = flight
    if (!areFaked) this.#alive ??= setTimeout(() => {}, LONGEST_MS)
    if (!this.#timer) this.#arm()
  }

  forget(flight: Flight): void {
    const { before, after } = flight
    if (before) before.after = after
    else if (this.#first === flight) this.#first = after
    if (after) after.before = before
    else if (this.#last === flight) this.#last = before
    flight.before = flight.after = undefined
    if (this.#first || !this.#alive) return
    clearTimeout(this.#alive)
    this.#alive = undefined
  }

  #arm(): void {
    this.#timer = AbortSignal.timeout(this.#tickMs)
    this.#timer.addEventListener('abort', () => this.#onTick(), { once: true })
  }

  #onTick(): void {
    this.#timer = undefined
    this.#tick++
    for (let flight = this.#first; flight && flight.lastTick <= this.#tick; flight = this.#first) {
      this.forget(flight)
      flight.abort({ kind: 'timeout' })
    }
    if (this.#first) this.#arm()
  }
}
