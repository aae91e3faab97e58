import type { SchemaFile } from './read-schemas.ts'

/** The vendor's events as a value: what the schema of their names says about each, under `x-events`. */
export function catalogueModule(note: string, files: readonly SchemaFile[]): string {
  const [events] = files.flatMap(({ schema }) => (schema['x-events'] ? [schema['x-events']] : []))
  if (!events) throw new Error('Could not write the catalogue: no schema has x-events, which lists the events.')
  const rows = Object.entries(events).map(([name, about]) => `  '${name}': ${JSON.stringify(about)},`)
  return `${note}\nexport const catalogue = {\n${rows.join('\n')}\n} as const\n`
}
