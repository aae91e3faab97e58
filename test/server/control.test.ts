import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { MockServer } from 'tutor-webhooks/server'
import { expect, it } from 'vitest'
import type { Document } from '../support/described.ts'
import { control, emit, register, start, startSink } from '../support/mock-server.ts'
import { createCheckedApi } from '../support/openapi.ts'

const EVALUATION = { vendor: 'tutorflow', event: 'evaluation.completed' }
const INTEGRATION = { url: 'https://crm.example/hooks', name: 'CRM', kind: 'socket' }

it('does and answers what its document says, in every operation', async () => {
  const sink = await startSink(
    (_, outgoing) => void outgoing.writeHead(sink.requests.length > 1 ? 200 : 503, { a: 'b' }).end('ok'),
  )
  const server = await start({ forwardTo: sink.url })
  const { call, uncalled } = await createCheckedApi(server)
  await call('/')
  await call('/openapi.json')
  const { json: created } = await call('/endpoints/tutorcruncher', { body: INTEGRATION })
  const { id } = created.endpoint
  await call('/endpoints/tutorflow', { body: { url: 'https://myapp.com/hooks', events: ['evaluation.completed'] } })
  const { json: emitted } = await call('/emit', { body: { ...EVALUATION, overrides: { score: 3 } } })
  const [delivery] = emitted.deliveries
  expect(delivery).toMatchObject({ status: 'pending', attempts: 1, lastAttempt: { status: 503, verdict: 'retry' } })
  await call('/emit', { body: { vendor: 'tutorcruncher', event: 'DELETED_A_CLIENT', options: { unchecked: true } } })
  await call('/clock')
  const { json: clock } = await call('/clock/advance', { body: { by: 'next' } })
  expect(clock.nextDue).toBeNull()
  await call('/clock/advance', { body: { by: '30s' } })
  await call('/clock/advance', { body: { by: 1500 } })
  await call('/clock/scale', { body: { scale: 60 } })
  expect((await call(`/deliveries/${delivery.id}`)).json).toMatchObject({ status: 'delivered', payload: { score: 3 } })
  await call(`/deliveries/${delivery.id}/resend`, { method: 'POST' })
  expect((await call('/deliveries')).json.deliveries).toHaveLength(3)
  await call('/endpoints')
  await call('/endpoints/tutorflow')
  await call(`/endpoints/tutorcruncher/${id}`, { method: 'PATCH', body: { name: 'Other', active: false } })
  expect((await call(`/endpoints/tutorcruncher/${id}/logs`)).json.logs).toHaveLength(1)
  await call(`/endpoints/tutorcruncher/${id}/refresh`, { method: 'POST' })
  await call('/events')
  await call('/events/tutorflow/course.completed')
  await call('/faults', {
    body: { vendor: 'tutorflow', kind: 'delay', by: '5s', times: 2, event: 'evaluation.failed' },
  })
  await call('/faults', { body: { vendor: 'tutorcruncher', kind: 'rate-limit' } })
  await call('/faults')
  await call('/faults?vendor=tutorflow', { method: 'DELETE' })
  expect((await call('/')).json.faults).toBe(1)
  await call(`/endpoints/tutorcruncher/${id}`, { method: 'DELETE' })
  await call('/reset', { body: { vendor: 'tutorflow' } })
  expect((await call('/deliveries')).json.deliveries).toHaveLength(1)
  await call('/reset', { method: 'POST' })
  expect((await call('/')).json).toMatchObject({ faults: 0, vendors: [{ deliveries: 0 }, { deliveries: 0 }] })
  // The stream does not end: stream.test.ts has it.
  expect(uncalled()).toEqual(['get /stream'])
})

