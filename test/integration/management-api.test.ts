import { setupServer } from 'msw/node'
import { createMapStore, createMock, type MockOptions, tutorflow } from 'tutor-webhooks'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { type CreatedEndpoint, type EndpointList, type PlatformError, validators } from 'tutor-webhooks/tutorflow'
import { afterEach, describe, expect, it } from 'vitest'

const URL_ = 'https://api.tutorflow.io/v1/platform/webhooks'
const KEY = 'tf_platform_one'
const good = { url: 'https://myapp.com/hook', events: ['evaluation.completed', 'course.deployed'] }

interface Call {
  readonly method?: string
  readonly body?: unknown
  readonly key?: string | null
  readonly authorization?: string
}

function toInit({ method = 'GET', body, key = KEY, authorization }: Call): RequestInit {
  const headers =
    authorization !== undefined ? { authorization } : key === null ? {} : { authorization: `Bearer ${key}` }
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
  return { method, headers, ...(text === undefined ? {} : { body: text }) }
}

/** The same calls through msw over @mswjs/data, and straight to `handle` over a Map. */
const ways = {
  'through msw': (options: MockOptions) => {
    const mock = createTutorFlowMock(options)
    const server = setupServer(...mock.handlers)
    server.listen({ onUnhandledRequest: 'error' })
    const call = (path = '', init: Call = {}) => fetch(URL_ + path, toInit(init))
    return { mock, call, close: () => server.close() }
  },
  'through handle()': (options: MockOptions) => {
    const mock = createMock(tutorflow, options, createMapStore())
    const call = async (path = '', init: Call = {}) => (await mock.handle(new Request(URL_ + path, toInit(init))))!
    return { mock, call, close: () => {} }
  },
}

