import fc from 'fast-check'
import { readSchemas, type Schema } from '../../src/codegen/read-schemas.ts'

type Node = { readonly [keyword: string]: unknown }
type Properties = { readonly [name: string]: Node | false }

/** The schemas below some folders, and what is valid by them. */
export interface Arbitraries {
  /** All schemas, by $id. */
  readonly schemas: ReadonlyMap<string, Schema>
  /** Values that are valid by the schema of this $id and hold no undeclared field; made once for each. */
  of(id: string): fc.Arbitrary<unknown>
}

/**
 * Arbitraries made from the schemas themselves, of the keywords that stand below `schemas/`: a schema with any other
 * is refused, so that none is silently passed over.
 */
export function readArbitraries(...folders: readonly string[]): Arbitraries {
  const files = folders.flatMap((folder) => readSchemas(folder))
  const schemas = new Map(files.map(({ schema }) => [schema.$id, schema]))
  const made = new Map<string, fc.Arbitrary<unknown>>()

  function of(id: string): fc.Arbitrary<unknown> {
    const schema = schemas.get(id)
    if (!schema) throw new Error(`There is no schema ${id} below ${folders.join(', ')}.`)
    const known = made.get(id)
    if (known) return known
    const arbitrary = arbitraryOf(schema, of)
    made.set(id, arbitrary)
    return arbitrary
  }
  return { schemas, of }
}

const ANNOTATIONS = ['$schema', '$id', 'title', 'description', 'examples']
const KEYWORDS = ['type', 'const', 'enum', '$ref', 'properties', 'required', 'additionalProperties', 'items']
KEYWORDS.push('minItems', 'maxItems', 'minimum', 'maximum', 'minLength', 'pattern', 'format')

/** Text with all that JSON can hold: controls, astral characters, halves of them. */
const text = fc.string({ unit: 'binary', maxLength: 12 })

/** @note Shallow and small: it stands where nothing is declared. */
export const anything = fc.jsonValue({ maxDepth: 1 })

const FORMATS: { readonly [format: string]: fc.Arbitrary<string> } = {
  'date-time': fc
    .tuple(
      fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('9999-12-31') }),
      fc.stringMatching(/^(\.\d{1,9})?$/),
      fc.stringMatching(/^(Z|z|[+-]([01]\d|2[0-3]):[0-5]\d)$/),
    )
    .map(([date, fraction, offset]) => `${date.toISOString().slice(0, 19)}${fraction}${offset}`),
  uri: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  uuid: fc.uuid(),
  email: fc.emailAddress(),
}

function arbitraryOf(node: Node, byId: (id: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  for (const keyword of Object.keys(node)) {
    if (KEYWORDS.includes(keyword) || ANNOTATIONS.includes(keyword) || keyword.startsWith('x-')) continue
    throw new Error(`Could not make values for ${JSON.stringify(node)}: "${keyword}" is new here.`)
  }
  if (typeof node.$ref === 'string') return byId(node.$ref)
  if ('const' in node) return fc.constant(node.const)
  if (Array.isArray(node.enum)) return fc.constantFrom(...node.enum)
  if (node.type === undefined) return anything
  return fc.oneof(...[node.type].flat().map((type) => arbitraryOfType(type as string, node, byId)))
}

function arbitraryOfType(type: string, node: Node, byId: (id: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.oneof(fc.nat(), fc.maxSafeInteger())
    case 'number':
      return fc.double({ ...limits(node), noNaN: true, noDefaultInfinity: true })
    case 'string':
      return arbitraryText(node)
    case 'array': {
      const { minItems = 0, maxItems = (minItems as number) + 2 } = node
      const items = node.items ? arbitraryOf(node.items as Node, byId) : anything
      return fc.array(items, { minLength: minItems as number, maxLength: maxItems as number })
    }
    case 'object':
      return arbitraryObject(node, byId)
    default:
      throw new Error(`Could not make values for ${JSON.stringify(node)}: no type is named "${type}".`)
  }
}

function limits({ minimum, maximum }: Node): { min?: number; max?: number } {
  return {
    ...(minimum === undefined ? {} : { min: minimum as number }),
    ...(maximum === undefined ? {} : { max: maximum as number }),
  }
}

function arbitraryText({ format, pattern, minLength = 0 }: Node): fc.Arbitrary<string> {
  if (typeof format === 'string') {
    const known = FORMATS[format]
    if (!known) throw new Error(`Could not make values of the format "${format}": it is new here.`)
    return known
  }
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern), { maxLength: 40 })
  return minLength === 0 ? text : text.filter((value) => [...value].length >= (minLength as number))
}

/** Required fields always, others sometimes; where none is declared, any. */
function arbitraryObject(
  { properties, required = [] }: Node,
  byId: (id: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (properties === undefined) return fc.dictionary(text, anything, { maxKeys: 2, noNullPrototype: true })
  const declared = Object.entries(properties as Properties).filter((entry): entry is [string, Node] => !!entry[1])
  const fields = Object.fromEntries(declared.map(([name, inner]) => [name, arbitraryOf(inner, byId)]))
  return fc.record(fields, { requiredKeys: required as string[], noNullPrototype: true })
}
