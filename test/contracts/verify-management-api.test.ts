import { createMock, tutorflow } from 'tutor-webhooks'
import { type VerificationResult, verifyManagementApi } from 'tutor-webhooks/contracts'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Handle, startPlatformServer } from '../support/platform-server.ts'

const KEYS = { apiKey: 'tf_platform_first', otherApiKey: 'tf_platform_second' }

/** Serves until the test is over. */
async function serve(handle: Handle): Promise<string> {
  const server = await startPlatformServer(handle)
  onTestFinished(() => server.close())
  return server.url
}

async function serveMock() {
  const mock = createMock(tutorflow, { apiKeys: Object.values(KEYS) })
  return { mock, baseUrl: await serve((request) => mock.handle(request)) }
}

const pick = ({ interactions }: VerificationResult, status: string) =>
  interactions.filter((one) => one.status === status)

describe('the mock', () => {
  it('fulfils the pact, and keeps the endpoints it had and no other', async () => {
    const { mock, baseUrl } = await serveMock()
    for (const apiKey of Object.values(KEYS)) {
      mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'], apiKey })
    }
    const before = mock.endpoints.list()
    const result = await verifyManagementApi({ baseUrl, ...KEYS })
    expect(result.summary).toBe('24 of 24 interactions passed, 0 failed, 0 not run.')
    expect(result).toMatchObject({ ok: true, counts: { passed: 24, failed: 0, notRun: 0 }, notRemoved: [] })
    expect(mock.endpoints.list()).toEqual(before)
    expect(result.interactions.find(({ description }) => description === 'a request to delete an endpoint')).toEqual({
      description: 'a request to delete an endpoint',
      states: ['the API key is valid', 'the workspace has an endpoint'],
      status: 'passed',
      mismatches: [],
      durationMs: expect.any(Number),
    })
  })

  it("is not ok without a second key: what takes another workspace's endpoint is not run", async () => {
    const { mock, baseUrl } = await serveMock()
    const result = await verifyManagementApi({ baseUrl, apiKey: KEYS.apiKey })
    expect(result).toMatchObject({ ok: false, counts: { passed: 23, failed: 0, notRun: 1 } })
    expect(pick(result, 'not-run')).toMatchObject([
      {
        description: "a request to delete another workspace's endpoint",
        reason: expect.stringContaining('it takes otherApiKey'),
      },
    ])
    expect(mock.endpoints.list()).toEqual([])
  })

  it('is verified twice at once', async () => {
    const { mock, baseUrl } = await serveMock()
    const results = await Promise.all([1, 2].map(() => verifyManagementApi({ baseUrl, ...KEYS })))
    expect(results.map(({ ok }) => ok)).toEqual([true, true])
    expect(mock.endpoints.list()).toEqual([])
  })
})

describe('the environment', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('changes nothing: proxies, brokers and filters in it are not used, and stay', async () => {
    const environment = {
      HTTP_PROXY: 'http://127.0.0.1:1',
      http_proxy: 'http://127.0.0.1:1',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      PACT_BROKER_BASE_URL: 'http://127.0.0.1:1',
      PACT_DESCRIPTION: 'none has this description',
      PACT_PROVIDER_NO_STATE: 'true',
    }
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    const { baseUrl } = await serveMock()
    expect(await verifyManagementApi({ baseUrl, ...KEYS })).toMatchObject({ ok: true })
    expect(process.env).toMatchObject(environment)
  })
})

