import { expect, it } from 'vitest'
import { type FormField, fieldsOf, readFields, type ValueField } from '../../../src/server/page/schema-fields.ts'
import { control, start } from '../../support/mock-server.ts'

/** All values of a form, whatever group they stand in. */
function valuesOf(fields: readonly FormField[]): ValueField[] {
  return fields.flatMap((field) => (field.form === 'group' ? valuesOf(field.fields) : [field]))
}

/** What a browser sends of a form: texts only, and of a checkbox its hidden companion first. */
function send(fields: readonly FormField[]): { [name: string]: string | string[] } {
  const entries = valuesOf(fields).map(({ name, kind, value }): [string, string | string[]] => {
    if (kind === 'flag') return [name, value === true ? ['false', 'true'] : 'false']
    if (kind === 'choice') return [name, JSON.stringify(value)]
    if (value === null) return [name, '']
    return [name, kind === 'json' ? JSON.stringify(value, null, 2) : String(value).replaceAll('\n', '\r\n')]
  })
  return Object.fromEntries(entries)
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

it.each([
  ['tutorflow', 'evaluation.completed'],
  ['tutorflow', 'evaluation.failed'],
  ['tutorcruncher', 'CREATED_A_CLIENT'],
  ['tutorcruncher', 'CHANGED_CONTRACTOR_STATUS'],
  ['tutorcruncher', 'CREATED_AN_APPOINTMENT'],
  ['tutorcruncher', 'CLIENT_PAID_INVOICE'],
])('reads the example of %s %s back from its form', async (vendor, name) => {
  const { json } = await control(await start({ seed: 7 }), `/events/${vendor}/${name}`)
  const fields = fieldsOf(json.example, json.schema)
  expect(valuesOf(fields).length).toBeGreaterThan(4)
  expect(plain(readFields(send(fields)))).toEqual(json.example)
})

it('gives each value the kind that its schema says, a hint, and the path that problems name', () => {
  const schema = {
    $ref: '#/$defs/event',
    $defs: {
      event: {
        properties: {
          score: { type: ['number', 'null'], description: 'Points given. Source: the manual.' },
          kind: { enum: ['a', 'b'] },
          done: { type: 'boolean' },
          tags: { type: 'array' },
          user: { properties: { 'first/name': { type: 'string' } } },
        },
      },
    },
  }
  const example = { score: null, kind: 'b', done: true, tags: ['x'], user: { 'first/name': 'Ada' } }
  const fields = fieldsOf(example, schema)
  expect(valuesOf(fields).map(({ name, kind, path }) => [name, kind, path])).toEqual([
    ['n?:score', 'number', 'score'],
    ['c:kind', 'choice', 'kind'],
    ['f:done', 'flag', 'done'],
    ['j:tags', 'json', 'tags'],
    ['t:user/first~1name', 'text', 'user.first/name'],
  ])
  expect(fields[0]).toMatchObject({ hint: 'Points given.' })
  expect(fields[1]).toMatchObject({ choices: ['a', 'b'] })
  expect(plain(readFields(send(fields)))).toEqual(example)
})

it('takes the schema of the model that an object has', () => {
  const model = (name: string, type: string) => ({ properties: { model: { const: name }, id: { type } } })
  const schema = { properties: { subject: { anyOf: [model('Client', 'integer'), model('Label', 'string')] } } }
  const [subject] = fieldsOf({ subject: { model: 'Label', id: null } }, schema)
  expect(subject).toMatchObject({ form: 'group', fields: [{}, { label: 'id', kind: 'text' }] })
})

it('reads what breaks the schema as it was written', () => {
  expect(plain(readFields({ 'n:score': 'many', 'n:maxScore': '', 'n?:normalizedScore': '', 't:id': '' }))).toEqual({
    score: 'many',
    maxScore: '',
    normalizedScore: null,
    id: '',
  })
})

it('refuses what is no JSON where it wants JSON', () => {
  expect(() => readFields({ 'j:tags': '[1,' })).toThrow(SyntaxError)
})

it('reads only fields of events', () => {
  expect(plain(readFields({ unchecked: 'true', 'x:score': '1', score: '2', 't:': 'nothing' }))).toEqual({})
})

it('takes hostile names for plain ones', () => {
  const names = ['__proto__', 'constructor', 'toString', 'a/b', 'c~d', 'e~1f', '"><b>', 'line\nbreak']
  const example = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}: {"__proto__": "x"}`).join()}}`)
  const event = readFields(send(fieldsOf(example, {})))
  expect(JSON.stringify(event)).toBe(JSON.stringify(example))
  expect(({} as { x?: unknown }).x).toBe(undefined)
  readFields({ 't:__proto__/polluted': 'yes', 't:constructor/prototype/polluted': 'yes' })
  expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
})

it('lets no two fields of a form stand at places that exclude each other', () => {
  expect(() => readFields({ 't:a': 'text', 't:a/b': 'inside' })).toThrow(SyntaxError)
  expect(() => readFields({ 'j:a': '{}', 't:a/__proto__/polluted': 'yes' })).toThrow(SyntaxError)
  expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
})
