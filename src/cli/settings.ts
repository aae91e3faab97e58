import { WebhookError } from '../errors.ts'
import { fieldAt, type Schema, type Step } from './event-schema.ts'
import type { FoundEvent } from './vendors.ts'

/** One `--set path=value`. */
export interface Setting {
  readonly path: string
  readonly steps: readonly Step[]
  readonly text: string
}

/** What `emit` takes to change an event. */
export type Overrides = { readonly [field: string]: unknown }

/** @throws WebhookError OPTION_INVALID; the value is not shown */
export function parseSetting(argument: string): Setting {
  const [, path = '', text] = /^([^=]+)=(.*)$/s.exec(argument) ?? []
  const steps = path.split(/\.|(?=\[)/).map(toStep)
  if (text === undefined || typeof steps[0] !== 'string' || steps.includes(undefined))
    throw invalid('--set takes path=value, such as score=0.4 or "subject.labels[0].name=VIP"')
  return { path, steps: steps as Step[], text }
}

function toStep(text: string): Step | undefined {
  const index = /^\[(\d{1,6})\]$|^(\d{1,6})$/.exec(text)
  if (index) return Number(index[1] ?? index[2])
  return /^[^[\]]+$/.test(text) && text !== '__proto__' ? text : undefined
}

interface SettingsContext {
  /** The event with these overrides. Lists are given whole, so an item is set in the list that is there. */
  readonly make: (overrides: Overrides) => Promise<unknown>
  /** Takes fields that no schema knows, too. */
  readonly isFree: boolean
}

/**
 * The overrides that the settings ask for, each value in the type of its field.
 *
 * @throws WebhookError OPTION_INVALID with the name that is nearest
 */
export async function toOverrides(
  { name, event }: FoundEvent,
  settings: readonly Setting[],
  { make, isFree }: SettingsContext,
): Promise<Overrides> {
  let overrides: Overrides = {}
  for (const { path, steps, text } of settings) {
    const made = await make(overrides)
    const found = event.schema ? fieldAt(event.schema, steps, made) : {}
    if (found.problem !== undefined && !isFree)
      throw invalid(`${name}: ${found.problem} To send it anyway, give --unchecked`)
    const value = toValue(text, found.schema ?? {})
    overrides = withValue(overrides, steps, { value, made, path }) as Overrides
  }
  return overrides
}

interface Placed {
  readonly value: unknown
  /** What stands there in the event as it is made. */
  readonly made: unknown
  readonly path: string
}

/** `target` with a value at the place that `steps` lead to. */
function withValue(target: unknown, [step, ...rest]: readonly Step[], { value, made, path }: Placed): unknown {
  if (step === undefined) return value
  const place = (inner: unknown, madeInner: unknown) => withValue(inner, rest, { value, made: madeInner, path })
  if (typeof step === 'string') {
    const fields = isObject(target) ? target : {}
    return { ...fields, [step]: place(fields[step], isObject(made) ? made[step] : undefined) }
  }
  const list = [target, made].find(Array.isArray) ?? []
  if (step > list.length)
    throw invalid(`${path}: the list has ${list.length} items, so [${list.length}] is the next one`)
  return list.toSpliced(step, 1, place(list[step], list[step]))
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as JSON where the field takes that, else as text: a telephone number stays a text. */
function toValue(text: string, schema: Schema): unknown {
  const value = parsed(text)
  if (value === undefined) return text
  if (fits(value, schema)) return value
  return fits(text, schema) ? text : value
}

/** `undefined` for what is no JSON, and for a number that JSON cannot hold. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'number' && !Number.isFinite(value) ? undefined : value
  } catch {
    return undefined
  }
}

function fits(value: unknown, { const: only, enum: values, type }: Schema): boolean {
  if (only !== undefined) return value === only
  if (values) return values.includes(value)
  return type === undefined || typesOf(value).some((one) => [type].flat().includes(one))
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number']
  return [typeof value]
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not set the field: ${problem}.`)
}
