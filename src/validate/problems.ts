import { nearName } from '../near-name.ts'
import { formats } from './formats.ts'
import { lengthInCodePoints } from './length.ts'
import { comparePaths, ownKeys, pathText, type Segment } from './path.ts'
import { quote, quoteField } from './quote.ts'
import { type SchemaNode, typeOf } from './schema-node.ts'

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
 * All that is wrong with a value by its schema, in no order. The first hundred come with near names.
 *
 * @param at where the value stands in the payload; its root when left out
 */
export function findProblems(value: unknown, node: SchemaNode, at: readonly Segment[] = []): Problem[] {
  const finding: Finding = { at, steps: [], problems: [] }
  collect(value, node, finding)
  return finding.problems
}

/** A walk through a value: where it began, the steps from there to where it is, and what it has found. */
interface Finding {
  readonly at: readonly Segment[]
  readonly steps: Segment[]
  readonly problems: Problem[]
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
  return near === undefined
    ? { path, segments, found, expected, message }
    : { path, segments, found, expected, near, message }
}

function collect(value: unknown, node: SchemaNode, finding: Finding): void {
  const expected = brokenRule(value, node)
  if (expected !== undefined) finding.problems.push(wrongValue(value, node, expected, finding))
  else if (typeof value !== 'object' || value === null) return
  else if (!Array.isArray(value)) collectFields(value as Fields, node, finding)
  else if (node.items) collectItems(value, node.items, finding)
}

function collectItems(items: readonly unknown[], node: SchemaNode, finding: Finding): void {
  for (let index = 0; index < items.length; index++) collectBelow(items[index], node, index, finding)
}

type Fields = { readonly [name: string]: unknown }

function collectFields(fields: Fields, node: SchemaNode, finding: Finding): void {
  let requiredSeen = 0
  if (node.fields) {
    for (const name in fields) {
      const declared = node.fields.get(name)
      const value = declared && fields[name]
      if (value === undefined) continue
      if (declared!.isRequired) requiredSeen++
      collectBelow(value, declared!.node, name, finding)
    }
  }
  if (requiredSeen === node.required.length) return
  for (const name of node.required) {
    if (fields[name] === undefined) finding.problems.push(missingField(name, fields, node, finding))
  }
}

/** @note Most parts of a bad payload are good: what can be told of that at a glance is not looked at any closer. */
function collectBelow(value: unknown, node: SchemaNode, step: Segment, finding: Finding): void {
  if (node.hasTypeOnly ? (typeOf(value) & node.types) !== 0 : node.check?.(value)) return
  finding.steps.push(step)
  collect(value, node, finding)
  finding.steps.pop()
}

/** What the value would have to be by the first rule that it breaks, in words; `undefined` when it breaks none of its own. */
function brokenRule(value: unknown, node: SchemaNode): string | undefined {
  const type = typeOf(value)
  // Without a type, what JSON cannot hold passes, as it does in the check.
  if (node.never || ((type & node.types) === 0 && (type !== 0 || !node.isOpen))) return node.expected
  if (node.enum && !node.enum.includes(value)) return node.expected
  if (typeof value === 'string') return brokenTextRule(value, node)
  if (typeof value === 'number') return brokenNumberRule(value, node)
  return Array.isArray(value) ? brokenListRule(value, node) : undefined
}

function brokenTextRule(text: string, node: SchemaNode): string | undefined {
  const { format, pattern, minLength } = node
  if (minLength > 0 && lengthInCodePoints(text) < minLength) return atLeast(minLength, 'character')
  const isFormat = format === undefined || formats[format as keyof typeof formats](text)
  const matches = pattern === undefined || regExpOf(pattern).test(text)
  return isFormat && matches ? undefined : node.expected
}

const regExps = new Map<string, RegExp>()

/** Patterns come from our schemas alone: there are few. */
function regExpOf(pattern: string): RegExp {
  const regExp = regExps.get(pattern) ?? new RegExp(pattern, 'u')
  regExps.set(pattern, regExp)
  return regExp
}

function brokenNumberRule(number: number, { minimum, maximum }: SchemaNode): string | undefined {
  if (number < minimum) return `at least ${minimum}`
  return number > maximum ? `at most ${maximum}` : undefined
}

function brokenListRule({ length }: readonly unknown[], node: SchemaNode): string | undefined {
  const { minItems, maxItems } = node
  if (length >= minItems && length <= maxItems) return undefined
  if (node.hasOwnWords) return node.expected
  return length < minItems ? atLeast(minItems, 'item') : `at most ${maxItems} items`
}

function atLeast(count: number, what: string): string {
  return `at least ${count} ${what}${count === 1 ? '' : 's'}`
}

function missingField(name: string, fields: Fields, node: SchemaNode, { at, steps, problems }: Finding): Problem {
  const undeclared = ownKeys(fields).filter((key) => !node.fields?.has(key))
  const near = problems.length < MOST_NEAR ? nearName(name, undeclared.slice(0, MOST_NEAR)) : undefined
  const expected = node.fields?.get(name)?.node.expected ?? 'a value'
  const hint = near === undefined ? '' : `; is ${quote(near)} a misspelling of it?`
  return createProblem([...at, ...steps, name], 'nothing', expected, near, hint)
}

function wrongValue(value: unknown, node: SchemaNode, expected: string, { at, steps, problems }: Finding): Problem {
  const near = node.enum && problems.length < MOST_NEAR ? nearName(value, node.enum) : undefined
  const hint = near === undefined ? '' : `; did you mean ${quote(near)}?`
  const segments = at.concat(steps)
  const found = quoteField(segments.at(-1), value)
  return createProblem(segments, found, expected, near, hint)
}