it('gives redocly nothing to say', async () => {
  const { json } = await control(await start(), '/openapi.json')
  const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-openapi-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify({ ...json, servers: [{ url: 'https://control.test/_' }] }))
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
  const options = ['lint', file, '--config', 'test/package/redocly.yaml', '--format', 'json']
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const run = spawnSync(process.execPath, [cli, ...options], { env, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect((JSON.parse(run.stdout) as { problems: unknown }).problems).toEqual([])
})

type Refused = [what: string, method: string, path: string, body: unknown, status: number, code: string]
const refused: Refused[] = [
  ['a vendor that is none', 'POST', '/emit', { vendor: 'tutorflo', event: 'a' }, 404, 'VENDOR_UNKNOWN'],
  ['no vendor', 'POST', '/emit', { event: 'a' }, 404, 'VENDOR_UNKNOWN'],
  [
    'an event that is none',
    'POST',
    '/emit',
    { vendor: 'tutorflow', event: 'evaluation.complete' },
    404,
    'EVENT_UNKNOWN',
  ],
  ['a reserved event', 'POST', '/emit', { vendor: 'tutorflow', event: 'course.completed' }, 422, 'EVENT_RESERVED'],
  ['a broken payload', 'POST', '/emit', { ...EVALUATION, overrides: { score: 'x' } }, 422, 'PAYLOAD_INVALID'],
  ['overrides that are no object', 'POST', '/emit', { ...EVALUATION, overrides: [1] }, 400, 'OPTION_INVALID'],
  [
    'overrides with __proto__',
    'POST',
    '/emit',
    '{"vendor":"tutorflow","event":"evaluation.completed","overrides":{"__proto__":{}}}',
    400,
    'OPTION_INVALID',
  ],
  ['an unknown field', 'POST', '/emit', { ...EVALUATION, override: {} }, 400, 'OPTION_INVALID'],
  ['an unknown option', 'POST', '/emit', { ...EVALUATION, options: { force: true } }, 400, 'OPTION_INVALID'],
  ['no JSON', 'POST', '/emit', '{', 400, 'BODY_NOT_JSON'],
  ['a list', 'POST', '/emit', [], 400, 'BODY_NOT_JSON'],
  ['null', 'POST', '/emit', null, 400, 'BODY_NOT_JSON'],
  ['an unknown delivery', 'GET', '/deliveries/dlv_1', undefined, 404, 'DELIVERY_UNKNOWN'],
  ['the resending of one', 'POST', '/deliveries/dlv_1/resend', undefined, 404, 'DELIVERY_UNKNOWN'],
  ['a delivery above', 'GET', '/deliveries/..%2f..%2fetc%2fpasswd', undefined, 404, 'DELIVERY_UNKNOWN'],
  ['a delivery that cannot be decoded', 'GET', '/deliveries/%E0%A4%A', undefined, 404, 'DELIVERY_UNKNOWN'],
  ['a very long delivery', 'GET', `/deliveries/${'x'.repeat(5000)}`, undefined, 404, 'DELIVERY_UNKNOWN'],
  ['a status that is none', 'GET', '/deliveries?status=lost', undefined, 400, 'OPTION_INVALID'],
  ['a limit of 0', 'GET', '/deliveries?limit=0', undefined, 400, 'OPTION_INVALID'],
  ['a limit that is none', 'GET', '/deliveries?limit=1e9', undefined, 400, 'OPTION_INVALID'],
  ['an unknown filter', 'GET', '/deliveries?state=failed', undefined, 400, 'OPTION_INVALID'],
  ['a page that is none', 'GET', '/deliveries?before=x', undefined, 400, 'OPTION_INVALID'],
  ['a long search', 'GET', `/deliveries?search=${'x'.repeat(201)}`, undefined, 400, 'OPTION_INVALID'],
  ['endpoints of nobody', 'GET', '/endpoints/nobody', undefined, 404, 'VENDOR_UNKNOWN'],
  ['endpoints of a name that every object has', 'GET', '/endpoints/constructor', undefined, 404, 'VENDOR_UNKNOWN'],
  ['an endpoint without events', 'POST', '/endpoints/tutorflow', { url: 'https://a.b' }, 400, 'OPTION_INVALID'],
  [
    'an endpoint by http',
    'POST',
    '/endpoints/tutorflow',
    { url: 'http://a.b', events: ['evaluation.failed'] },
    400,
    'OPTION_INVALID',
  ],
  [
    'an integration at a file',
    'POST',
    '/endpoints/tutorcruncher',
    { url: 'file:///etc/passwd' },
    400,
    'OPTION_INVALID',
  ],
  [
    'an integration with a field more',
    'POST',
    '/endpoints/tutorcruncher',
    { url: 'https://a.b', secret: 'x' },
    400,
    'OPTION_INVALID',
  ],
  ['the deletion of an unknown endpoint', 'DELETE', '/endpoints/tutorflow/wh_1', undefined, 404, 'ENDPOINT_UNKNOWN'],
  ['a change where there is none', 'PATCH', '/endpoints/tutorflow/wh_1', {}, 405, 'METHOD_NOT_ALLOWED'],
  ['logs where there are none', 'GET', '/endpoints/tutorflow/wh_1/logs', undefined, 405, 'METHOD_NOT_ALLOWED'],
  ['logs of an unknown integration', 'GET', '/endpoints/tutorcruncher/int_1/logs', undefined, 404, 'ENDPOINT_UNKNOWN'],
  [
    'a refresh of an unknown integration',
    'POST',
    '/endpoints/tutorcruncher/int_1/refresh',
    undefined,
    404,
    'ENDPOINT_UNKNOWN',
  ],
  ['an unknown event', 'GET', '/events/tutorcruncher/CREATED_A_CLINT', undefined, 404, 'EVENT_UNKNOWN'],
  ['an event by a name that every object has', 'GET', '/events/tutorflow/toString', undefined, 404, 'EVENT_UNKNOWN'],
  ['an advance by nothing', 'POST', '/clock/advance', {}, 400, 'OPTION_INVALID'],
  ['an advance back', 'POST', '/clock/advance', { by: -1 }, 400, 'OPTION_INVALID'],
  ['an advance by a word', 'POST', '/clock/advance', { by: 'soon' }, 400, 'OPTION_INVALID'],
  ['an advance by two things', 'POST', '/clock/advance', { by: 1, to: 2 }, 400, 'OPTION_INVALID'],
  ['a scale of 0', 'POST', '/clock/scale', { scale: 0 }, 400, 'OPTION_INVALID'],
  ['no scale', 'POST', '/clock/scale', {}, 400, 'OPTION_INVALID'],
  ['an unknown fault', 'POST', '/faults', { vendor: 'tutorflow', kind: 'fire' }, 400, 'OPTION_INVALID'],
  ['a fault of nobody', 'POST', '/faults', { vendor: 'nobody', kind: 'delay' }, 404, 'VENDOR_UNKNOWN'],
  ['a reset of nobody', 'POST', '/reset', { vendor: 'nobody' }, 404, 'VENDOR_UNKNOWN'],
]
it.each(refused)('refuses %s', async (_what, method, path, body, status, code) => {
  const { call } = await createCheckedApi(await start())
  const { status: answered, json } = await call(path, { method, body })
  expect([answered, json.error.code]).toEqual([status, code])
  expect(json.error.message).toMatch(/^Could not /)
})

it('answers what it does not have with 404, and says where it tells what there is', async () => {
  const server = await start()
  for (const [method, path] of [
    ['GET', '/nothing'],
    ['POST', '/emit/now'],
    ['GET', '/%73tream'],
    ['DELETE', '/deliveries/dlv_1/resend/again'],
  ] as const) {
    const { status, json } = await control(server, path, { method })
    expect([status, json.error.code]).toEqual([404, 'NOT_FOUND'])
  }
})

/** Every path of the document with something in the place of its parameters, and its methods. */
async function operationsOf(server: MockServer) {
  const { paths } = (await control(server, '/openapi.json')).json as Document
  return Object.entries(paths).map(([template, item]) => {
    const path = template.replace('{vendor}', 'tutorcruncher').replace(/\{\w+\}/g, 'a')
    return { path, item, methods: Object.keys(item).map((method) => method.toUpperCase()) }
  })
}

it('refuses every method that its document does not have, and says which there are', async () => {
  const server = await start()
  for (const { path, methods } of await operationsOf(server)) {
    const isRead = methods.includes('GET') && path !== '/stream'
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY']) {
      if (methods.includes(method) || (method === 'HEAD' && isRead)) continue
      const { status, headers, json } = await control(server, path, { method })
      const allowed = (headers.allow ?? '').split(', ').filter((one) => one !== 'HEAD' || !isRead)
      expect([method, path, status, allowed.sort()]).toEqual([method, path, 405, [...methods].sort()])
      if (method !== 'HEAD') expect(json.error.message).toMatch(/^Could not answer \w+ \/_.*: it takes /)
    }
  }
})

