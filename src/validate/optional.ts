/**
 * What the generated checks ask of most fields, as calls: spelled out at every field, it would be half of the code that a
 * cold start has to read. A field that is not there passes.
 */
type Test = (value: string) => boolean

export function optionalString(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

export function optionalStringOrNull(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || value === null
}

export function optionalBoolean(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean'
}

export function optionalInteger(value: unknown): boolean {
  return value === undefined || Number.isInteger(value)
}

export function optionalIntegerOrNull(value: unknown): boolean {
  return value === undefined || value === null || Number.isInteger(value)
}

export function optionalText(value: unknown, isFormat: Test): boolean {
  return value === undefined || (typeof value === 'string' && isFormat(value))
}

export function optionalTextOrNull(value: unknown, isFormat: Test): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isFormat(value))
}

export function optionalMatch(value: unknown, pattern: RegExp): boolean {
  return value === undefined || (typeof value === 'string' && pattern.test(value))
}

export function optionalMatchOrNull(value: unknown, pattern: RegExp): boolean {
  return value === undefined || value === null || (typeof value === 'string' && pattern.test(value))
}

export function optionalList(value: unknown, check: (item: unknown) => boolean): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  for (const item of value) if (!check(item)) return false
  return true
}
