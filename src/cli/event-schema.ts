import { createRequire } from 'node:module'
import type { EventSchema } from 'tutor-webhooks'

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