it('says with a method that the vendor does not have which there are', async () => {
  const server = await start()
  const allow = async (method: string, path: string) => (await control(server, path, { method })).headers.allow
  expect(await allow('PATCH', '/endpoints/tutorflow/wh_1')).toBe('DELETE')
  expect(await allow('GET', '/endpoints/tutorflow/wh_1/logs')).toBe('')
  expect(await allow('POST', '/endpoints/tutorflow/wh_1/refresh')).toBe('')
})

it('has in its document what is refused before an operation is looked for', async () => {
  const server = await start({ allowHosts: ['mock:1'] })
  const tooLarge = { 'content-length': String(2 ** 21) }
  for (const { path, item, methods } of await operationsOf(server)) {
    for (const method of methods) {
      const { responses } = item[method.toLowerCase()]!
      const refusals = [
        await control(server, path, { method, headers: { host: 'evil.example' } }),
        await control(server, path, { method, headers: { authorization: 'Bearer another' } }),
        ...(method === 'GET'
          ? []
          : [await control(server, path, { method, headers: tooLarge, body: ' '.repeat(2 ** 21) })]),
      ]
      const statuses = refusals.map(({ status }) => status)
      expect(statuses).toEqual([421, 401, ...(method === 'GET' ? [] : [413])])
      expect(Object.keys(responses)).toEqual(expect.arrayContaining([...statuses.map(String), '403']))
    }
  }
})

