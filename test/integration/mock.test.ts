import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { isWebhookError, type MockOptions, type Send } from 'tutor-webhooks'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { sign, validate } from 'tutor-webhooks/tutorflow'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const HOOK = 'https://myapp.com/hook'
const ok = () => new Response(null, { status: 200 })
const down = () => new Response('out of order', { status: 503, headers: { 'X-Reason': 'maintenance' } })

function mockWith(options: MockOptions = {}) {
  const mock = createTutorFlowMock({ receiver: ok, ...options })
  const endpoint = mock.endpoints.create({ url: HOOK, events: ['evaluation.completed'] })
  return { mock, endpoint }
}

describe('emit', () => {
  it('makes a valid payload and lays the overrides over it', async () => {
    const { mock } = mockWith()
    const [delivery] = await mock.emit('evaluation.completed', { score: 9 })
    expect(delivery!.payload).toMatchObject({ status: 'COMPLETED', score: 9, maxScore: 10, normalizedScore: 0.9 })
    const [again] = await mock.emit('evaluation.completed', { score: 3, maxScore: 4, normalizedScore: 0.5 })
    expect(again!.payload).toMatchObject({ score: 3, maxScore: 4, normalizedScore: 0.5 })
  })

  it('delivers to every endpoint that is subscribed to the name, and to no other', async () => {
    const { mock, endpoint } = mockWith()
    const both = mock.endpoints.create({
      url: HOOK,
      events: ['evaluation.completed', 'evaluation.failed'],
      apiKey: 'tf_platform_b',
    })
    const ids = async (name: 'evaluation.completed' | 'evaluation.failed') =>
      (await mock.emit(name)).map((one) => one.endpoint.id)
    expect(await ids('evaluation.completed')).toEqual([endpoint.id, both.id])
    expect(await ids('evaluation.failed')).toEqual([both.id])
    expect(await mock.emit('course.completed', {}, { reserved: true })).toEqual([])
  })

  it('gives the same payloads and ids for the same seed, and others for another', async () => {
    const run = async (seed: number) => {
      const { mock } = mockWith({ seed })
      await mock.emit('evaluation.completed')
      return JSON.stringify(mock.deliveries.map(({ id, payload }) => ({ id, payload })))
    }
    expect(await run(7)).toBe(await run(7))
    expect(await run(7)).not.toBe(await run(8))
  })

  it('draws nothing for what it refuses', async () => {
    const refusing = mockWith().mock
    await refusing.emit('evaluation.completed', { score: '9' } as never).catch(() => {})
    await refusing.emitAll([{ name: 'evaluation.completed' }, { name: 'course.completed' }]).catch(() => {})
    const [one] = await refusing.emit('evaluation.completed')
    const [other] = await mockWith().mock.emit('evaluation.completed')
    expect(one!.payload).toEqual(other!.payload)
  })

  it('makes payloads that are valid and verify, whatever the seed and scores', async () => {
    const scores = fc.record(
      { score: fc.integer({ min: 0, max: 50 }), maxScore: fc.integer({ min: 50, max: 100 }) },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.integer(), scores, async (seed, overrides) => {
        const { mock } = mockWith({ seed })
        const [delivery] = await mock.emit('evaluation.completed', overrides)
        expect(validate('evaluation.completed', delivery!.payload).ok).toBe(true)
        expect(delivery!.payload).toMatchObject(overrides)
      }),
    )
  })

  it.each([
    [
      'an unknown event',
      'evaluation.complete',
      undefined,
      undefined,
      'EVENT_UNKNOWN',
      'did you mean "evaluation.completed"?',
    ],
    ['no name', undefined, undefined, undefined, 'EVENT_UNKNOWN', 'no event named undefined'],
    ['a name that objects inherit', '__proto__', undefined, undefined, 'EVENT_UNKNOWN', 'no event named "__proto__"'],
    ['a reserved event', 'course.completed', undefined, undefined, 'EVENT_RESERVED', '{ reserved: true }'],
    [
      'a payload that breaks its schema',
      'evaluation.completed',
      { score: '9' },
      undefined,
      'PAYLOAD_INVALID',
      '$.score: expected a number, found "9"',
    ],
    [
      'a payload with a field left out',
      'evaluation.completed',
      { evaluationId: undefined },
      undefined,
      'PAYLOAD_INVALID',
      '$.evaluationId',
    ],
    [
      'overrides that are a list',
      'evaluation.completed',
      [1],
      undefined,
      'OPTION_INVALID',
      'overrides must be an object',
    ],
    ['overrides that are null', 'evaluation.completed', null, undefined, 'OPTION_INVALID', 'not null'],
    [
      'a __proto__ key',
      'evaluation.completed',
      JSON.parse('{"__proto__": {"a": 1}}'),
      undefined,
      'OPTION_INVALID',
      '__proto__',
    ],
    [
      'an unknown option',
      'evaluation.completed',
      {},
      { uncheked: true },
      'OPTION_INVALID',
      'did you mean "unchecked"?',
    ],
    ['an option of another kind', 'evaluation.completed', {}, { unchecked: 'yes' }, 'OPTION_INVALID', 'true or false'],
    ['what JSON cannot hold', 'evaluation.completed', { score: 1n }, { unchecked: true }, 'OPTION_INVALID', 'BigInt'],
  ])('refuses %s, and delivers nothing', async (_name, name, overrides, options, code, text) => {
    const { mock } = mockWith()
    const error = await mock.emit(name as never, overrides as never, options as never).catch((reason) => reason)
    expect(isWebhookError(error) && error.code).toBe(code)
    expect(error.message).toContain(text)
    expect(mock.deliveries).toEqual([])
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  it('writes a Date or URL as JSON does, and refuses overrides that hold themselves', async () => {
    const { mock } = mockWith()
    const [delivery] = await mock.emit('evaluation.completed', { at: new Date(0), link: new URL(HOOK) } as object)
    expect(delivery!.payload).toMatchObject({ at: '1970-01-01T00:00:00.000Z', link: HOOK })
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    const deep = JSON.parse(`${'['.repeat(600)}${']'.repeat(600)}`)
    for (const overrides of [cyclic, { cyclic: [cyclic] }, { deep }]) {
      const emitted = mock.emit('evaluation.completed', overrides as object)
      const message = expect.stringContaining('nested deeper than 500 levels, or hold themselves')
      await expect(emitted).rejects.toMatchObject({ code: 'OPTION_INVALID', message })
    }
  })

  it('sends what it would refuse when it is told to', async () => {
    const { mock } = mockWith()
    mock.endpoints.create({ url: HOOK, events: ['course.completed'] })
    const [invalid] = await mock.emit('evaluation.completed', { score: '9', evaluationId: undefined } as never, {
      unchecked: true,
    })
    expect(invalid!.payload).toMatchObject({ score: '9' })
    expect(invalid!.payload).not.toHaveProperty('evaluationId')
    const [reserved] = await mock.emit('course.completed', { courseId: [1, 2] }, { reserved: true })
    expect(reserved!.payload).toEqual({ courseId: [1, 2] })
  })

  it('sends ready bytes as they are, once they keep the schema', async () => {
    const { mock } = mockWith()
    const bytes = new TextEncoder().encode(
      '{"status": "COMPLETED", "evaluationId": "2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483",\n "evaluationType": "exact", "score": 10.0, "maxScore": 10, "normalizedScore": 1}',
    )
    const [delivery] = await mock.emit('evaluation.completed', bytes)
    expect(delivery!.attempts[0]!.request.body).toEqual(bytes)
    bytes.fill(0)
    expect(delivery!.payload).toMatchObject({ score: 10 })
    await expect(mock.emit('evaluation.completed', new Uint8Array([123]))).rejects.toMatchObject({
      code: 'PAYLOAD_INVALID',
    })
    const [broken] = await mock.emit('evaluation.completed', new Uint8Array([123]), { unchecked: true })
    expect(broken!.attempts[0]!.request.body).toEqual(new Uint8Array([123]))
  })

  it('delivers a payload of 10 MB', async () => {
    const { mock } = mockWith({
      receiver: async (request) => new Response(String((await request.arrayBuffer()).byteLength)),
    })
    const [delivery] = await mock.emit('evaluation.completed', { note: 'é'.repeat(5_000_000) } as object)
    expect(Number(new TextDecoder().decode(delivery!.attempts[0]!.response!.body))).toBeGreaterThan(10_000_000)
  })
})

describe('emitAll', () => {
  it('delivers each event, in order', async () => {
    const { mock } = mockWith()
    const deliveries = await mock.emitAll([
      { name: 'evaluation.completed', overrides: { score: 1 } },
      { name: 'evaluation.completed', overrides: { score: 2 } },
    ])
    expect(deliveries.map(({ payload }) => (payload as { score: number }).score)).toEqual([1, 2])
  })

  it('delivers none when one is refused', async () => {
    const { mock } = mockWith()
    const events = [{ name: 'evaluation.completed' }, { name: 'evaluation.complete' }] as never
    await expect(mock.emitAll(events)).rejects.toMatchObject({ code: 'EVENT_UNKNOWN' })
    await expect(mock.emitAll({} as never)).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    await expect(mock.emitAll([null] as never)).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    expect(mock.deliveries).toEqual([])
  })
})

describe('the log', () => {
  it('keeps request and response of each attempt, with headers and bodies and without secrets', async () => {
    const { mock, endpoint } = mockWith({ receiver: down })
    const [delivery] = await mock.emit('evaluation.completed', { score: 9 })
    await mock.settle()
    const record = JSON.parse(JSON.stringify(delivery))
    expect(record).toMatchObject({
      event: 'evaluation.completed',
      endpoint: { id: endpoint.id, url: HOOK },
      status: 'failed',
    })
    expect(record.attempts).toHaveLength(4)
    expect(record.attempts[0]).toMatchObject({
      number: 1,
      outcome: 'response',
      status: 503,
      verdict: 'retry',
      reason: 'The receiver answered 503: tried again.',
      request: {
        url: HOOK,
        method: 'POST',
        headers: { 'X-Platform-Event': 'evaluation.completed', 'X-Platform-Signature': '[signature of 64 characters]' },
        body: JSON.stringify(delivery!.payload),
      },
      response: { status: 503, headers: { 'x-reason': 'maintenance' }, body: 'out of order' },
    })
    const signature = sign(record.attempts[0].request.body, endpoint.secret)
    for (const secret of [endpoint.secret, signature]) expect(JSON.stringify(mock.deliveries)).not.toContain(secret)
  })

  it('hides secret and signature also where a receiver throws or answers with them', async () => {
    const secret = 'whsec_a secret to hide'
    const echo = (request: Request, answer: (text: string) => Response) =>
      answer(`${request.headers.get('x-platform-signature')} ${secret}`)
    const receivers = [
      (request: Request) => echo(request, (text) => new Response(text, { headers: { 'X-Echo': text } })),
      (request: Request) =>
        echo(request, (text) => {
          throw new Error(text)
        }),
    ]
    for (const receiver of receivers) {
      const mock = createTutorFlowMock({ receiver })
      mock.endpoints.create({ url: HOOK, events: ['evaluation.completed'], secret })
      const [delivery] = await mock.emit('evaluation.completed')
      const record = delivery!.toJSON().attempts[0]!
      const signature = sign(record.request.body, secret)
      for (const hidden of [secret, signature]) expect(JSON.stringify(record)).not.toContain(hidden)
      expect(record.error ?? record.response?.body).toContain('[hidden]')
    }
  })

  it('gives a frozen record that later attempts do not change', async () => {
    const { mock } = mockWith({ receiver: down })
    const [delivery] = await mock.emit('evaluation.completed')
    const record = delivery!.toJSON()
    await mock.settle()
    expect([record.status, record.attempts.length]).toEqual(['pending', 1])
    expect(() => Object.assign(record.attempts[0]!.request.headers, { a: 1 })).toThrow(TypeError)
  })

  it('drops the oldest deliveries past its limits, and counts them', async () => {
    const { mock } = mockWith({ log: { maxAttempts: 3 } })
    for (let score = 0; score < 5; score++) await mock.emit('evaluation.completed', { score })
    expect(mock.deliveries.map(({ payload }) => (payload as { score: number }).score)).toEqual([2, 3, 4])
    expect(mock.droppedDeliveries).toBe(2)
    const bytes = mockWith({ log: { maxBytes: 250_000 } }).mock
    for (let i = 0; i < 5; i++) await bytes.emit('evaluation.completed', { note: 'x'.repeat(100_000) } as object)
    expect(bytes.deliveries).toHaveLength(2)
  })

  it('goes on with a delivery that it has dropped', async () => {
    const { mock } = mockWith({ receiver: down, log: { maxAttempts: 2 } })
    const [first] = await mock.emit('evaluation.completed')
    await mock.emit('evaluation.completed')
    await mock.settle()
    expect(mock.deliveries).not.toContain(first)
    expect([first!.status, first!.attempts.length]).toEqual(['failed', 4])
  })

  it('cancels the oldest that it has dropped, once too many of them are pending', async () => {
    const { mock } = mockWith({ receiver: down, log: { maxAttempts: 1 } })
    const [first, second] = await mock.emitAll(Array(10_003).fill({ name: 'evaluation.completed' }))
    expect([mock.deliveries.length, mock.droppedDeliveries, mock.pendingDeliveries]).toEqual([1, 10_002, 10_001])
    expect([first!.status, second!.status, mock.deliveries[0]!.status]).toEqual(['cancelled', 'cancelled', 'pending'])
    expect(first!.cancelReason).toContain('see the option `log`')
    await mock.reset()
    expect(mock.pendingDeliveries).toBe(0)
  })

  it('cancels thousands of attempts that hang, all at once', async () => {
    const send: Send = async ({ headers }) => {
      if (headers['X-Platform-Event'] === 'evaluation.completed') return new Promise<never>(() => {})
      return { status: 204, headers: {}, body: new Uint8Array() }
    }
    const mock = createTutorFlowMock({ receiver: { send }, log: { maxAttempts: 1e5, maxBytes: 6e6 } })
    mock.endpoints.create({ url: HOOK, events: ['evaluation.completed', 'evaluation.failed'] })
    const hanging = mock.emitAll(Array(20_000).fill({ name: 'evaluation.completed' }))
    await mock.emit('evaluation.failed', { note: 'x'.repeat(7e6) } as object)
    expect(mock.pendingDeliveries).toBe(10_000)
    await mock.reset()
    expect(new Set((await hanging).map(({ status }) => status))).toEqual(new Set(['cancelled']))
  })

  it('keeps no more bytes of what it has dropped than of what it shows', async () => {
    const { mock } = mockWith({ receiver: down, log: { maxBytes: 1 } })
    const note = 'x'.repeat(3 * 1024 * 1024)
    for (let i = 0; i < 8; i++) await mock.emit('evaluation.completed', { note } as object)
    expect([mock.deliveries.length, mock.pendingDeliveries]).toEqual([1, 6]) // 5 of 3 MB, and the one that is shown
    await mock.settle()
    expect(mock.pendingDeliveries).toBe(0)
  })
})

describe('reset', () => {
  it('forgets endpoints and deliveries and takes back what is pending', async () => {
    const { mock } = mockWith({ receiver: down })
    const [delivery] = await mock.emit('evaluation.completed')
    await mock.reset()
    expect([mock.endpoints.list(), mock.deliveries, mock.droppedDeliveries]).toEqual([[], [], 0])
    await mock.settle()
    expect([delivery!.status, delivery!.attempts.length]).toEqual(['cancelled', 1])
    expect(await mock.emit('evaluation.completed')).toEqual([])
  })

  it('aborts what is in flight at once, and emit ends with it', async () => {
    const signals: AbortSignal[] = []
    const { mock } = mockWith({
      receiver: (request) => {
        signals.push(request.signal)
        return new Promise<Response>(() => {})
      },
    })
    const emitted = mock.emit('evaluation.completed')
    await vi.waitFor(() => expect(signals).toHaveLength(1))
    const start = performance.now()
    await mock.reset()
    const [delivery] = await emitted
    expect(performance.now() - start).toBeLessThan(100)
    expect([delivery!.status, delivery!.attempts.length]).toEqual(['cancelled', 0])
    expect(signals[0]!.aborted).toBe(true)
  })

  it('ignores the answer of a receiver that comes after it', async () => {
    let answer = (_response: Response) => {}
    const { mock } = mockWith({ receiver: () => new Promise<Response>((resolve) => (answer = resolve)) })
    const emitted = mock.emit('evaluation.completed')
    await mock.reset()
    answer(ok())
    const [delivery] = await emitted
    await mock.idle()
    expect([delivery!.status, mock.deliveries]).toEqual(['cancelled', []])
  })

  it('may be called by a receiver, and while the clock is advanced', async () => {
    const { mock } = mockWith({
      receiver: async () => {
        if (mock.deliveries[0]!.attempts.length === 1) await mock.reset()
        return down()
      },
    })
    const [delivery] = await mock.emit('evaluation.completed')
    await mock.clock.advance('1m')
    expect([delivery!.status, delivery!.attempts.length]).toEqual(['cancelled', 1])
  })
})

describe('dispose', () => {
  it('resets, and refuses every call after it with DISPOSED', async () => {
    const { mock } = mockWith({ receiver: down })
    const [delivery] = await mock.emit('evaluation.completed')
    await mock[Symbol.asyncDispose]()
    expect(delivery!.status).toBe('cancelled')
    const disposed = { code: 'DISPOSED' }
    await expect(mock.emit('evaluation.completed')).rejects.toMatchObject(disposed)
    await expect(mock.emitAll([])).rejects.toMatchObject(disposed)
    await expect(mock.clock.advance(1)).rejects.toMatchObject(disposed)
    await expect(mock.settle()).rejects.toMatchObject(disposed)
    await expect(mock.handle(new Request('https://api.tutorflow.io/v1/platform/webhooks'))).rejects.toMatchObject(
      disposed,
    )
    for (const use of [
      () => mock.endpoints.list(),
      () => mock.endpoints.delete('wh_1'),
      () => mock.endpoints.create({ url: HOOK, events: [] }),
    ]) {
      expect(use).toThrow(expect.objectContaining(disposed))
    }
    await mock.reset()
  })
})

describe('idle', () => {
  it('comes when no attempt is in flight, whatever is due later', async () => {
    const { mock } = mockWith({
      receiver: async () => new Promise<Response>((resolve) => setImmediate(() => resolve(down()))),
    })
    void mock.emit('evaluation.completed')
    expect(mock.deliveries[0]?.attempts ?? []).toEqual([])
    await mock.idle()
    expect(mock.deliveries[0]).toMatchObject({ status: 'pending', attempts: [{ number: 1 }] })
  })
})

describe("clock: 'system'", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('follows faked timers at exact times', async () => {
    const { mock } = mockWith({ clock: 'system', receiver: down })
    const start = Date.now()
    const [delivery] = await mock.emit('evaluation.completed')
    await vi.advanceTimersByTimeAsync(155_000)
    expect(delivery!.attempts.map(({ at }) => (at - start) / 1000)).toEqual([0, 5, 30, 155])
    expect(delivery!.status).toBe('failed')
  })

  it('takes back its timers on reset', async () => {
    const { mock } = mockWith({ clock: 'system', receiver: down })
    await mock.emit('evaluation.completed')
    expect(vi.getTimerCount()).toBe(1)
    await mock.reset()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('cannot be moved', async () => {
    const { mock } = mockWith({ clock: 'system' })
    await expect(mock.clock.advance('1s')).rejects.toMatchObject({ code: 'CLOCK_NOT_VIRTUAL' })
    await expect(mock.settle()).rejects.toMatchObject({ code: 'CLOCK_NOT_VIRTUAL' })
  })
})

describe('the virtual clock under faked timers', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-19T10:00:00Z') }))
  afterEach(() => void vi.useRealTimers())

  it('starts at the faked time and needs no timer to be advanced', async () => {
    const { mock } = mockWith({ receiver: down })
    expect(mock.endpoints.list()[0]!.createdAt).toBe('2026-03-19T10:00:00Z')
    const [delivery] = await mock.emit('evaluation.completed')
    await mock.settle()
    expect(delivery!.attempts).toHaveLength(4)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps the time of the app in step with advanceTimers', async () => {
    const seen: string[] = []
    const { mock } = mockWith({
      advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms),
      receiver: () => {
        seen.push(new Date().toISOString())
        return down()
      },
    })
    const interval = vi.fn()
    setInterval(interval, 10_000)
    await mock.emit('evaluation.completed')
    await mock.clock.advance('155s')
    expect(seen.map((time) => time.slice(14, 19))).toEqual(['00:00', '00:05', '00:30', '02:35'])
    expect(interval).toHaveBeenCalledTimes(15)
  })
})

