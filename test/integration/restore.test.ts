import { createMapStore, createMock, type SavedDelivery, type TutorCruncherShape, tutorcruncher } from 'tutor-webhooks'
import { expect, it } from 'vitest'

type Integration = TutorCruncherShape['endpoint']

const url = 'https://myapp.com/hook'

/** A mock with an integration and, where `answers` end, a receiver that is away. */
function createFirst(...answers: number[]) {
  const store = createMapStore<Integration>()
  const receiver = () => {
    const status = answers.shift()
    return status === undefined ? ('refused' as const) : new Response('an answer', { status })
  }
  const mock = createMock(tutorcruncher, { receiver }, store)
  const { id } = mock.integrations.create({ url, key: 'private-key' })
  return { mock, store, id }
}

/** What a process finds that starts after another was killed. */
function createSecond(store: ReturnType<typeof createMapStore<Integration>>, saved: SavedDelivery[], later = 0) {
  const bodies: string[] = []
  const receiver = async (request: Request) => {
    bodies.push(await request.text())
    return new Response(null, { status: 204 })
  }
  const mock = createMock(tutorcruncher, { receiver, seed: 2 }, store)
  const start = async () => {
    await mock.clock.advance(later)
    mock.restore(saved)
  }
  return { mock, bodies, start }
}

const saveAll = (mock: { deliveries: readonly { id: string }[]; save(id: string): SavedDelivery | undefined }) =>
  structuredClone(mock.deliveries.map(({ id }) => mock.save(id)!))

it('goes on with a retry when it is due, with the same bytes', async () => {
  const { mock, store } = createFirst(503, 503)
  const [delivery] = await mock.emit('CREATED_A_CLIENT')
  await mock.clock.advance('1s')
  const saved = saveAll(mock)
  const second = createSecond(store, saved)
  await second.start()
  const [revived] = second.mock.deliveries
  expect(revived?.toJSON()).toEqual(delivery?.toJSON())
  await second.mock.clock.advance(revived!.nextAttemptAt! - second.mock.clock.now())
  expect(revived).toMatchObject({ status: 'delivered' })
  expect(revived?.attempts.map(({ number, status }) => [number, status])).toEqual([
    [1, 503],
    [2, 503],
    [3, 204],
  ])
  expect(second.bodies).toEqual([new TextDecoder().decode(delivery?.attempts[0]?.request.body)])
})

it('makes an attempt that is overdue, or was in flight, with the next move of the clock', async () => {
  const { mock, store } = createFirst()
  mock.faults.add({ kind: 'delay', by: '10s' })
  await mock.emit('CREATED_A_CLIENT')
  await mock.emit('CREATED_A_CLIENT')
  const [delayed, waiting] = saveAll(mock)
  const inFlight = { ...waiting!, dueAt: undefined }
  const second = createSecond(store, [delayed!, inFlight], 3_600_000)
  await second.start()
  await second.mock.clock.advance(0)
  expect(second.mock.deliveries.map(({ status, faults }) => [status, faults])).toEqual([
    ['delivered', ['delay']],
    ['delivered', []],
  ])
})

it('cancels what waits for an endpoint that is gone, and keeps what has ended', async () => {
  const { mock, store, id } = createFirst(200)
  await mock.emit('CREATED_A_CLIENT')
  await mock.emit('CREATED_A_CLIENT')
  const saved = saveAll(mock)
  store.delete(id)
  const second = createSecond(store, saved)
  await second.start()
  await second.mock.settle()
  expect(second.mock.deliveries.map(({ status, cancelReason }) => [status, cancelReason])).toEqual([
    ['delivered', undefined],
    ['cancelled', 'The endpoint was removed.'],
  ])
  expect(second.bodies).toEqual([])
})

it('waits for an integration that is inactive, as before', async () => {
  const { mock, store, id } = createFirst()
  await mock.emit('CREATED_A_CLIENT')
  mock.integrations.update(id, { active: false })
  const second = createSecond(store, saveAll(mock))
  await second.start()
  expect(second.mock.deliveries[0]).toMatchObject({ status: 'cancelled', cancelReason: 'The endpoint is inactive.' })
  second.mock.integrations.update(id, { active: true })
  await second.mock.settle()
  expect(second.mock.deliveries[0]?.status).toBe('delivered')
})

it('counts what it restores within the limits of the log', async () => {
  const { mock, store } = createFirst(200, 200, 200)
  for (let i = 0; i < 3; i++) await mock.emit('CREATED_A_CLIENT')
  const second = createMock(tutorcruncher, { log: { maxAttempts: 2 } }, store)
  second.restore(saveAll(mock))
  expect(second.deliveries).toHaveLength(2)
  expect(second.droppedDeliveries).toBe(1)
})

it('saves neither key nor signature', async () => {
  const { mock } = createFirst(200)
  const [delivery] = await mock.emit('CREATED_A_CLIENT')
  const text = JSON.stringify(mock.save(delivery!.id))
  expect(text).not.toContain('private-key')
  expect(text).not.toMatch(/"[0-9a-f]{64}"/)
  expect(mock.save('dlv_unknown')).toBeUndefined()
})

it('leaves what is pending to another process: whoever waits gets it as it is, and nothing is tried here any more', async () => {
  const store = createMapStore<Integration>()
  let sent = 0
  const receiver = () => {
    sent++
    return sent === 1 ? new Response(null, { status: 503 }) : new Promise<never>(() => {})
  }
  const mock = createMock(tutorcruncher, { receiver }, store)
  mock.integrations.create({ url })
  const [first] = await mock.emit('CREATED_A_CLIENT')
  const emitted = mock.emit('CREATED_A_CLIENT')
  const saved = saveAll(mock)
  mock.release()
  const [second] = await emitted
  await mock.settle()
  expect(saveAll(mock)).toEqual(saved)
  expect(sent).toBe(2)
  await mock[Symbol.asyncDispose]()
  for (const delivery of [first, second]) expect(delivery).toMatchObject({ status: 'pending', cancelReason: undefined })
  expect(first!.nextAttemptAt).toBeGreaterThan(first!.createdAt)
  expect(second!.attempts).toEqual([])
})

it('leaves nothing to another process that the log has dropped', async () => {
  const mock = createMock(tutorcruncher, { receiver: () => new Promise<never>(() => {}), log: { maxBytes: 1 } })
  mock.integrations.create({ url })
  const emitted = mock.emitAll([{ name: 'CREATED_A_CLIENT' }, { name: 'CREATED_A_CLIENT' }])
  expect(saveAll(mock)).toHaveLength(1)
  mock.release()
  await mock[Symbol.asyncDispose]()
  expect((await emitted).map(({ status, cancelReason }) => [status, cancelReason])).toEqual([
    ['cancelled', 'The mock was disposed.'],
    ['pending', undefined],
  ])
})
