/** A schema as the tables of generated code hold it: its rules, and the fields that it declares. */
export interface SchemaNode {
  readonly type?: string | readonly string[]
  /** The only values allowed; a `const` is a list of one. */
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly required?: readonly string[]
  /** Without it, nothing is said of what lies below. */
  readonly properties?: { readonly [name: string]: SchemaNode }
  readonly items?: SchemaNode
  /** The field must not be there. */
  readonly never?: true
  /** What is expected, in words, where the rules would read badly. */
  readonly expected?: string
}

/** The schemas of a vendor by their titles, made from their text when first asked for: most receivers never see a problem. */
export function createTable(text: string): (title: string) => SchemaNode {
  let table: { [title: string]: SchemaNode } | undefined
  return (title) => {
    table ??= linked(JSON.parse(text))
    return table[title]!
  }
}

/** Puts the schemas themselves where they are referred to. */
function linked(table: { [title: string]: SchemaNode }): { [title: string]: SchemaNode } {
  const link = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node
    const parts = node as { [key: string]: unknown }
    if (typeof parts.ref === 'string') return table[parts.ref]
    const { properties, items } = parts as { properties?: { [name: string]: unknown }; items?: unknown }
    for (const name in properties) properties[name] = link(properties[name])
    if (items !== undefined) parts.items = link(items)
    return node
  }
  for (const node of Object.values(table)) link(node)
  return table
}

const WORDS: { readonly [type: string]: string } = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

/** What a schema expects, in words: `a number or null`, `a string (uuid)`, `one of "a", "b"`. */
export function expectationOf({ expected, enum: values, type = [], format }: SchemaNode): string {
  if (expected !== undefined) return expected
  if (values)
    return values.length === 1
      ? JSON.stringify(values[0])
      : `one of ${values.map((one) => JSON.stringify(one)).join(', ')}`
  const words = [type].flat().map((one) => WORDS[one] ?? one)
  const text = words.join(' or ') || 'anything'
  return format === undefined ? text : `${text} (${format})`
}
