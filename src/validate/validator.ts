import type { Segment } from './path.ts'
import { createProblem, findProblems, inOrder, type Problem } from './problems.ts'
import { quote } from './quote.ts'
import type { Check, SchemaNode } from './schema-node.ts'
import { type UndeclaredField, undeclaredFields } from './undeclared.ts'

/** Either the payload with its type, or everything that is wrong with it. */
export type ValidationResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The validator of one schema: call it with a parsed payload, or hand it to anything that takes a Standard Schema. */
export interface Validator<T> {
  (payload: unknown): ValidationResult<T>
  /** Fields of `payload` that the schema does not know. They are valid; they may be misspelt or new. */
  findUndeclared(payload: unknown): UndeclaredField[]
  readonly '~standard': StandardSchemaProps<T>
}

/** Version 1 of the Standard Schema interface. */
export interface StandardSchemaProps<T> {
  readonly version: 1
  readonly vendor: 'tutor-webhooks'
  readonly validate: (
    value: unknown,
  ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }
  readonly types?: { readonly input: T; readonly output: T } | undefined
}

export interface StandardIssue {
  readonly message: string
  readonly path: readonly PropertyKey[]
}

/** A schema as it is generated: a check that answers fast, and the table that tells what is wrong. */
export interface CompiledSchema<T> {
  readonly check: Check
  readonly node: () => SchemaNode
  /** The type of what it describes. Never there: types only. */
  readonly type?: T
}

/**
 * All that is wrong with `value`, in no order; nothing when the check passes.
 *
 * @param at where the value stands in the payload; its root when left out
 */
export function problemsOf(
  { check, node }: CompiledSchema<unknown>,
  value: unknown,
  at: readonly Segment[] = [],
): Problem[] {
  if (check(value)) return []
  const problems = findProblems(value, node(), at)
  // The two are made from the same schema and tested against one another; a refusal must never come without a reason.
  return problems.length > 0 ? problems : [createProblem(at, quote(value), 'what its schema allows')]
}

export function createValidator<T>(schema: CompiledSchema<T>): Validator<T> {
  return toValidator({
    validate: (payload) => {
      if (schema.check(payload)) return { ok: true, value: payload as T }
      return { ok: false, problems: inOrder(problemsOf(schema, payload)) }
    },
    findUndeclared: (payload) => undeclaredFields(payload, schema.node()),
  })
}

/** The public face of two functions that check and look. */
export function toValidator<T>(functions: {
  validate(payload: unknown): ValidationResult<T>
  findUndeclared(payload: unknown): UndeclaredField[]
}): Validator<T> {
  const { validate, findUndeclared } = functions
  const standard: StandardSchemaProps<T> = {
    version: 1,
    vendor: 'tutor-webhooks',
    validate: (value) => {
      const result = validate(value)
      return result.ok
        ? { value: result.value }
        : { issues: result.problems.map(({ message, segments }) => ({ message, path: segments })) }
    },
  }
  return Object.assign((payload: unknown) => validate(payload), { findUndeclared, '~standard': standard })
}
