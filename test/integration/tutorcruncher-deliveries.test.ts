import type { Delivery, MockOptions, Receiver } from 'tutor-webhooks'
import { createTutorCruncherMock } from 'tutor-webhooks/mocks'
import { verify, verifySignature } from 'tutor-webhooks/tutorcruncher'
import { describe, expect, it } from 'vitest'

const URL_ = 'https://crm.example/hook'
const KEY = 'private-api-key-1'
const answering =
  (status: number, body: string | Uint8Array<ArrayBuffer> | null = null) =>
  () =>
    new Response(body, { status })

function mockWith(receiver: Receiver, options: MockOptions & { branches?: number[] } = {}) {
  const mock = createTutorCruncherMock({ receiver, ...options })
  const integration = mock.integrations.create({ name: 'CRM', url: URL_, key: KEY })
  return { mock, integration }
}

/** Seconds since `start` at which each attempt began. */
function secondsOf(delivery: Delivery, start: number): number[] {
  return delivery.attempts.map(({ at }) => (at - start) / 1000)
}

describe('a delivery', () => {
  it("has the vendor's bytes, headers and signature", async () => {
    const requests: Request[] = []
    const { mock } = mockWith((request) => {
      requests.push(request.clone())
      return new Response(null, { status: 204 })
    })
    const now = Math.floor(mock.clock.now() / 1000)
    const [delivery] = await mock.emit('CREATED_A_CONTRACTOR', { actor: { name: 'last_namé_6 😀' } })
    const [request] = requests
    const body = await request!.text()
    expect(body.slice(0, 64)).toBe(`{"request_time": ${now}, "events": [{"action": "CREATED_A_CO`)
    expect(body).toContain('"actor": {"name": "last_nam\\u00e9_6 \\ud83d\\ude00", ')
    expect(body).not.toMatch(/[^\x20-\x7e]/)
    expect(request!.method).toBe('POST')
    expect(request!.url).toBe(URL_)
    expect(request!.headers.get('user-agent')).toBe('TutorCruncher')
    expect(request!.headers.get('content-type')).toBe('application/json')
    expect(verifySignature(body, request!.headers.get('webhook-signature'), { secret: KEY })).toBe(true)
    expect(Object.keys(delivery!.attempts[0]!.request.headers)).toEqual([
      'User-Agent',
      'Content-Type',
      'webhook-signature',
    ])
    const webhook = verify({ headers: request!.headers, body }, { secret: KEY })
    expect(webhook).toMatchObject({ version: '2026', requestTime: now, events: [{ known: true }] })
  })

  it('goes to every active integration of the branch of the event, and to no other', async () => {
    const { mock, integration } = mockWith(answering(200), { branches: [1, 2] })
    mock.integrations.create({ name: 'off', url: URL_, active: false })
    const other = mock.integrations.create({ name: 'other', url: URL_, branch: 2 })
    const ids = (deliveries: Delivery[]) => deliveries.map(({ endpoint }) => endpoint.id)
    expect(ids(await mock.emit('LOGIN'))).toEqual([integration.id])
    expect(ids(await mock.emit('LOGIN', { branch: 2 }))).toEqual([other.id])
    expect(await mock.emit('LOGIN', { branch: 3 })).toEqual([])
  })

  it('carries one event, however many were emitted at once', async () => {
    const { mock } = mockWith(answering(200))
    const deliveries = await mock.emitAll([
      { name: 'CREATED_A_CLIENT' },
      { name: 'EDITED_A_CLIENT' },
      { name: 'LOGIN' },
    ])
    const payloads = deliveries.map(({ payload }) => payload as { request_time: number; events: { action: string }[] })
    expect(payloads.map(({ events }) => events.map(({ action }) => action))).toEqual([
      ['CREATED_A_CLIENT'],
      ['EDITED_A_CLIENT'],
      ['LOGIN'],
    ])
    expect(new Set(payloads.map((payload) => payload.request_time)).size).toBe(1)
  })

  it('sends ready bytes as they are, for what a JavaScript value cannot say', async () => {
    const { mock } = mockWith(answering(200))
    const text =
      '{"request_time": 1, "events": [{"verb": "Logged in", "action": "LOGIN", "timestamp": "2026-01-01T00:00:00Z", "branch": 1, "actor": null, "subject": {"hours": 10.0, "a": 1, "a": 2}}]}'
    const [delivery] = await mock.emit('LOGIN', new TextEncoder().encode(text))
    expect(new TextDecoder().decode(delivery!.attempts[0]!.request.body)).toBe(text)
    const other = mock.emit('LOGGED_OUT', new TextEncoder().encode(text))
    await expect(other).rejects.toThrow('$.events[0].action: expected "LOGGED_OUT", found "LOGIN"')
    expect(mock.deliveries).toHaveLength(1)
  })
})