describe('a custom clock', () => {
  it('is asked for the time and given what is due later', async () => {
    const scheduled: number[] = []
    const schedule = (ms: number) => {
      scheduled.push(ms)
      return () => {}
    }
    const clock = { now: () => 1_000_000, schedule }
    const { mock } = mockWith({ clock, receiver: down })
    await mock.emit('evaluation.completed')
    expect([mock.clock.now(), scheduled]).toEqual([1_000_000, [5000]])
    await expect(mock.clock.advance('5s')).rejects.toMatchObject({ code: 'CLOCK_NOT_VIRTUAL' })
  })

  it('may be moved by what it has, and cannot run what was taken back', async () => {
    const runs: (() => Promise<void>)[] = []
    const schedule = (_ms: number, run: () => Promise<void>) => {
      runs.push(run)
      return () => {}
    }
    const advance = async () => {
      for (const run of runs.splice(0)) await run()
    }
    const { mock, endpoint } = mockWith({ clock: { now: () => 0, schedule, advance }, receiver: down })
    const [delivery] = await mock.emit('evaluation.completed')
    await mock.clock.advance('5s')
    expect(delivery!.attempts).toHaveLength(2)
    mock.endpoints.delete(endpoint.id)
    await mock.clock.advance('25s')
    expect([delivery!.status, delivery!.attempts.length]).toEqual(['cancelled', 2])
  })

  it('ends emit with its error when it cannot schedule, and leaves nothing in flight', async () => {
    const schedule = () => {
      throw new Error('no timers here')
    }
    const { mock } = mockWith({ clock: { now: () => 0, schedule }, receiver: down })
    await expect(mock.emit('evaluation.completed')).rejects.toThrow('no timers here')
    await mock.idle()
  })
})

