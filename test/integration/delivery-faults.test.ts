import { createMock, type Delivery, type Fault, tutorcruncher, tutorflow } from 'tutor-webhooks'
import * as receiverOfCruncher from 'tutor-webhooks/tutorcruncher'
import { safeVerify } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'

const url = 'https://myapp.com/hook'
const secret = 'whsec_of_the_endpoint'
const events = ['evaluation.completed'] as const

/** A receiver that verifies, and keeps what it saw. */
function createReceiver() {
  const seen: string[] = []
  const bodies: string[] = []
  const receiver = async (request: Request) => {
    const body = await request.text()
    bodies.push(body)
    const result = safeVerify({ headers: request.headers, body }, { secret })
    seen.push(result.ok ? 'accepted' : result.code)
    return new Response(null, { status: result.ok ? 204 : 401 })
  }
  return { seen, bodies, receiver }
}

function createSetup(...faults: Fault[]) {
  const { seen, bodies, receiver } = createReceiver()
  const mock = createMock(tutorflow, { receiver })
  const { id } = mock.endpoints.create({ url, events, secret })
  for (const fault of faults) mock.faults.add(fault)
  return { mock, seen, bodies, id }
}

const scoreOf = ({ payload }: Delivery) => (payload as { score: number }).score

describe('a delivery with a fault', () => {
  it.each([
    ['bad-signature', 'SIGNATURE_MISMATCH'],
    ['wrong-key', 'SIGNATURE_MISMATCH'],
    ['truncated-body', 'SIGNATURE_MISMATCH'],
  ] as const)('%s is refused with %s in every attempt, and the next delivery is good', async (kind, code) => {
    const { mock, seen } = createSetup({ kind })
    const [bad] = await mock.emit('evaluation.completed')
    await mock.settle()
    expect(bad).toMatchObject({ status: 'failed', faults: [kind] })
    expect(seen).toEqual(Array(4).fill(code))
    const [good] = await mock.emit('evaluation.completed')
    expect(good).toMatchObject({ status: 'delivered', faults: [] })
  })

  it('truncated-body logs the bytes that were sent, and resends all of them', async () => {
    const { mock, bodies } = createSetup({ kind: 'truncated-body' })
    const [cut] = await mock.emit('evaluation.completed')
    const whole = await mock.resend(cut!.id)
    const sent = new TextDecoder().decode(cut?.attempts[0]?.request.body)
    expect(bodies[0]).toBe(sent)
    expect(bodies[1]).toHaveLength(whole.attempts[0]!.request.body.length)
    expect(bodies[1]?.startsWith(sent)).toBe(true)
    expect(sent).toHaveLength(Math.floor(bodies[1]!.length / 2))
    expect([cut?.payload, whole.status]).toEqual([undefined, 'delivered'])
  })

  it('duplicate arrives twice, byte for byte', async () => {
    const { mock, seen, bodies } = createSetup({ kind: 'duplicate' })
    const deliveries = await mock.emit('evaluation.completed')
    expect(deliveries.map(({ status, faults }) => [status, faults])).toEqual(
      Array(2).fill(['delivered', ['duplicate']]),
    )
    expect(seen).toEqual(['accepted', 'accepted'])
    expect(bodies[1]).toBe(bodies[0])
  })

  it('dropped-acknowledgement is sent again although it was accepted', async () => {
    const { mock, seen } = createSetup({ kind: 'dropped-acknowledgement' })
    const [delivery] = await mock.emit('evaluation.completed')
    await mock.settle()
    expect(seen).toEqual(['accepted', 'accepted'])
    expect(delivery?.attempts.map(({ outcome, verdict }) => [outcome, verdict])).toEqual([
      ['reset', 'retry'],
      ['response', 'delivered'],
    ])
  })

  it('delay comes later, and its retries count from then', async () => {
    const mock = createMock(tutorflow, { receiver: () => 'refused' })
    mock.endpoints.create({ url, events })
    mock.faults.add({ kind: 'delay', by: '1m' })
    const start = mock.clock.now()
    const [delivery] = await mock.emit('evaluation.completed')
    expect(delivery).toMatchObject({ status: 'pending', attempts: [], nextAttemptAt: start + 60_000 })
    await mock.settle()
    expect(delivery?.attempts.map(({ at }) => (at - start) / 1000)).toEqual([60, 65, 90, 215])
  })

  it.each([2, 3, 5])('reorder lets %i deliveries come in another order, the same for the same seed', async (times) => {
    const orders: number[][] = []
    for (const seed of [7, 7, 8]) {
      const order: number[] = []
      const receiver = async (request: Request) => {
        order.push(((await request.json()) as { score: number }).score)
        return new Response()
      }
      const mock = createMock(tutorflow, { receiver, seed })
      mock.endpoints.create({ url, events })
      mock.faults.add({ kind: 'reorder', times })
      for (let score = 1; score <= times; score++) await mock.emit('evaluation.completed', { score })
      await mock.settle()
      orders.push(order)
    }
    const emitted = Array.from({ length: times }, (_, index) => index + 1)
    for (const order of orders) {
      expect(order).not.toEqual(emitted)
      expect(order.toSorted()).toEqual(emitted)
    }
    expect(orders[1]).toEqual(orders[0])
  })

  it('stale-time carries a time that is as long ago, and is signed', async () => {
    let body = ''
    let headers = new Headers()
    const receiver = async (request: Request) => {
      headers = request.headers
      body = await request.text()
      return new Response()
    }
    const mock = createMock(tutorcruncher, { receiver })
    mock.integrations.create({ url, key: 'private-key' })
    mock.faults.add({ kind: 'stale-time', by: '1h' })
    await mock.emit('CREATED_A_CLIENT')
    const verify = (maxAgeSeconds: number) =>
      receiverOfCruncher.safeVerify({ headers, body }, { secret: 'private-key', maxAgeSeconds, now: mock.clock.now })
    expect(verify(3_600).ok).toBe(true)
    expect(verify(3_599)).toMatchObject({ ok: false, code: 'REQUEST_TOO_OLD' })
  })

  it('has all faults that fit it, as often as each says', async () => {
    const { mock, id } = createSetup(
      { kind: 'delay', by: '2s', times: 2 },
      { kind: 'duplicate' },
      { kind: 'wrong-key', event: 'evaluation.failed' },
      { kind: 'bad-signature', endpoint: 'wh_of_somebody_else' },
    )
    expect(id).not.toBe('wh_of_somebody_else')
    await mock.emitAll([1, 2, 3].map((score) => ({ name: 'evaluation.completed', overrides: { score } })))
    const faults = mock.deliveries.map((delivery) => [scoreOf(delivery), ...delivery.faults])
    expect(faults).toEqual([[1, 'delay', 'duplicate'], [1, 'delay', 'duplicate'], [2, 'delay'], [3]])
    expect(mock.faults.list().map(({ kind, times }) => [kind, times])).toEqual([
      ['wrong-key', 1],
      ['bad-signature', 1],
    ])
    await mock.reset()
    expect(mock.faults.list()).toEqual([])
  })

  it('shows neither key nor signature in its log, the good one included', async () => {
    const echo = async (request: Request) => {
      const body = new Uint8Array(await request.arrayBuffer())
      return new Response(`${request.headers.get('x-platform-signature')} ${tutorflow.sign(body, secret)}`, {
        status: 401,
      })
    }
    const mock = createMock(tutorflow, { receiver: echo })
    mock.endpoints.create({ url, events, secret })
    mock.faults.add({ kind: 'bad-signature' })
    const [delivery] = await mock.emit('evaluation.completed')
    expect(JSON.stringify(delivery)).not.toMatch(/[0-9a-f]{64}/)
  })
})

