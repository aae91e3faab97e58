/** What vitest and jest call a matcher on, as far as it is used here. Nothing of either is imported. */
export interface MatcherContext {
  /** Whether `.not` was asked for. */
  readonly isNot?: boolean
  /** Added by `expect.addEqualityTesters`. */
  readonly customTesters?: unknown[]
  equals(a: unknown, b: unknown, customTesters?: unknown[]): boolean
}

/** What a matcher gives to either. */
export interface MatcherResult {
  readonly pass: boolean
  /** Why it fails: plain text without colours, secrets or signatures. */
  readonly message: () => string
}

export function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null
}

export function isPromise(value: unknown): boolean {
  return isObject(value) && typeof value.then === 'function'
}

/** For a value that the matcher has no answer for: it fails, with `.not` as well, and inside of another matcher nothing matches. */
export function unanswerable(context: MatcherContext, text: string): MatcherResult {
  return { pass: context.isNot ?? false, message: () => text }
}

/** What may have gone wrong around `const [delivery] = await mock.emit(…)`. */
export function hintAt(received: unknown): string {
  if (received === undefined) return ' emit() gives an empty list when no active endpoint gets the event.'
  if (Array.isArray(received)) return ' Take one of the list, as in const [delivery] = await mock.emit(…).'
  return isPromise(received) ? ' Await it.' : ''
}
