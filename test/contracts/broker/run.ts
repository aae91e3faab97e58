import { deepEqual } from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMock, tutorflow } from 'tutor-webhooks'
import { startServer } from 'tutor-webhooks/server'
import { startBroker } from '../../support/broker.ts'
import { startPlatformServer } from '../../support/platform-server.ts'
import { makeProject } from './project.ts'
import { readRecipe } from './recipe.ts'

/**
 * `npm run broker`: the README's lines about a Pact broker are run as they stand there, with the broker's own command line
 * and Pact's own verifier: published, not deployable, verified, deployable. Only the broker itself is ours.
 */
const TOKEN = 'a-token-of-the-broker'
const recipe = readRecipe()
const [API_KEY, OTHER_API_KEY] = recipe.config.apiKeys.tutorflow
const PUBLISH = recipe.line('npx pact-broker publish')
const VERIFY = recipe.line('npx tsx')
const CAN_I_DEPLOY = recipe.line('npx pact-broker can-i-deploy')
const PLATFORM_API = 'pacts/tutor-webhooks-user-tutorflow-platform-api.json'
const PROVIDERS = ['tutorcruncher-webhooks', 'tutorflow-platform-api', 'tutorflow-webhooks']

const broker = await startBroker(TOKEN)
const provider = await startServer({ port: 0, ...recipe.config })
const anyKey = createMock(tutorflow)
const wrongProvider = await startPlatformServer((request) => anyKey.handle(request))
const project = makeProject({ [VERIFY.split(' ').at(-1)!]: recipe.verification })

try {
  await rehearse()
} finally {
  rmSync(project, { recursive: true })
  await Promise.all([broker, provider, wrongProvider].map((server) => server.close()))
}

async function rehearse(): Promise<void> {
  await step('the pacts are exported', 0, recipe.line('npx tutor-webhooks'))
  await step('a wrong token publishes nothing', 1, PUBLISH, { PACT_BROKER_TOKEN: 'wrong' })
  await step('those of the consumer are published', 0, PUBLISH)
  deepEqual(broker.contracts.map(({ provider }) => provider).sort(), PROVIDERS)
  await step('published again they stay', 0, PUBLISH)
  await step('unverified, the consumer cannot be deployed', 1, CAN_I_DEPLOY)

  await step('a wrong token verifies nothing', 1, VERIFY, { ...of(provider, '1'), PACT_BROKER_TOKEN: 'wrong' })
  deepEqual(resultsOf('1'), [])
  await step('a pending pact fails nobody', 0, VERIFY, of(wrongProvider, '2'))
  deepEqual(resultsOf('2'), [false, true, true])
  await step('but is not verified', 1, CAN_I_DEPLOY)
  await step('a mock server, and the messages of both vendors, verify all', 0, VERIFY, of(provider, '3'))
  deepEqual(resultsOf('3'), [true, true, true])
  await step('verified, the consumer can be deployed', 0, CAN_I_DEPLOY)
  await step('a pact that was verified once is pending no more', 1, VERIFY, of(wrongProvider, '4'))
  await step('and cannot be deployed with what breaks it', 1, CAN_I_DEPLOY)
  await step('until it is mended', 0, VERIFY, of(provider, '5'))
  await step('and then it can', 0, CAN_I_DEPLOY)

  await step('published with all, the pacts of receivers', 0, PUBLISH.replace(/\S+\.json/, './pacts'))
  await step('change nothing for the consumer', 0, CAN_I_DEPLOY)
  await step('and are not verified', 1, CAN_I_DEPLOY.replace('tutor-webhooks-user', 'tutorflow'))
  changePact()
  await step('another content of the same version is refused', 1, PUBLISH)
  await step('of another version it is published', 0, another(PUBLISH))
  await step('and cannot be deployed before it is verified', 1, another(CAN_I_DEPLOY))
  await step('which leaves the version before as it was', 0, CAN_I_DEPLOY)
}

function another(line: string): string {
  return line.replace('1.0.0', '1.0.1')
}

function of({ url }: { readonly url: string }, version: string): NodeJS.ProcessEnv {
  return { API_URL: url, API_KEY, OTHER_API_KEY, PROVIDER_VERSION: version }
}

/** What the broker was told by this version of a provider. */
function resultsOf(version: string): boolean[] {
  return broker.verifications.filter((one) => one.providerVersion === version).map(({ success }) => success)
}

function changePact(): void {
  const file = join(project, PLATFORM_API)
  const pact = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...pact, interactions: pact.interactions.slice(1) }))
}

/** Runs a line in the project. What it says is shown when it does not end as it should. */
async function step(title: string, expected: number, line: string, environment?: NodeJS.ProcessEnv) {
  const options = { cwd: project, env: { ...withoutProxies(), ...ofBroker(), ...environment }, timeout: 60_000 }
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile('bash', ['-c', line], options, (error, stdout, stderr) => {
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
    NODE_OPTIONS: '--conditions=@tutor-webhooks/source',
  }
}
