import { setupServer } from 'msw/node'
import { createMapStore, createMock, tutorcruncher } from 'tutor-webhooks'
import { createTutorCruncherMock } from 'tutor-webhooks/mocks'
import { verifySignature } from 'tutor-webhooks/tutorcruncher'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const URL_ = 'https://crm.example/hook'
const API = 'https://app.tutorcruncher.com/api'
const ok = () => new Response('thank you', { status: 200, headers: { 'X-Trace': 'a1' } })

interface Subject {
  readonly model: string
  readonly url: string
  readonly id: number
}

function subjectOf({ payload }: { readonly payload: unknown }): Subject {
  return (payload as { events: { subject: Subject }[] }).events[0]!.subject
}

describe.each([
  ['@mswjs/data', () => createTutorCruncherMock({ receiver: ok, branches: [590, 7] })],
  ['a Map', () => createMock(tutorcruncher, { receiver: ok, branches: [590, 7] }, createMapStore())],
])('the integrations in %s', (_store, create) => {
  it('are added, listed without their keys, edited and removed', () => {
    const mock = create()
    const crm = mock.integrations.create({ name: 'CRM', url: URL_, key: 'secret-key' })
    expect(crm).toEqual({
      id: expect.stringMatching(/^int_\w{12}$/),
      name: 'CRM',
      url: URL_,
      branch: 590,
      kind: 'webhook',
      active: true,
      key: 'secret-key',
    })
    const socket = mock.integrations.create({ url: 'http://127.0.0.1:1/s', branch: 7, kind: 'socket', active: false })
    expect(socket).toMatchObject({ name: '127.0.0.1:1', branch: 7, kind: 'socket', active: false })
    expect(socket.key).toMatch(/^\w{40}$/)
    const { key: _, ...listed } = crm
    expect(mock.integrations.list()).toEqual([listed, expect.not.objectContaining({ key: expect.anything() })])
    const edited = { ...listed, name: 'CRM 2', url: 'https://crm.example/2', active: false }
    expect(mock.integrations.update(crm.id, { name: 'CRM 2', url: edited.url, key: 'k2', active: false })).toEqual(
      edited,
    )
    expect(mock.integrations.list()[0]).toEqual(edited)
    expect(mock.integrations.update(crm.id, {})).toEqual(edited)
    expect(mock.integrations.delete(crm.id)).toBe(true)
    expect(mock.integrations.delete(crm.id)).toBe(false)
    expect(mock.integrations.list()).toHaveLength(1)
  })

  it.each([
    [{ url: 'ftp://x' }, 'url must be an http or https URL, not "ftp://x"'],
    [{ url: 'crm.example' }, 'url must be an http or https URL'],
    [{}, 'url must be an http or https URL, not undefined'],
    [{ url: URL_, name: '' }, 'name must be a text, not ""'],
    [{ url: URL_, key: '' }, 'key must be a text'],
    [{ url: URL_, key: 5 }, 'key must be a text'],
    [{ url: URL_, active: 'yes' }, 'active must be true or false, not "yes"'],
    [{ url: URL_, branch: '590' }, 'branch must be a whole number, not "590"'],
    [{ url: URL_, branch: 8 }, 'branch 8 is not among the branches of the mock: 590, 7'],
    [{ url: URL_, kind: 'sockets' }, 'kind must be "webhook" or "socket", not "sockets"'],
    [{ url: URL_, secret: 'x' }, 'there is no option "secret"'],
  ])('refuse %j', (input, text) => {
    const mock = create()
    expect(() => mock.integrations.create(input as never)).toThrow(text)
    expect(mock.integrations.list()).toEqual([])
  })

  it('refuse to edit, show or refresh one that is not there', () => {
    const { integrations } = create()
    const text = 'there is no integration with the id "int_x".'
    expect(() => integrations.update('int_x', {})).toThrow(text)
    expect(() => integrations.logs('int_x')).toThrow(text)
    expect(() => integrations.refreshSocketAppointments('int_x')).toThrow(text)
  })

  it('take any branch when the mock names none', () => {
    const mock = createTutorCruncherMock()
    expect(mock.integrations.create({ url: URL_ }).branch).toBe(1)
    expect(mock.integrations.create({ url: URL_, branch: 590 }).branch).toBe(590)
  })

  it('refresh the lessons of a socket once a day', async () => {
    const mock = create()
    const { id } = mock.integrations.create({ name: 'Site', url: URL_, kind: 'socket' })
    const other = mock.integrations.create({ name: 'CRM', url: URL_ })
    const refreshedAt = new Date(mock.clock.now()).toISOString()
    expect(mock.integrations.refreshSocketAppointments(id)).toMatchObject({ refreshedAt })
    await mock.clock.advance('23h')
    const again = () => mock.integrations.refreshSocketAppointments(id)
    expect(again).toThrow('"Site" was refreshed within the last day; it can be again in 60 minutes')
    expect(again).toThrow(expect.objectContaining({ code: 'REFRESH_REFUSED' }))
    await mock.clock.advance('1h')
    expect(again()).toMatchObject({ refreshedAt: new Date(mock.clock.now()).toISOString() })
    expect(() => mock.integrations.refreshSocketAppointments(other.id)).toThrow('"CRM" is no socket integration')
    expect(mock.deliveries).toEqual([])
  })
})