describe('what is refused', () => {
  it.each([
    ['CREATED_A_CONTRACTR', {}, 'EVENT_UNKNOWN', 'did you mean "CREATED_A_CONTRACTOR"?'],
    ['CREATED_A_CONTRACTOR', { subject: { status: 'aproved' } }, 'PAYLOAD_INVALID', '$.events[0].subject.status'],
    ['CREATED_A_CONTRACTOR', { subject: { model: 'Client' } }, 'PAYLOAD_INVALID', '$.events[0].subject.model'],
    ['CREATED_A_CONTRACTOR', { branch: '1' }, 'PAYLOAD_INVALID', '$.events[0].branch'],
    ['CREATED_A_CONTRACTOR', 'text', 'OPTION_INVALID', 'overrides must be an object'],
  ])('%s with %j is not delivered', async (action, overrides, code, text) => {
    const { mock } = mockWith(answering(200))
    const emitted = mock.emit(action as never, overrides as never)
    await expect(emitted).rejects.toMatchObject({ code, message: expect.stringContaining(text) })
    expect(mock.deliveries).toEqual([])
  })
})

describe('an answer', () => {
  it.each([200, 201, 202, 204])('of %i delivers', async (status) => {
    const { mock } = mockWith(answering(status))
    const [delivery] = await mock.emit('LOGIN')
    expect(delivery).toMatchObject({ status: 'delivered', attempts: [{ verdict: 'delivered' }] })
  })

  it.each([203, 205, 206, 208, 301, 304, 307, 400, 401, 404, 409, 410])('of %i ends it at once', async (status) => {
    const { mock } = mockWith(answering(status))
    const [delivery] = await mock.emit('LOGIN')
    await mock.settle()
    expect(delivery).toMatchObject({ status: 'failed' })
    expect(delivery!.attempts).toHaveLength(1)
  })

  it.each([429, 500, 503, 599, 'refused', 'reset'] as const)(
    'of %s is tried again after 1, 10, 100 and 1000 seconds',
    async (answer) => {
      const receiver = typeof answer === 'number' ? answering(answer) : () => answer
      const { mock } = mockWith(receiver)
      const start = mock.clock.now()
      const [delivery] = await mock.emit('LOGIN')
      await mock.settle()
      expect(secondsOf(delivery!, start)).toEqual([0, 1, 11, 111, 1111])
      expect(delivery!.status).toBe('failed')
    },
  )

  it('that never comes takes 8 seconds, and is tried again after it', async () => {
    const { mock } = mockWith(() => 'timeout')
    const start = mock.clock.now()
    const [delivery] = await mock.emit('LOGIN')
    await mock.settle()
    expect(secondsOf(delivery!, start)).toEqual([0, 9, 27, 135, 1143])
  })

  it('that asks for another time is not listened to', async () => {
    const { mock } = mockWith(() => new Response(null, { status: 429, headers: { 'Retry-After': '500' } }))
    const start = mock.clock.now()
    const [delivery] = await mock.emit('LOGIN')
    await mock.clock.advance('1s')
    expect(secondsOf(delivery!, start)).toEqual([0, 1])
  })

  it.each([200, 500])('of %i whose body is no UTF-8 fails at once and leaves no webhook log', async (status) => {
    const { mock, integration } = mockWith(answering(status, new Uint8Array([0x6f, 0xff])))
    const [delivery] = await mock.emit('LOGIN')
    await mock.settle()
    expect(delivery).toMatchObject({ status: 'failed' })
    expect(delivery!.attempts).toHaveLength(1)
    expect(mock.integrations.logs(integration.id)).toMatchObject({ total: 0, logs: [] })
  })

  it('that is cut in the middle of a character still delivers', async () => {
    const { mock } = mockWith(answering(200, `x${'é'.repeat(40_000)}`))
    const [delivery] = await mock.emit('LOGIN')
    expect(delivery!.status).toBe('delivered')
  })
})

