import { deepEqual } from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMock, tutorflow } from 'tutor-webhooks'
import { startBroker } from '../../support/broker.ts'
import { startPlatformServer } from '../../support/platform-server.ts'

/**
 * `npm run broker`: pacts go through a broker, with the broker's own command line and Pact's own verifier: published,
 * not deployable, verified, deployable. Only the broker itself is ours.
 */
const TOKEN = 'a-token-of-the-broker'
const CONSUMER = ['--pacticipant', 'tutor-webhooks-user', '--version', '1.0.0']
const COMMAND_LINE = fileURLToPath(new URL('cli/node_modules/.bin/pact-broker', import.meta.url))
const VERIFY = fileURLToPath(new URL('verify.ts', import.meta.url))
const FOLDER = 'contracts/pacts'
const PLATFORM_API = 'tutor-webhooks-user-tutorflow-platform-api.json'
const PACTS = [PLATFORM_API, 'tutor-webhooks-user-tutorflow-webhooks.json'].map((name) => join(FOLDER, name))

const broker = await startBroker(TOKEN)
const provider = await serveMock(['tf_platform_one', 'tf_platform_two'])
// It takes any key.
const wrongProvider = await serveMock()
const changed = mkdtempSync(join(tmpdir(), 'tutor-webhooks-broker-'))

try {
  await rehearse()
} finally {
  rmSync(changed, { recursive: true })
  await Promise.all([broker, provider, wrongProvider].map((server) => server.close()))
}

async function rehearse(): Promise<void> {
  await step('a wrong token publishes nothing', 1, publish(PACTS), { PACT_BROKER_TOKEN: 'wrong' })
  await step('the committed pacts are published, on a branch', 0, publish([FOLDER], 'all', 'every-pact'))
  await step("TutorFlow's are published, on the main branch", 0, publish(PACTS))
  await step('published again they stay', 0, publish(PACTS))
  await step('another content of the same version is refused', 1, publish([changedPact()]))
  await step('unverified, the consumer cannot be deployed', 1, canIDeploy())

  await step('a wrong token verifies nothing', 1, verify(), { ...of(provider, '1'), PACT_BROKER_TOKEN: 'wrong' })
  deepEqual(broker.verifications, [])
  await step('a pending pact fails nobody', 0, verify(), of(wrongProvider, '2'))
  await step('but is not verified', 1, canIDeploy())
  await step('the mock verifies both pacts', 0, verify(), of(provider, '3'))
  await step('verified, the consumer can be deployed', 0, canIDeploy())
  await step('a pact that was verified once is pending no more', 1, verify(), of(wrongProvider, '4'))
  await step('and cannot be deployed with what breaks it', 1, canIDeploy())

  const results = broker.verifications.map(({ providerVersion, success }) => `${providerVersion}: ${success}`)
  deepEqual(results, ['2: false', '2: true', '3: true', '3: true', '4: false'])
  console.log('The broker was told of every verification.')
}

function publish(files: readonly string[], version = '1.0.0', branch = 'main'): string[] {
  return [COMMAND_LINE, 'publish', ...files, '--consumer-app-version', version, '--branch', branch]
}

function canIDeploy(): string[] {
  return [COMMAND_LINE, 'can-i-deploy', ...CONSUMER]
}

function verify(): string[] {
  return ['--import', 'tsx', '--conditions=@tutor-webhooks/source', VERIFY]
}

function of({ url }: { readonly url: string }, version: string): NodeJS.ProcessEnv {
  return { PROVIDER_BASE_URL: url, PROVIDER_VERSION: version }
}

function changedPact(): string {
  const pact = JSON.parse(readFileSync(join(FOLDER, PLATFORM_API), 'utf8'))
  const file = join(changed, PLATFORM_API)
  writeFileSync(file, JSON.stringify({ ...pact, interactions: pact.interactions.slice(1) }))
  return file
}

/** Runs a command with Node. What it says is shown when it does not end as it should. */
async function step(title: string, expected: number, command: string[], environment?: NodeJS.ProcessEnv) {
  const options = { env: { ...withoutProxies(), ...ofBroker(), ...environment }, timeout: 60_000 }
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? error.signal) : 0, said: stdout + stderr })
    })
  })
  if (code !== expected) throw new Error(`Not so: ${title}. Exit code ${code} instead of ${expected}:\n${said}`)
  console.log(`  ok: ${title}`)
}

/** Pact would use a proxy for the loopback, too. */
function withoutProxies(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(https?|all|no)_proxy$/i.test(name)))
}

function ofBroker(): NodeJS.ProcessEnv {
  return {
    PACT_BROKER_BASE_URL: broker.url,
    PACT_BROKER_TOKEN: TOKEN,
    PACT_BROKER_HTTP_RETRIES: '0',
    PACT_DO_NOT_TRACK: 'true',
  }
}

async function serveMock(apiKeys?: string[]) {
  const mock = createMock(tutorflow, apiKeys ? { apiKeys } : {})
  return startPlatformServer((request) => mock.handle(request))
}
