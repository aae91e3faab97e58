import type { Fields } from './fields.ts'
import { type CheckError, type Problem, toProblems } from './problems.ts'
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

/** A check as Ajv generates it: answers whether `payload` is valid and leaves its complaints on itself. */
export interface Check {
  (payload: unknown): boolean
  errors?: readonly CheckError[] | null
}

/** A schema as it is generated: its check, and its declared fields. */
export interface CompiledSchema<T> {
  readonly check: Check
  readonly fields: () => Fields
  /** The type of what it describes. Never there: types only. */
  readonly type?: T
}

export function createValidator<T>({ check, fields }: CompiledSchema<T>): Validator<T> {
  return toValidator({
    validate: (payload) =>
      check(payload)
        ? { ok: true, value: payload as T }
        : { ok: false, problems: toProblems(check.errors ?? [], payload, fields()) },
    findUndeclared: (payload) => undeclaredFields(payload, fields()),
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
