import type { Fact } from '../vendor.ts'
import type { SchemaFile } from './read-schemas.ts'

export type Json = { readonly [key: string]: unknown }

/**
 * How a document's schemas are read. `2020-12`: as OpenAPI 3.1 does. `draft-07`: as AsyncAPI 3.0 does, where nothing may
 * stand beside a `$ref`.
 */
export type Dialect = '2020-12' | 'draft-07'

/** All schemas as `components.schemas`: each under its title, and references to them by that name. */
export function componentSchemas(files: readonly SchemaFile[], dialect: Dialect): Json {
  const titleById = new Map(files.map(({ schema }) => [schema.$id, schema.title]))

  function convert(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node
    const { $schema, $id, $ref, ...rest } = node as Json
    if ($ref !== undefined) return referenceBeside(rest, schemaRef(titleOf($ref)))
    return Object.fromEntries(Object.entries(rest).map(([keyword, value]) => [keyword, convertValue(keyword, value)]))
  }

  /** What stands in other keywords is a value or an annotation, and stays as it is; table.ts refuses further applicators. */
  function convertValue(keyword: string, value: unknown): unknown {
    if (keyword === 'items' || keyword === 'additionalProperties') return convert(value)
    return keyword === 'properties' ? mapValues(value as Json, convert) : value
  }

  function referenceBeside(rest: Json, reference: Json): Json {
    const isAlone = Object.keys(rest).length === 0
    return dialect === '2020-12' || isAlone ? { ...reference, ...rest } : { allOf: [reference], ...rest }
  }

  function titleOf(id: unknown): string {
    const title = titleById.get(id as string)
    if (title) return title
    throw new Error(`Could not write the components: no schema has the $id ${id}, which a $ref names.`)
  }

  return Object.fromEntries(files.map(({ schema }) => [schema.title, convert(schema)]))
}

/** The title of the schema that was read from `name`. */
export function titleAt(files: readonly SchemaFile[], name: string): string {
  const file = files.find((one) => one.name === name)
  if (file) return file.schema.title
  throw new Error(`Could not write an API description: there is no schema ${name}.`)
}

export function schemaRef(title: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${title}` }
}

/** Facts as paragraphs of CommonMark, each with how sure it is and where it comes from. */
export function describe(...facts: readonly Fact[]): string {
  const paragraphs = facts.map(({ statement, source, confidence }) => {
    const label = { documented: 'Source', observed: 'Observed', assumed: 'Assumed' }[confidence]
    return `${statement} ${label}: ${source}.`
  })
  return paragraphs.join('\n\n').replaceAll('<', '\\<')
}

export function mapValues<Value>(record: { readonly [key: string]: Value }, map: (value: Value) => unknown): Json {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

/** A document as its file's text. */
export function documentText(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
