import { providerWithMetadata, Verifier } from '@pact-foundation/pact'
import { createMock, tutorflow } from 'tutor-webhooks'
import type { TutorFlowEvents } from 'tutor-webhooks/tutorflow'

/**
 * Verifies TutorFlow's two pacts as they are in a broker, and tells the broker, as a user would. Pact reads where the
 * broker is, and its token, from the environment.
 */
const { PROVIDER_BASE_URL: providerBaseUrl = '', PROVIDER_VERSION: providerVersion = '' } = process.env
const [apiKey, otherApiKey] = ['tf_platform_one', 'tf_platform_two']

const fromBroker = {
  consumerVersionSelectors: [{ mainBranch: true }, { matchingBranch: true }],
  enablePending: true,
  publishVerificationResult: true,
  providerVersion,
  providerVersionBranch: 'main',
  logLevel: 'error' as const,
}

/** Gives the id that takes the place of the pact's example. */
async function createEndpoint(key: string) {
  const response = await fetch(`${providerBaseUrl}/v1/platform/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://receiver.example/state', events: ['evaluation.completed'] }),
  })
  const { id } = (await response.json()) as { id: string }
  return { id }
}

await new Verifier({
  ...fromBroker,
  provider: 'tutorflow-platform-api',
  providerBaseUrl,
  stateHandlers: {
    'the API key is valid': async () => ({}),
    'the workspace has an endpoint': () => createEndpoint(apiKey),
    'another workspace has an endpoint': () => createEndpoint(otherApiKey),
  },
  // The pact's example of a valid key becomes one that the provider knows.
  requestFilter: ({ headers }, _response, next) => {
    if (headers.authorization === 'Bearer tf_platform_example') headers.authorization = `Bearer ${apiKey}`
    next()
  },
}).verifyProvider()

/** What the mock sends, with the headers that the pact names. */
async function provideMessage(name: keyof TutorFlowEvents) {
  const sent: Request[] = []
  const receiver = (request: Request) => {
    sent.push(request.clone())
    return new Response()
  }
  const mock = createMock(tutorflow, { receiver })
  mock.endpoints.create({ url: 'https://myapp.com/hook', events: [name] })
  await mock.emit(name)
  const [request] = sent
  const header = (header: string) => String(request?.headers.get(header))
  const metadata = { 'X-Platform-Event': header('x-platform-event'), contentType: header('content-type') }
  return providerWithMetadata(async () => request?.json(), metadata)
}

await new Verifier({
  ...fromBroker,
  provider: 'tutorflow-webhooks',
  messageProviders: {
    'evaluation.completed': await provideMessage('evaluation.completed'),
    'evaluation.failed': await provideMessage('evaluation.failed'),
  },
}).verifyProvider()
