import { setupServer } from 'msw/node'
import { createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { app, failTwice, grades, registerWebhook } from './grading-app.ts'

const tutorflow = createTutorFlowMock({ receiver: app }) // a Hono app, a function, a URL, or fromNodeListener(app)
const server = setupServer(...tutorflow.handlers)
beforeAll(() => server.listen(listenOptions('error')))
afterEach(() => tutorflow.reset())
afterAll(() => server.close())

it('grades once, although the first two deliveries fail', async () => {
  await registerWebhook() // the app's own code: POST /v1/platform/webhooks
  failTwice()
  const [delivery] = await tutorflow.emit('evaluation.completed', { score: 9 })
  await tutorflow.clock.advance('30s') // 5 s + 25 s, in no time
  expect(delivery?.status).toBe('delivered')
  expect(delivery?.attempts).toHaveLength(3)
  expect(await grades()).toEqual([9])
})
