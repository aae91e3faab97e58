import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asyncapiDocument } from './asyncapi.ts'
import { catalogueModule } from './catalogue.ts'
import { describeTutorcruncher } from './describe-tutorcruncher.ts'
import { describeTutorflow } from './describe-tutorflow.ts'
import { openapiDocument } from './openapi.ts'
import { readSchemas, type SchemaFile } from './read-schemas.ts'
import { renewReadme } from './readme.ts'
import { tableOf } from './table.ts'
import { generateTypes } from './types.ts'
import { generateValidators } from './validators.ts'

/**
 * Writes what is generated from `schemas/`; with `--check` it writes nothing and fails when a committed file is stale.
 * Each vendor becomes one folder below `src/generated/`, with all its contract versions, and the API descriptions beside
 * its schemas.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const CONTRACTS = [
  {
    schemas: 'schemas/tutorflow/2026-03',
    generated: 'src/generated/tutorflow',
    documents: 'schemas/tutorflow',
    describe: describeTutorflow,
  },
  {
    schemas: 'schemas/tutorcruncher',
    generated: 'src/generated/tutorcruncher',
    documents: 'schemas/tutorcruncher',
    describe: describeTutorcruncher,
  },
]
const NOTE = '// Generated from {schemas} by `npm run generate`. Do not edit.\n'

const outputs = new Map<string, string>()
for (const contract of CONTRACTS) {
  const files = readSchemas(join(root, contract.schemas))
  const note = NOTE.replace('{schemas}', contract.schemas)
  outputs.set(`${contract.generated}/types.ts`, `${note}\n${(await generateTypes(files)).trimStart()}`)
  outputs.set(`${contract.generated}/catalogue.ts`, catalogueModule(note, files))
  outputs.set(`${contract.generated}/validators.ts`, validatorsModule(note, files))
  const api = contract.describe(files)
  outputs.set(`${contract.documents}/openapi.json`, openapiDocument(api, files))
  outputs.set(`${contract.documents}/asyncapi.json`, asyncapiDocument(api, files))
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

/** The compiled checks, the table of what they check, and each of the two by the schema's name and with its type. */
function validatorsModule(note: string, files: readonly SchemaFile[]): string {
  // The list of events is the catalogue; as a check it would compare a name with each of them.
  const checked = files.filter(({ schema }) => !schema['x-events'])
  const rows = checked.map((file) => {
    const { title } = file.schema
    return `  '${file.name}': { check: ${checkName(file)}, node: () => table('${title}') } as CompiledSchema<types.${title}>,`
  })
  const checks = generateValidators(files, checked, checkName)
    .replaceAll(/^export const /gm, 'const ')
    .trim()
  const called = [...new Set(checks.match(/\boptional\w+/g))].sort().join(', ')
  const helpers = called ? `import { ${called} } from '../../validate/optional.ts'\n` : ''
  return `// @ts-nocheck: the checks below are Ajv's standalone output.
${note}
import { formats } from '../../validate/formats.ts'
import { lengthInCodePoints } from '../../validate/length.ts'
${helpers}import { createTable } from '../../validate/schema-node.ts'
import type { CompiledSchema } from '../../validate/validator.ts'
import type * as types from './types.ts'

${checks}

const table = createTable(
  ${JSON.stringify(tableOf(files))},
  { ${checked.map((file) => `${file.schema.title}: ${checkName(file)}`).join(', ')} },
)

/** Every schema, by its path below the folder above. */
export const schemas = {
${rows.join('\n')}
} as const
`
}

function checkName(file: SchemaFile): string {
  return `check${file.schema.title}`
}
