import { createMock, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { expect, it } from 'vitest'

const url = 'https://myapp.com/hook'

it('tells when a delivery was emitted and when its next attempt is due', async () => {
  const mock = createMock(tutorflow, { receiver: () => new Response(null, { status: 503 }) })
  mock.endpoints.create({ url, events: ['evaluation.completed'] })
  const start = mock.clock.now()
  const [delivery] = await mock.emit('evaluation.completed')
  const waits: (number | undefined)[] = []
  for (const wait of [5, 25, 125]) {
    waits.push(delivery?.nextAttemptAt)
    await mock.clock.advance(wait * 1000)
  }
  expect(delivery?.createdAt).toBe(start)
  expect(waits).toEqual([start + 5_000, start + 30_000, start + 155_000])
  expect(delivery?.status).toBe('failed')
  expect(delivery?.nextAttemptAt).toBeUndefined()
})

it('has no next attempt while one is in flight', async () => {
  let answer = (_: Response) => {}
  const mock = createMock(tutorflow, { receiver: () => new Promise((resolve) => (answer = resolve)) })
  mock.endpoints.create({ url, events: ['evaluation.completed'] })
  const emitted = mock.emit('evaluation.completed')
  await Promise.resolve()
  expect(mock.deliveries[0]?.nextAttemptAt).toBeUndefined()
  answer(new Response(null, { status: 500 }))
  await emitted
  expect(mock.deliveries[0]?.toJSON()).toMatchObject({ nextAttemptAt: mock.clock.now() + 5_000, status: 'pending' })
})

it('has no next attempt while its integration is inactive', async () => {
  const mock = createMock(tutorcruncher, { receiver: () => 'refused' })
  const { id } = mock.integrations.create({ url, key: 'private-key' })
  const [delivery] = await mock.emit('CREATED_A_CLIENT')
  const due = delivery?.nextAttemptAt
  mock.integrations.update(id, { active: false })
  expect(delivery?.nextAttemptAt).toBeUndefined()
  mock.integrations.update(id, { active: true })
  expect(delivery?.nextAttemptAt).toBe(due)
})