it.each([[[]], [['1']], ['590'], [[1.5]]])('refuses the branches %j', (branches) => {
  expect(() => createTutorCruncherMock({ branches } as never)).toThrow(
    'Could not create the mock: branches must be a list of at least one whole number',
  )
})

describe('the webhook logs', () => {
  it('show request and response of each attempt, newest first', async () => {
    const answers: (Response | 'refused')[] = [ok(), new Response('no', { status: 404 }), 'refused', ok()]
    const mock = createTutorCruncherMock({ receiver: () => answers.shift()! })
    const { id } = mock.integrations.create({ name: 'CRM', url: URL_, key: 'key-of-the-crm' })
    for (const name of ['LOGIN', 'LOGGED_OUT', 'CREATED_A_CLIENT'] as const) {
      await mock.emit(name)
      await mock.clock.advance('1ms')
    }
    await mock.settle()
    const { logs, ...rest } = mock.integrations.logs(id)
    expect(rest).toEqual({ page: 0, total: 4 })
    const action = (log: (typeof logs)[number]) =>
      (log.requestBody as { events: [{ action: string }] }).events[0].action
    expect(logs.map((log) => [action(log), log.status, log.statusCode, log.succeeded])).toEqual([
      ['CREATED_A_CLIENT', 'Success', 200, true],
      ['CREATED_A_CLIENT', 'No response', 999, false],
      ['LOGGED_OUT', 'Unexpected response', 404, false],
      ['LOGIN', 'Success', 200, true],
    ])
    expect(logs[1]).toMatchObject({
      responseHeaders: { Message: 'No response from endpoint' },
      responseBody: { Message: 'No response from endpoint' },
    })
    expect(logs[3]).toMatchObject({
      url: URL_,
      firedAt: new Date(mock.deliveries[0]!.attempts[0]!.at).toISOString(),
      deliveryId: mock.deliveries[0]!.id,
      requestHeaders: {
        'User-Agent': 'TutorCruncher',
        'Content-Type': 'application/json',
        'webhook-signature': '[signature of 64 characters]',
      },
      responseHeaders: { 'x-trace': 'a1' },
      responseBody: 'thank you',
    })
    expect(JSON.stringify(logs)).not.toContain('key-of-the-crm')
    mock.integrations.update(id, { url: 'https://crm.example/new' })
    expect(mock.integrations.logs(id).logs[3]!.url).toBe('https://crm.example/new')
  })

  it('come 50 a page', async () => {
    const mock = createTutorCruncherMock({ receiver: ok })
    const { id } = mock.integrations.create({ url: URL_ })
    const other = mock.integrations.create({ url: URL_, branch: 2 })
    for (let i = 0; i < 51; i++) await mock.emit('LOGIN', { actor: { id: i } })
    const ids = (page?: number) =>
      mock.integrations.logs(id, { page }).logs.map(({ requestBody }) => {
        return (requestBody as { events: [{ actor: { id: number } }] }).events[0].actor.id
      })
    expect(ids()).toEqual(Array.from({ length: 50 }, (_, i) => 50 - i))
    expect(ids(1)).toEqual([0])
    expect(mock.integrations.logs(id, { page: 2 })).toEqual({
      page: 2,
      logs: [],
      total: 51,
      message: 'No logs found for page: 2',
    })
    expect(mock.integrations.logs(other.id)).toMatchObject({ total: 0, message: 'No logs found for page: 0' })
    expect(() => mock.integrations.logs(id, { page: -1 })).toThrow('page must be a whole number from 0 up, not -1')
  })

  it('are kept for 15 days', async () => {
    const mock = createTutorCruncherMock({ receiver: ok })
    const { id } = mock.integrations.create({ url: URL_ })
    await mock.emit('LOGIN')
    await mock.clock.advance('359h')
    expect(mock.integrations.logs(id).total).toBe(1)
    await mock.clock.advance('1h')
    expect(mock.integrations.logs(id).total).toBe(0)
  })
})

