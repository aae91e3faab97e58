import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { tutorflow, type Vendor } from 'tutor-webhooks'
import { startServer } from 'tutor-webhooks/server'
import { verify } from 'tutor-webhooks/tutorflow'
import { expect, it } from 'vitest'
import { call, control, emit, register, start, startSink } from '../support/mock-server.ts'

it('answers the APIs of both vendors with the keys that it gives', async () => {
  const server = await start()
  expect(server.apis.map(({ vendor }) => vendor)).toEqual(['tutorflow', 'tutorcruncher'])
  for (const { url, headers, baseUrls } of server.apis) {
    expect(url.startsWith(baseUrls[0]!)).toBe(true)
    expect((await fetch(url, { headers })).status).toBe(200)
    expect((await fetch(url)).status).toBe(401)
  }
})

it('delivers what is registered through the API of the vendor, signed, where it is told to', async () => {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url })
  const [{ url, headers }] = server.apis as [(typeof server.apis)[0]]
  const body = JSON.stringify({ url: 'https://myapp.com/hooks?a=1', events: ['evaluation.completed'] })
  const created = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body,
  })
  const { secret } = (await created.json()) as { secret: string }
  const [delivery] = await emit(server, { score: 7, maxScore: 10 })
  expect(delivery).toMatchObject({ status: 'delivered', endpoint: { url: 'https://myapp.com/hooks?a=1' } })
  const [request] = sink.requests
  expect(request).toMatchObject({ method: 'POST', path: '/hooks?a=1' })
  expect(verify(request!, { secret })).toMatchObject({ name: 'evaluation.completed', payload: { score: 7 } })
})

