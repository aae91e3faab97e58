import type { MockServer } from 'tutor-webhooks/server'
import { expect, it } from 'vitest'
import { control, register, start, startSink } from '../support/mock-server.ts'

/** Values of every kind that JSON has, as JSON: also what other code may take for a text, and what is very deep. */
const VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '1e308',
  '""',
  '"__proto__"',
  '[]',
  '["LOGIN"]',
  '[["LOGIN"]]',
  '{}',
  '{"toString":1}',
  '{"toString":null,"valueOf":null}',
  '{"__proto__":{"toString":1}}',
  '{"length":1,"0":"LOGIN"}',
  deep('[', ']'),
  deep('{"a":', '}'),
]

function deep(open: string, close: string): string {
  return `${open.repeat(20_000)}1${close.repeat(20_000)}`
}

type Route = [method: string, path: string, body: object]
const routes: Route[] = [
  [
    'POST',
    '/emit',
    { vendor: 'tutorcruncher', event: 'LOGIN', overrides: { verb: 'x' }, options: { unchecked: true } },
  ],
  ['POST', '/emit', { vendor: 'tutorflow', event: 'evaluation.completed', overrides: { score: 1 } }],
  ['POST', '/reset', { vendor: 'tutorflow' }],
  [
    'POST',
    '/endpoints/tutorflow',
    { url: 'https://a.b', events: ['evaluation.failed'], secret: 's', apiKey: 'tf_platform_a' },
  ],
  [
    'POST',
    '/endpoints/tutorcruncher',
    { url: 'https://a.b', name: 'a', key: 'b', branch: 1, kind: 'socket', active: true },
  ],
  ['PATCH', '/endpoints/tutorcruncher/ID', { url: 'https://a.b', name: 'a', key: 'b', active: true }],
  ['POST', '/clock/advance', { by: '1s' }],
  ['POST', '/clock/scale', { scale: 2 }],
  [
    'POST',
    '/faults',
    { vendor: 'tutorflow', kind: 'delay', by: '1s', times: 1, event: 'evaluation.failed', endpoint: 'a' },
  ],
]

/** Bodies with one of the values at one place, the body itself included. */
function* bodiesOf(body: unknown): Generator<string> {
  yield* VALUES
  if (typeof body !== 'object' || body === null) return
  for (const [name, value] of Object.entries(body)) {
    for (const inner of bodiesOf(value)) {
      const others = Object.entries(body).filter(([other]) => other !== name)
      const members = others.map(([other, one]) => `${JSON.stringify(other)}:${JSON.stringify(one)}`)
      yield `{${[...members, `"${name}":${inner}`].join()}}`
    }
  }
}

/** A server with an endpoint and an integration. */
async function startWithEndpoints(): Promise<{ server: MockServer; id: string }> {
  const server = await start({ forwardTo: (await startSink()).url })
  await register(server)
  const { json } = await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example' } })
  return { server, id: json.endpoint.id }
}

it.each(routes)('makes no mistake of its own of a value that is no good: %s %s %j', async (method, path, body) => {
  const { server, id } = await startWithEndpoints()
  const mistakes: unknown[] = []
  for (const text of bodiesOf(body)) {
    const { status, json } = await control(server, path.replace('ID', id), { method, body: text })
    if (status >= 500) mistakes.push([status, json, text.slice(0, 200)])
  }
  expect(mistakes).toEqual([])
  // What was taken can be shown.
  for (const shown of ['/', '/endpoints', '/deliveries', '/faults', '/clock']) {
    expect((await control(server, shown)).status).toBe(200)
  }
  const { json } = await control(server, '/deliveries?limit=500')
  for (const { id: one, event } of json.deliveries) {
    expect(typeof event).toBe('string')
    expect((await control(server, `/deliveries/${one}`)).status).toBe(200)
  }
})

it.each([
  ['/emit', { vendor: 'tutorcruncher' }],
  ['/faults', { vendor: 'tutorcruncher', kind: 'duplicate' }],
])('takes no list and no object for the name of an event at %s', async (path, rest) => {
  const { server } = await startWithEndpoints()
  for (const event of [['LOGIN'], { toString: 1 }, 1]) {
    const { status, json } = await control(server, path, { body: { ...rest, event } })
    expect([status, json.error.code]).toEqual([404, 'EVENT_UNKNOWN'])
    expect(json.error.message).toMatch(/has no event named (?:an array|an object|1)\. 227 events are known\.$/)
  }
})