it('takes no form for JSON', async () => {
  const server = await start()
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
    const { status } = await control(server, '/emit', { body: EVALUATION, headers: { 'content-type': type } })
    expect(status).toBe(415)
  }
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  expect((await control(server, '/emit', { body: EVALUATION, headers })).status).toBe(201)
})

it('shows an event with a schema that stands alone, which its example fits', async () => {
  const server = await start()
  const { json } = await control(server, '/events')
  expect(json.events).toHaveLength(233)
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const names = [
    'tutorflow/evaluation.failed',
    'tutorcruncher/CHANGED_CONTRACTOR_STATUS',
    'tutorcruncher/ADDED_A_LABEL_TO_A_USER',
    'tutorcruncher/LOGIN',
  ]
  for (const name of names) {
    const { status, json: event } = await control(server, `/events/${name}`)
    expect([name, status]).toEqual([name, 200])
    const validate = ajv.compile(event.schema)
    expect(validate(event.example) ? [] : validate.errors, name).toEqual([])
    expect(validate({}), name).toBe(false)
  }
})

it('shows all of a delivery: text, bytes, headers, signature and problems', async () => {
  const sink = await startSink(
    (_, outgoing) => void outgoing.writeHead(200, { 'X-App': 'ü' }).end(Buffer.from([0xff, 0x41])),
  )
  const server = await start({ forwardTo: sink.url })
  const { id: endpoint } = await register(server)
  const overrides = { note: 'é <script>alert(1)</script>', score: 'many' }
  const { json } = await control(server, '/emit', { body: { ...EVALUATION, overrides, options: { unchecked: true } } })
  const { json: detail, text } = await control(server, `/deliveries/${json.deliveries[0].id}`)
  const [request] = sink.requests
  expect(Buffer.from(detail.request.bodyBase64, 'base64')).toEqual(request!.body)
  expect(detail.request.body).toBe(request!.body.toString())
  expect(detail).toMatchObject({
    endpoint: { id: endpoint },
    payload: overrides,
    sentTo: `${sink.url}/webhooks/tutorflow`,
    scheduleSeconds: [5, 25, 125],
    request: { method: 'POST', headers: { 'X-Platform-Signature': '[signature of 64 characters]' } },
    history: [{ number: 1, status: 200, response: { status: 200, bodyBase64: '/0E=' } }],
    signature: { header: 'X-Platform-Signature', valid: true },
    problems: [{ path: '$.score', expected: 'a number' }],
  })
  expect(text).not.toContain(request!.headers['x-platform-signature'])
})

it.each([
  ['bad-signature', 'its last digit was changed'],
  ['wrong-key', 'with the secret of somebody else'],
  ['truncated-body', 'bytes, of which'],
])('explains the signature that the fault %s makes wrong', async (kind, words) => {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url })
  await register(server)
  await control(server, '/faults', { body: { vendor: 'tutorflow', kind } })
  const [{ id }] = await emit(server)
  const { json } = await control(server, `/deliveries/${id}`)
  expect(json).toMatchObject({
    faults: [kind],
    signature: { valid: false, explanation: expect.stringContaining(words) },
  })
})

