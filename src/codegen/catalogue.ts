import type { SchemaFile } from './read-schemas.ts'

/**
 * The vendor's events as a value: what the schema of their names says about each, under `x-events`.
 *
 * @note The value is parsed from a text, which takes a third of the time of reading it as code; the type says what it is.
 */
export function catalogueModule(note: string, files: readonly SchemaFile[]): string {
  const [events] = files.flatMap(({ schema }) => (schema['x-events'] ? [schema['x-events']] : []))
  if (!events) throw new Error('Could not write the catalogue: no schema has x-events, which lists the events.')
  const rows = Object.entries(events).map(([name, about]) => `  readonly '${name}': ${typeOf(about)}`)
  const text = JSON.stringify(JSON.stringify(events))
  return `${note}
/** What the vendor's list says of each event. */
export type Catalogue = {
${rows.join('\n')}
}

export const catalogue: Catalogue = JSON.parse(
  ${text},
)
`
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `readonly [${value.map(typeOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `readonly ${key}: ${typeOf(inner)}`)
    .join('; ')} }`
}