describe('options', () => {
  it.each([
    ['an unknown option', { reciever: ok }, 'did you mean "receiver"?'],
    ['no object', 5, 'must be an object'],
    ['null', null, 'must be an object'],
    ['an empty list of keys', { apiKeys: [] }, 'apiKeys'],
    ['keys that are no text', { apiKeys: [5] }, 'apiKeys'],
    ['unknownKey without keys', { unknownKey: 'pass' }, 'needs apiKeys'],
    ['another unknownKey', { unknownKey: 'ignore' }, '"refuse" or "pass"'],
    ['a base URL with a path', { baseUrl: 'https://api.example.com/v1' }, 'baseUrl'],
    ['another clock', { clock: 'fake' }, '"virtual" or "system"'],
    ['half a clock', { clock: { now: () => 0 } }, 'must have the methods now and schedule'],
    ['advanceTimers without the virtual clock', { clock: 'system', advanceTimers: () => {} }, 'virtual'],
    ['a timeout of 0', { timeoutMs: 0 }, 'timeoutMs'],
    ['a timeout that no timer can hold', { timeoutMs: 2 ** 40 }, 'timeoutMs'],
    ['a base URL with a blank', { baseUrl: 'https://x y' }, 'baseUrl'],
    ['a base URL with credentials', { baseUrl: 'https://u:p@h' }, 'baseUrl'],
    ['keys of another form', { apiKeys: ['sk_live_1'] }, 'tf_platform_'],
    ['a timeout that is text', { timeoutMs: '10s' }, 'timeoutMs'],
    ['a log limit below 1', { log: { maxAttempts: -1 } }, 'log.maxAttempts'],
    ['an unknown log limit', { log: { max: 5 } }, 'maxBytes'],
    ['a seed of another kind', { seed: {} }, 'seed'],
  ])('refuses %s with OPTION_INVALID', (_name, options, text) => {
    const create = () => createTutorFlowMock(options as never)
    expect(create).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(text) }))
  })

  it.each([
    ['an http url', { url: 'http://myapp.com', events: ['evaluation.completed'] }, 'an https URL'],
    ['a local url', { url: 'http://localhost:3000', events: ['evaluation.completed'] }, 'is the receiver of the mock'],
    ['an unknown event', { url: HOOK, events: ['evaluation.complete'] }, 'did you mean "evaluation.completed"?'],
    ['no events', { url: HOOK, events: [] }, 'at least 1 item'],
    ['an unknown option', { url: HOOK, events: ['evaluation.completed'], secrets: 'x' }, 'did you mean "secret"?'],
    ['a key of another form', { url: HOOK, events: ['evaluation.completed'], apiKey: 'sk_1' }, 'tf_platform_'],
    ['the bare prefix as key', { url: HOOK, events: ['evaluation.completed'], apiKey: 'tf_platform_' }, 'tf_platform_'],
    ['nothing', undefined, 'must be an object'],
  ])('endpoints.create refuses %s with OPTION_INVALID', (_name, input, text) => {
    const mock = createTutorFlowMock()
    const create = () => mock.endpoints.create(input as never)
    expect(create).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(text) }))
    expect(mock.endpoints.list()).toEqual([])
  })
})

