import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { setupServer } from 'msw/node'
import { createTutorCruncherMock, createTutorFlowMock } from 'tutor-webhooks/mocks'

const tutorCruncherUrl = 'https://school.example/webhooks/tutorcruncher'
const key = 'private-api-key'

/**
 * The same tests for the apps of all frameworks.
 *
 * @param createApp takes `secrets`, as the app knows them, and `insert(key, event)`, which writes to its database and
 * does nothing for a key that is there
 * @param toReceiver makes of the app what a mock delivers to
 * @param listen serves the app on a free port of the loopback interface, and gives its server
 */
export function testFramework({ createApp, toReceiver, listen }) {
  const rows = new Map()
  const secrets = { tutorflow: undefined, tutorcruncher: key }
  let failures = 0
  const app = createApp({
    secrets,
    insert: async (id, event) => {
      if (failures-- > 0) throw new Error('the database is away')
      if (!rows.has(id)) rows.set(id, event)
    },
  })
  const tutorflow = createTutorFlowMock({ receiver: toReceiver(app) })
  const tutorcruncher = createTutorCruncherMock({ receiver: toReceiver(app) })
  const server = setupServer(...tutorflow.handlers, ...tutorcruncher.handlers)

  before(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(async () => {
    await tutorflow.reset()
    await tutorcruncher.reset()
    rows.clear()
    failures = 0
  })
  after(() => server.close())

  test('keeps a grade of TutorFlow once, although its database is away for two attempts', async () => {
    secrets.tutorflow = await register()
    failures = 2
    const [delivery] = await tutorflow.emit('evaluation.completed', { score: 9 })
    await tutorflow.clock.advance('30s')
    assert.deepEqual(attempts(delivery), ['503 at 0 s', '503 at 5 s', '204 at 30 s'])
    const [again] = await tutorflow.emit('evaluation.completed', delivery.attempts[0].request.body)
    assert.deepEqual(attempts(again), ['204 at 0 s'])
    assert.deepEqual(
      Array.from(rows.values(), ({ payload }) => payload.score),
      [9],
    )
  })

  test('keeps a client of TutorCruncher once, although its database is away for two attempts', async () => {
    tutorcruncher.integrations.create({ url: tutorCruncherUrl, key })
    failures = 2
    const [delivery] = await tutorcruncher.emit('CREATED_A_CLIENT', { subject: { id: 1623 } })
    await tutorcruncher.clock.advance('11s')
    assert.deepEqual(attempts(delivery), ['503 at 0 s', '503 at 1 s', '204 at 11 s'])
    const [again] = await tutorcruncher.emit('CREATED_A_CLIENT', delivery.attempts[0].request.body)
    assert.deepEqual(attempts(again), ['204 at 0 s'])
    assert.deepEqual(
      Array.from(rows.values(), ({ subject }) => subject.id),
      [1623],
    )
  })

  test('is tried at all its times while its database stays away', async () => {
    secrets.tutorflow = await register()
    tutorcruncher.integrations.create({ url: tutorCruncherUrl, key })
    failures = Number.POSITIVE_INFINITY
    const [grade] = await tutorflow.emit('evaluation.completed')
    const [client] = await tutorcruncher.emit('CREATED_A_CLIENT')
    await Promise.all([tutorflow.settle(), tutorcruncher.settle()])
    assert.deepEqual(attempts(grade), ['503 at 0 s', '503 at 5 s', '503 at 30 s', '503 at 155 s'])
    const last = ['503 at 11 s', '503 at 111 s', '503 at 1111 s']
    assert.deepEqual(attempts(client), ['503 at 0 s', '503 at 1 s', ...last])
  })

  test('refuses what another secret signed, which TutorFlow tries again and TutorCruncher does not', async () => {
    secrets.tutorflow = `not ${await register()}`
    tutorcruncher.integrations.create({ url: tutorCruncherUrl, key: `not ${key}` })
    const [grade] = await tutorflow.emit('evaluation.completed')
    const [client] = await tutorcruncher.emit('CREATED_A_CLIENT')
    await Promise.all([tutorflow.settle(), tutorcruncher.settle()])
    assert.deepEqual(attempts(grade), ['401 at 0 s', '401 at 5 s', '401 at 30 s', '401 at 155 s'])
    assert.deepEqual(attempts(client), ['401 at 0 s'])
    assert.equal(rows.size, 0)
  })

  test('is reached on a port, while msw refuses every unknown request', async (t) => {
    const listening = await listen(app)
    t.after(() => listening.close())
    if (!listening.listening) await new Promise((resolve) => listening.once('listening', resolve))
    const mock = createTutorCruncherMock({ receiver: `http://127.0.0.1:${listening.address().port}` })
    mock.integrations.create({ url: tutorCruncherUrl, key })
    failures = 1
    const [delivery] = await mock.emit('CREATED_A_CLIENT')
    await mock.settle()
    assert.deepEqual(attempts(delivery), ['503 at 0 s', '204 at 1 s'])
    assert.equal(rows.size, 1)
    await assert.rejects(fetch('https://school.example/'), /Cannot bypass a request/)
  })
}

/** What an app does when it is deployed; gives the secret of its endpoint. */
async function register() {
  const response = await fetch('https://api.tutorflow.io/v1/platform/webhooks', {
    method: 'POST',
    headers: { authorization: 'Bearer tf_platform_school', 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://school.example/webhooks/tutorflow', events: ['evaluation.completed'] }),
  })
  assert.equal(response.status, 201)
  return (await response.json()).secret
}

function attempts(delivery) {
  const [first] = delivery.attempts
  return delivery.attempts.map(({ at, status }) => `${status} at ${(at - first.at) / 1000} s`)
}
