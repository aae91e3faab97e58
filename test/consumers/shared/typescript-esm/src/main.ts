import assert from 'node:assert/strict'
import { setupServer } from 'msw/node'
import { createMock, type Delivery, type ErrorCode, isWebhookError, tutorflow as vendor } from 'tutor-webhooks'
import { listContracts, type VerificationResult, verifyPayloads } from 'tutor-webhooks/contracts'
import { matchers, type WebhookMatchers } from 'tutor-webhooks/matchers'
import { createTutorCruncherMock, createTutorFlowMock, listenOptions, type TutorFlowMock } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { type MockServer, startServer } from 'tutor-webhooks/server'
import { actions, type TutorCruncherEvent } from 'tutor-webhooks/tutorcruncher'
import { type CreatedEndpoint, validate } from 'tutor-webhooks/tutorflow'
import { createReceiver } from './receiver.ts'

const grades = new Map<string, number>()
const secrets: { tutorflow?: string } = {}
const app = createReceiver(secrets, (event) => {
  if (event.name === 'evaluation.completed') grades.set(event.idempotencyKey, event.payload.score)
})
const mock: TutorFlowMock = createTutorFlowMock({ receiver: fromNodeListener(app), seed: 'typescript' })
const server = setupServer(...mock.handlers, ...createTutorCruncherMock().handlers)
server.listen(listenOptions('error'))

secrets.tutorflow = await register()
const [delivery] = await mock.emit('evaluation.completed', { score: 9 })
assert(delivery)
assert.deepEqual(statuses(delivery), [204])
assert.deepEqual([...grades.values()], [9])

secrets.tutorflow = 'whsec_another'
const [refused] = await mock.emit('evaluation.completed')
await mock.clock.advance('155s')
assert.deepEqual(refused && statuses(refused), [401, 401, 401, 401])

const result = validate('evaluation.completed', { score: '9' })
assert(!result.ok && result.problems.some(({ path }) => path === '$.score'))
const event = (action: TutorCruncherEvent['action']): boolean => action !== undefined && action in actions
assert(event('LOGIN'))
assert(listContracts().some(({ vendor }) => vendor === 'tutorflow'))
const noPact: ErrorCode = await verifyPayloads({
  vendor: 'tutorflow',
  payloads: { 'evaluation.completed': () => ({}) },
}).then(
  ({ ok }: VerificationResult) => assert.fail(`it ran: ${ok}`),
  (error: unknown) => (isWebhookError(error) ? error.code : assert.fail(String(error))),
)
assert.equal(noPact, 'PEER_MISSING')

await using neutral = createMock(vendor, { receiver: () => 'timeout' })
neutral.endpoints.create({ url: 'https://school.example', events: ['evaluation.failed'] })
const [lost] = await neutral.emit('evaluation.failed')
assert.equal(lost?.attempts[0]?.outcome, 'timeout')

const names: (keyof WebhookMatchers)[] = ['toBeSignedWith', 'toHaveDelivered', 'toMatchEventSchema']
assert.deepEqual(Object.keys(matchers), names)

await mock.reset()
server.close()

const standAlone: MockServer = await startServer({ port: 0 })
const { headers } = await fetch(standAlone.url)
assert(headers instanceof Headers)
await standAlone.close()
console.log('All is well.')

function statuses({ attempts }: Delivery): (number | undefined)[] {
  return attempts.map(({ status }) => status)
}

async function register(): Promise<string> {
  const response = await fetch('https://api.tutorflow.io/v1/platform/webhooks', {
    method: 'POST',
    headers: { authorization: 'Bearer tf_platform_school', 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://school.example/webhooks', events: ['evaluation.completed'] }),
  })
  return ((await response.json()) as CreatedEndpoint).secret
}
