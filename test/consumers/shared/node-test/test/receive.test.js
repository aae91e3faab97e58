import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, it } from 'node:test'
import { setupServer } from 'msw/node'
import { createTutorCruncherMock, createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { signedRequest } from 'tutor-webhooks/tutorflow'
import { createSchool, url } from '../src/school.js'

const key = 'tc_private_key_of_the_school'
let school
const receiver = (request) => school.fetch(request)
const tutorflow = createTutorFlowMock({ receiver })
const tutorcruncher = createTutorCruncherMock({ receiver })
const server = setupServer(...tutorflow.handlers, ...tutorcruncher.handlers)

before(() => server.listen(listenOptions('error')))
beforeEach(() => {
  school = createSchool({ tutorCruncherKey: key })
})
afterEach(async () => {
  await tutorflow.reset()
  await tutorcruncher.reset()
})
after(() => server.close())

it('registers at TutorFlow, and grades once after two failures', async () => {
  await school.register()
  school.failNext(2)
  const [delivery] = await tutorflow.emit('evaluation.completed', { score: 9 })
  assert.equal(delivery.status, 'pending')
  await tutorflow.clock.advance('30s')
  assert.equal(delivery.status, 'delivered')
  assert.deepEqual(
    delivery.attempts.map(({ status }) => status),
    [503, 503, 204],
  )
  assert.deepEqual([...school.grades.values()], [9])
})

it('takes a client of TutorCruncher, whom it asks the API for, after four failures', async () => {
  tutorcruncher.integrations.create({ url, key })
  school.failNext(4)
  const [delivery] = await tutorcruncher.emit('CREATED_A_CLIENT', { subject: { id: 1623, last_name: 'Moore' } })
  await tutorcruncher.settle()
  assert.equal(delivery.status, 'delivered')
  assert.deepEqual(
    delivery.attempts.map(({ status }) => status),
    [503, 503, 503, 503, 204],
  )
  assert.deepEqual([...school.clients], [[1623, 'Moore']])
})

it('refuses what was signed with another secret', async () => {
  await school.register()
  const [{ payload }] = await tutorflow.emit('evaluation.completed')
  const { method, headers, body } = signedRequest({ name: 'evaluation.completed', payload }, { url, secret: 'another' })
  const response = await school.fetch(new Request(url, { method, headers, body }))
  assert.deepEqual([response.status, await response.json()], [401, { code: 'SIGNATURE_MISMATCH' }])
})