describe.each(Object.entries(ways))('the management API %s', (_way, open) => {
  let api: ReturnType<typeof open> | undefined
  const json = async <T>(response: Response) => (await response.json()) as T
  const create = async (init: Call = {}) =>
    json<CreatedEndpoint>(await call('', { method: 'POST', body: good, ...init }))
  const list = async (key = KEY) => (await json<EndpointList>(await call('', { key }))).data

  afterEach(() => api?.close())
  const fresh = (options: MockOptions = {}) => {
    api = open(options)
    return api.mock
  }
  const call = (path = '', init: Call = {}) => api!.call(path, init)

  it('creates an endpoint with 201 and shows its secret this once', async () => {
    fresh()
    const response = await call('', { method: 'POST', body: good })
    expect(response.status).toBe(201)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const created = await json<CreatedEndpoint>(response)
    expect(validators['management/created-endpoint'](created).ok).toBe(true)
    expect(validators['management/created-endpoint'].findUndeclared(created)).toEqual([])
    expect(created).toMatchObject(good)
    expect(created.id).toMatch(/^wh_[0-9a-z]{12}$/)
    expect(created.secret).toMatch(/^whsec_[0-9a-z]{32}$/)
    const { secret, ...listed } = created
    expect(await list()).toEqual([listed])
  })

  it('keeps a secret that is given', async () => {
    fresh()
    expect((await create({ body: { ...good, secret: 'our own' } })).secret).toBe('our own')
  })

  it('lists the endpoints of the caller only, in order of creation', async () => {
    fresh()
    const [first, second] = [await create(), await create()]
    await create({ key: 'tf_platform_two' })
    expect((await list()).map(({ id }) => id)).toEqual([first.id, second.id])
    expect(await list('tf_platform_three')).toEqual([])
  })

  it('deletes an endpoint with 204 and no body, and answers 404 from then on', async () => {
    fresh()
    const { id } = await create()
    const response = await call(`/${id}`, { method: 'DELETE' })
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(await list()).toEqual([])
    expect((await call(`/${id}`, { method: 'DELETE' })).status).toBe(404)
  })

  it("answers 404 for another workspace's endpoint, and leaves it there", async () => {
    fresh()
    const { id } = await create()
    const response = await call(`/${id}`, { method: 'DELETE', key: 'tf_platform_two' })
    expect(response.status).toBe(404)
    expect(await list()).toHaveLength(1)
  })

  it.each([
    ['no key', { key: null }],
    ['another scheme', { authorization: 'Basic dGY6dGY=' }],
    ['a key of another form', { key: 'sk_live_1' }],
    ['the bare prefix', { key: 'tf_platform_' }],
    ['two words', { authorization: 'Bearer tf_platform_a b' }],
  ] as [string, Call][])('refuses %s with 401 in the envelope', async (_name, init) => {
    fresh()
    for (const [path, method] of [
      ['', 'GET'],
      ['', 'POST'],
      ['/wh_1', 'DELETE'],
    ] as const) {
      const response = await call(path, { method, ...init, ...(method === 'POST' ? { body: good } : {}) })
      expect(response.status).toBe(401)
      expect(await json(response)).toEqual({
        error: { code: 'platform_invalid_api_key', message: 'Invalid or missing Platform API key', status: 401 },
      })
    }
  })

  it('knows only its apiKeys when it is given some', async () => {
    fresh({ apiKeys: ['tf_platform_one', 'tf_platform_two'] })
    expect((await call('')).status).toBe(200)
    expect((await call('', { key: 'tf_platform_three' })).status).toBe(401)
  })

  it.each([
    ['no JSON', '{"url":', 'not valid JSON'],
    ['an empty body', '', 'not valid JSON'],
    ['a byte order mark', '\uFEFF{}', 'not valid JSON'],
    ['no object', '[]', 'the request body: expected an object'],
    ['no url', { events: good.events }, 'url is required'],
    ['no events', { url: good.url }, 'events is required'],
    ['a url that is http', { ...good, url: 'http://myapp.com' }, 'url: expected an https URL'],
    ['a url that is none', { ...good, url: 'myapp.com' }, 'url: expected an https URL'],
    ['a url that is a number', { ...good, url: 5 }, 'url: expected an https URL'],
    ['an empty list of events', { ...good, events: [] }, 'events: expected at least 1 item'],
    ['events as text', { ...good, events: 'evaluation.completed' }, 'events: expected an array'],
    ['an unknown event', { ...good, events: ['evaluation.complete'] }, 'did you mean "evaluation.completed"?'],
    ['a secret that is null', { ...good, secret: null }, 'secret: expected a string'],
    ['an empty secret', { ...good, secret: '' }, 'secret: expected at least 1 character'],
  ])('refuses %s with 400, and creates nothing', async (_name, body, text) => {
    fresh()
    const response = await call('', { method: 'POST', body })
    expect(response.status).toBe(400)
    const error = await json<PlatformError>(response)
    expect(validators.error(error).ok).toBe(true)
    expect(error.error).toMatchObject({ code: 'platform_invalid_request', status: 400 })
    expect(error.error.message).toMatch(/^Validation failed: /)
    expect(error.error.message).toContain(text)
    expect(await list()).toEqual([])
  })

  it('accepts unknown fields, and takes a __proto__ key as one', async () => {
    fresh()
    const body = `{"url": "https://myapp.com", "events": ["evaluation.failed"], "__proto__": {"secret": "x"}, "note": 1}`
    const created = await create({ body })
    expect(Object.keys(created).sort()).toEqual(['createdAt', 'events', 'id', 'secret', 'url'])
    expect(created.secret).toMatch(/^whsec_/)
  })

  it('answers another method on its paths with 404 in the envelope', async () => {
    fresh()
    for (const [path, method] of [
      ['', 'PUT'],
      ['', 'DELETE'],
      ['/wh_1', 'GET'],
      ['/wh_1', 'PATCH'],
    ] as const) {
      const response = await call(path, { method })
      expect(response.status, `${method} ${path}`).toBe(404)
      expect((await json<PlatformError>(response)).error.code).toBe('platform_not_found')
    }
  })

  it('shares its endpoints with mock.endpoints', async () => {
    const mock = fresh({ apiKeys: [KEY] })
    const created = mock.endpoints.create(good as never)
    expect((await list()).map(({ id }) => id)).toEqual([created.id])
    expect(mock.endpoints.list()).toEqual(await list())
    expect(JSON.stringify(mock.endpoints.list())).not.toContain(created.secret)
    expect([mock.endpoints.delete(created.id), mock.endpoints.delete(created.id)]).toEqual([true, false])
    expect(await list()).toEqual([])
  })

  it('gives the same ids and secrets for the same seed, also after reset', async () => {
    const mock = fresh({ seed: 'a' })
    const first = await create()
    await mock.reset()
    const { createdAt, ...again } = await create()
    expect(first).toMatchObject(again)
    api!.close()
    fresh({ seed: 'b' })
    expect((await create()).id).not.toBe(first.id)
  })
})

