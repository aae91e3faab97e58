import { WebhookError } from '../src/index.ts'

const LONGEST_TIMEOUT_MS = 600_000

/**
 * Refuses a `timeoutMs` that cannot be waited for.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function assertTimeout(timeoutMs: number | undefined, doing: string): void {
  if (timeoutMs === undefined) return
  if (Number.isInteger(timeoutMs) && timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT_MS) return
  throw invalid(doing, `timeoutMs must be a whole number from 1 to ${LONGEST_TIMEOUT_MS}`)
}

/**
 * Refuses an `onProgress` that cannot be called.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function assertOnProgress(onProgress: unknown, doing: string): void {
  if (onProgress === undefined || typeof onProgress === 'function') return
  throw invalid(doing, 'onProgress must be a function')
}

/**
 * Refuses a `signal` that is none.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function assertSignal(signal: unknown, doing: string): void {
  if (signal === undefined || signal instanceof AbortSignal) return
  throw invalid(doing, 'signal must be an AbortSignal')
}

export function invalid(doing: string, problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${doing}: ${problem}.`)
}
