import { WebhookError } from './errors.ts'
import { didYouMean } from './near-name.ts'

/**
 * Refuses anything but a plain options object whose keys are all `known`.
 *
 * @throws WebhookError OPTION_INVALID naming the unknown option and the known one nearest to it
 */
export function assertOptions(options: unknown, known: readonly string[], doing: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new WebhookError(
      'OPTION_INVALID',
      // A text is not shown: it may be a secret that stands in the place of { secret }.
      `Could not ${doing}: the options must be an object, not ${typeof options === 'string' ? 'a text' : kindOf(options)}.`,
    )
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue
    const text = `Could not ${doing}: there is no option ${kindOf(name)}${didYouMean(name, known)} Known options: ${known.join(', ')}.`
    throw new WebhookError('OPTION_INVALID', text, { details: { received: name } })
  }
}

/** Refuses a value that is not one of `allowed`; `undefined` stands for the default and passes. */
export function assertOneOf(value: unknown, allowed: readonly string[], name: string, doing: string): void {
  if (value === undefined || allowed.includes(value as string)) return
  const list = allowed.map((one) => `"${one}"`).join(' or ')
  throw new WebhookError('OPTION_INVALID', `Could not ${doing}: ${name} must be ${list}, not ${kindOf(value)}.`)
}

/** What kind of thing a wrong argument is, in words; texts and numbers are shown, cut. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