describe('a provider that does not answer', () => {
  it('is an error before anything is run, when nothing listens', async () => {
    const server = await startPlatformServer(() => undefined)
    await server.close()
    await expect(verifyManagementApi({ baseUrl: server.url, ...KEYS })).rejects.toMatchObject({
      code: 'PROVIDER_UNREACHABLE',
      message: expect.stringMatching(/nothing answers at http:\/\/127\.0\.0\.1:\d+ \(connect ECONNREFUSED/),
    })
  })

  it('fails what it closes the connection on, and passes nothing', async () => {
    const result = await verifyManagementApi({ baseUrl: await serve(() => undefined), ...KEYS })
    expect(result).toMatchObject({ ok: false, counts: { passed: 0 } })
    expect(pick(result, 'failed')[0]).toMatchObject({ reason: 'The provider did not answer: socket hang up.' })
    expect(pick(result, 'not-run')[0]).toMatchObject({ reason: expect.stringContaining('socket hang up') })
  })

  it('fails what it takes longer for than timeoutMs', async () => {
    const mock = createMock(tutorflow, { apiKeys: Object.values(KEYS) })
    const hang = new Promise<Response>(() => {})
    const baseUrl = await serve((request) => (request.method === 'GET' ? hang : mock.handle(request)))
    const result = await verifyManagementApi({ baseUrl, ...KEYS, timeoutMs: 300 })
    const lists = result.interactions.filter(({ description }) => description.endsWith('to list the endpoints'))
    expect(lists).toHaveLength(4)
    for (const list of lists) {
      expect(list).toMatchObject({ status: 'failed', reason: 'The provider did not answer: no answer within 300 ms.' })
    }
  })

  it('does not run what needs an endpoint, when it makes none', async () => {
    const mock = createMock(tutorflow, { apiKeys: Object.values(KEYS) })
    const baseUrl = await serve((request) =>
      request.method === 'POST' ? new Response(null, { status: 503 }) : mock.handle(request),
    )
    const result = await verifyManagementApi({ baseUrl, ...KEYS })
    expect(result).toMatchObject({ ok: false, counts: { notRun: 7 } })
    expect(new Set(pick(result, 'not-run').map(({ reason }) => reason))).toEqual(
      new Set([
        'Could not make the state "the workspace has an endpoint": POST /v1/platform/webhooks was answered with 503.',
        'Could not make the state "another workspace has an endpoint": POST /v1/platform/webhooks was answered with 503.',
      ]),
    )
  })
})

describe('the options', () => {
  const baseUrl = 'http://127.0.0.1:1'
  const apiKey = KEYS.apiKey

  it.each([
    [undefined, 'the options must be an object'],
    [{ apiKey }, 'baseUrl must be the origin of the provider'],
    [{ baseUrl: 'ftp://127.0.0.1', apiKey }, 'baseUrl must be the origin'],
    [{ baseUrl: 'http://127.0.0.1:1/v1', apiKey }, 'baseUrl must be the origin'],
    [{ baseUrl: 'http://', apiKey }, 'baseUrl must be the origin'],
    [{ baseUrl: 'http://127.0.0.1:99999', apiKey }, 'baseUrl must be the origin'],
    [{ baseUrl }, 'apiKey must be a key starting with tf_platform_'],
    [{ baseUrl, apiKey: 'whsec_mistaken' }, 'apiKey must be a key starting with tf_platform_'],
    [{ baseUrl, apiKey: 'tf_platform_' }, 'apiKey must be a key starting with tf_platform_'],
    [{ baseUrl, apiKey: 'tf_platform_a\r\nX: 1' }, 'apiKey must be a key starting with tf_platform_'],
    [{ baseUrl, apiKey, otherApiKey: 5 }, 'otherApiKey must be a key starting with tf_platform_'],
    [{ baseUrl, apiKey, otherApiKey: apiKey }, 'otherApiKey must be a key of another workspace'],
    [{ baseUrl, apiKey, timeoutMs: 0 }, 'timeoutMs must be a whole number from 1 to 600000'],
    [{ baseUrl, apiKey, timeout: 5 }, 'there is no option "timeout"; did you mean "timeoutMs"?'],
  ])('refuses %j', async (options, problem) => {
    const error = await verifyManagementApi(options as never).catch((thrown: Error) => thrown)
    expect(error).toMatchObject({ code: 'OPTION_INVALID', message: expect.stringContaining(problem) })
    expect(String(error)).not.toMatch(/whsec_|tf_platform_f/)
  })
})
