import { isPlainObject } from '../plain-object.ts'
import { pathText, type Segment } from '../validate/path.ts'
import { quoteField } from '../validate/quote.ts'
import { isObject, type MatcherContext } from './context.ts'
import type { Asymmetric } from './expectation.ts'
import { capped, plain } from './text.ts'

/**
 * Where `found` is not what is `expected` of it, a line each: objects are compared by the expected fields, lists by all
 * their items, and everything else by the runner's `equals`, which knows `expect.any()` and its like.
 */
export function payloadDifferences(found: unknown, expected: unknown, context: MatcherContext): string[] {
  return differences(found, expected, [])

  function differences(one: unknown, wanted: unknown, at: readonly Segment[]): string[] {
    if (isList(one) && isList(wanted) && one.length === wanted.length) {
      return wanted.flatMap((item, index) => differences(one[index], item, [...at, index]))
    }
    if (isRecord(one) && isRecord(wanted)) {
      return Object.keys(wanted).flatMap((name) => {
        if (Object.hasOwn(one, name)) return differences(one[name], wanted[name], [...at, name])
        const beside = namesOf(one)
        return differences(undefined, wanted[name], [...at, name]).map((line) => `${line} beside ${beside}`)
      })
    }
    if (context.equals(one, wanted, context.customTesters)) return []
    const name = at.at(-1)
    const expectedText = plain(describe(wanted, name))
    return [`payload ${plain(pathText(at))}: expected ${expectedText}, found ${plain(quoteField(name, one))}`]
  }
}

function describe(wanted: unknown, name: Segment | undefined): string {
  if (isAsymmetric(wanted)) return describeAsymmetric(wanted)
  return isRecord(wanted) ? `an object with ${namesOf(wanted)}` : quoteField(name, wanted)
}

/** @note The sample of a custom matcher is a list of its arguments: not shown, since one may be a secret. */
function describeAsymmetric(wanted: Asymmetric): string {
  const { sample } = wanted as { sample?: unknown }
  if (Array.isArray(sample)) return String(wanted)
  const isText = typeof sample === 'string' || Object.prototype.toString.call(sample) === '[object RegExp]'
  return wanted.toAsymmetricMatcher?.() ?? (isText ? `${wanted} ${sample}` : String(wanted))
}

/** The fields of an object, as many as a person would read. */
function namesOf(fields: { readonly [name: string]: unknown }): string {
  const names = Object.keys(fields).map((name) => plain(name, 40))
  return capped(names, 5).join(', ') || 'no field'
}

function isAsymmetric(value: unknown): value is Asymmetric {
  return isObject(value) && typeof value.asymmetricMatch === 'function'
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** An object that is compared field by field. */
function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return isPlainObject(value) && !isAsymmetric(value)
}