it('explains the signature of a key that was changed, and of an endpoint that is gone', async () => {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url })
  const { json } = await control(server, '/endpoints/tutorcruncher', { body: INTEGRATION })
  const at = `/endpoints/tutorcruncher/${json.endpoint.id}`
  await control(server, '/emit', { body: { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT' } })
  const { id } = (await control(server, '/deliveries')).json.deliveries[0]
  const signature = async () => (await control(server, `/deliveries/${id}`)).json.signature
  expect(await signature()).toMatchObject({ valid: true })
  await control(server, at, { method: 'PATCH', body: { key: 'another' } })
  expect(await signature()).toMatchObject({ valid: false, explanation: expect.stringContaining('was changed since') })
  await control(server, at, { method: 'DELETE' })
  expect(await signature()).toMatchObject({ valid: null, explanation: expect.stringContaining('gone') })
})

it('lists the deliveries of all vendors, newest first, page by page, each once', async () => {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url })
  await register(server)
  await control(server, '/endpoints/tutorcruncher', { body: INTEGRATION })
  const emitted: string[] = []
  for (let i = 0; i < 12; i++) {
    const body = i % 3 ? EVALUATION : { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT' }
    emitted.unshift((await control(server, '/emit', { body })).json.deliveries[0].id)
    if (i % 2) await control(server, '/clock/advance', { body: { by: 1 } })
  }
  const listed: string[] = []
  let before = ''
  do {
    const { json } = await control(server, `/deliveries?limit=5${before}`)
    for (const { id } of json.deliveries) listed.push(id)
    before = json.next && `&before=${json.next}`
    // What comes meanwhile is on no later page.
    await control(server, '/emit', { body: EVALUATION })
  } while (before)
  expect(new Set(listed)).toEqual(new Set(emitted))
  expect(listed).toHaveLength(emitted.length)
  const times = new Map(
    (await control(server, '/deliveries?limit=500')).json.deliveries.map((one: { id: string; createdAt: number }) => [
      one.id,
      one.createdAt,
    ]),
  )
  const created = listed.map((id) => times.get(id) as number)
  expect(created).toEqual(created.toSorted((a, b) => b - a))
})

it('filters deliveries by vendor, status, event, endpoint and text', async () => {
  const sink = await startSink(({ url }, outgoing) => void outgoing.writeHead(url === '/bad' ? 400 : 200).end())
  const server = await start({ forwardTo: sink.url })
  const { id } = await register(server, 'https://myapp.com/good')
  await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example/bad' } })
  await emit(server, { note: 'Łódź "quoted"' })
  await emit(server, { evaluationId: '11111111-2222-4333-8444-555555555555' })
  await control(server, '/emit', {
    body: { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT', overrides: { extra_msg: 'Łódź' } },
  })
  const count = async (query: string) => (await control(server, `/deliveries?${query}`)).json.deliveries.length
  const queries: [string, number][] = [
    ['vendor=tutorflow', 2],
    ['status=failed', 1],
    ['status=delivered&vendor=tutorcruncher', 0],
    ['event=CREATED_A_CLIENT', 1],
    [`endpoint=${id}`, 2],
    ['search=11111111-2222', 1],
    ['search=MYAPP.COM', 2],
    [`search=${encodeURIComponent('łódź')}`, 2],
    [`search=${encodeURIComponent('%')}`, 0],
    ['search=', 3],
  ]
  for (const [query, expected] of queries) expect([query, await count(query)]).toEqual([query, expected])
})

it('refuses to resend where there is nobody, and a second refresh within a day', async () => {
  const server = await start({ forwardTo: (await startSink()).url })
  const { id: endpoint } = await register(server)
  const [{ id }] = await emit(server)
  await control(server, `/endpoints/tutorflow/${endpoint}`, { method: 'DELETE' })
  expect((await control(server, `/deliveries/${id}/resend`, { method: 'POST' })).json.error.code).toBe('RESEND_REFUSED')
  const { json } = await control(server, '/endpoints/tutorcruncher', { body: INTEGRATION })
  const refresh = () => control(server, `/endpoints/tutorcruncher/${json.endpoint.id}/refresh`, { method: 'POST' })
  expect([(await refresh()).status, (await refresh()).status]).toEqual([200, 409])
})