it('leads the objects of events back to its own API', async () => {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url })
  await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example/hooks' } })
  await control(server, '/emit', { body: { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT' } })
  const { subject } = JSON.parse(sink.requests[0]!.body.toString()).events[0]
  const answer = await fetch(subject.url, { headers: server.apis[1]!.headers })
  expect([answer.status, ((await answer.json()) as { id: number }).id]).toEqual([200, subject.id])
})

it('tells what is no part of an API', async () => {
  const server = await start()
  const answer = await call(server, '/api/clients/1/', { method: 'PUT', headers: server.apis[1]!.headers })
  expect(answer.status).toBe(404)
  expect(answer.json.error.message).toBe(
    'Could not answer PUT /api/clients/1/: it is no part of the mock of TutorCruncher.',
  )
})

it('knows only the API keys that it was given', async () => {
  const server = await start({ apiKeys: { tutorflow: ['tf_platform_mine'] } })
  expect(server.apis[0]!.key).toBe('tf_platform_mine')
  const ask = (key: string) => call(server, '/v1/platform/webhooks', { headers: { authorization: `Bearer ${key}` } })
  expect([(await ask('tf_platform_mine')).status, (await ask('tf_platform_other')).status]).toEqual([200, 401])
})

it("takes a vendor's own options", async () => {
  const server = await start({ vendorOptions: { tutorcruncher: { branches: [590] } } })
  const { json } = await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example' } })
  expect(json.endpoint.branch).toBe(590)
})

it('makes the same ids with the same seed, and others without', async () => {
  const ids = async (seed?: number) => (await register(await start(seed === undefined ? {} : { seed }))).id
  expect(await ids(7)).toBe(await ids(7))
  expect(await ids()).not.toBe(await ids())
})

it('gives the vendors ids of their own, whatever the seed', async () => {
  const sink = await startSink()
  const server = await start({ seed: 1, forwardTo: sink.url })
  await register(server)
  await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example', key: 'k', name: 'CRM' } })
  await emit(server)
  await control(server, '/emit', { body: { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT' } })
  const { json } = await control(server, '/deliveries')
  expect(new Set(json.deliveries.map(({ id }: { id: string }) => id)).size).toBe(2)
})

it('serves a vendor that the package does not have', async () => {
  const other: Vendor = { ...(tutorflow as unknown as Vendor), id: 'other', title: 'Other' }
  const server = await start({ vendors: [other] })
  expect(server.apis).toMatchObject([{ vendor: 'other', title: 'Other' }])
  expect((await control(server, '/')).json.vendors).toMatchObject([{ id: 'other', title: 'Other' }])
})

it('leaves the globals of the process as they are', async () => {
  const before = [globalThis.Request, globalThis.Response, globalThis.fetch, globalThis.setTimeout]
  const server = await start()
  await control(server, '/clock')
  expect([globalThis.Request, globalThis.Response, globalThis.fetch, globalThis.setTimeout]).toEqual(before)
})

it('says so when it cannot listen', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  await expect(startServer({ port })).rejects.toMatchObject({
    code: 'LISTEN_FAILED',
    message: `Could not start the server at 127.0.0.1:${port}: another program listens there. Choose another port or host, or port 0 for any that is free.`,
  })
  other.close()
  await expect(startServer({ port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'LISTEN_FAILED' })
})

const wrong: [string, object][] = [
  ['port', { port: 70_000 }],
  ['port', { port: '4010' }],
  ['host', { host: 'http://localhost' }],
  ['token', { token: 'short' }],
  ['token', { token: 'with a blank in it, and long enough' }],
  ['allowHosts', { allowHosts: ['http://a/b'] }],
  ['allowRemote', { allowRemote: 'yes' }],
  ['time scale', { timeScale: 0 }],
  ['seed', { seed: Number.NaN }],
  ['timeoutMs', { timeoutMs: -1 }],
  ['log', { log: { maxAttempts: 0 } }],
  ['forwardTo', { forwardto: 'http://127.0.0.1:1' }],
  ['tutorflow', { apiKeys: { tutorflo: [] } }],
  ['tf_platform_', { apiKeys: { tutorflow: ['sk_1'] } }],
  ['branches', { vendorOptions: { tutorcruncher: { branches: [] } } }],
  ['http or https', { forwardTo: 'localhost:3000' }],
  ['http or https', { forward: { 'https://myapp.com': '3000' } }],
  ['forward must be an object', { forward: [] }],
  ['forward must be an object', { forward: null }],
  ['forward must be an object', { forward: 'http://127.0.0.1:3000' }],
  ['forward must be an object', { forward: new Map() }],
  ['not an array', { forward: { 'https://myapp.com': ['http://127.0.0.1:1'] } }],
  ['not null', { forwardTo: null }],
  ['not an array', { forwardTo: ['http://127.0.0.1:1'] }],
  ['holds a name or a password', { forwardTo: 'http://hook:s3cretpw@127.0.0.1:3000' }],
  ['--allow-remote', { forwardTo: 'http://10.0.0.1:3000' }],
  ['beginning', { forward: { 'myapp.com': 'http://127.0.0.1:3000' } }],
]
it.each(wrong)('refuses a wrong %s: %j', async (name, options) => {
  const started = startServer({ port: 0, ...options })
  await expect(started).rejects.toMatchObject({ code: 'OPTION_INVALID', message: expect.stringContaining(name) })
})

it('never shows a token that it refuses', async () => {
  const token = 'my secret token that has blanks'
  await expect(startServer({ port: 0, token })).rejects.toThrow(/^(?!.*my secret)/)
})

it('closes once, tells what is pending, and answers nothing any more', async () => {
  const sink = await startSink((_, outgoing) => void outgoing.writeHead(500).end())
  const server = await start({ forwardTo: sink.url })
  await register(server)
  await emit(server)
  await emit(server)
  const [first, second] = await Promise.all([server.close(), server.close()])
  expect([first, second]).toEqual([{ pending: 2 }, { pending: 2 }])
  await expect(call(server, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await server[Symbol.asyncDispose]()
})

it('tells of pending deliveries also that the log has dropped', async () => {
  const { url } = await startSink((_, outgoing) => void outgoing.writeHead(503).end())
  const server = await start({ forwardTo: url, log: { maxAttempts: 1 } })
  await register(server)
  for (let i = 0; i < 3; i++) await emit(server)
  expect(await server.close()).toEqual({ pending: 3 })
})

it('lets attempts that are under way end before it closes', async () => {
  let answer = () => {}
  const sink = await startSink((_, outgoing) => {
    answer = () => void outgoing.writeHead(204).end()
  })
  const server = await start({ forwardTo: sink.url })
  await register(server)
  const emitted = emit(server)
  await until(() => sink.requests.length === 1)
  const closed = server.close()
  answer()
  expect(await closed).toEqual({ pending: 0 })
  expect(await emitted).toMatchObject([{ status: 'delivered' }])
})

it('closes although a receiver, a client and a stream hang', async () => {
  const sink = await startSink(() => {})
  const server = await start({ forwardTo: sink.url })
  await register(server)
  const emitted = emit(server).catch(() => 'cut off')
  await until(() => sink.requests.length === 1)
  const socket = connect(server.port, '127.0.0.1')
  await new Promise((resolve) =>
    socket.write('POST /v1/platform/webhooks HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{', resolve),
  )
  socket.on('error', () => {})
  const streamed = control(server, '/stream')
  await until(async () => (await control(server, '/clock')).status === 200)
  expect(await server.close({ timeoutMs: 50 })).toEqual({ pending: 1 })
  expect((await streamed).text).toContain('event: clock')
  await emitted
})

/** Asks again until it is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve))
}
