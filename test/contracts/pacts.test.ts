import { readdirSync, readFileSync } from 'node:fs'
import { type TutorFlowEvents, type TutorFlowSchemas, validate, validators } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { formatPact, normalisePact } from '../../contracts/normalise-pact.ts'

interface Body {
  readonly body?: { readonly content: unknown }
}
interface Interaction {
  readonly type: string
  readonly description: string
  readonly request: Body & { readonly method: string }
  readonly response: Body & { readonly status: number }
  readonly contents: { readonly content: unknown }
}

const folder = 'contracts/pacts'
const names = readdirSync(folder)
const read = (name: string): { interactions: Interaction[] } => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
const interactions = names.flatMap((name) => read(name).interactions)
const ofType = (type: string) => interactions.filter((interaction) => interaction.type === type)

it('there is a pact for the management API and one for the events', () => {
  expect(names).toEqual([
    'tutor-webhooks-user-tutorflow-platform-api.json',
    'tutor-webhooks-user-tutorflow-webhooks.json',
  ])
  expect(ofType('Synchronous/HTTP')).toHaveLength(22)
  expect(ofType('Asynchronous/Messages').map(({ description }) => description)).toEqual([
    'evaluation.completed',
    'evaluation.failed',
  ])
})

describe.each(names)('%s', (name) => {
  it('is normalised', () => {
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(formatPact(read(name)))
  })

  it('has no two interactions of the same description, and no example that differs from run to run', () => {
    const descriptions = read(name).interactions.map(({ description }) => description)
    expect(new Set(descriptions).size).toBe(descriptions.length)
    const generators = JSON.stringify(read(name)).match(/"generators":\{.*?\}\}/g) ?? []
    for (const generator of generators) expect(generator).toContain('"type":"ProviderState"')
  })
})

describe('every example is valid by its schema', () => {
  const answers: { readonly [status: number]: keyof TutorFlowSchemas } = {
    200: 'management/endpoint-list',
    201: 'management/created-endpoint',
    400: 'error',
    401: 'error',
    404: 'error',
  }

  it.each(ofType('Synchronous/HTTP'))('$description', ({ request, response }) => {
    if (response.status === 204) return expect(response.body).toBeUndefined()
    const content = response.body?.content
    expect(validate(answers[response.status]!, content)).toEqual({ ok: true, value: content })
    if (request.method !== 'POST') return
    expect(validators['management/create-request'](request.body?.content).ok).toBe(response.status !== 400)
  })

  it.each(ofType('Asynchronous/Messages'))('$description', ({ description, contents: { content } }) => {
    expect(validate(description as keyof TutorFlowEvents, content)).toEqual({ ok: true, value: content })
  })
})

describe('normalising', () => {
  const recorded = {
    provider: { name: 'p' },
    metadata: { pactRust: { ffi: '1' }, 'pact-js': { version: '2' }, pactSpecification: { version: '4.0' } },
    interactions: [
      { type: 'Synchronous/HTTP', description: 'b', request: { path: '/', method: 'GET' } },
      { type: 'Synchronous/HTTP', description: 'a', providerStates: [{ name: 's' }] },
      { type: 'Synchronous/HTTP', description: 'a' },
    ],
  }

  it('drops the versions of tools, sorts interactions and names, and ends with a newline', () => {
    expect(formatPact(recorded).replace(/\s+/g, '')).toBe(
      '{"interactions":[{"description":"a","type":"Synchronous/HTTP"},{"description":"a","providerStates":[{"name":"s"}],"type":"Synchronous/HTTP"},{"description":"b","request":{"method":"GET","path":"/"},"type":"Synchronous/HTTP"}],"metadata":{"pactSpecification":{"version":"4.0"}},"provider":{"name":"p"}}',
    )
    expect(formatPact(recorded)).toMatch(/^\{\n {2}"interactions": [\s\S]*\n\}\n$/)
  })

  it('changes nothing the second time, and not what it was given', () => {
    const before = structuredClone(recorded)
    const once = normalisePact(recorded)
    expect(JSON.stringify(normalisePact(once))).toBe(JSON.stringify(once))
    expect(recorded).toEqual(before)
  })
})
