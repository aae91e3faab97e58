import { setupServer } from 'msw/node'
import type { MockOptions, SimulatedFailure } from 'tutor-webhooks'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { verify } from 'tutor-webhooks/tutorflow'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

type Answer = number | SimulatedFailure | Error

/** A mock with one endpoint, whose receiver gives the answers in turn, the last one for good. */
function mockAnswering(answers: Answer[], options: MockOptions = {}) {
  const requests: { at: number; body: string; headers: Headers }[] = []
  const mock = createTutorFlowMock({
    ...options,
    receiver: async (request: Request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)]!
      requests.push({ at: mock.clock.now(), body: await request.text(), headers: request.headers })
      if (answer instanceof Error) throw answer
      return typeof answer === 'number' ? new Response(null, { status: answer }) : answer
    },
  })
  const endpoint = mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
  const start = mock.clock.now()
  return { mock, endpoint, requests, times: () => requests.map(({ at }) => (at - start) / 1000) }
}

describe('the schedule', () => {
  it('tries 4 times, at exactly 0, 5, 30 and 155 seconds, then gives up', async () => {
    const { mock, times } = mockAnswering([500])
    const [delivery] = await mock.emit('evaluation.completed')
    expect(delivery).toMatchObject({ status: 'pending', event: 'evaluation.completed' })
    await mock.clock.advance('154.999s')
    expect(delivery!.attempts).toHaveLength(3)
    await mock.clock.advance('1ms')
    expect(delivery).toMatchObject({ status: 'failed' })
    await mock.clock.advance('1h')
    expect(times()).toEqual([0, 5, 30, 155])
    expect(delivery!.attempts.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, 'retry'],
      [2, 'retry'],
      [3, 'retry'],
      [4, 'failed'],
    ])
  })

  it('stops at the first 2xx', async () => {
    for (const status of [200, 201, 204, 299]) {
      const { mock, times } = mockAnswering([503, status])
      const [delivery] = await mock.emit('evaluation.completed')
      await mock.settle()
      expect(times()).toEqual([0, 5])
      expect(delivery!.status).toBe('delivered')
    }
  })

  it.each([300, 301, 302, 307, 308, 400, 401, 403, 404, 409, 410, 429, 500, 502, 503])(
    'tries again after %i',
    async (status) => {
      const { mock, times } = mockAnswering([status, 200])
      const [delivery] = await mock.emit('evaluation.completed')
      expect(delivery).toMatchObject({
        status: 'pending',
        attempts: [{ status, outcome: 'response', verdict: 'retry' }],
      })
      await mock.settle()
      expect(times()).toEqual([0, 5])
    },
  )

  it('tries again after a refused and a reset connection and a receiver that throws', async () => {
    const { mock, times } = mockAnswering(['refused', 'reset', new Error('out of order'), 200])
    const [delivery] = await mock.emit('evaluation.completed')
    await mock.settle()
    expect(times()).toEqual([0, 5, 30, 155])
    expect(delivery!.attempts.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'The connection was refused: tried again.'],
      ['reset', 'The connection was reset: tried again.'],
      ['error', 'The receiver threw: out of order: tried again.'],
      ['response', 'The receiver answered 200: delivered.'],
    ])
  })

  it('counts a simulated timeout with its 10 seconds of virtual time', async () => {
    const { mock, times } = mockAnswering(['timeout', 'timeout', 200])
    const [delivery] = await mock.emit('evaluation.completed')
    expect(delivery!.attempts[0]).toMatchObject({
      outcome: 'timeout',
      at: mock.clock.now(),
      endedAt: mock.clock.now() + 10_000,
    })
    await mock.settle()
    expect(times()).toEqual([0, 15, 50])
  })

  it('counts the time of a timeout that ends the delivery, too', async () => {
    const { mock } = mockAnswering(['timeout'])
    const start = mock.clock.now()
    const [delivery] = await mock.emit('evaluation.completed')
    await mock.settle()
    expect((mock.clock.now() - start) / 1000).toBe(4 * 10 + 5 + 25 + 125)
    expect(delivery!.attempts.at(-1)!.endedAt).toBe(mock.clock.now())
  })

  it('takes timeoutMs for the length of a timeout', async () => {
    const { mock, times } = mockAnswering(['timeout', 200], { timeoutMs: 500 })
    await mock.emit('evaluation.completed')
    await mock.settle()
    expect(times()).toEqual([0, 5.5])
  })

  it('sends the same bytes and signature in every attempt', async () => {
    const { mock, endpoint, requests } = mockAnswering([500])
    await mock.emit('evaluation.completed', { score: 9 })
    await mock.settle()
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1)
    expect(new Set(requests.map(({ headers }) => headers.get('x-platform-signature'))).size).toBe(1)
    const [{ headers, body }] = requests as [(typeof requests)[0]]
    expect(verify({ headers, body }, { secret: endpoint.secret })).toMatchObject({
      name: 'evaluation.completed',
      payload: { score: 9 },
    })
  })

  it('ends a receiver that really hangs after timeoutMs of real time', async () => {
    // Held here: Node lets go of a request, and of its signal's listeners, that nothing holds.
    const requests: Request[] = []
    const mock = createTutorFlowMock({
      timeoutMs: 40,
      receiver: (request) => {
        requests.push(request)
        return new Promise<Response>(() => {})
      },
    })
    mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
    const start = performance.now()
    const [delivery] = await mock.emit('evaluation.completed')
    expect(performance.now() - start).toBeGreaterThanOrEqual(38)
    expect(delivery!.attempts[0]).toMatchObject({ outcome: 'timeout', verdict: 'retry' })
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true])
    await mock.settle()
    expect(delivery).toMatchObject({ status: 'failed' })
    expect(delivery!.attempts.map(({ at }) => at - delivery!.attempts[0]!.at)).toEqual([0, 5040, 30_080, 155_120])
  })
})

