import type { OutgoingHttpHeaders } from 'node:http'

/** Node's headers with one text each: several values are joined by a comma, as HTTP joins them. */
export function flattenHeaders(headers: OutgoingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))
}
