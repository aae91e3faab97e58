import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSchemas } from '../../src/codegen/read-schemas.ts'
import { generateTypes } from '../../src/codegen/types.ts'
import { generateValidators } from '../../src/codegen/validators.ts'

const files = readSchemas('schemas/tutorflow/2026-03')
const exportName = ({ schema }: { schema: { title: string } }) => `check${schema.title}`

it('generates the same text twice', async () => {
  expect(await generateTypes(files)).toBe(await generateTypes(files))
  expect(generateValidators(files, files, exportName)).toBe(generateValidators(files, files, exportName))
})

it('generates validators that need nothing at run time but our own helpers', () => {
  const committed = readFileSync('src/generated/tutorflow/validators.ts', 'utf8')
  expect(committed).not.toMatch(/require\(|from 'ajv|eval\(|new Function/)
  const imports = [...committed.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
  expect(imports).toEqual([
    '../../validate/formats.ts',
    '../../validate/length.ts',
    '../../validate/optional.ts',
    '../../validate/schema-node.ts',
    '../../validate/validator.ts',
    './types.ts',
  ])
})

it('--check passes on the committed files', () => {
  expect(() => execFileSync('npx', ['tsx', 'src/codegen/generate.ts', '--check'], { stdio: 'pipe' })).not.toThrow()
})

it('names both schemas when a title or $id is used twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
  try {
    const write = (name: string, schema: object) => writeFileSync(join(folder, name), JSON.stringify(schema))
    write('a.json', { $id: 'urn:a', title: 'Same' })
    write('b.json', { $id: 'urn:b', title: 'Same' })
    expect(() => readSchemas(folder)).toThrow('b and a have the same title, "Same"')
    write('b.json', { $id: 'urn:a', title: 'Other' })
    expect(() => readSchemas(folder)).toThrow('b and a have the same $id, "urn:a"')
    write('b.json', { $id: 'urn:b' })
    expect(() => readSchemas(folder)).toThrow('b: it has no title')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
