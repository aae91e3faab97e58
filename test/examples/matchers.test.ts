import { matchers } from 'tutor-webhooks/matchers'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { afterEach, expect, it } from 'vitest'

expect.extend(matchers) // once, in a setup file of the runner; jest has it under the same name

const statuses: number[] = []
const receiver = () => new Response(null, { status: statuses.shift() ?? 204 })
const tutorflow = createTutorFlowMock({ receiver })
const url = 'https://myapp.com/webhooks/tutorflow'
afterEach(() => tutorflow.reset())

it('delivers in the third attempt, signed with the secret of the endpoint', async () => {
  const { secret } = tutorflow.endpoints.create({ url, events: ['evaluation.completed'] })
  statuses.push(503, 503)
  const [delivery] = await tutorflow.emit('evaluation.completed', { score: 9 })
  await tutorflow.clock.advance('30s')
  const payload = { score: 9, evaluationId: expect.any(String) } // any part of it
  expect(tutorflow).toHaveDelivered('evaluation.completed', { attempts: 3, endpoint: url, payload })
  await expect(delivery).toBeSignedWith(secret)
  expect(delivery).toMatchEventSchema('evaluation.completed')
  expect(tutorflow).not.toHaveDelivered('evaluation.failed')
})

it('tells what came nearest', async () => {
  tutorflow.endpoints.create({ url, events: ['evaluation.completed'] })
  statuses.push(503)
  await tutorflow.emit('evaluation.completed', { score: 8 })
  await tutorflow.emit('evaluation.completed', { score: 7 })
  const assert = () => expect(tutorflow).toHaveDelivered('evaluation.completed', { payload: { score: 8 } })
  expect(assert).toThrowErrorMatchingInlineSnapshot(`
    [Error: expected the mock of TutorFlow to have delivered evaluation.completed: status delivered, the payload given

    Nearest is #1:
      status: expected delivered, found pending
      last attempt: The receiver answered 503: tried again.
      next attempt: due in 5 s; clock.advance() or settle() goes there

       #  time  event                 endpoint                              status     attempts
    >  1  0 s   evaluation.completed  https://myapp.com/webhooks/tutorflow  pending    503
       2  0 s   evaluation.completed  https://myapp.com/webhooks/tutorflow  delivered  204
    Time counts from when the first was emitted.]
  `)
})
