import { createRequire } from 'node:module'
import type { EventSchema } from 'tutor-webhooks'
import { didYouMean } from '../near-name.ts'

/** What the schemas of this package use of JSON Schema. */
export interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly items?: Schema
  /** In words, where the rules say it badly. */
  readonly 'x-expected'?: string
}

/** One field of an event, as people read it. */
export interface Field {
  /** As `trigger --set` takes it; the items of a list are `[]`. */
  readonly path: string
  readonly type: string
  readonly required: boolean
  readonly description: string
}

/** The fields of something that an event may hold in one place, such as the subject as a Tutor. */
export interface Variant {
  /** Name of the field. */
  readonly field: string
  readonly title: string
  readonly fields: readonly Field[]
}

const require = createRequire(import.meta.url)

/** @param path below the folder `schemas/`, without `.json` */
export function readSchema(path: string): Schema {
  return require(`tutor-webhooks/schemas/${path}.json`)
}

/** The schema itself, or what it refers to: `$id`s are paths with colons. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const { $ref, ...own } = schema
  return { ...readSchema($ref.replace('urn:tutor-webhooks:', '').replaceAll(':', '/')), ...own }
}

/** All fields of an event, and of what its open fields may hold. */
export function describeEvent({ event, fields = {} }: EventSchema): { fields: Field[]; variants: Variant[] } {
  const variants = Object.entries(fields).flatMap(([field, paths]) =>
    paths.map((path) => {
      const schema = readSchema(path)
      return { field, title: schema.title!, fields: listFields(schema, `${field}.`) }
    }),
  )
  return { fields: listFields(readSchema(event)), variants }
}

function listFields({ properties = {}, required = [] }: Schema, at = ''): Field[] {
  return Object.entries(properties).flatMap(([name, reference]) => {
    const schema = resolve(reference)
    const path = `${at}${name}`
    const description = schema.description ?? ''
    const field = { path, type: typeText(schema), required: required.includes(name), description }
    const below = schema.items ? listFields(resolve(schema.items), `${path}[].`) : listFields(schema, `${path}.`)
    return [field, ...below]
  })
}

/** The type in a few words: `string (uuid)`, `number from 0 to 1`, `"a" or "b"`, `list of object`. */
function typeText(schema: Schema): string {
  if (schema['x-expected'] !== undefined) return schema['x-expected']
  const values = 'const' in schema ? [schema.const] : schema.enum
  if (values) return values.map((value) => JSON.stringify(value)).join(' or ')
  const types = [schema.type ?? 'anything'].flat().map((type) => typeWord(type, schema))
  return types.join(' or ')
}

function typeWord(type: string, { format, items, minimum, maximum }: Schema): string {
  if (type === 'array') return items ? `list of ${typeText(resolve(items))}` : 'list'
  if (type === 'string' && format) return `string (${format})`
  if (type !== 'number' && type !== 'integer') return type
  return [type, minimum === undefined ? '' : ` from ${minimum}`, maximum === undefined ? '' : ` to ${maximum}`].join('')
}

/** One step into an event: the name of a field, or the index of an item. */
export type Step = string | number

/** What is known of a place in an event: its schema, an empty one where any value is allowed, or why there is no such place. */
export interface FoundField {
  readonly schema?: Schema
  readonly problem?: string
}

/** @param made the event as it is made, which tells what an open field holds */
export function fieldAt(schemas: EventSchema, steps: readonly Step[], made: unknown): FoundField {
  let schema = readSchema(schemas.event)
  for (const [depth, step] of steps.entries()) {
    const below = typeof step === 'number' ? schema.items : ownOf(schema.properties, step)
    if (below) schema = resolve(below)
    else if (isOpen(schema)) return { schema: {} }
    else return { problem: missing(schema, steps.slice(0, depth), step) }
    if (depth === 0) schema = variantOf(schemas, step, made) ?? schema
  }
  return { schema }
}

/** Whether nothing is said of what lies below. */
function isOpen({ type, properties, items, ...rules }: Schema): boolean {
  if (properties || items || 'const' in rules || rules.enum) return false
  return type === undefined || [type].flat().some((one) => one === 'object' || one === 'array')
}

/** The schema that an open field keeps: the one whose constants it has, such as the model of a subject. */
function variantOf({ fields = {} }: EventSchema, step: Step, made: unknown): Schema | undefined {
  const variants = (ownOf(fields, String(step)) ?? []).map(readSchema)
  const value = (made as { readonly [name: string]: unknown } | undefined)?.[step] ?? {}
  return variants.find(({ properties = {} }) => keepsConstants(value, properties)) ?? variants[0]
}

/** What a record itself has under a name that somebody typed. */
function ownOf<T>(record: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined
}

function keepsConstants(value: object, properties: { readonly [name: string]: Schema }): boolean {
  return Object.entries(properties).every(([name, schema]) => {
    return !('const' in schema) || (value as { readonly [name: string]: unknown })[name] === schema.const
  })
}

function missing({ properties, items }: Schema, before: readonly Step[], step: Step): string {
  const path = before
    .map((one) => (typeof one === 'number' ? `[${one}]` : `.${one}`))
    .join('')
    .slice(1)
  if (items) return `${path} is a list; name an item of it, such as ${path}[0].`
  if (!properties || typeof step === 'number') return `${path || 'the event'} has nothing at ${step}.`
  const names = Object.keys(properties)
  return `${path || 'the event'} has no field ${step}${didYouMean(step, names)} There are ${names.join(', ')}.`
}
