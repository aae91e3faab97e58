/** Versions and ranges as package.json writes them, as far as the doctor needs them. */
type Version = readonly [major: number, minor: number, patch: number]

const VERSION = /^[v=]*(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+]|$)/
const COMPARATOR = /^(>=|<=|[<>=~^])?v?(\d{1,9})(?:\.(\d{1,9}|[x*]))?(?:\.(\d{1,9}|[x*])\S*)?$/i
const ABOVE_ALL: Version = [Number.POSITIVE_INFINITY, 0, 0]

/** The three numbers of a version; what follows them, such as `-beta.1`, does not count. */
function parseVersion(text: string): Version | undefined {
  const [, ...numbers] = VERSION.exec(text) ?? []
  return numbers.length === 3 ? (numbers.map(Number) as unknown as Version) : undefined
}

export function isVersion(text: string): boolean {
  return parseVersion(text) !== undefined
}

export function majorOf(version: string): number | undefined {
  return parseVersion(version)?.[0]
}

/** Whether the version lies in the range; `undefined` when one of them cannot be read. */
export function isIn(version: string, range: string): boolean | undefined {
  const parsed = parseVersion(version)
  const parts = range.split('||').map((part) => part.replace(/([<>=~^])\s+/g, '$1').trim())
  const alternatives = parts.map((part) => (part === '' ? ['*'] : part.split(/\s+/)).map(spanOf))
  if (!parsed || alternatives.flat().includes(undefined)) return undefined
  return alternatives.some((spans) => spans.every((span) => isBetween(parsed, span!)))
}

/** From the first version that a comparator allows to the first that it does not. */
type Span = readonly [from: Version, to: Version]

function spanOf(comparator: string): Span | undefined {
  if (comparator === '*' || /^x$/i.test(comparator)) return [[0, 0, 0], ABOVE_ALL]
  const [, sign = '=', ...texts] = COMPARATOR.exec(comparator) ?? []
  if (texts[0] === undefined) return undefined
  const given = texts.filter((text) => text !== undefined && /^\d/.test(text)).map(Number)
  const first: Version = [given[0]!, given[1] ?? 0, given[2] ?? 0]
  switch (sign) {
    case '>=':
      return [first, ABOVE_ALL]
    case '>':
      return [after(given), ABOVE_ALL]
    case '<':
      return [[0, 0, 0], first]
    case '<=':
      return [[0, 0, 0], after(given)]
    case '~':
      return [first, after(given.slice(0, 2))]
    case '^': {
      const leading = given.findIndex((number) => number > 0)
      return [first, after(leading < 0 ? given : given.slice(0, leading + 1))]
    }
    default:
      return [first, after(given)]
  }
}

/** The first version that does not begin with these numbers. */
function after(numbers: readonly number[]): Version {
  const next = numbers.map((number, index) => (index === numbers.length - 1 ? number + 1 : number))
  return [next[0]!, next[1] ?? 0, next[2] ?? 0]
}

function isBetween(version: Version, [from, to]: Span): boolean {
  return compare(version, from) >= 0 && compare(version, to) < 0
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
