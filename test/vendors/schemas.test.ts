import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { events, type TutorFlowSchemas, validators } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { readSchemas } from '../../src/codegen/read-schemas.ts'
import { formats } from '../../src/validate/formats.ts'

const folder = 'schemas/tutorflow/2026-03'
const files = readSchemas(folder)
const nameOf = (path: string) => path.replace('events/', '') as keyof TutorFlowSchemas

describe.each(files)('schema $name', ({ name, schema }) => {
  it('is of draft 2020-12, and named', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.$id).toBe(`urn:tutor-webhooks:tutorflow:2026-03:${name.replace('/', ':')}`)
  })

  it('says for itself and every field what it is and where that comes from', () => {
    expect(schema.description).toMatch(/Source/)
    const walk = (node: Record<string, unknown>, path: string): void => {
      for (const [field, inner] of Object.entries((node.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        if (typeof inner === 'boolean') continue
        expect(inner.description, `${path}.${field}`).toMatch(/Source|Assumed/i)
        walk(inner, `${path}.${field}`)
      }
    }
    walk(schema, name)
  })

  it('has examples, which it accepts', () => {
    const ajv = new Ajv2020({ schemas: files.map((file) => file.schema), allowUnionTypes: true, formats })
    ajv.addVocabulary(['x-events', 'x-statuses', 'x-expected'])
    const check = ajv.getSchema(schema.$id)!
    const examples = schema.examples as unknown[]
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      expect(check(example), ajv.errorsText(check.errors)).toBe(true)
      if (name === 'event-name') continue
      const validator = validators[nameOf(name)]
      expect(validator(example)).toEqual({ ok: true, value: example })
      expect(validator.findUndeclared(example)).toEqual([])
    }
  })
})

it("the vendor's own samples are valid, with no undeclared field", () => {
  const paths: Record<string, keyof TutorFlowSchemas> = {
    'create-request.json': 'management/create-request',
    'created-endpoint.json': 'management/created-endpoint',
    'endpoint-list.json': 'management/endpoint-list',
    'evaluation.completed.json': 'evaluation.completed',
  }
  expect(readdirSync(`${folder}/examples`).sort()).toEqual(Object.keys(paths))
  for (const [path, name] of Object.entries(paths)) {
    const sample = JSON.parse(readFileSync(`${folder}/examples/${path}`, 'utf8'))
    expect(validators[name](sample), path).toEqual({ ok: true, value: sample })
    expect(validators[name].findUndeclared(sample), path).toEqual([])
  }
})

it('the list of events says of each name whether it is sent, and every sent one has a schema', () => {
  const schema = files.find((file) => file.name === 'event-name')!.schema
  expect(Object.keys(events)).toEqual(schema.enum)
  for (const [name, { status }] of Object.entries(events)) expect(name in validators, name).toBe(status === 'sent')
})
