import { isPlainObject } from '../../plain-object.ts'
import type { JsonSchema } from '../control/events.ts'

/**
 * How a value is written in a form. Its letter stands before the path in the name of its input, so that what was sent can
 * be read without a schema.
 */
export type FieldKind = 'text' | 'number' | 'flag' | 'choice' | 'json'

/** One value of an event, for a form. */
export interface ValueField {
  readonly form: 'value'
  /** Of the input: kind, whether empty means null, and the path as a JSON Pointer. */
  readonly name: string
  readonly label: string
  readonly kind: FieldKind
  readonly value: unknown
  readonly choices: readonly unknown[]
  readonly hint: string | undefined
  /** As problems name it: `subject.first_name`. */
  readonly path: string
}

/** An object of an event. */
export interface GroupField {
  readonly form: 'group'
  readonly label: string
  readonly fields: readonly FormField[]
}

export type FormField = ValueField | GroupField

/** The fields of an example, with what its schema says of each. */
export function fieldsOf(example: object, schema: JsonSchema): FormField[] {
  const root = schema
  const resolve = (node: JsonSchema, value: unknown) => resolved(node, value, root)

  function inside(value: object, node: JsonSchema, path: readonly string[]): FormField[] {
    const properties = (node.properties ?? {}) as { readonly [name: string]: JsonSchema }
    return Object.entries(value).map(([label, inner]) =>
      toField(label, inner, properties[label] ?? {}, [...path, label]),
    )
  }

  function toField(label: string, value: unknown, raw: JsonSchema, path: readonly string[]): FormField {
    const node = resolve(raw, value)
    if (isPlainObject(value) && Object.keys(value).length > 0)
      return { form: 'group', label, fields: inside(value, node, path) }
    const kind = kindOf(value, node)
    const hint = firstSentence((raw.description ?? node.description) as string | undefined)
    const choices = kind === 'choice' ? (node.enum as unknown[]) : []
    // Left empty it stays what it was: an empty text is not null.
    const isNullWhenEmpty = value === null || (isNullable(node) && value !== '')
    const name = `${kind[0]}${isNullWhenEmpty ? '?' : ''}:${toPointer(path)}`
    return { form: 'value', name, label, kind, value, choices, hint, path: path.join('.') }
  }

  return inside(example, resolve(schema, example), [])
}

/** Where a fact is from belongs to the schema, not into a form. */
function firstSentence(text: string | undefined): string | undefined {
  return text?.replace(/(?<=\.) [A-Z].*$/s, '')
}

function kindOf(value: unknown, { enum: choices, type }: JsonSchema): FieldKind {
  if (Array.isArray(choices)) return 'choice'
  const types = [type].flat().filter((one) => one !== 'null')
  if (typeof value === 'boolean' || types[0] === 'boolean') return 'flag'
  if (typeof value === 'number' || types[0] === 'number' || types[0] === 'integer') return 'number'
  if (typeof value === 'string' || types[0] === 'string') return 'text'
  return 'json'
}

function isNullable({ type, enum: choices }: JsonSchema): boolean {
  return [type].flat().includes('null') || (Array.isArray(choices) && choices.includes(null))
}

/** Without references, and of several possible ones the schema that an object of this model has. */
function resolved(node: JsonSchema, value: unknown, root: JsonSchema): JsonSchema {
  const { $ref, anyOf, allOf, oneOf, ...rest } = node
  if (typeof $ref === 'string') return resolved({ ...definition($ref, root), ...rest }, value, root)
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((one) => resolved(one, value, root)), rest)
  const options = (anyOf ?? oneOf) as JsonSchema[] | undefined
  if (!options) return node
  const known = options.map((option) => resolved(option, value, root))
  return { ...(known.find((option) => fitsModel(option, value)) ?? known[0]), ...rest }
}

function definition(reference: string, { $defs }: JsonSchema): JsonSchema {
  const name = reference.replace('#/$defs/', '')
  return ($defs as { readonly [name: string]: JsonSchema } | undefined)?.[name] ?? {}
}

function fitsModel({ properties }: JsonSchema, value: unknown): boolean {
  const { const: model } = ((properties as { model?: JsonSchema } | undefined)?.model ?? {}) as { const?: unknown }
  return isPlainObject(value) && model !== undefined && value.model === model
}

function toPointer(path: readonly string[]): string {
  return path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
}

/**
 * What a form holds, as the event that it describes.
 *
 * @throws SyntaxError for a field that wants JSON and holds something else, and for fields inside another
 */
export function readFields(form: { readonly [name: string]: unknown }): object {
  const event: Record<string, unknown> = Object.create(null)
  for (const [name, sent] of Object.entries(form)) {
    const [, letter, nullable, pointer] = /^([tnfcj])(\??):(.+)$/s.exec(name) ?? []
    if (pointer === undefined) continue
    const path = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    put(event, path, parse(letter!, String([sent].flat().at(-1)), nullable === '?'))
  }
  return event
}

function parse(letter: string, text: string, isNullable: boolean): unknown {
  if (text === '' && isNullable) return null
  switch (letter) {
    case 'n':
      return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)
    case 'f':
      return text === 'true'
    case 'c':
    case 'j':
      return JSON.parse(text)
    default:
      return text.replaceAll('\r\n', '\n')
  }
}

/**
 * @note Objects without a prototype: a field may be called __proto__. Nothing is put into a value that is a field itself: it
 * has one.
 * @throws SyntaxError for fields inside another
 */
function put(event: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let inner = event
  for (const part of path.slice(0, -1)) {
    inner[part] ??= Object.create(null)
    if (Object.getPrototypeOf(inner[part]) !== null) throw new SyntaxError(`${part} is a value and has fields inside`)
    inner = inner[part] as Record<string, unknown>
  }
  inner[path.at(-1)!] = value
}
