import { providerWithMetadata, Verifier } from '@pact-foundation/pact'
import { createMock, type Delivery, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { listContracts, type TutorCruncherMessage } from 'tutor-webhooks/contracts'

// Where the broker is, and its token, Pact reads from PACT_BROKER_BASE_URL and PACT_BROKER_TOKEN.
const { API_URL = '', API_KEY = '', OTHER_API_KEY = '', PROVIDER_VERSION = '', PROVIDER_BRANCH = 'main' } = process.env
const fromBroker = {
  consumerVersionSelectors: [{ mainBranch: true }, { matchingBranch: true }],
  enablePending: true, // a pact that was never verified with success fails nobody
  publishVerificationResult: true,
  providerVersion: PROVIDER_VERSION,
  providerVersionBranch: PROVIDER_BRANCH,
}

/** Makes the state "… has an endpoint"; the id takes the place of the pact's example. */
async function createEndpoint(key: string) {
  const response = await fetch(`${API_URL}/v1/platform/webhooks`, {
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
  providerBaseUrl: API_URL,
  changeOrigin: true, // the provider sees its own Host, and not that of Pact's proxy
  stateHandlers: {
    'the API key is valid': async () => ({}),
    'the workspace has an endpoint': () => createEndpoint(API_KEY),
    'another workspace has an endpoint': () => createEndpoint(OTHER_API_KEY),
  },
  requestFilter: ({ headers }, _response, next) => {
    // The pact's example of a valid key becomes one that the provider knows.
    if (headers.authorization === 'Bearer tf_platform_example') headers.authorization = `Bearer ${API_KEY}`
    next()
  },
}).verifyProvider()

/** The first delivery as a message: its payload, and its headers as what goes with it. */
function toMessage([delivery]: readonly Delivery[]) {
  const { headers, body } = delivery!.attempts[0]!.request
  const payload = JSON.parse(new TextDecoder().decode(body))
  return providerWithMetadata(async () => payload, { ...headers, contentType: headers['Content-Type']! })
}

// What sends the messages: here the mocks.
const receiver = () => new Response()
const flow = createMock(tutorflow, { receiver })
flow.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed', 'evaluation.failed'] })
const cruncher = createMock(tutorcruncher, { receiver })
cruncher.integrations.create({ url: 'https://myapp.com/hook' })

await new Verifier({
  ...fromBroker,
  provider: 'tutorflow-webhooks',
  messageProviders: {
    'evaluation.completed': toMessage(await flow.emit('evaluation.completed')),
    'evaluation.failed': toMessage(await flow.emit('evaluation.failed')),
  },
}).verifyProvider()

const actions = listContracts().find(({ name }) => name === 'tutorcruncher-payloads')!.interactions
const messages: { [action: string]: ReturnType<typeof toMessage> } = {}
for (const action of actions) messages[action] = toMessage(await cruncher.emit(action as TutorCruncherMessage))

await new Verifier({ ...fromBroker, provider: 'tutorcruncher-webhooks', messageProviders: messages }).verifyProvider()
