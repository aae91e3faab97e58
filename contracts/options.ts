import { WebhookError } from '../src/index.ts'

/**
 * Refuses anything but an object whose keys are all `known`.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function assertKnown(options: unknown, known: readonly string[], doing: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalid(doing, 'the options must be an object')
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw invalid(doing, `there is no option "${unknown}". Known options: ${known.join(', ')}`, unknown)
}

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

export function invalid(doing: string, problem: string, received?: string): WebhookError {
  const details = received === undefined ? {} : { received }
  return new WebhookError('OPTION_INVALID', `Could not ${doing}: ${problem}.`, { details })
}