describe('the public profile', () => {
  it('goes to the URL of every active integration of its branch, extended, as a flat signed body', async () => {
    const seen: { url: string; body: string; signature: string | null }[] = []
    const mock = createTutorCruncherMock({
      receiver: async (request) => {
        seen.push({ url: request.url, body: await request.text(), signature: request.headers.get('webhook-signature') })
        return new Response(null, { status: seen.length === 1 ? 503 : 200 })
      },
    })
    mock.integrations.create({ url: 'https://site.example/9f/webhook', key: 'k' })
    mock.integrations.create({ url: URL_, branch: 2 })
    const [delivery, ...more] = await mock.emitPublicProfile({ first_name: 'Zoë', labels: null })
    expect(more).toEqual([])
    await mock.settle()
    expect(seen.map(({ url }) => url)).toEqual(Array(2).fill('https://site.example/9f/webhook/contractor'))
    expect(verifySignature(seen[1]!.body, seen[1]!.signature, { secret: 'k' })).toBe(true)
    expect(seen[0]!.body).toMatch(/^\{"id": \d+, "branch_id": 1, "deleted": false, "first_name": "Zo\\u00eb", /)
    expect(delivery).toMatchObject({ event: 'public-profile', status: 'delivered', payload: { labels: null } })
    await mock.emitPublicProfile({ branch_id: 2 }, { extension: 'other' })
    expect(seen[2]!.url).toBe(`${URL_}/other`)
  })

  it('is refused when it breaks its schema, or the extension is no path segment', async () => {
    const mock = createTutorCruncherMock({ receiver: ok })
    mock.integrations.create({ url: URL_ })
    const broken = { deleted: 'no' } as never
    await expect(mock.emitPublicProfile(broken)).rejects.toMatchObject({ code: 'PAYLOAD_INVALID' })
    await expect(mock.emitPublicProfile({}, { extension: 'a/b' })).rejects.toThrow(
      'extension must be one path segment, not "a/b"',
    )
    expect(mock.deliveries).toEqual([])
    expect(await mock.emitPublicProfile(broken, { unchecked: true })).toHaveLength(1)
  })
})

describe('the API', () => {
  const mock = createTutorCruncherMock({ receiver: ok, branches: [1, 2], apiKeys: ['api-key'] })
  const server = setupServer(...mock.handlers)
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => mock.reset())
  afterAll(() => server.close())

  const get = (url: string, key = 'api-key') => fetch(url, { headers: { Authorization: `token ${key}` } })

  it('answers the url of a subject with the object that was emitted last', async () => {
    mock.integrations.create({ url: URL_ })
    const [created] = await mock.emit('CREATED_A_CONTRACTOR')
    const subject = subjectOf(created!)
    expect(await (await get(subject.url)).json()).toEqual(subject)
    const [changed] = await mock.emit('EDITED_A_CONTRACTOR', { subject: { id: subject.id, first_name: 'Łukasz' } })
    expect(subjectOf(changed!).url).toBe(subject.url)
    expect(await (await get(subject.url)).json()).toEqual(subjectOf(changed!))
    const unknown = await get(`${API}/contractors/0/`)
    expect(unknown.status).toBe(404)
    expect(await unknown.json()).toEqual({ detail: 'Not found.' })
  })

  it('answers for every model', async () => {
    mock.integrations.create({ url: URL_ })
    const actions = ['CREATED_A_CLIENT', 'CREATED_A_SERVICE', 'RAISED_INVOICE', 'RAISED_A_WELLBEING_CONCERN'] as const
    for (const action of actions) {
      const [delivery] = await mock.emit(action)
      const subject = subjectOf(delivery!)
      expect(await (await get(subject.url)).json()).toEqual(subject)
    }
  })

  it('remembers also what no integration got', async () => {
    expect(await mock.emit('CREATED_A_CLIENT')).toEqual([])
    expect(await (await get(`${API}/clients/`)).json()).toMatchObject({ count: 1 })
  })

  it('forgets the oldest objects once they take more than 16 MiB', async () => {
    const filler = 'x'.repeat(4 * 1024 * 1024 - 10_000)
    const emit = (id: number) => mock.emit('CREATED_A_CLIENT', { subject: { id, filler } as object })
    for (const id of [1, 1, 1, 2, 3, 4]) await emit(id)
    expect(await (await get(`${API}/clients/`)).json()).toMatchObject({ count: 4 })
    await emit(5)
    expect((await get(`${API}/clients/1/`)).status).toBe(404)
    expect(await (await get(`${API}/clients/`)).json()).toMatchObject({ count: 4 })
  })

  it('lists a collection in pages of 100', async () => {
    for (let id = 1; id <= 100; id++) await mock.emit('CREATED_A_CLIENT', { subject: { id } })
    expect(await (await get(`${API}/clients/`)).json()).toMatchObject({ count: 100, next: null })
    await mock.emit('CREATED_A_CLIENT', { subject: { id: 101 } })
    const first = (await (await get(`${API}/clients/`)).json()) as { results: Subject[] }
    expect(first).toMatchObject({ count: 101, next: `${API}/clients/?page=2`, previous: null })
    expect(Object.keys(first)).toEqual(['count', 'next', 'previous', 'results'])
    expect(first.results.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    const second = await (await get(`${API}/clients/?page=2`)).json()
    expect(second).toMatchObject({ count: 101, next: null, previous: `${API}/clients/`, results: [{ id: 101 }] })
    for (const page of ['3', '0', 'x', '-1']) expect((await get(`${API}/clients/?page=${page}`)).status).toBe(404)
    expect(await (await get(`${API}/contractors/`)).json()).toEqual({
      count: 0,
      next: null,
      previous: null,
      results: [],
    })
  })

  it('lists the 227 action types, with empty texts where the kit has none', async () => {
    const response = await get(`${API}/action-types/`)
    const types = (await response.json()) as object[]
    expect(types).toHaveLength(227)
    expect(types[0]).toEqual({
      key: 'LOGIN',
      value: 'LOGIN',
      msg: 'Logged in',
      help_text: '',
      extra_msg: '',
      subject_types: [],
    })
    expect(response.headers.get('x-tutor-webhooks-empty')).toBe('help_text, extra_msg')
  })

  it("knows an integration's key, which sees its branch only", async () => {
    mock.integrations.create({ url: URL_, key: 'key-of-2', branch: 2 })
    await mock.emit('CREATED_A_CLIENT', { branch: 1 })
    const [two] = await mock.emit('CREATED_A_CLIENT', { branch: 2 })
    const { url } = subjectOf(two!)
    expect((await get(url, 'key-of-2')).status).toBe(200)
    expect(await (await get(`${API}/clients/`, 'key-of-2')).json()).toMatchObject({ count: 1 })
    expect(await (await get(`${API}/clients/`)).json()).toMatchObject({ count: 2 })
  })

  it.each([
    ['an unknown key', { Authorization: 'token other' }],
    ['another scheme', { Authorization: 'Bearer api-key' }],
    ['no key', {}],
  ])('refuses %s with 401', async (_name, headers) => {
    const response = await fetch(`${API}/clients/`, { headers: headers as Record<string, string> })
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ detail: 'Invalid token.' })
  })

  it.each([
    ['POST', '/clients/'],
    ['GET', '/labels/'],
    ['GET', '/clients/1/labels/'],
    ['GET', '/'],
  ])('leaves %s %s to other handlers', async (method, path) => {
    expect(await mock.handle(new Request(`${API}${path}`, { method }))).toBeUndefined()
  })

  it('leaves unknown keys to other handlers where it is told to', async () => {
    const passing = createTutorCruncherMock({ apiKeys: ['a'], unknownKey: 'pass' })
    const request = new Request(`${API}/clients/`, { headers: { Authorization: 'token b' } })
    expect(await passing.handle(request)).toBeUndefined()
  })

  it('stands below another origin when it is told to, and so do the urls of subjects', async () => {
    const local = createTutorCruncherMock({ receiver: ok, baseUrl: 'http://localhost:8000' })
    local.integrations.create({ url: URL_ })
    const [delivery] = await local.emit('CREATED_A_CONTRACTOR')
    const { url } = subjectOf(delivery!)
    expect(url).toMatch(/^http:\/\/localhost:8000\/api\/contractors\/\d+\/$/)
    const response = await local.handle(new Request(url, { headers: { Authorization: 'token any' } }))
    expect(response!.status).toBe(200)
  })

  it('refuses an API key that no header can hold', () => {
    expect(() => createTutorCruncherMock({ apiKeys: ['schlüssel'] })).toThrow(
      'Could not use the API key: a key goes into a header',
    )
  })
})

describe('reset and dispose', () => {
  it('forget integrations, objects and what was counted', async () => {
    const mock = createTutorCruncherMock({ receiver: () => new Response(null, { status: 400 }) })
    const run = async (times: number) => {
      const { id } = mock.integrations.create({ url: URL_ })
      for (let i = 0; i < times; i++) await mock.emit('CREATED_A_CLIENT')
      return id
    }
    const id = await run(9)
    await mock.reset()
    expect(mock.integrations.list()).toEqual([])
    const headers = { Authorization: 'token any' }
    const list = await mock.handle(new Request(`${API}/clients/`, { headers }))
    expect(await list!.json()).toMatchObject({ count: 0 })
    expect(await run(9)).toBe(id)
    expect(mock.integrations.list()[0]!.active).toBe(true)
  })

  it('refuse every call after the end with DISPOSED', async () => {
    const mock = createTutorCruncherMock()
    await mock[Symbol.asyncDispose]()
    expect(() => mock.integrations.list()).toThrow(expect.objectContaining({ code: 'DISPOSED' }))
    await expect(mock.emitPublicProfile()).rejects.toMatchObject({ code: 'DISPOSED' })
  })
})
