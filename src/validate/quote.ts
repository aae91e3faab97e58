const LONGEST_QUOTE = 80

/** Needs no escape and no cut, as most values. */
const PLAIN = /^[ !#-[\]-~]{0,78}$/

/** A value for a problem text: quoted as JSON and cut; arrays and objects by their kind only, so that no text grows with its input. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string')
    return PLAIN.test(value) ? `"${value}"` : cut(JSON.stringify(value.slice(0, LONGEST_QUOTE + 1)))
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`
  return String(value)
}

/** The value of a field for a problem text. What stands where a secret belongs is described, not shown, be it one or not. */
export function quoteField(name: unknown, value: unknown): string {
  return typeof name === 'string' && SECRET.test(name) ? quoteKind(value) : quote(value)
}

const SECRET = /secret/i

/** What kind of thing a value is, for where it must not be shown. */
function quoteKind(value: unknown): string {
  if (typeof value === 'string') return `text of ${value.length} characters`
  return value === null || typeof value === 'object' || value === undefined ? quote(value) : `a ${typeof value}`
}

function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…"` : text
}