const runScript = (script: string) => {
  const args = ['--import', 'tsx', '--conditions=@tutor-webhooks/source', '--input-type=module', '-e', script]
  return execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })
}

it('keeps no process alive, whatever is pending', () => {
  const script = `
    import { createMock, tutorflow } from 'tutor-webhooks'
    for (const clock of ['virtual', 'system']) {
      const mock = createMock(tutorflow, { clock, receiver: () => new Response(null, { status: 500 }) })
      mock.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.completed'] })
      await mock.emit('evaluation.completed')
    }
    console.log('ended')`
  expect(runScript(script)).toBe('ended\n')
})

it('keeps the process alive until a receiver that never answers has had its time, or was given up', () => {
  const script = `
    import { createMock, tutorflow } from 'tutor-webhooks'
    const hang = () => new Promise(() => {})
    for (const clock of ['virtual', 'system']) {
      const mock = createMock(tutorflow, { clock, timeoutMs: 200, receiver: hang })
      mock.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.completed'] })
      const [delivery] = await mock.emit('evaluation.completed')
      console.log(delivery.attempts[0].reason)
    }
    const mock = createMock(tutorflow, { timeoutMs: 600_000, receiver: hang })
    mock.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.completed'] })
    const emitted = mock.emit('evaluation.completed')
    await mock.reset()
    console.log((await emitted)[0].status)`
  const late = 'The receiver did not answer in time: tried again.\n'
  expect(runScript(script)).toBe(`${late}${late}cancelled\n`)
})
