/** The mock of the management API: against a handler written by hand, and through msw against a trivial handler. */
import assert from 'node:assert/strict'
import { getResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { compare, printComparison } from './harness.mjs'
import { kit } from './kit.mjs'

const { createMock, tutorflow } = await kit('tutor-webhooks')
const { createTutorFlowMock } = await kit('tutor-webhooks/mocks')

const PATH = '/v1/platform/webhooks'
const API = `https://api.tutorflow.io${PATH}`
const KEY = 'tf_platform_bench'
const headers = { authorization: `Bearer ${KEY}` }
const askForList = () => new Request(API, { headers })

/** Ten endpoints of one key, and one of another key, which the list must not show. */
function fill(mock) {
  const events = ['evaluation.completed', 'evaluation.failed']
  for (let i = 0; i < 10; i++) mock.endpoints.create({ url: `https://myapp.com/webhooks/${i}`, events, apiKey: KEY })
  mock.endpoints.create({ url: 'https://other.com/webhooks', events, apiKey: 'tf_platform_other' })
  return mock
}

const mock = fill(createTutorFlowMock())
const mockOverMap = fill(createMock(tutorflow))

const rows = new Map(
  mock.endpoints.list().map((endpoint, index) => {
    const workspace = index < 10 ? KEY : 'tf_platform_other'
    return [endpoint.id, { ...endpoint, workspace, secret: 'whsec_bench' }]
  }),
)

/** What a team writes that mocks the API by hand: routed, key checked, the key's own endpoints without their secrets. */
async function handleByHand(request) {
  const { pathname } = new URL(request.url)
  if (!pathname.startsWith(PATH)) return undefined
  const key = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!key?.startsWith('tf_platform_')) return refuse(401, 'platform_invalid_api_key')
  if (pathname !== PATH || request.method !== 'GET') return refuse(404, 'platform_not_found')
  const own = [...rows.values()].filter(({ workspace }) => workspace === key)
  return Response.json({ data: own.map(({ id, url, events, createdAt }) => ({ id, url, events, createdAt })) })
}

function refuse(status, code) {
  return Response.json({ error: { code, message: 'Refused', status } }, { status })
}

async function assertRight(handle) {
  const { data } = await (await handle(askForList())).json()
  assert.equal(data.length, 10)
  for (const [index, endpoint] of data.entries()) {
    assert.deepEqual(Object.keys(endpoint), ['id', 'url', 'events', 'createdAt'])
    assert.equal(endpoint.url, `https://myapp.com/webhooks/${index}`)
  }
  const refused = await handle(new Request(API, { headers: { authorization: 'Bearer sk_other' } }))
  assert.equal(refused.status, 401)
  assert.equal((await refused.json()).error.code, 'platform_invalid_api_key')
}

async function direct() {
  const variants = [
    { name: 'floor: a handler by hand over a Map', handle: handleByHand },
    { name: 'tutor-webhooks mock.handle', target: 1.2, handle: (request) => mockOverMap.handle(request) },
    { name: 'tutor-webhooks/mocks mock.handle', target: 1.2, handle: (request) => mock.handle(request) },
  ]
  for (const { handle } of variants) await assertRight(handle)
  const request = askForList()
  const alone = variants.map(({ handle, ...rest }) => ({ ...rest, async: true, run: () => handle(request) }))
  printComparison('handle(request), a list of 10', await compare(alone, { rounds: 60, batchMs: 8 }), {
    note: 'The request was made before, and nobody reads the answers.',
  })
  const whole = variants.map(({ name, handle }) => ({
    name,
    async: true,
    run: async () => (await handle(askForList())).json(),
  }))
  const results = await compare(whole, { rounds: 60, batchMs: 15 })
  printComparison('The same with a new request each, and the answers read', results)
}

async function throughMsw() {
  const text = await (await getResponse(mock.handlers, askForList())).text()
  const list = JSON.parse(text)
  const type = { 'content-type': 'application/json' }
  const variants = [
    { name: 'floor: a trivial handler, the same list', handlers: [http.get(API, () => Response.json(list))] },
    { name: 'tutor-webhooks/mocks handlers', target: 1.1, handlers: mock.handlers },
    { name: 'a trivial handler, ready bytes', handlers: [http.get(API, () => new Response(text, { headers: type }))] },
  ]
  for (const { handlers } of variants) assert.equal(await (await getResponse(handlers, askForList())).text(), text)
  await assertRight((request) => getResponse(mock.handlers, request))
  const byGetResponse = variants.map(({ handlers, ...rest }) => ({
    ...rest,
    async: true,
    run: async () => (await getResponse(handlers, askForList())).text(),
  }))
  printComparison('msw getResponse, a list of 10', await compare(byGetResponse, { rounds: 80, batchMs: 40 }))

  const server = setupServer()
  server.listen({ onUnhandledRequest: 'error' })
  await assertFetched(server, variants, text)
  const byFetch = variants.map(({ handlers, ...rest }) => ({
    ...rest,
    async: true,
    before: () => server.resetHandlers(...handlers),
    run: async () => (await fetch(API, { headers })).text(),
  }))
  const results = await compare(byFetch, { rounds: 80, batchMs: 60 })
  server.close()
  printComparison('fetch through msw setupServer, a list of 10', results)
}

async function assertFetched(server, variants, text) {
  for (const { name, handlers } of variants) {
    server.resetHandlers(...handlers)
    assert.equal(await (await fetch(API, { headers })).text(), text, name)
  }
}

export async function run() {
  await direct()
  await throughMsw()
}
