import { setupWorker } from 'msw/browser'
import { createTutorCruncherMock, createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { signedRequest } from 'tutor-webhooks/tutorflow'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createSchool, url } from '../src/school.js'

const key = 'tc_private_key_of_the_school'
let school
const receiver = (request) => school.fetch(request)
const tutorflow = createTutorFlowMock({ receiver })
const tutorcruncher = createTutorCruncherMock({ receiver })
const worker = setupWorker(...tutorflow.handlers, ...tutorcruncher.handlers)

beforeAll(() => worker.start({ ...listenOptions('bypass'), quiet: true }))
beforeEach(() => {
  school = createSchool({ tutorCruncherKey: key })
})
afterEach(async () => {
  await tutorflow.reset()
  await tutorcruncher.reset()
})
afterAll(() => worker.stop())

it('registers at TutorFlow, and grades once after two failures', async () => {
  await school.register()
  school.failNext(2)
  const [delivery] = await tutorflow.emit('evaluation.completed', { score: 9 })
  expect(delivery.status).toBe('pending')
  await tutorflow.clock.advance('30s')
  expect(delivery.status).toBe('delivered')
  expect(delivery.attempts.map(({ status }) => status)).toEqual([503, 503, 204])
  expect([...school.grades.values()]).toEqual([9])
})

it('takes a client of TutorCruncher, whom it asks the API for, after four failures', async () => {
  tutorcruncher.integrations.create({ url, key })
  school.failNext(4)
  const [delivery] = await tutorcruncher.emit('CREATED_A_CLIENT', { subject: { id: 1623, last_name: 'Moore' } })
  await tutorcruncher.settle()
  expect(delivery.status).toBe('delivered')
  expect(delivery.attempts.map(({ status }) => status)).toEqual([503, 503, 503, 503, 204])
  expect([...school.clients]).toEqual([[1623, 'Moore']])
})

it('refuses what was signed with another secret', async () => {
  await school.register()
  const [{ payload }] = await tutorflow.emit('evaluation.completed')
  const { method, headers, body } = signedRequest({ name: 'evaluation.completed', payload }, { url, secret: 'another' })
  const response = await school.fetch(new Request(url, { method, headers, body }))
  expect([response.status, await response.json()]).toEqual([401, { code: 'SIGNATURE_MISMATCH' }])
})
