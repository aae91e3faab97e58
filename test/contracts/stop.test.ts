import { once } from 'node:events'
import { createMock, tutorflow } from 'tutor-webhooks'
import { type VerificationResult, verifyManagementApi, verifyReceiver } from 'tutor-webhooks/contracts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen, startPlatformServer } from '../support/platform-server.ts'
import { receivers } from '../support/receivers/index.ts'

const KEYS = { apiKey: 'tf_platform_first', otherApiKey: 'tf_platform_second' }
const secret = 'whsec_that_nobody_may_see'
/** Longer than a test may take: whoever waits for an answer that never comes does not come through. */
const timeoutMs = 600_000

function expectStopped({ ok, interactions, counts }: VerificationResult): void {
  expect({ ok, ...counts }).toEqual({ ok: false, passed: 0, failed: 0, notRun: interactions.length })
  expect(new Set(interactions.map(({ reason }) => reason))).toEqual(new Set(['The verification was stopped.']))
}

type Fault = (request: Request, ask: () => Promise<Response | undefined>) => ReturnType<typeof ask>

/** Serves the mock with a fault, which may stop the verification of it; gives its result and what was asked. */
async function verifyWith(createFault: (stop: () => void) => Fault) {
  const stopping = new AbortController()
  const fault = createFault(() => stopping.abort())
  const mock = createMock(tutorflow, { apiKeys: Object.values(KEYS) })
  const asked: string[] = []
  const server = await startPlatformServer((request) => {
    asked.push(request.method)
    return fault(request, () => mock.handle(request))
  })
  onTestFinished(() => server.close())
  const result = await verifyManagementApi({ baseUrl: server.url, ...KEYS, timeoutMs, signal: stopping.signal })
  expectStopped(result)
  return { result, asked, leftOver: mock.endpoints.list() }
}

describe('verifying a management API that is stopped', () => {
  it('while the pact runs removes all endpoints, and waits for no answer', async () => {
    const { result, asked, leftOver } = await verifyWith((stop) => async (request, ask) => {
      if (request.method !== 'GET') return ask()
      stop()
      return new Promise(() => {})
    })
    expect(asked.filter((method) => method === 'POST').length).toBeGreaterThan(5)
    expect(leftOver).toEqual([])
    expect(result.notRemoved).toEqual([])
  })

  it('while an endpoint is being made removes that one, and makes no other', async () => {
    const { asked, leftOver } = await verifyWith((stop) => async (_request, ask) => {
      stop()
      return ask()
    })
    expect(asked).toEqual(['POST', 'DELETE'])
    expect(leftOver).toEqual([])
  })

  it('tells what it could not remove', async () => {
    const { result, leftOver } = await verifyWith((stop) => async ({ method }, ask) => {
      if (method === 'DELETE') return new Response(null, { status: 503 })
      stop()
      return ask()
    })
    expect(result.notRemoved).toEqual([`${leftOver[0]?.id}: DELETE was answered with 503`])
  })

  it('before it begins sends nothing', async () => {
    const server = await startPlatformServer(() => expect.unreachable())
    onTestFinished(() => server.close())
    expectStopped(await verifyManagementApi({ baseUrl: server.url, ...KEYS, signal: AbortSignal.abort() }))
  })
})

describe('verifying a receiver that is stopped', () => {
  it('breaks its delivery off', async () => {
    const stopping = new AbortController()
    let brokenOff: Promise<unknown> | undefined
    const server = await listen((_request, response) => {
      brokenOff = once(response, 'close')
      stopping.abort()
    })
    onTestFinished(() => server.close())
    const run = verifyReceiver({ vendor: 'tutorflow', url: server.url, secret, timeoutMs, signal: stopping.signal })
    expectStopped(await run)
    expect(await brokenOff).toEqual([])
  })

  it('while it waits for another one ends at once, and the other goes on', async () => {
    const stopping = new AbortController()
    const receiver = receivers.Hono!.create('tutorflow', secret)
    const server = await listen(async (request, response) => {
      stopping.abort()
      await second
      receiver(request, response)
    })
    onTestFinished(() => server.close())
    const verify = (signal?: AbortSignal) => verifyReceiver({ vendor: 'tutorflow', url: server.url, secret, signal })
    const first = verify()
    const second = verify(stopping.signal)
    expectStopped(await second)
    expect(await first).toMatchObject({ ok: true })
  })
})

it.each([
  ['verifyManagementApi', () => verifyManagementApi({ baseUrl: 'http://127.0.0.1:1', ...KEYS, signal: {} as never })],
  [
    'verifyReceiver',
    () => verifyReceiver({ vendor: 'tutorflow', url: 'http://127.0.0.1:1', secret, signal: 5 as never }),
  ],
])('%s refuses a signal that is none', async (_, verify) => {
  await expect(verify()).rejects.toMatchObject({
    code: 'OPTION_INVALID',
    message: expect.stringContaining('signal must be an AbortSignal'),
  })
})