describe('handle', () => {
  const mock = createMock(tutorflow, { apiKeys: [KEY], unknownKey: 'pass', baseUrl: 'http://localhost:4010/' })
  const ask = (url: string, key = KEY) => mock.handle(new Request(url, { headers: { authorization: `Bearer ${key}` } }))

  it('answers undefined for what is not the API, and for unknown keys when they are to pass', async () => {
    const base = 'http://localhost:4010/v1/platform/webhooks'
    for (const url of [base, `${base}/`, `${base}?page=2`]) expect((await ask(url))?.status, url).toBe(200)
    for (const url of ['http://localhost:4010/v1/platform/webhooksX', 'http://localhost:4010/', `${base}/a/b`, URL_]) {
      expect(await ask(url), url).toBeUndefined()
    }
    expect(await ask(base, 'tf_platform_other')).toBeUndefined()
    expect((await ask(base, 'other'))?.status).toBe(401)
  })

  it('finds its API whatever the case of its origin, and with its default port', async () => {
    for (const baseUrl of ['https://API.Example.com', 'https://api.example.com:443/']) {
      const other = createMock(tutorflow, { baseUrl })
      const response = await other.handle(new Request('https://api.example.com/v1/platform/webhooks'))
      expect(response?.status, baseUrl).toBe(401)
    }
  })

  it('refuses what is no request, or was read before, with OPTION_INVALID', async () => {
    const read = new Request(`http://localhost:4010/v1/platform/webhooks`, { method: 'POST', body: '{}' })
    await read.text()
    for (const request of [undefined, 'https://api.tutorflow.io', {}, read]) {
      await expect(mock.handle(request as Request)).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    }
    expect(() => createMock(undefined as never)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }))
    expect(() => createMock('tutorflow' as never)).toThrow(
      'Pass tutorcruncher or tutorflow as this package exports them',
    )
  })

  it('leaves nothing of a request behind that a reset overtook', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const headers = { authorization: `Bearer ${KEY}` }
    const init = { method: 'POST', headers, body: readable, duplex: 'half' } as RequestInit
    const answer = mock.handle(new Request('http://localhost:4010/v1/platform/webhooks', init))
    await mock.reset()
    const writer = writable.getWriter()
    await writer.write(new TextEncoder().encode(JSON.stringify(good)))
    await writer.close()
    expect((await answer)?.status).toBe(500)
    expect(mock.endpoints.list()).toEqual([])
  })

  it('answers an id that cannot be decoded with 404, through msw too', async () => {
    const server = setupServer(...createTutorFlowMock().handlers)
    server.listen({ onUnhandledRequest: 'error' })
    try {
      expect((await fetch(`${URL_}/%E0%A4%A`, toInit({ method: 'DELETE' }))).status).toBe(404)
    } finally {
      server.close()
    }
  })

  it('lets several mocks in one server each answer for its own keys', async () => {
    const one = createTutorFlowMock({ apiKeys: ['tf_platform_one'], unknownKey: 'pass' })
    const two = createTutorFlowMock({ apiKeys: ['tf_platform_two'] })
    const server = setupServer(...one.handlers, ...two.handlers)
    server.listen({ onUnhandledRequest: 'error' })
    try {
      for (const key of ['tf_platform_one', 'tf_platform_two', 'tf_platform_two', 'tf_platform_three']) {
        await fetch(URL_, toInit({ method: 'POST', body: good, key }))
      }
      expect([one.endpoints.list().length, two.endpoints.list().length]).toEqual([1, 2])
    } finally {
      server.close()
    }
  })

  it('answers a preflight through msw, which happy-dom and browsers send first', async () => {
    const server = setupServer(...createTutorFlowMock().handlers)
    server.listen({ onUnhandledRequest: 'error' })
    try {
      const response = await fetch(URL_, { method: 'OPTIONS' })
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    } finally {
      server.close()
    }
  })
})
