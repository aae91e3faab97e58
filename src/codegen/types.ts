import { compile, type JSONSchema } from 'json-schema-to-typescript'
import type { SchemaFile } from './read-schemas.ts'

/** TypeScript declarations of all `files`, one exported type for each `title`. */
export async function generateTypes(files: readonly SchemaFile[]): Promise<string> {
  const titleById = new Map(files.map(({ schema }) => [schema.$id, schema.title]))
  const definitions = Object.fromEntries(
    files.map(({ schema }) => [schema.title, forTypes(schema, titleById) as JSONSchema]),
  )
  const text = await compile({ title: 'Index', definitions } as JSONSchema, 'Index', {
    bannerComment: '',
    // Validators stay open to unknown fields; types list the known ones only, so that a misspelt field does not compile.
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
  return text
    .replace(/export interface Index \{[^}]*\}\n/, '')
    .replace(
      /\n \*\n \* This interface was referenced by `Index`'s JSON-Schema\n \* via the `definition` "[^"]+"\./g,
      '',
    )
}

const NOT_FOR_TYPES = new Set(['$id', '$schema', 'examples', 'additionalProperties'])

/**
 * A schema as the types are made from it. A reference is given as the name of its type: with a description beside it, the
 * library would make a numbered copy of the type. What says nothing but a description is unknown.
 */
function forTypes(value: unknown, titleById: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => forTypes(item, titleById))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, description } = value as { $ref?: string; description?: unknown }
  if ($ref !== undefined) return { tsType: titleById.get($ref), description }
  if (Object.keys(value).every((key) => key === 'description' || key.startsWith('x-')))
    return { description, tsType: 'unknown' }
  const entries = Object.entries(value).filter(([key]) => !NOT_FOR_TYPES.has(key))
  return Object.fromEntries(entries.map(([key, inner]) => [key, forTypes(inner, titleById)]))
}
