import { setupServer } from 'msw/node'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { app, grades, registerWebhook } from './grading-app.ts'

const tutorflow = createTutorFlowMock({ receiver: app })
const server = setupServer(...tutorflow.handlers)
beforeAll(() => server.listen())
afterEach(() => tutorflow.reset())
afterAll(() => server.close())

it('counts a grade once, although it comes twice and the first answer gets lost', async () => {
  await registerWebhook()
  tutorflow.faults.add({ kind: 'duplicate' })
  tutorflow.faults.add({ kind: 'dropped-acknowledgement' })
  await tutorflow.emit('evaluation.completed', { score: 9 })
  await tutorflow.settle()
  expect(tutorflow.deliveries.map(({ attempts }) => attempts.length)).toEqual([2, 2])
  expect(await grades()).toEqual([9])
})

it('refuses a grade whose signature is bad', async () => {
  await registerWebhook()
  tutorflow.faults.add({ kind: 'bad-signature', event: 'evaluation.completed' })
  const [delivery] = await tutorflow.emit('evaluation.completed')
  expect(delivery?.attempts[0]?.status).toBe(401)
  expect(await grades()).toEqual([])
})
