import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'

/** Headers as any framework has them: a Fetch `Headers`, or a record such as `req.headers` of node:http. */
export type HeadersLike = Headers | { readonly [name: string]: string | readonly string[] | undefined }

/**
 * The value of a header, whatever the case of its name; several values are joined by a comma, as HTTP joins them.
 * A value that is no text becomes a placeholder such as `[number]`: it cannot pass for anything, and never throws.
 *
 * @param name in lower case
 * @throws WebhookError OPTION_INVALID when `headers` is no object
 */
export function readHeader(headers: unknown, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) {
    const text = `Could not read the ${name} header: headers must be a Headers object or a record, not ${kindOf(headers)}.`
    throw new WebhookError('OPTION_INVALID', text)
  }
  if (typeof (headers as Headers).get === 'function') return toText((headers as Headers).get(name))
  let found: string | undefined
  for (const key of Object.keys(headers)) {
    if (key.length !== name.length || (key !== name && key.toLowerCase() !== name)) continue
    const text = toText((headers as Record<string, unknown>)[key])
    if (text !== undefined) found = found === undefined ? text : `${found}, ${text}`
  }
  return found
}

/** The names as they are written; in lower case of a Fetch `Headers`. */
export function headerNames(headers: HeadersLike): string[] {
  return typeof headers.keys === 'function' ? [...(headers as Headers).keys()] : Object.keys(headers)
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) return `[${typeof value}]`
  return value.length === 0
    ? undefined
    : value.map((item) => (typeof item === 'string' ? item : `[${typeof item}]`)).join(', ')
}
