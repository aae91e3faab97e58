import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { isPlainObject } from '../plain-object.ts'

/** Any part of `T`, at any depth; lists are given whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T

/**
 * `base` with `overrides` laid over it: objects are merged field by field; lists, null and everything else replace what
 * stood there, and an undefined field is left out.
 *
 * @throws WebhookError OPTION_INVALID when `overrides` is no object, holds a `__proto__` key, or is nested too deep
 */
export function applyOverrides(base: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return base
  if (!isPlainObject(overrides)) {
    const text = `Could not emit the event: overrides must be an object with the fields to change, not ${kindOf(overrides)}.`
    throw new WebhookError('OPTION_INVALID', text)
  }
  assertDepth(overrides)
  return merge(base, overrides)
}

/** Deeper values could be sent, and no more be shown: JSON.stringify ends the stack. */
function assertDepth(value: unknown, depth = 0): void {
  if (!Array.isArray(value) && !isPlainObject(value)) return
  if (depth > DEEPEST) {
    const text = `Could not emit the event: the overrides are nested deeper than ${DEEPEST} levels, or hold themselves. Send something flatter.`
    throw new WebhookError('OPTION_INVALID', text)
  }
  for (const inner of Object.values(value)) assertDepth(inner, depth + 1)
}

const DEEPEST = 500

function merge(base: unknown, overrides: Record<string, unknown>): Record<string, unknown> {
  const merged: Record<string, unknown> = isPlainObject(base) ? { ...base } : {}
  for (const [name, value] of Object.entries(overrides)) {
    if (name === '__proto__') {
      const text = 'Could not emit the event: the overrides hold a "__proto__" key. Leave it out, or send ready bytes.'
      throw new WebhookError('OPTION_INVALID', text, { details: { received: name } })
    }
    merged[name] = isPlainObject(value) ? merge(merged[name], value) : value
  }
  return merged
}