describe('a retry', () => {
  it('goes to the URL, and is signed with the key, that the integration has then', async () => {
    const seen: { url: string; signature: string | null; body: string }[] = []
    const { mock, integration } = mockWith(async (request) => {
      seen.push({ url: request.url, signature: request.headers.get('webhook-signature'), body: await request.text() })
      return new Response(null, { status: seen.length < 3 ? 503 : 200 })
    })
    const [delivery] = await mock.emit('LOGIN')
    await mock.clock.advance('1s')
    mock.integrations.update(integration.id, { url: 'https://new.example/in', key: 'private-api-key-2' })
    await mock.settle()
    expect(seen.map(({ url }) => url)).toEqual([URL_, URL_, 'https://new.example/in'])
    expect(new Set(seen.map(({ body }) => body)).size).toBe(1)
    const goodFor = (secret: string) => seen.map(({ body, signature }) => verifySignature(body, signature, { secret }))
    expect(goodFor(KEY)).toEqual([true, true, false])
    expect(goodFor('private-api-key-2')).toEqual([false, false, true])
    expect(delivery).toMatchObject({ status: 'delivered', endpoint: { url: 'https://new.example/in' } })
    expect(delivery!.attempts.map(({ request }) => request.url)).toEqual(seen.map(({ url }) => url))
    expect(JSON.stringify(mock.deliveries)).not.toMatch(/private-api-key/)
  })

  it.each([[{ key: 'private-api-key-2' }], [{ url: 'https://new.example/in' }]])(
    'follows a change of %j alone',
    async (change) => {
      const requests: Request[] = []
      const { mock, integration } = mockWith((request) => {
        requests.push(request.clone())
        return new Response(null, { status: 503 })
      })
      await mock.emit('LOGIN')
      mock.integrations.update(integration.id, change)
      await mock.clock.advance('1s')
      const [, retry] = requests
      const { url = URL_, key = KEY } = change as { url?: string; key?: string }
      expect(retry!.url).toBe(url)
      const signature = retry!.headers.get('webhook-signature')
      expect(verifySignature(await retry!.text(), signature, { secret: key })).toBe(true)
    },
  )

  it('is dropped when the integration is inactive while an attempt is under way', async () => {
    const { mock, integration } = mockWith(() => {
      mock.integrations.update(integration.id, { active: false })
      return new Response(null, { status: 503 })
    })
    const [delivery] = await mock.emit('LOGIN')
    expect(delivery).toMatchObject({ status: 'cancelled', cancelReason: 'The endpoint is inactive.' })
    await mock.settle()
    expect(delivery!.attempts).toHaveLength(1)
  })

  it('is not needed, and nothing is cancelled, when the attempt under way delivers', async () => {
    const { mock, integration } = mockWith(() => {
      mock.integrations.update(integration.id, { active: false })
      return new Response(null, { status: 200 })
    })
    const [delivery] = await mock.emit('LOGIN')
    expect(delivery).toMatchObject({ status: 'delivered', cancelReason: undefined })
  })

  it('is dropped when the integration is inactive then', async () => {
    const { mock, integration } = mockWith(answering(503))
    const [delivery] = await mock.emit('LOGIN')
    expect(delivery!.status).toBe('pending')
    mock.integrations.update(integration.id, { active: false })
    expect(delivery).toMatchObject({ status: 'cancelled', cancelReason: 'The endpoint is inactive.' })
    await mock.settle()
    expect(delivery).toMatchObject({ status: 'cancelled', attempts: { length: 1 } })
    mock.integrations.update(integration.id, { active: true })
    await mock.settle()
    expect(delivery).toMatchObject({ status: 'cancelled', attempts: { length: 1 } })
  })

  it('goes on when the integration is active again before it is due', async () => {
    const { mock, integration } = mockWith(answering(503))
    const [delivery] = await mock.emit('LOGIN')
    mock.integrations.update(integration.id, { active: false })
    mock.integrations.update(integration.id, { active: true })
    expect(delivery).toMatchObject({ status: 'pending', cancelReason: undefined })
    await mock.clock.advance('1s')
    expect(delivery!.attempts).toHaveLength(2)
  })

  it('is cancelled for good when the integration is removed', async () => {
    const { mock, integration } = mockWith(answering(503))
    const [delivery] = await mock.emit('LOGIN')
    expect(mock.integrations.delete(integration.id)).toBe(true)
    expect(delivery!.cancelReason).toBe('The endpoint was removed.')
    await mock.settle()
    expect(delivery).toMatchObject({ status: 'cancelled', attempts: { length: 1 } })
    expect(mock.integrations.delete(integration.id)).toBe(false)
  })
})

