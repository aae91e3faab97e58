import type { Expectation, Fields } from '../validate/fields.ts'
import type { Schema, SchemaFile } from './read-schemas.ts'

type Node = { readonly [keyword: string]: unknown }

/** The fields that `schema` declares, with what each expects in words: what problem texts and the search for undeclared fields need at run time. */
export function fieldsOf(schema: Schema, files: readonly SchemaFile[]): Fields {
  return walk(schema, new Map(files.map((file) => [file.schema.$id, file.schema])))
}

function walk(node: Node, byId: ReadonlyMap<string, Node>): Fields {
  if (typeof node.$ref === 'string') {
    const target = byId.get(node.$ref)
    if (!target) throw new Error(`Could not follow the reference ${node.$ref}: no schema has this $id.`)
    return walk(target, byId)
  }
  const properties = Object.entries((node.properties ?? {}) as Record<string, Node | false>).filter(
    ([, inner]) => inner,
  )
  return {
    expected: expectation(node),
    ...(node.properties
      ? { properties: Object.fromEntries(properties.map(([k, v]) => [k, walk(v as Node, byId)])) }
      : {}),
    ...(node.items ? { items: walk(node.items as Node, byId) } : {}),
  }
}

const WORDS: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

/** What `node` expects, in words; `x-expected` says it where the keywords would read badly. */
function expectation(node: Node): Expectation {
  if (typeof node['x-expected'] === 'string') return node['x-expected']
  if ('const' in node) return JSON.stringify(node.const)
  if (Array.isArray(node.enum)) return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`
  const types = [node.type ?? []].flat() as string[]
  const words = types.map((type) => WORDS[type] ?? type).join(' or ')
  return typeof node.format === 'string' ? `${words} (${node.format})` : words || 'anything'
}
