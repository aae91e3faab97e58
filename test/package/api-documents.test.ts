import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { getResponse } from 'msw'
import { createTutorCruncherMock, createTutorFlowMock } from 'tutor-webhooks/mocks'
import { actions } from 'tutor-webhooks/tutorcruncher'
import { describe, expect, it } from 'vitest'
import { readSchemas } from '../../src/codegen/read-schemas.ts'

type Json = { readonly [key: string]: unknown }
type Named<Value> = { readonly [name: string]: Value }

interface Document {
  readonly components: { readonly schemas: Named<Json> }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Named<Named<{ readonly responses: Json }>>
  readonly webhooks: Named<unknown>
  readonly channels: Named<{ readonly messages: Json }>
  readonly operations: Named<{ readonly action: string; readonly messages: readonly { readonly $ref: string }[] }>
}

const VENDORS = ['tutorflow', 'tutorcruncher'] as const
const WEBHOOKS = {
  tutorflow: ['evaluation.completed', 'evaluation.failed'],
  tutorcruncher: ['event', 'public-profile'],
}
const PATHS = VENDORS.flatMap((vendor) => [`schemas/${vendor}/openapi.json`, `schemas/${vendor}/asyncapi.json`])
const require = createRequire(import.meta.url)
const read = (path: string): Document => JSON.parse(readFileSync(path, 'utf8'))

describe.each(PATHS)('%s', (path) => {
  const document = read(path)
  const files = readSchemas(path.replace(/\/[^/]+$/, ''))

  it('gives redocly nothing to say', () => expect(lint(path)).toEqual([]))

  it('has every schema of the vendor, with its fields', () => {
    const { schemas } = document.components
    for (const { name, schema } of files) {
      expect(Object.keys(schemas[schema.title] ?? {}), name).toEqual(
        Object.keys(schema).filter((keyword) => keyword !== '$id' && keyword !== '$schema'),
      )
      expect(Object.keys((schemas[schema.title]?.properties ?? {}) as Json)).toEqual(
        Object.keys((schema.properties ?? {}) as Json),
      )
    }
  })

  it('has no reference that leads nowhere', () => {
    const references = [...new Set(referencesIn(document))]
    expect(references.length).toBeGreaterThan(0)
    for (const reference of references) expect(at(document, reference), reference).toBeTypeOf('object')
    expect(JSON.stringify(document)).not.toContain('urn:tutor-webhooks')
  })
})

describe.each(VENDORS)('%s', (vendor) => {
  it('has the same webhooks in both documents', () => {
    const async = read(`schemas/${vendor}/asyncapi.json`)
    expect(Object.keys(read(`schemas/${vendor}/openapi.json`).webhooks)).toEqual(WEBHOOKS[vendor])
    const operations = Object.values(async.operations)
    const sent = operations.flatMap(({ messages }) =>
      messages.map(({ $ref }) => at(async, (at(async, $ref) as { $ref: string }).$ref)),
    )
    expect(sent.map((message) => (message as { name: string }).name)).toEqual(WEBHOOKS[vendor])
    expect(operations.map(({ action }) => action)).toEqual(['send', 'send'])
    expect(Object.values(async.channels).flatMap(({ messages }) => Object.keys(messages))).toHaveLength(2)
  })
})

describe('the mocks answer what the documents describe', () => {
  const flow = createTutorFlowMock({ apiKeys: ['tf_platform_a'] })
  const cruncher = createTutorCruncherMock({ apiKeys: ['a'] })
  const endpoint = { url: 'https://myapp.com/hooks', events: ['evaluation.completed'] }

  it.each([
    ['tutorflow', flow, 'Bearer tf_platform_a'],
    ['tutorcruncher', cruncher, 'token a'],
  ] as const)('%s', async (vendor, { handlers }, authorization) => {
    const { servers, paths } = read(`schemas/${vendor}/openapi.json`)
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, { responses }] of Object.entries(item)) {
        for (const headers of [{ authorization }, { authorization: 'nobody' }]) {
          const body = method === 'post' ? JSON.stringify(endpoint) : null
          const request = new Request(servers[0]?.url + path.replace('{id}', '1'), {
            method: method.toUpperCase(),
            headers,
            body,
          })
          const response = await getResponse([...handlers], request)
          expect(Object.keys(responses), `${method} ${path}`).toContain(`${response?.status}`)
        }
      }
    }
  })

  it('with action types of the form that is described', async () => {
    const { servers, components } = read('schemas/tutorcruncher/openapi.json')
    const request = new Request(`${servers[0]?.url}/api/action-types/`, { headers: { authorization: 'token a' } })
    const response = await getResponse([...cruncher.handlers], request)
    const [first, ...more] = (await response!.json()) as Json[]
    expect(more).toHaveLength(Object.keys(actions).length - 1)
    expect(Object.keys(first!)).toEqual(Object.keys(components.schemas.ActionType?.properties as Json))
  })
})

/** What redocly reports of a document, warnings too. */
function lint(path: string): unknown {
  const cli = require.resolve('@redocly/cli/bin/cli.js')
  const options = ['--config', 'test/package/redocly.yaml', '--format', 'json']
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const run = spawnSync(process.execPath, [cli, 'lint', path, ...options], { env, encoding: 'utf8' })
  return (JSON.parse(run.stdout) as { problems: unknown }).problems
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { $ref } = node as { $ref?: unknown }
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(node).flatMap(referencesIn)]
}

function at(document: Document, reference: string): unknown {
  const keys = reference.replace('#/', '').split('/')
  return keys.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], document)
}
