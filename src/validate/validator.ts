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

export function createValidator<T>(check: Check, fields: Fields): Validator<T> {
  const validate = (payload: unknown): ValidationResult<T> =>
    check(payload)
      ? { ok: true, value: payload as T }
      : { ok: false, problems: toProblems(check.errors ?? [], payload, fields) }

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
  return Object.assign(validate, {
    findUndeclared: (payload: unknown) => undeclaredFields(payload, fields),
    '~standard': standard,
  })
}
