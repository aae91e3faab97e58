import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { Agenda, runAll } from './agenda.ts'
import { type Clock, type Duration, toMs } from './clock.ts'

/**
 * How fast time passes: 1 as on the wall, 60 a minute each second. `'instant'`: as on the wall, but what is due later
 * is due at once, and time jumps there.
 */
export type TimeScale = number | 'instant'

/** What the clock needs of its surroundings. */
export interface Timers {
  /** Milliseconds that never go back, from any start. */
  now(): number
  /** Must not keep the process alive. */
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

export interface ScaledClockOptions {
  /** @default 1 */
  readonly scale?: TimeScale | undefined
  /** Epoch milliseconds. @default Date.now() */
  readonly startAt?: number | undefined
  /** Awaited before time jumps: nothing should be left behind in the past. */
  readonly idle?: (() => Promise<void>) | undefined
  /** @default the global ones */
  readonly timers?: Timers | undefined
}

/** What a timer can hold. */
const LONGEST_WAIT_MS = 2 ** 31 - 1
const FASTEST = 1_000_000

/**
 * A clock that runs by itself, at its own speed, and can be moved on. While it jumps, time stands still between one moment
 * that is due and the next, so that what is tried again is tried at its exact time.
 */
export class ScaledClock implements Clock {
  readonly #agenda = new Agenda()
  readonly #timers: Timers
  readonly #idle: () => Promise<void>
  #scale: TimeScale
  /** Time was `#base` when the timers' time was `#since`. */
  #base: number
  #since: number
  #timer: unknown
  /** When the timer was set for. */
  #timerDue = Number.POSITIVE_INFINITY
  #isJumping = false
  /** The jumps that `'instant'` makes by itself. */
  #ownJump: Promise<void> | undefined
  #isStopped = false

  /** @throws WebhookError OPTION_INVALID */
  constructor({
    scale = 1,
    startAt = Date.now(),
    idle = async () => {},
    timers = globalTimers,
  }: ScaledClockOptions = {}) {
    this.#timers = timers
    this.#idle = idle
    this.#scale = assertScale(scale)
    this.#base = startAt
    this.#since = timers.now()
  }

  now(): number {
    return this.#isJumping ? this.#base : Math.floor(this.#base + (this.#timers.now() - this.#since) * this.#rate)
  }

  get scale(): TimeScale {
    return this.#scale
  }

  /** When the first of what is left for later is due, in epoch milliseconds. */
  get nextDue(): number | undefined {
    return this.#agenda.next
  }

  /** @throws WebhookError OPTION_INVALID */
  setScale(scale: TimeScale): void {
    assertScale(scale)
    this.#moveTo(this.now())
    this.#scale = scale
    this.#disarm()
    this.#arm()
  }

  schedule(delayMs: number, run: () => Promise<void>): () => void {
    const unschedule = this.#agenda.add(this.now() + delayMs, run)
    this.#arm()
    return unschedule
  }

  /** What falls due on the way runs at its exact time and is awaited. @throws WebhookError CLOCK_BUSY, OPTION_INVALID */
  async advance(duration: Duration): Promise<void> {
    const ms = toMs(duration)
    await this.#jump('advance', () => this.#base + ms)
  }

  /** As `advance`, to the moment at which something is due next; where nothing is, time stays. */
  advanceToNext(): Promise<void> {
    return this.#jump('advance', () => this.#agenda.next ?? this.#base)
  }

  /** As `advance`, until nothing is due any more. */
  settle(): Promise<void> {
    return this.#jump('settle', () => undefined)
  }

  /** No more timers: what is due stays undone. */
  stop(): void {
    this.#isStopped = true
    this.#disarm()
  }

  get #rate(): number {
    return this.#scale === 'instant' ? 1 : this.#scale
  }

  #moveTo(at: number): void {
    this.#base = at
    this.#since = this.#timers.now()
  }

  /** @param target asked when time stands still; `undefined` for as long as something is due */
  async #jump(verb: string, target: () => number | undefined): Promise<void> {
    await this.#ownJump
    if (this.#isJumping) {
      const text = `Could not ${verb} the clock: it is being advanced already. Await the call before; a receiver must not move the clock that waits for its answer.`
      throw new WebhookError('CLOCK_BUSY', text)
    }
    this.#moveTo(this.now())
    this.#isJumping = true
    this.#disarm()
    try {
      await this.#idle()
      const end = target()
      await this.#runUntil(end ?? Number.POSITIVE_INFINITY)
      if (end !== undefined && end > this.#base) this.#base = end
    } finally {
      this.#since = this.#timers.now()
      this.#isJumping = false
      this.#arm()
    }
  }

  async #runUntil(end: number): Promise<void> {
    for (let due = this.#agenda.next; due !== undefined && due <= end; due = this.#agenda.next) {
      if (this.#isStopped) return
      this.#base = Math.max(this.#base, due)
      await runAll(this.#agenda.take())
      await this.#idle()
    }
  }

  /** Sets the timer for what is due first. */
  #arm(): void {
    const due = this.#agenda.next
    if (due === undefined || this.#isJumping || this.#isStopped || due >= this.#timerDue) return
    this.#disarm()
    this.#timerDue = due
    const ms = this.#scale === 'instant' ? 0 : Math.max(0, Math.ceil((due - this.now()) / this.#rate))
    this.#timer = this.#timers.setTimeout(() => this.#onTimer(), Math.min(ms, LONGEST_WAIT_MS))
  }

  #disarm(): void {
    if (this.#timer !== undefined) this.#timers.clearTimeout(this.#timer)
    this.#timer = undefined
    this.#timerDue = Number.POSITIVE_INFINITY
  }

  /** Nothing is awaited in running time: a receiver that hangs must not hold up the others. */
  #onTimer(): void {
    this.#disarm()
    if (this.#scale === 'instant') {
      this.#ownJump = this.#jump('settle', () => undefined).finally(() => {
        this.#ownJump = undefined
      })
      return
    }
    for (let due = this.#agenda.next; due !== undefined && due <= this.now(); due = this.#agenda.next) {
      runAll(this.#agenda.take())
    }
    this.#arm()
  }
}

const globalTimers: Timers = {
  now: () => performance.now(),
  setTimeout(run, ms) {
    const timer = globalThis.setTimeout(run, ms)
    // In a browser a timer is a number.
    ;(timer as { unref?: () => void }).unref?.()
    return timer
  },
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
}

function assertScale(scale: unknown): TimeScale {
  if (scale === 'instant' || (typeof scale === 'number' && scale > 0 && scale <= FASTEST)) return scale
  const text = `Could not set the time scale: it must be "instant" or a number above 0 and at most ${FASTEST}, not ${kindOf(scale)}.`
  throw new WebhookError('OPTION_INVALID', text)
}
