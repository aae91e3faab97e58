import { STRING } from './files.ts'

/** An option of a configuration that undoes what the preset of tutor-webhooks sets. */
interface Override {
  readonly option: 'transform' | 'transformIgnorePatterns'
  /** Whether it does, and not only may. */
  readonly isCertain: boolean
}

/**
 * `transformIgnorePatterns` takes the place of the preset's, and of `transform` the project's own patterns come first.
 * Where the parts of the preset are used, `...` and names stand for them.
 */
export function overrideOf(config: string): Override | undefined {
  const hasParts = /jest-preset['"`]/.test(config)
  const mayHoldOthers = (inside: string) => !hasParts && inside.includes('...')
  const ignored = insidesOf(config, 'transformIgnorePatterns')
  const patterns = ignored.flatMap(stringsIn)
  if (patterns.length > 0 || ignored.some(mayHoldOthers)) {
    // Of several projects, one may go without the mocks.
    const isOne = !/\bprojects["']?\s*:/.test(config)
    const isCertain = isOne && patterns.some((pattern) => ALL_OF_NODE_MODULES.test(pattern))
    return { option: 'transformIgnorePatterns', isCertain }
  }
  const isFirst = insidesOf(config, 'transform').some(
    (inside) => mayHoldOthers(inside) || patternsIn(inside).some(mayMatchModules),
  )
  return isFirst ? { option: 'transform', isCertain: false } : undefined
}

/** Such as `/node_modules/`, with nothing after it that lets some packages through. */
const ALL_OF_NODE_MODULES = /node_modules[^\w(@]*$/

// After a dot, to the end, what has no j: it is not the ending of a file of JavaScript.
const OTHER_ENDING = /^[^|]*\\\.(?:[a-ik-z\d?]|\((?:\?:)?[a-ik-z\d?|]+\)|\[[a-ik-z\d]+\])+\$$/i

function mayMatchModules(pattern: string): boolean {
  const leavesOut = pattern.includes('(?!') && pattern.includes('node_modules')
  return !leavesOut && !OTHER_ENDING.test(pattern)
}

const MOST_TIMES = 20

/** What each value of the option holds, without what is nested in it; `...` for one that is no list or object literal. */
function insidesOf(config: string, option: string): string[] {
  const set = new RegExp(String.raw`\b${option}(?:["']?\s*[:=]\s*([[{]?)|\s*[,}])`, 'g')
  const found = [...config.matchAll(set)].slice(0, MOST_TIMES)
  return found.map(({ 0: { length }, 1: open, index }) => (open ? insideOf(config.slice(index + length)) : '...'))
}

const TOKEN = new RegExp(String.raw`${STRING}|[[\]{}()]|[^[\]{}()"'\u0060]+`, 'g')

/** The text up to the bracket that closes it; of brackets in it only the first of each pair. */
function insideOf(text: string): string {
  let inside = ''
  let depth = 0
  for (const [token] of text.matchAll(TOKEN)) {
    const closes = /^[\]})]$/.test(token)
    if (closes && depth === 0) break
    if (depth === 0) inside += token
    depth += closes ? -1 : Number(/^[[{(]$/.test(token))
  }
  return inside
}

function stringsIn(inside: string): string[] {
  return [...inside.matchAll(new RegExp(STRING, 'g'))].map(([string]) => string.slice(1, -1))
}

/** The names of an object literal, empty for one that is computed. */
function patternsIn(inside: string): string[] {
  // What a string may lack cannot make it be read twice.
  const strings = new RegExp(String.raw`${STRING}(\s*:)?|(?:^|,)\s*\[`, 'g')
  const names = [...inside.matchAll(strings)].filter(([, string, colon]) => !string || colon)
  return names.map(([, string = '""']) => string.slice(1, -1))
}
