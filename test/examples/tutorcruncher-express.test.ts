import { createTutorCruncherMock } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { app, queue } from './tutorcruncher-express.ts'

const mock = createTutorCruncherMock({ receiver: fromNodeListener(app) })
const url = 'https://crm.example/webhooks/tutorcruncher'

beforeEach(() => {
  const { key } = mock.integrations.create({ url })
  vi.stubEnv('TUTORCRUNCHER_KEY', key)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.useRealTimers()
  queue.clear()
  await mock.reset()
})

const statuses = () => mock.deliveries.map(({ attempts }) => attempts[0]?.status)

it('queues events, and answers public profiles', async () => {
  await mock.emit('LOGIN')
  await mock.emitPublicProfile()
  expect(statuses()).toEqual([204, 204])
  expect([...queue.values()].map(({ action }) => action)).toEqual(['LOGIN'])
})

it('takes the last retry, and refuses what is older', async () => {
  const [first] = await mock.emit('CREATED_A_CLIENT')
  const replay = first!.attempts[0]!.request.body
  vi.useFakeTimers({ toFake: ['Date'], now: mock.clock.now() + 1_160_000 })
  await mock.emit('CREATED_A_CLIENT', replay)
  vi.setSystemTime(mock.clock.now() + 1_802_000)
  await mock.emit('CREATED_A_CLIENT', replay)
  expect(statuses()).toEqual([204, 204, 401])
})

it('answers 401 to another key, and 500 when it has none', async () => {
  vi.stubEnv('TUTORCRUNCHER_KEY', 'another')
  await mock.emit('LOGIN')
  vi.stubEnv('TUTORCRUNCHER_KEY', undefined)
  await mock.emit('LOGIN')
  expect(statuses()).toEqual([401, 500])
})