describe('disabling', () => {
  /** Emits as many events as there are statuses, one after the other. */
  async function answerEach(statuses: readonly number[], url = URL_) {
    const left = [...statuses]
    const mock = createTutorCruncherMock({ receiver: () => new Response(null, { status: left.shift()! }) })
    const { id } = mock.integrations.create({ name: 'CRM', url, key: KEY })
    for (const _ of statuses) await mock.emit('LOGIN')
    return { mock, id, integration: () => mock.integrations.list()[0]! }
  }

  it('happens at the tenth attempt when more than a fifth failed, and not before', async () => {
    const nine = await answerEach([...Array(6).fill(200), 400, 400, 400])
    expect(nine.integration().active).toBe(true)
    const ten = await answerEach([...Array(7).fill(200), 400, 400, 400])
    expect(ten.integration()).toMatchObject({ active: false, disabledAt: new Date(ten.mock.clock.now()).toISOString() })
    expect(await ten.mock.emit('LOGIN')).toEqual([])
  })

  it('does not happen at exactly a fifth, nor by an attempt that delivers', async () => {
    expect((await answerEach([...Array(8).fill(200), 400, 400])).integration().active).toBe(true)
    expect((await answerEach([...Array(3).fill(400), ...Array(7).fill(200)])).integration().active).toBe(true)
  })

  it('counts retries, and cancels what is pending', async () => {
    const { mock } = mockWith(answering(500))
    for (let i = 0; i < 5; i++) await mock.emit('LOGIN')
    expect(mock.integrations.list()[0]!.active).toBe(true)
    await mock.clock.advance('1s')
    expect(mock.integrations.list()[0]!.active).toBe(false)
    expect(mock.deliveries.map(({ status }) => status)).toEqual(Array(5).fill('cancelled'))
    const reason = 'The endpoint was disabled, because too many of its recent attempts failed.'
    expect(mock.deliveries[0]!.toJSON().cancelReason).toBe(reason)
    await mock.settle()
    expect(mock.deliveries.map(({ attempts }) => attempts.length)).toEqual(Array(5).fill(2))
  })

  it('looks at the last 60 minutes only', async () => {
    const { mock } = mockWith(answering(400))
    for (let i = 0; i < 9; i++) await mock.emit('LOGIN')
    await mock.clock.advance('61m')
    await mock.emit('LOGIN')
    expect(mock.integrations.list()[0]!.active).toBe(true)
  })

  it.each([
    ['https://tutorcruncher.com/x', true],
    ['https://Hooks.TutorCruncher.com/x', true],
    ['https://fake-tutorcruncher.com/x', false],
    ['https://tutorcruncher.com.evil.example/x', false],
  ])('leaves %s active: %s', async (url, isExempt) => {
    expect((await answerEach(Array(12).fill(400), url)).integration().active).toBe(isExempt)
  })

  it('is undone by hand, and counts what failed before', async () => {
    const { mock, id, integration } = await answerEach([...Array(10).fill(400), 200, 400])
    expect(mock.integrations.update(id, { active: true })).toMatchObject({ active: true })
    expect(integration().disabledAt).toBeUndefined()
    await mock.emit('LOGIN')
    expect(integration().active).toBe(true)
    await mock.emit('LOGIN')
    expect(integration().active).toBe(false)
  })
})
