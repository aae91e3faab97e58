import { nearName } from '../near-name.ts'
import type { Fields } from './fields.ts'
import { comparePaths, ownKeys, pathText, type Segment } from './path.ts'
import { quote, quoteKind } from './quote.ts'

/** One thing that is wrong with a payload. */
export interface Problem {
  /** Where, from the payload's root: `$.score`, `$.data[0].id`. */
  readonly path: string
  /** The same as steps: names of fields and indices of items. */
  readonly segments: readonly Segment[]
  /** What stands there: a quoted value cut at 80 characters, `an array of 3`, `an object`, or `nothing`. */
  readonly found: string
  /** What the schema wants there. */
  readonly expected: string
  /** For a misspelt field: the undeclared field that stands there instead. For a misspelt value: the allowed one nearest to it. */
  readonly near?: string
  /** All of it as one sentence. */
  readonly message: string
}

/** Problems for an error text: a line each, and no more than a person would read. */
export function listProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST_LISTED).map((problem) => `\n  ${problem.message}`)
  const more = problems.length - lines.length
  return lines.join('') + (more > 0 ? `\n  and ${more} more` : '')
}

const MOST_LISTED = 20

/** What Ajv's generated checks report; the parts that are read here. */
export interface CheckError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
}

/** Looking for near names costs more than finding the problem: past this many nobody reads them. */
const MOST_NEAR = 100

/** A part of a payload, with the fields that its schema declares. */
interface Part {
  readonly value: unknown
  readonly fields: Fields
  /** Where the part stands in the payload. */
  readonly at: readonly Segment[]
}

/**
 * Problems in words, one for each place and complaint, ordered by path. The first hundred come with near names.
 *
 * @param at where `value` stands in the payload; its root when left out
 */
export function toProblems(
  errors: readonly CheckError[],
  value: unknown,
  fields: Fields,
  at: readonly Segment[] = [],
): Problem[] {
  const byMessage = new Map<string, Problem>()
  for (const [index, error] of errors.entries()) {
    const describe = error.keyword === 'required' ? missingField : wrongValue
    const problem = describe(error, { value, fields, at }, index < MOST_NEAR)
    byMessage.set(problem.message, problem)
  }
  return inOrder([...byMessage.values()])
}

/** Sorts by path, in place. */
export function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => comparePaths(a.segments, b.segments))
}

function missingField(error: CheckError, part: Part, withNear: boolean): Problem {
  const name = String(error.params.missingProperty)
  const parent = locate(error.instancePath, part)
  const declared = parent.fields?.properties ?? {}
  const undeclared = ownKeys(parent.value).filter((key) => !Object.hasOwn(declared, key))
  const near = withNear ? nearName(name, undeclared.slice(0, MOST_NEAR)) : undefined
  const expected = declared[name]?.expected ?? 'a value'
  const hint = near === undefined ? '' : `; is ${quote(near)} a misspelling of it?`
  return createProblem([...parent.segments, name], 'nothing', expected, near, hint)
}

function wrongValue(error: CheckError, part: Part, withNear: boolean): Problem {
  const { value, segments, fields: here } = locate(error.instancePath, part)
  const isName = withNear && error.keyword === 'enum'
  const near = isName ? nearName(value, error.params.allowedValues as string[]) : undefined
  const hint = near === undefined ? '' : `; did you mean ${quote(near)}?`
  const found = SECRET.test(String(segments.at(-1))) ? quoteKind(value) : quote(value)
  return createProblem(segments, found, expectationOf(error, here), near, hint)
}

/** @param hint ends the message; begins with a semicolon */
export function createProblem(
  segments: readonly Segment[],
  found: string,
  expected: string,
  near?: string,
  hint = '',
): Problem {
  const path = pathText(segments)
  const message = `${path}: expected ${expected}, found ${found}${hint}`
  return { path, segments, found, expected, ...(near === undefined ? {} : { near }), message }
}

/** What stands where a secret belongs is described, not shown, be it one or not. */
const SECRET = /secret/i

function expectationOf({ keyword, params }: CheckError, fields: Fields | undefined): string {
  switch (keyword) {
    case 'minimum':
      return `at least ${params.limit}`
    case 'maximum':
      return `at most ${params.limit}`
    case 'minItems':
      return `at least ${params.limit} ${params.limit === 1 ? 'item' : 'items'}`
    case 'minLength':
      return `at least ${params.limit} ${params.limit === 1 ? 'character' : 'characters'}`
    case 'false schema':
      return 'no such field'
    default:
      return fields?.expected ?? 'something else'
  }
}

interface Place {
  readonly value: unknown
  readonly segments: Segment[]
  readonly fields: Fields | undefined
}

/** Follows a JSON pointer through a part and its declared fields. */
function locate(pointer: string, part: Part): Place {
  let { value } = part
  let fields: Fields | undefined = part.fields
  const segments: Segment[] = [...part.at]
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(value)) {
      segments.push(Number(name))
      fields = fields?.items
    } else {
      segments.push(name)
      fields = fields?.properties?.[name]
    }
    value = (value as Record<string, unknown> | undefined)?.[name]
  }
  return { value, segments, fields }
}