describe('time', () => {
  it('stands still until it is advanced', async () => {
    const { mock } = mockAnswering([200])
    const before = mock.clock.now()
    await mock.emit('evaluation.completed')
    expect(mock.clock.now()).toBe(before)
    await mock.clock.advance(250)
    await mock.clock.advance('1.5m')
    expect(mock.clock.now()).toBe(before + 90_250)
  })

  it('awaits the I/O of each attempt before it moves on', async () => {
    const order: string[] = []
    const mock = createTutorFlowMock({
      receiver: async () => {
        order.push(`began at ${(mock.clock.now() - start) / 1000}`)
        await new Promise((resolve) => setImmediate(resolve))
        order.push(`ended at ${(mock.clock.now() - start) / 1000}`)
        return new Response(null, { status: 500 })
      },
    })
    const start = mock.clock.now()
    mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
    await mock.emit('evaluation.completed')
    await mock.clock.advance('30s')
    expect(order).toEqual(['began at 0', 'ended at 0', 'began at 5', 'ended at 5', 'began at 30', 'ended at 30'])
  })

  it('runs the retries of several deliveries in the order they are due', async () => {
    const { mock, requests } = mockAnswering([500])
    await mock.emit('evaluation.completed', { score: 1 })
    await mock.clock.advance('2s')
    await mock.emit('evaluation.completed', { score: 2 })
    await mock.settle()
    expect(requests.map(({ body }) => JSON.parse(body).score)).toEqual([1, 2, 1, 2, 1, 2, 1, 2])
  })

  it.each(['advance', 'settle'] as const)(
    'refuses %s from a receiver that is being waited for with CLOCK_BUSY',
    async (verb) => {
      const codes: unknown[] = []
      const move = () => (verb === 'advance' ? mock.clock.advance('1s') : mock.settle())
      const mock = createTutorFlowMock({
        receiver: async () => {
          await new Promise((resolve) => setImmediate(resolve))
          await move().catch((error) => codes.push(error.code))
          return new Response(null, { status: 500 })
        },
      })
      mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
      await mock.emit('evaluation.completed')
      await mock.clock.advance('5s')
      expect(codes).toEqual(['CLOCK_BUSY', 'CLOCK_BUSY'])
    },
  )

  it('refuses a second advance while one runs with CLOCK_BUSY, and goes on after it', async () => {
    const { mock } = mockAnswering([500])
    await mock.emit('evaluation.completed')
    const first = mock.clock.advance('10s')
    await expect(mock.clock.advance('1s')).rejects.toMatchObject({ code: 'CLOCK_BUSY' })
    await expect(mock.settle()).rejects.toMatchObject({ code: 'CLOCK_BUSY' })
    await first
    await mock.clock.advance('1s')
  })

  it.each([
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '-5s',
    '5 s',
    '5d',
    '',
    1e300,
    undefined,
    null,
    {},
    Object.create(null),
  ])('refuses the duration %j', async (duration) => {
    const { mock } = mockAnswering([500])
    await mock.emit('evaluation.completed')
    const before = mock.clock.now()
    await expect(mock.clock.advance(duration as never)).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    expect(mock.clock.now()).toBe(before)
    await mock.clock.advance('5s')
    expect(mock.deliveries[0]!.attempts).toHaveLength(2)
  })

  it('calls advanceTimers with each jump, before what is due then runs', async () => {
    const jumps: number[] = []
    const { mock } = mockAnswering([500, 200], { advanceTimers: (ms) => void jumps.push(ms) })
    await mock.emit('evaluation.completed')
    await mock.clock.advance('7s')
    expect(jumps).toEqual([5000, 2000])
  })
})

describe('under msw', () => {
  const mock = createTutorFlowMock({ receiver: () => new Response(null, { status: 500 }) })
  const server = setupServer(...mock.handlers)
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => mock.reset())
  afterAll(() => server.close())

  const api = (path = '', init: RequestInit = {}) =>
    fetch(`https://api.tutorflow.io/v1/platform/webhooks${path}`, {
      ...init,
      headers: { authorization: 'Bearer tf_platform_test' },
    })
  const register = async () => {
    const body = JSON.stringify({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
    return (await (await api('', { method: 'POST', body })).json()) as { id: string }
  }

  it('delivers to an endpoint that was registered through the mocked API', async () => {
    await register()
    expect(await mock.emit('evaluation.completed')).toHaveLength(1)
    expect(await mock.emit('evaluation.failed')).toEqual([])
  })

  it('cancels the pending retries of an endpoint that is deleted through the API', async () => {
    const [kept, deleted] = [await register(), await register()]
    const deliveries = await mock.emit('evaluation.completed')
    expect((await api(`/${deleted.id}`, { method: 'DELETE' })).status).toBe(204)
    await mock.settle()
    expect(deliveries.map(({ endpoint, status, attempts }) => [endpoint.id, status, attempts.length])).toEqual([
      [kept.id, 'failed', 4],
      [deleted.id, 'cancelled', 1],
    ])
  })
})
