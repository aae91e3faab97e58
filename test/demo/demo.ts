import { setupServer } from 'msw/node'
import { createMock, type Delivery, tutorflow } from 'tutor-webhooks'
import { verifyManagementApi } from 'tutor-webhooks/contracts'
import { createTutorCruncherMock, createTutorFlowMock } from 'tutor-webhooks/mocks'
import { receive } from 'tutor-webhooks/tutorcruncher'
import { type CreatedEndpoint, findUndeclared, safeVerify, validate } from 'tutor-webhooks/tutorflow'
import { startPlatformServer } from '../support/platform-server.ts'

/** The main job in one run: register, deliver, retry, verify, validate, and hold the mock to its contract. */
await deliverWithRetries()
refuseAPayload()
await showWebhookLogs()
await verifyTheMock()

async function deliverWithRetries(): Promise<void> {
  let secret = ''
  let requests = 0
  const signatures: string[] = []
  const mock = createTutorFlowMock({
    receiver: async (request) => {
      const result = safeVerify({ headers: request.headers, body: await request.arrayBuffer() }, { secret })
      signatures.push(result.ok ? 'verified' : result.code)
      return new Response(null, { status: ++requests <= 2 ? 500 : 200 })
    },
  })
  const server = setupServer(...mock.handlers)
  server.listen({ onUnhandledRequest: 'error' })

  title('An endpoint is registered through the mocked API')
  const endpoint = await register()
  secret = endpoint.secret
  console.log(
    `  POST https://api.tutorflow.io/v1/platform/webhooks -> ${endpoint.id}, subscribed to ${endpoint.events.join(', ')}`,
  )

  title('An event is delivered; the receiver answers 500 twice, then 200')
  const began = performance.now()
  const [delivery] = await mock.emit('evaluation.completed', { score: 9 })
  await mock.settle()
  printTimeline(delivery!, signatures)
  console.log(`  ${delivery!.status}, in ${(performance.now() - began).toFixed(0)} ms of real time`)
  server.close()
  assert(delivery!.status === 'delivered' && delivery!.attempts.length === 3, 'the delivery needs 3 attempts')
  assert(
    signatures.every((one) => one === 'verified'),
    'every signature verifies',
  )
}

async function register(): Promise<CreatedEndpoint> {
  const response = await fetch('https://api.tutorflow.io/v1/platform/webhooks', {
    method: 'POST',
    headers: { authorization: 'Bearer tf_platform_demo', 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://myapp.com/webhooks/tutorflow', events: ['evaluation.completed'] }),
  })
  return (await response.json()) as CreatedEndpoint
}

function printTimeline({ attempts }: Delivery, signatures: string[]): void {
  console.log('  attempt   time      status   signature   verdict')
  for (const { number, at, status, verdict } of attempts) {
    const seconds = `+${(at - attempts[0]!.at) / 1000} s`
    console.log(
      `  ${pad(number, 9)} ${pad(seconds, 9)} ${pad(status, 8)} ${pad(signatures[number - 1], 11)} ${verdict}`,
    )
  }
}

function refuseAPayload(): void {
  title('A payload is checked: all that is wrong, at once')
  const payload = { evaluationId: 'eval-1', status: 'COMPLETED', evaluationType: 'open_endde', scroe: 8, maxScore: 10 }
  const result = validate('evaluation.completed', payload)
  for (const { message } of result.ok ? [] : result.problems) console.log(`  ${message}`)
  console.log(
    `  undeclared: ${findUndeclared('evaluation.completed', payload)
      .map(({ path }) => path)
      .join(', ')}`,
  )
  assert(!result.ok && result.problems.length === 4, 'the payload has 4 problems')
}

async function showWebhookLogs(): Promise<void> {
  title('TutorCruncher: a retry, the webhook logs, and an integration that is disabled')
  const key = 'a private API key'
  let status = 503
  const taken: unknown[] = []
  const mock = createTutorCruncherMock({
    receiver: async (request) => {
      const webhook = await receive(request, { secret: key, payload: 'report' })
      if (status === 200) taken.push(webhook.events[0]?.action)
      return new Response(null, { status })
    },
  })
  const { id } = mock.integrations.create({ name: 'CRM', url: 'https://crm.example/hook', key })
  await mock.emit('CHANGED_CONTRACTOR_STATUS', { subject: { status: 'approved' } })
  status = 200
  await mock.clock.advance('1s')
  status = 404
  for (let attempt = 3; attempt <= 10; attempt++) await mock.emit('LOGIN')
  for (const log of mock.integrations.logs(id).logs.slice(-3)) {
    console.log(`  ${log.firedAt}  ${log.statusCode}  ${log.status}`)
  }
  const [integration] = mock.integrations.list()
  console.log(`  after 10 attempts, 9 of them failed: active ${integration!.active}`)
  assert(taken.length === 1 && integration!.active === false, 'the integration is disabled')
}

async function verifyTheMock(): Promise<void> {
  title('The mock is held to the contract, by Pact')
  const [apiKey, otherApiKey] = ['tf_platform_one', 'tf_platform_two']
  const server = await startPlatformServer(createMock(tutorflow, { apiKeys: [apiKey, otherApiKey] }).handle)
  const result = await verifyManagementApi({ baseUrl: server.url, apiKey, otherApiKey })
  await server.close()
  for (const { status, description } of result.interactions) console.log(`  ${pad(status, 8)} ${description}`)
  console.log(`  ${result.summary}`)
  assert(result.ok, 'the mock keeps the contract')
}

function title(text: string): void {
  console.log(`\n${text}`)
}

function pad(value: unknown, width: number): string {
  return String(value).padEnd(width)
}

function assert(condition: boolean, what: string): void {
  if (condition) return
  console.error(`\nThe demo failed: ${what}.`)
  process.exit(1)
}
