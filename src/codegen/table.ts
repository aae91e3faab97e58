import type { SchemaFile } from './read-schemas.ts'

type Node = { readonly [keyword: string]: unknown }

/** Keywords that the table takes over; what the compiled check looks at, problem texts can tell. */
const RULES = ['type', 'enum', 'pattern', 'format', 'minimum', 'maximum', 'minItems', 'maxItems', 'minLength']

/** Keywords that stand for themselves here, or mean nothing to validity. */
const OTHERS = ['$id', 'const', 'required', 'properties', 'items', '$ref', 'additionalProperties', 'x-expected']

/**
 * The schemas as one compact JSON text: what problem texts and the search for undeclared fields need at run time. A
 * reference is `{"ref": title}`.
 */
export function tableOf(files: readonly SchemaFile[]): string {
  const titleById = new Map(files.map(({ schema }) => [schema.$id, schema.title]))

  function nodeOf(node: Node | boolean): unknown {
    if (typeof node === 'boolean') return node ? {} : { never: true }
    if (typeof node.$ref === 'string') return { ref: titleOf(node.$ref) }
    for (const keyword of Object.keys(node)) assertKnown(keyword)
    const rules = RULES.filter((rule) => rule in node).map((rule) => [rule, node[rule]])
    return {
      ...Object.fromEntries(rules),
      ...('const' in node ? { enum: [node.const] } : {}),
      ...('x-expected' in node ? { expected: node['x-expected'] } : {}),
      ...('required' in node ? { required: node.required } : {}),
      ...('properties' in node ? { properties: mapValues(node.properties as Record<string, Node>, nodeOf) } : {}),
      ...('items' in node ? { items: nodeOf(node.items as Node) } : {}),
    }
  }

  function titleOf(id: string): string {
    const title = titleById.get(id)
    if (title) return title
    throw new Error(`Could not follow the reference ${id}: no schema has this $id.`)
  }

  return JSON.stringify(Object.fromEntries(files.map(({ schema }) => [schema.title, nodeOf(schema)])))
}

function mapValues(record: Record<string, Node>, map: (node: Node) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([name, node]) => [name, map(node)]))
}

function assertKnown(keyword: string): void {
  const isAnnotation = ['$schema', 'title', 'description', 'examples'].includes(keyword) || keyword.startsWith('x-')
  if (isAnnotation || RULES.includes(keyword) || OTHERS.includes(keyword)) return
  throw new Error(`Could not write the table of schemas: no problem text is known for the keyword ${keyword}.`)
}