describe('faults.add refuses', () => {
  const { faults } = createMock(tutorflow)
  it.each<[string, object, string]>([
    ['an unknown kind', { kind: 'duplicates' }, 'there is no fault "duplicates"; did you mean "duplicate"?'],
    ['an unknown option', { kind: 'duplicate', time: 2 }, 'there is no option "time"; did you mean "times"?'],
    ['no number of times', { kind: 'duplicate', times: 0 }, 'times must be a whole number from 1 to 10000, not 0'],
    ['a delay of no length', { kind: 'delay' }, 'Could not add the fault: delay takes a "by"'],
    ['a latency of no length', { kind: 'latency' }, 'latency takes a "by", a duration such as "5s"'],
    ['a length that means nothing', { kind: 'duplicate', by: '1s' }, 'duplicate takes no "by"'],
    ['one delivery in another order', { kind: 'reorder', times: 1 }, 'to reorder takes times: 2 or more'],
    ['a stale time where there is none', { kind: 'stale-time', by: '1h' }, 'the deliveries of TutorFlow carry no time'],
    [
      'an unknown event',
      { kind: 'delay', by: 1, event: 'evaluation.complete' },
      'Could not add the fault: TutorFlow has no event named "evaluation.complete"; did you mean "evaluation.completed"?',
    ],
    ['an event for the API', { kind: 'rate-limit', event: 'evaluation.completed' }, 'is a fault of the API'],
    ['an endpoint that is no id', { kind: 'duplicate', endpoint: 7 }, 'endpoint must be the id of an endpoint, not 7'],
  ])('%s', (_, fault, problem) => {
    expect(() => faults.add(fault as Fault)).toThrow(problem)
    expect(faults.list()).toEqual([])
  })

  it('more than 100 at a time', () => {
    const mock = createMock(tutorflow)
    for (let i = 0; i < 100; i++) mock.faults.add({ kind: 'duplicate' })
    expect(() => mock.faults.add({ kind: 'duplicate' })).toThrow('100 faults are waiting already')
    mock.faults.clear()
    mock.faults.add({ kind: 'duplicate' })
  })
})
