import { createTutorCruncherMock } from 'tutor-webhooks/mocks'
import { afterEach, expect, it } from 'vitest'
import { app, failTwice, key, statuses } from './tutorcruncher-crm-app.ts'

const tutorcruncher = createTutorCruncherMock({ receiver: app }) // a Hono app, a function, a URL, or fromNodeListener(app)
const { integrations, clock } = tutorcruncher
const url = 'https://crm.example/webhooks/tutorcruncher'
afterEach(() => tutorcruncher.reset())

it('follows the status of a tutor, although the first two attempts fail', async () => {
  const { id } = integrations.create({ name: 'CRM', url, key }) // as System > Settings > Integrations does
  failTwice()
  const subject = { id: 1623, status: 'approved' } as const
  const [delivery] = await tutorcruncher.emit('CHANGED_CONTRACTOR_STATUS', { subject })
  await clock.advance('11s') // 1 s + 10 s, in no time
  expect(delivery?.status).toBe('delivered')
  expect(statuses.get(1623)).toBe('approved')
  expect(integrations.logs(id).logs.map((log) => [log.statusCode, log.status])).toEqual([
    [204, 'Success'], // newest first
    [503, 'Unexpected response'],
    [503, 'Unexpected response'],
  ])
})

it('shows what the vendor does when the receiver is away', async () => {
  const mock = createTutorCruncherMock({ receiver: () => 'refused' }) // or 'timeout', 'reset', or any Response
  mock.integrations.create({ name: 'CRM', url, key })
  const start = mock.clock.now()
  const [delivery] = await mock.emit('CREATED_A_CLIENT')
  await mock.settle() // until no retry is due
  expect(delivery?.status).toBe('failed')
  expect(delivery?.attempts.map(({ at }) => (at - start) / 1000)).toEqual([0, 1, 11, 111, 1111]) // seconds
})
