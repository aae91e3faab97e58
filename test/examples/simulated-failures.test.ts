import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { expect, it } from 'vitest'

it('shows what the vendor does when the receiver is away', async () => {
  const tutorflow = createTutorFlowMock({ receiver: () => 'timeout' }) // or 'refused', 'reset', or any Response
  tutorflow.endpoints.create({ url: 'https://myapp.com/webhooks/tutorflow', events: ['evaluation.failed'] })
  const [delivery] = await tutorflow.emit('evaluation.failed')
  await tutorflow.settle() // until no retry is due
  expect(delivery?.status).toBe('failed')
  expect(delivery?.attempts.map((attempt) => attempt.reason)).toEqual([
    'The receiver did not answer in time: tried again.',
    'The receiver did not answer in time: tried again.',
    'The receiver did not answer in time: tried again.',
    'The receiver did not answer in time: failed after 4 attempts.',
  ])
})
