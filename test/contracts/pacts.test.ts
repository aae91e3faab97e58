import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatPact, normalisePact } from '../../contracts/normalise-pact.ts'

interface Interaction {
  readonly type: string
  readonly description: string
}

const folder = 'contracts/pacts'
const names = readdirSync(folder)
const read = (name: string): { interactions: Interaction[] } => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))

it('there is a pact for each provider, and for receivers of each vendor', () => {
  expect(Object.fromEntries(names.map((name) => [name, read(name).interactions.length]))).toEqual({
    'tutor-webhooks-user-tutorcruncher-webhooks.json': 15,
    'tutor-webhooks-user-tutorflow-platform-api.json': 24,
    'tutor-webhooks-user-tutorflow-webhooks.json': 2,
    'tutorcruncher-webhook-receiver.json': 20,
    'tutorflow-webhook-receiver.json': 20,
  })
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
