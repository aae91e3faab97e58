import type { Clock } from '../deliver/clock.ts'
import type { LogLimits } from '../deliver/log.ts'
import type { Receiver } from '../deliver/receivers.ts'
import { WebhookError } from '../errors.ts'
import { assertOneOf, assertOptions, kindOf } from '../options.ts'
import type { Seed } from './random.ts'

export interface MockOptions {
  /** Where deliveries go: the app under test. Without one, every attempt fails with a text that says so; nothing is sent. */
  readonly receiver?: Receiver | undefined
  /**
   * API keys that the vendor's API knows. At TutorFlow each is a workspace of its own; at TutorCruncher they see every
   * branch, and the keys of integrations, which are known too, see their own.
   * @default every well-formed key
   */
  readonly apiKeys?: readonly string[] | undefined
  /**
   * What a request with a well-formed key that is not among `apiKeys` gets: the vendor's refusal, or nothing, so that
   * another mock in the same server may answer it.
   * @default 'refuse'
   */
  readonly unknownKey?: 'refuse' | 'pass' | undefined
  /** Origin of the vendor's API. @default the vendor's own */
  readonly baseUrl?: string | undefined
  /** The same seed gives the same ids, secrets and payloads. @default 1 */
  readonly seed?: Seed | undefined
  /**
   * `'virtual'` stands still until `clock.advance()` or `settle()`; `'system'` uses the global timers at call time.
   * @default 'virtual'
   */
  readonly clock?: 'virtual' | 'system' | Clock | undefined
  /**
   * With the virtual clock: called with the milliseconds of each jump before what is due then runs, to keep a test
   * runner's fake timers in step, as in `(ms) => vi.advanceTimersByTimeAsync(ms)`.
   */
  readonly advanceTimers?: ((ms: number) => unknown) | undefined
  /**
   * How long an attempt waits for an answer: milliseconds of real time, also with the virtual clock, up to a quarter more
   * beside others. A test of a receiver that hangs is quick with 200, or with a receiver that gives `'timeout'`.
   *
   * @default the vendor's timeout
   */
  readonly timeoutMs?: number | undefined
  /** How much the log of deliveries keeps. */
  readonly log?: LogLimits | undefined
}

const DOING = 'create the mock'
const KNOWN = ['receiver', 'apiKeys', 'unknownKey', 'baseUrl', 'seed', 'clock', 'advanceTimers', 'timeoutMs', 'log']

/**
 * @param ownNames the vendor's own options: known here, looked at by the vendor
 * @throws WebhookError OPTION_INVALID naming the first option that is wrong
 */
export function assertMockOptions(options: MockOptions, ownNames: readonly string[] = []): void {
  assertOptions(options, [...KNOWN, ...ownNames], DOING)
  const { apiKeys, baseUrl, clock, advanceTimers, log } = options
  assertOneOf(options.unknownKey, ['refuse', 'pass'], 'unknownKey', DOING)
  if (
    apiKeys !== undefined &&
    !(Array.isArray(apiKeys) && apiKeys.length > 0 && apiKeys.every((key) => typeof key === 'string'))
  ) {
    throw invalid('apiKeys must be a list of at least one key')
  }
  if (options.unknownKey === 'pass' && !apiKeys)
    throw invalid("unknownKey: 'pass' needs apiKeys, else no key is unknown")
  if (baseUrl !== undefined && !isOrigin(baseUrl)) {
    throw invalid(`baseUrl must be an origin such as "https://api.example.com", not ${kindOf(baseUrl)}`)
  }
  const isClock =
    typeof (clock as Clock | undefined)?.now === 'function' && typeof (clock as Clock).schedule === 'function'
  if (clock && typeof clock === 'object' && !isClock)
    throw invalid('a clock of your own must have the methods now and schedule')
  if (!isClock) assertOneOf(clock, ['virtual', 'system'], 'clock', DOING)
  if (advanceTimers !== undefined && typeof advanceTimers !== 'function')
    throw invalid('advanceTimers must be a function of milliseconds')
  if (advanceTimers !== undefined && clock !== undefined && clock !== 'virtual')
    throw invalid('advanceTimers needs the virtual clock')
  assertCount(options.timeoutMs, 'timeoutMs')
  if (options.timeoutMs && options.timeoutMs > LONGEST_TIMEOUT_MS)
    throw invalid(`timeoutMs must be at most ${LONGEST_TIMEOUT_MS}`)
  if (log === undefined) return
  assertOptions(log, ['maxAttempts', 'maxBytes'], `${DOING}: log`)
  assertCount(log.maxAttempts, 'log.maxAttempts')
  assertCount(log.maxBytes, 'log.maxBytes')
}

function isOrigin(url: unknown): boolean {
  if (typeof url !== 'string' || !/^https?:\/\/[^/?#@*\s]+\/?$/i.test(url)) return false
  return URL.canParse(url)
}

/** What a timer can hold. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1

function assertCount(value: number | undefined, name: string): void {
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value) && value > 0)) return
  throw invalid(`${name} must be a number above 0, not ${kindOf(value)}`)
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${problem}.`)
}
