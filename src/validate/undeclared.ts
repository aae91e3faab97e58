import { nearName } from '../near-name.ts'
import { ownKeys, pathText, type Segment } from './path.ts'
import type { SchemaNode } from './schema-node.ts'

/** A field that the schema does not know: a misspelling, or something new from the vendor. */
export interface UndeclaredField {
  readonly path: string
  /** The declared field it may be a misspelling of. */
  readonly near?: string
}

/** All undeclared fields of `payload`, in the order they stand. What lies below an undeclared field is not looked at. */
export function undeclaredFields(payload: unknown, node: SchemaNode, at: readonly Segment[] = []): UndeclaredField[] {
  if (Array.isArray(payload)) {
    const { items } = node
    return items ? payload.flatMap((item, index) => undeclaredFields(item, items, [...at, index])) : []
  }
  const { fields } = node
  if (!fields) return []
  return ownKeys(payload).flatMap((name) => {
    const declared = fields.get(name)?.node
    if (declared && !declared.never)
      return undeclaredFields((payload as Record<string, unknown>)[name], declared, [...at, name])
    const missing = [...fields.keys()].filter((one) => !Object.hasOwn(payload as object, one))
    const near = nearName(name, missing)
    const path = pathText([...at, name])
    return [near === undefined ? { path } : { path, near }]
  })
}
