/** A schema as the tables of generated code hold it, in JSON. A reference is `{"ref": title}`. */
interface SchemaRow {
  readonly ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly required?: readonly string[]
  readonly properties?: { readonly [name: string]: SchemaRow }
  readonly items?: SchemaRow
  readonly never?: true
  readonly expected?: string
}

/** One field that a schema declares. */
export interface DeclaredField {
  readonly node: SchemaNode
  readonly isRequired: boolean
}

const NO_NAMES: readonly string[] = []

/**
 * A schema at run time: its rules, and the fields that it declares.
 *
 * @note A class, so that all nodes have one shape: looking at rules that sit elsewhere in every node costs several times as much.
 */
export class SchemaNode {
  readonly #row: SchemaRow
  /** One bit for each type allowed; all of them when none is named. See `typeOf`. */
  readonly types: number
  /** The only values allowed; a `const` is a list of one. */
  readonly enum: readonly unknown[] | undefined
  readonly pattern: string | undefined
  readonly format: string | undefined
  readonly minimum: number
  readonly maximum: number
  readonly minItems: number
  readonly maxItems: number
  readonly minLength: number
  /** The field must not be there. */
  readonly never: boolean
  readonly required: readonly string[]
  /** Whether the types say all. */
  readonly hasTypeOnly: boolean
  /** By name; undefined where the schema says nothing of what lies below. */
  fields: ReadonlyMap<string, DeclaredField> | undefined = undefined
  items: SchemaNode | undefined = undefined
  /** Answers fast whether a value is all good; schemas have one, the parts within them do not. */
  readonly check: Check | undefined
  #expected: string | undefined

  constructor(row: SchemaRow, check?: Check) {
    this.#row = row
    this.check = check
    this.types = row.type === undefined ? ALL : [row.type].flat().reduce((bits, type) => bits | BITS[type]!, 0)
    this.enum = row.enum
    this.pattern = row.pattern
    this.format = row.format
    this.minimum = row.minimum ?? Number.NEGATIVE_INFINITY
    this.maximum = row.maximum ?? Number.POSITIVE_INFINITY
    this.minItems = row.minItems ?? 0
    this.maxItems = row.maxItems ?? Number.POSITIVE_INFINITY
    this.minLength = row.minLength ?? 0
    this.never = row.never ?? false
    this.required = row.required ?? NO_NAMES
    this.hasTypeOnly = Object.keys(row).every((rule) => rule === 'type' || rule === 'expected')
    this.#expected = row.expected
  }

  /** What the schema expects, in words: `a number or null`, `a string (uuid)`, `one of "a", "b"`. */
  get expected(): string {
    this.#expected ??= wordsOf(this.#row)
    return this.#expected
  }

  /** Whether no type is named. */
  get isOpen(): boolean {
    return this.#row.type === undefined
  }

  /** Whether the words were chosen for this schema. */
  get hasOwnWords(): boolean {
    return this.#row.expected !== undefined
  }
}

/** A check as it is generated: whether a value keeps its schema. */
export type Check = (value: unknown) => boolean

/** The schemas of a vendor by their titles, made from their text when first asked for: most receivers never see a problem. */
export function createTable(text: string, checks: { readonly [title: string]: Check }): (title: string) => SchemaNode {
  let table: ReadonlyMap<string, SchemaNode> | undefined
  return (title) => {
    table ??= linked(JSON.parse(text), checks)
    return table.get(title)!
  }
}

/** Nodes of all rows, with the schemas themselves where they are referred to. */
function linked(
  rows: { readonly [title: string]: SchemaRow },
  checks: { readonly [title: string]: Check },
): ReadonlyMap<string, SchemaNode> {
  const table = new Map(Object.entries(rows).map(([title, row]) => [title, new SchemaNode(row, checks[title])]))
  const fill = (node: SchemaNode, { properties, items }: SchemaRow): SchemaNode => {
    if (items) node.items = nodeOf(items)
    if (!properties) return node
    const fieldOf = (name: string, row: SchemaRow) => ({ node: nodeOf(row), isRequired: node.required.includes(name) })
    node.fields = new Map(Object.entries(properties).map(([name, row]) => [name, fieldOf(name, row)]))
    return node
  }
  const nodeOf = (row: SchemaRow): SchemaNode =>
    row.ref === undefined ? fill(new SchemaNode(row), row) : table.get(row.ref)!
  for (const [title, row] of Object.entries(rows)) fill(table.get(title)!, row)
  return table
}

const [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT, ALL] = [1, 2, 4, 8, 16, 32, 64, 127] as const

const BITS: { readonly [type: string]: number } = {
  null: NULL,
  boolean: BOOLEAN,
  integer: INTEGER,
  number: INTEGER | FRACTION,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
}

/** The bit of a value's type; none for what JSON cannot hold. */
export function typeOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return STRING
    case 'number':
      return Number.isInteger(value) ? INTEGER : Number.isFinite(value) ? FRACTION : 0
    case 'boolean':
      return BOOLEAN
    case 'object':
      return value === null ? NULL : Array.isArray(value) ? ARRAY : OBJECT
    default:
      return 0
  }
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

function wordsOf({ enum: values, type = [], format, never }: SchemaRow): string {
  if (never) return 'no such field'
  if (values) {
    const list = values.map((one) => JSON.stringify(one)).join(', ')
    return values.length === 1 ? list : `one of ${list}`
  }
  const words = [type].flat().map((one) => (one === 'string' && format ? `a string (${format})` : (WORDS[one] ?? one)))
  return words.join(' or ') || 'anything'
}
