import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'

export type Schema = { readonly [keyword: string]: unknown } & { readonly $id: string; readonly title: string }

/** One schema; `name` is its path below the folder that was read, without ending: `events/evaluation.completed`. */
export interface SchemaFile {
  readonly name: string
  readonly schema: Schema
}

/** Documents that are made from the schemas and stand beside them. */
const DOCUMENTS = ['openapi.json', 'asyncapi.json']

/** All schemas below `folder`, ordered by name; `examples/` holds samples, not schemas. */
export function readSchemas(folder: string): SchemaFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.split(sep).includes('examples'))
    .filter((path) => !DOCUMENTS.includes(basename(path)))
    .sort()
  const schemas = files.map((path) => ({
    name: relative('.', path)
      .split(sep)
      .join('/')
      .replace(/\.json$/, ''),
    schema: JSON.parse(readFileSync(join(folder, path), 'utf8')) as Schema,
  }))
  for (const key of ['$id', 'title'] as const) assertUnique(schemas, key)
  return schemas
}

function assertUnique(files: readonly SchemaFile[], key: '$id' | 'title'): void {
  const seen = new Map<string, string>()
  for (const { name, schema } of files) {
    const value = schema[key]
    if (typeof value !== 'string') throw new Error(`Could not read the schema ${name}: it has no ${key}.`)
    const other = seen.get(value)
    if (other) throw new Error(`Could not read the schemas: ${name} and ${other} have the same ${key}, "${value}".`)
    seen.set(value, name)
  }
}
