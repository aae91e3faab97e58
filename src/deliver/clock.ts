import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { Agenda, runAll } from './agenda.ts'

/** A span of time: milliseconds as a number, or a text such as `'250ms'`, `'30s'`, `'2.5m'`, `'1h'`. */
export type Duration = number | `${number}ms` | `${number}s` | `${number}m` | `${number}h`

/** Where the engine gets its time from, and where it leaves what is due later. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Calls `run` once, `delayMs` from now; the answer takes it back. `run` never rejects. */
  schedule(delayMs: number, run: () => Promise<void>): () => void
  /** Moves time on, where the clock can be moved. */
  advance?(duration: Duration): Promise<void>
  /** Moves time on from one due run to the next until none is left, where the clock can be moved. */
  settle?(): Promise<void>
}

/** Far below where Date ends. */
const LONGEST_MS = 1000 * 365 * 24 * 3_600_000

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** @throws WebhookError OPTION_INVALID for what is no duration, and for one that is negative or not finite */
export function toMs(duration: Duration): number {
  const match = typeof duration === 'string' && /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(duration)
  const ms = match ? Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS] : duration
  if (typeof ms === 'number' && ms >= 0 && ms <= LONGEST_MS) return ms
  const text = `Could not read the duration ${kindOf(duration)}: it must be milliseconds from 0 up to a thousand years, or a text such as "30s", "250ms", "2m" or "1h".`
  throw new WebhookError('OPTION_INVALID', text)
}

/**
 * A clock that stands still until it is told to move, and uses no timers: what is due runs inside `advance` and
 * `settle`, in order of time, and time moves on only when it has ended. So real I/O is awaited, fake timers of a test
 * runner do not matter, and nothing keeps the process alive.
 */
export class VirtualClock implements Clock {
  #now: number
  #running = false
  readonly #agenda = new Agenda()
  readonly #beforeJump: (ms: number) => Promise<void> | undefined

  /** @param beforeJump awaited before each move, once `now` is where it goes */
  constructor(now: number, beforeJump: (ms: number) => Promise<void> | undefined = () => undefined) {
    this.#now = now
    this.#beforeJump = beforeJump
  }

  now(): number {
    return this.#now
  }

  schedule(delayMs: number, run: () => Promise<void>): () => void {
    return this.#agenda.add(this.#now + delayMs, run)
  }

  advance(duration: Duration): Promise<void> {
    return this.#exclusively('advance', async () => {
      const target = this.#now + toMs(duration)
      for (let next = this.#agenda.next; next !== undefined && next <= target; next = this.#agenda.next)
        await this.#run(next)
      await this.#moveTo(target)
    })
  }

  settle(): Promise<void> {
    return this.#exclusively('settle', async () => {
      for (let next = this.#agenda.next; next !== undefined; next = this.#agenda.next) await this.#run(next)
    })
  }

  async #exclusively(verb: string, run: () => Promise<void>): Promise<void> {
    if (this.#running) {
      const text = `Could not ${verb} the clock: it is being advanced already. Await the call before; a receiver must not move the clock that waits for its answer.`
      throw new WebhookError('CLOCK_BUSY', text)
    }
    this.#running = true
    try {
      await run()
    } finally {
      this.#running = false
    }
  }

  async #run(due: number): Promise<void> {
    await this.#moveTo(due)
    await runAll(this.#agenda.take())
  }

  async #moveTo(at: number): Promise<void> {
    const ms = at - this.#now
    if (ms <= 0) return
    this.#now = at
    const waiting = this.#beforeJump(ms)
    if (waiting) await waiting
  }
}

/** The clock on the wall, by whatever `setTimeout` is global at call time, so that faked timers are followed. Its timers never keep the process alive. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now()
  }

  schedule(delayMs: number, run: () => Promise<void>): () => void {
    const { clearTimeout } = globalThis
    const timer = globalThis.setTimeout(() => void run(), delayMs)
    // In a browser a timer is a number.
    ;(timer as { unref?: () => void }).unref?.()
    return () => clearTimeout(timer)
  }
}
