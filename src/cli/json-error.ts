/** Where a text stops being JSON. */
export interface JsonError {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** As in `expected a value, found "}"`. */
  readonly problem: string
}

const WHITE_SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids just these in a text
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What may come next in a JSON text. */
type Expected = 'a value' | 'a value or "]"' | 'a name in quotes' | 'a name in quotes or "}"' | '":"' | End

type End = '"," or "]"' | '"," or "}"' | 'the end'

/**
 * Finds where a text stops being JSON; `undefined` when it is JSON. What `JSON.parse` says of a place differs from one
 * version of Node to the next, and is missing from some of its texts.
 */
export function findJsonError(text: string): JsonError | undefined {
  /** The containers that are open, by what closes them. */
  const open: ('}' | ']')[] = []
  let at = 0
  let expected: Expected = 'a value'

  /** Moves past what the pattern finds here. */
  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }

  function afterValue(): End {
    const close = open.at(-1)
    return close === undefined ? 'the end' : close === ']' ? '"," or "]"' : '"," or "}"'
  }

  /** What may come after what stands here; `undefined` when that is not what was expected. */
  function step(): Expected | undefined {
    const character = text[at]
    if (expected.startsWith('a value') && (character === '[' || character === '{')) {
      at++
      open.push(character === '[' ? ']' : '}')
      return character === '[' ? 'a value or "]"' : 'a name in quotes or "}"'
    }
    if (character === open.at(-1) && expected.endsWith(`"${character}"`)) {
      at++
      open.pop()
      return afterValue()
    }
    if (expected.startsWith('a value')) return take(SCALAR) || take(STRING) ? afterValue() : undefined
    if (expected.startsWith('a name')) return take(STRING) ? '":"' : undefined
    if (expected === '":"' && character === ':') {
      at++
      return 'a value'
    }
    if (expected.startsWith('","') && character === ',') {
      at++
      return open.at(-1) === ']' ? 'a value' : 'a name in quotes'
    }
    return undefined
  }

  for (;;) {
    take(WHITE_SPACE)
    if (at === text.length && expected === 'the end') return undefined
    const next = step()
    if (next === undefined) return { ...placeOf(text, at), problem: `expected ${expected}, found ${foundAt(text, at)}` }
    expected = next
  }
}

/** Line and column of an index. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { line, column: at - before.lastIndexOf('\n') }
}

const LONGEST_FOUND = 20

/** The word or character that stands there. */
function foundAt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text'
  if (text[at] === '\ufeff') return 'a byte order mark'
  if (text[at] === '"') return 'a text that is not closed, or holds a control character or a wrong escape'
  const word = /[\w.+-]+|./suy
  word.lastIndex = at
  return JSON.stringify(word.exec(text)![0].slice(0, LONGEST_FOUND))
}
