import type { Expectation } from '../validate/fields.ts'
import type { Schema, SchemaFile } from './read-schemas.ts'

type Node = { readonly [keyword: string]: unknown }

/**
 * The source of an expression that gives the fields which `schema` declares, with what each expects in words: what
 * problem texts and the search for undeclared fields need at run time. A reference calls the other schema's function.
 *
 * @param functionName the name of the function that gives the fields of a schema
 */
export function fieldsSource(
  schema: Schema,
  files: readonly SchemaFile[],
  functionName: (file: SchemaFile) => string,
): string {
  const byId = new Map(files.map((file) => [file.schema.$id, file]))

  function source(node: Node): string {
    if (typeof node.$ref === 'string') {
      const target = byId.get(node.$ref)
      if (!target) throw new Error(`Could not follow the reference ${node.$ref}: no schema has this $id.`)
      return `${functionName(target)}()`
    }
    const parts = [`expected: ${JSON.stringify(expectation(node))}`]
    if (node.properties) parts.push(`properties: {${propertiesOf(node).join(', ')}}`)
    if (node.items) parts.push(`items: ${source(node.items as Node)}`)
    return `{${parts.join(', ')}}`
  }

  function propertiesOf(node: Node): string[] {
    const declared = Object.entries(node.properties as Record<string, Node | false>).filter(([, inner]) => inner)
    return declared.map(([name, inner]) => `${JSON.stringify(name)}: ${source(inner as Node)}`)
  }

  return source(schema)
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
