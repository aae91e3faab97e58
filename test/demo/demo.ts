import { setupServer } from 'msw/node'
import { createMock, type Delivery, tutorflow } from 'tutor-webhooks'
import { verifyManagementApi } from 'tutor-webhooks/contracts'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { type CreatedEndpoint, safeVerify } from 'tutor-webhooks/tutorflow'
import { type Scene, scenes } from '../../src/cli/demo-scenes.ts'
import { startPlatformServer } from '../support/platform-server.ts'

/** The main job in one run: what "tutor-webhooks demo" shows, the mock behind msw, and the contract that holds it. */
await deliverThroughMsw()
// The first one is told above, through msw.
for (const play of scenes.slice(1)) show(await play())
await verifyTheMock()

async function deliverThroughMsw(): Promise<void> {
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

function show({ title: text, lines, ok }: Scene): void {
  title(text)
  for (const line of lines) console.log(`  ${line}`)
  assert(ok, text)
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
