/** One step into a payload: the name of a field or the index of an item. */
export type Segment = string | number

/** `$.data[0].id`; names that are not plain identifiers stand in brackets and quotes, control characters escaped. */
export function pathText(segments: readonly Segment[]): string {
  let path = '$'
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`
    else path += isIdentifier(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`
  }
  return path
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** Names that were found to be identifiers: those of schemas come again and again. The rest is looked at each time. */
const identifiers = new Set<string>()
const MOST_IDENTIFIERS = 1000

function isIdentifier(name: string): boolean {
  if (identifiers.has(name)) return true
  const isOne = IDENTIFIER.test(name)
  if (isOne && identifiers.size < MOST_IDENTIFIERS) identifiers.add(name)
  return isOne
}

/** Order of paths: field names by their letters, items by their number, an object before its fields. */
export function comparePaths(a: readonly Segment[], b: readonly Segment[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i]!, b[i]!]
    if (one !== other) return one < other ? -1 : 1
  }
  return a.length - b.length
}

/** Names of the fields of a JSON object; none for anything else. */
export function ownKeys(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}
