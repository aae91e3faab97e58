import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fieldsOf } from './fields.ts'
import { readSchemas, type SchemaFile } from './read-schemas.ts'
import { renewReadme } from './readme.ts'
import { generateTypes } from './types.ts'
import { generateValidators } from './validators.ts'

/**
 * Writes what is generated from `schemas/`; with `--check` it writes nothing and fails when a committed file is stale.
 * Each contract version of each vendor becomes one folder below `src/generated/`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const CONTRACTS = [{ schemas: 'schemas/tutorflow/2026-03', generated: 'src/generated/tutorflow' }]
const NOTE = '// Generated from {schemas} by `npm run generate`. Do not edit.\n'

const outputs = new Map<string, string>()
for (const contract of CONTRACTS) {
  const files = readSchemas(join(root, contract.schemas))
  const note = NOTE.replace('{schemas}', contract.schemas)
  outputs.set(`${contract.generated}/types.ts`, `${note}\n${(await generateTypes(files)).trimStart()}`)
  outputs.set(`${contract.generated}/event-names.ts`, eventNamesModule(note, files))
  outputs.set(`${contract.generated}/validators.ts`, validatorsModule(note, files))
}

outputs.set('README.md', renewReadme(read(join(root, 'README.md')) ?? '', root))

const stale = [...outputs].filter(([path, text]) => read(join(root, path)) !== text)
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale: ${stale.map(([path]) => path).join(', ')}. Run \`npm run generate\` and commit the result.`)
    process.exit(1)
  }
  console.log(`${outputs.size} generated files are up to date.`)
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`wrote ${relative(root, join(root, path))}`)
  }
  console.log(`${stale.length} of ${outputs.size} generated files changed.`)
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The list of events as a value: what the schema of the names says about each. */
function eventNamesModule(note: string, files: readonly SchemaFile[]): string {
  const names = files.find((file) => file.name === 'event-name')?.schema['x-events'] as Record<string, object>
  const rows = Object.entries(names).map(([name, about]) => `  '${name}': ${JSON.stringify(about)},`)
  return `${note}\nexport const eventNames = {\n${rows.join('\n')}\n} as const\n`
}

/** The compiled checks, and a table that gives each with its type and its declared fields. */
function validatorsModule(note: string, files: readonly SchemaFile[]): string {
  const rows = files.map((file) => {
    const fields = JSON.stringify(fieldsOf(file.schema, files))
    return `  '${file.name}': createValidator<types.${file.schema.title}>(${exportName(file)}, ${fields}),`
  })
  return `// @ts-nocheck: the checks below are Ajv's standalone output.
${note}
import { formats } from '../../validate/formats.ts'
import { lengthInCodePoints } from '../../validate/length.ts'
import { createValidator } from '../../validate/validator.ts'
import type * as types from './types.ts'

${generateValidators(files, exportName)
  .replaceAll(/^export const /gm, 'const ')
  .trim()}

/** Every schema's validator, by the schema's path below the folder of the contract version. */
export const validators = {
${rows.join('\n')}
} as const
`
}

function exportName(file: SchemaFile): string {
  return `check${file.schema.title}`
}
