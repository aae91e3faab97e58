import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMock, tutorflow } from 'tutor-webhooks'
import { expect, it, onTestFinished } from 'vitest'
import { startBroker } from '../support/broker.ts'
import { startPlatformServer } from '../support/platform-server.ts'

const EXAMPLE = fileURLToPath(new URL('verify-from-broker.mts', import.meta.url))
const FOLDER = 'contracts/pacts'
const consumer = 'tutor-webhooks-user'

/** As the broker's command line does it; that one is not installed for this suite. */
async function publish(broker: string): Promise<void> {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith(`${consumer}-`))
  const contracts = names.map((name) => {
    const text = readFileSync(`${FOLDER}/${name}`)
    const providerName = JSON.parse(text.toString()).provider.name
    return { consumerName: consumer, providerName, content: text.toString('base64') }
  })
  const body = { pacticipantName: consumer, pacticipantVersionNumber: '1.0.0', branch: 'main', contracts }
  await fetch(`${broker}/contracts/publish`, { method: 'POST', body: JSON.stringify(body) })
}

it('verifies every pact that is in a broker, and tells it', async () => {
  const [API_KEY, OTHER_API_KEY] = ['tf_platform_one', 'tf_platform_two']
  const mock = createMock(tutorflow, { apiKeys: [API_KEY, OTHER_API_KEY] })
  const broker = await startBroker()
  const provider = await startPlatformServer((request) => mock.handle(request))
  onTestFinished(() => void Promise.all([broker.close(), provider.close()]))
  await publish(broker.url)
  const proxyless = Object.entries(process.env).filter(([name]) => !/^(https?|all|no)_proxy$|^PACT_/i.test(name))
  const env = {
    ...Object.fromEntries(proxyless),
    PACT_BROKER_BASE_URL: broker.url,
    PACT_DO_NOT_TRACK: 'true',
    API_URL: provider.url,
    API_KEY,
    OTHER_API_KEY,
    PROVIDER_VERSION: '1',
  }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=@tutor-webhooks/source', EXAMPLE], {
    env,
  })
  expect(broker.verifications.map(({ success }) => success)).toEqual([true, true, true])
  expect(new Set(broker.verifications.map(({ sha }) => sha)).size).toBe(3)
})
