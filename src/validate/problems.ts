import { nearName } from '../near-name.ts'
import { formats } from './formats.ts'
import { lengthInCodePoints } from './length.ts'
import { comparePaths, ownKeys, pathText, type Segment } from './path.ts'
import { quote, quoteKind } from './quote.ts'
import { expectationOf, type SchemaNode } from './schema-node.ts'

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

/** Looking for near names costs more than finding the problem: past this many nobody reads them. */
const MOST_NEAR = 100

/**
 * All that is wrong with a value by its schema, ordered by path. The first hundred come with near names.
 *
 * @param at where the value stands in the payload; its root when left out
 */
export function findProblems(value: unknown, node: SchemaNode, at: readonly Segment[] = []): Problem[] {
  const problems: Problem[] = []
  collect(value, node, at, problems)
  return inOrder(problems)
}

/** Sorts by path, in place. */
export function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => comparePaths(a.segments, b.segments))
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

function collect(value: unknown, node: SchemaNode, at: readonly Segment[], problems: Problem[]): void {
  const expected = brokenRule(value, node)
  if (expected !== undefined) problems.push(wrongValue(value, node, at, expected, problems.length < MOST_NEAR))
  else if (Array.isArray(value)) collectItems(value, node, at, problems)
  else if (typeof value === 'object' && value !== null) collectFields(value, node, at, problems)
}

function collectItems(items: readonly unknown[], node: SchemaNode, at: readonly Segment[], problems: Problem[]): void {
  if (!node.items) return
  for (const [index, item] of items.entries()) collect(item, node.items, [...at, index], problems)
}

function collectFields(value: object, node: SchemaNode, at: readonly Segment[], problems: Problem[]): void {
  const fields = value as { readonly [name: string]: unknown }
  for (const name of node.required ?? []) {
    if (fields[name] === undefined) problems.push(missingField(name, fields, node, at, problems.length < MOST_NEAR))
  }
  for (const name in node.properties) {
    if (fields[name] !== undefined) collect(fields[name], node.properties[name]!, [...at, name], problems)
  }
}

/** What the value would have to be by the first rule that it breaks, in words; `undefined` when it breaks none of its own. */
function brokenRule(value: unknown, node: SchemaNode): string | undefined {
  const { type, enum: values, never } = node
  if (never) return 'no such field'
  const isOfType =
    type === undefined || (typeof type === 'string' ? isA(value, type) : type.some((one) => isA(value, one)))
  if (!isOfType || (values && !values.includes(value))) return expectationOf(node)
  if (typeof value === 'string') return brokenTextRule(value, node)
  if (typeof value === 'number') return brokenNumberRule(value, node)
  return Array.isArray(value) ? brokenListRule(value, node) : undefined
}

function brokenTextRule(text: string, node: SchemaNode): string | undefined {
  const { format, pattern, minLength } = node
  if (minLength !== undefined && lengthInCodePoints(text) < minLength) return atLeast(minLength, 'character')
  const isFormat = format === undefined || formats[format as keyof typeof formats](text)
  const matches = pattern === undefined || regExpOf(pattern).test(text)
  return isFormat && matches ? undefined : expectationOf(node)
}

const regExps = new Map<string, RegExp>()

/** Patterns come from our schemas alone: there are few. */
function regExpOf(pattern: string): RegExp {
  const regExp = regExps.get(pattern) ?? new RegExp(pattern, 'u')
  regExps.set(pattern, regExp)
  return regExp
}

function brokenNumberRule(number: number, { minimum, maximum }: SchemaNode): string | undefined {
  if (minimum !== undefined && number < minimum) return `at least ${minimum}`
  return maximum !== undefined && number > maximum ? `at most ${maximum}` : undefined
}

function brokenListRule(list: readonly unknown[], { minItems, maxItems, expected }: SchemaNode): string | undefined {
  if (minItems !== undefined && list.length < minItems) return expected ?? atLeast(minItems, 'item')
  return maxItems !== undefined && list.length > maxItems ? (expected ?? `at most ${maxItems} items`) : undefined
}

function atLeast(count: number, what: string): string {
  return `at least ${count} ${what}${count === 1 ? '' : 's'}`
}

/** Whether the value is of a JSON Schema type. */
function isA(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    default:
      return typeof value === type
  }
}

function missingField(
  name: string,
  fields: object,
  node: SchemaNode,
  at: readonly Segment[],
  withNear: boolean,
): Problem {
  const declared = node.properties ?? {}
  const undeclared = ownKeys(fields).filter((key) => !Object.hasOwn(declared, key))
  const near = withNear ? nearName(name, undeclared.slice(0, MOST_NEAR)) : undefined
  const expected = declared[name] ? expectationOf(declared[name]) : 'a value'
  const hint = near === undefined ? '' : `; is ${quote(near)} a misspelling of it?`
  return createProblem([...at, name], 'nothing', expected, near, hint)
}

function wrongValue(
  value: unknown,
  node: SchemaNode,
  at: readonly Segment[],
  expected: string,
  withNear: boolean,
): Problem {
  const near = withNear && node.enum ? nearName(value, node.enum as string[]) : undefined
  const hint = near === undefined ? '' : `; did you mean ${quote(near)}?`
  const found = SECRET.test(String(at.at(-1))) ? quoteKind(value) : quote(value)
  return createProblem(at, found, expected, near, hint)
}

/** What stands where a secret belongs is described, not shown, be it one or not. */
const SECRET = /secret/i
