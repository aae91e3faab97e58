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
  const { properties } = node
  if (!properties) return []
  return ownKeys(payload).flatMap((name) => {
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (declared && !declared.never)
      return undeclaredFields((payload as Record<string, unknown>)[name], declared, [...at, name])
    const near = nearName(
      name,
      Object.keys(properties).filter((declared) => !Object.hasOwn(payload as object, declared)),
    )
    const path = pathText([...at, name])
    return [near === undefined ? { path } : { path, near }]
  })
}
