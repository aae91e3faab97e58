const { setupServer } = require('msw/node')
const { createTutorCruncherMock, createTutorFlowMock, listenOptions } = require('tutor-webhooks/mocks')
const { signedRequest } = require('tutor-webhooks/tutorflow')

const { createSchool, url } = require('../src/school.js')

const key = 'tc_private_key_of_the_school'
let school
const receiver = (request) => school.fetch(request)
const tutorflow = createTutorFlowMock({ receiver })
const tutorcruncher = createTutorCruncherMock({ receiver })
const server = setupServer(...tutorflow.handlers, ...tutorcruncher.handlers)

beforeAll(() => server.listen(listenOptions('error')))
beforeEach(() => {
  school = createSchool({ tutorCruncherKey: key })
})
afterEach(async () => {
  await tutorflow.reset()
  await tutorcruncher.reset()
})
afterAll(() => server.close())

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
