/** One server of server.mjs, in a process of its own: `node server-child.mjs <kind>`. Tells its port, then answers by IPC. */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { kit, packageFolder } from './kit.mjs'

const PATH = '/v1/platform/webhooks'
const KEY = 'tf_platform_bench'
const EVENTS = ['evaluation.completed', 'evaluation.failed']
const ofPackage = createRequire(`${packageFolder}package.json`)
const load = (name) => import(pathToFileURL(ofPackage.resolve(name)).href)

/** What a team writes by hand: no key, no rules, no checks; the same bytes. */
function byHand() {
  const rows = new Map()
  const add = ({ url, events }) => {
    const id = `wh_${randomBytes(6).toString('hex')}`
    const row = { id, url, events, createdAt: '2026-11-20T10:00:00Z' }
    rows.set(id, row)
    return { ...row, secret: `whsec_${randomBytes(16).toString('hex')}` }
  }
  const reset = () => {
    rows.clear()
    for (let i = 0; i < 10; i++) add({ url: `https://myapp.com/webhooks/${i}`, events: EVENTS })
  }
  const list = () => ({
    data: [...rows.values()].map(({ id, url, events, createdAt }) => ({ id, url, events, createdAt })),
  })
  return { add, list, reset }
}

/** The floor: node:http, JSON read and written. */
function bare() {
  const { add, list, reset } = byHand()
  const answer = (outgoing, status, body) => {
    const text = JSON.stringify(body)
    outgoing
      .writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
      .end(text)
  }
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'GET') return answer(outgoing, 200, list())
    const chunks = []
    incoming.on('data', (chunk) => chunks.push(chunk))
    incoming.on('end', () => answer(outgoing, 201, add(JSON.parse(Buffer.concat(chunks).toString()))))
  })
  return { listener: server, reset }
}

async function hono() {
  const [{ Hono }, { createAdaptorServer }] = [await load('hono'), await load('@hono/node-server')]
  const { add, list, reset } = byHand()
  const app = new Hono()
  app.get(PATH, (c) => c.json(list()))
  app.post(PATH, async (c) => c.json(add(await c.req.json()), 201))
  return { listener: createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }), reset }
}

function fill(mock) {
  for (let i = 0; i < 10; i++)
    mock.endpoints.create({ url: `https://myapp.com/webhooks/${i}`, events: EVENTS, apiKey: KEY })
}

/** The mock behind the Fetch API: what serving it without a server of its own costs. */
async function fetchHandler() {
  const [{ createMock, tutorflow }, { createAdaptorServer }] = [
    await kit('tutor-webhooks'),
    await load('@hono/node-server'),
  ]
  let mock
  const listener = createAdaptorServer({ fetch: (request) => mock.handle(request), overrideGlobalObjects: false })
  return {
    listener,
    reset: async (url) => {
      mock ??= createMock(tutorflow, { baseUrl: url })
      await mock.reset()
      fill(mock)
    },
  }
}

async function ours() {
  const { startServer } = await kit('tutor-webhooks/server')
  const server = await startServer({ port: 0 })
  const ask = (path, body) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const reset = async () => {
    await ask('/_/reset', {})
    for (let i = 0; i < 10; i++)
      await ask('/_/endpoints/tutorflow', { url: `https://myapp.com/webhooks/${i}`, events: EVENTS, apiKey: KEY })
  }
  return { port: server.port, reset }
}

const { listener, port: own, reset } = await { bare, hono, fetch: fetchHandler, ours }[process.argv[2]]()
if (listener) await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve))
const port = own ?? listener.address().port
process.on('message', async (message) => {
  if (message === 'reset') await reset(`http://127.0.0.1:${port}`)
  process.send(message === 'cpu' ? process.cpuUsage() : 'done')
})
process.on('disconnect', () => process.exit())
process.send(port)
