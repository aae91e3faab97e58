import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = `
import { createServer } from 'node:http'
import { setupServer } from 'msw/node'
import { createMock, isWebhookError, tutorflow } from 'tutor-webhooks'
import { verifyManagementApi } from 'tutor-webhooks/contracts'
import { matchers } from 'tutor-webhooks/matchers'
import { createTutorCruncherMock, createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { validators, verify } from 'tutor-webhooks/tutorflow'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'

const mock = createTutorFlowMock({ receiver: fromNodeListener(createServer()) })
const server = setupServer(...mock.handlers)
server.listen(listenOptions('error'))
export async function run(): Promise<unknown[]> {
  const [delivery] = await mock.emit('evaluation.completed', { score: 1 })
  await using other = createMock(tutorflow)
  const cruncher = createTutorCruncherMock({ branches: [590] })
  cruncher.integrations.create({ url: 'https://myapp.com', key: 'k' })
  const [other_] = await cruncher.emit('CHANGED_CONTRACTOR_STATUS', { subject: { status: 'approved' } })
  const webhook = await tutorcruncher.receive(new Request('https://myapp.com'), { secret: 'k', payload: 'report' })
  for (const event of webhook.events) {
    if (!event.problems && event.action === 'CREATED_A_CLIENT') event.subject.id.toFixed()
  }
  return [matchers.toHaveDelivered, other_?.status, delivery?.status, server, other, isWebhookError(1), validators.error, verify, verifyManagementApi]
}
`

const withVitest = `
import { createMock, tutorflow } from 'tutor-webhooks'
import { matchers } from 'tutor-webhooks/matchers'
import { expect } from 'vitest'

expect.extend(matchers)
export async function run(): Promise<void> {
  const mock = createMock(tutorflow)
  expect(mock).not.toHaveDelivered('evaluation.completed', { payload: { score: 9 } })
  await expect(mock.deliveries[0]).toBeSignedWith('whsec')
  const matching: Promise<void> = expect(Promise.resolve({})).resolves.toMatchEventSchema('LOGIN')
  // @ts-expect-error no such event
  expect(mock).toHaveDelivered('evaluation.complete')
  return matching
}
`

/** Projects that have the built package installed, and check its declarations too (no skipLibCheck). */
describe.each([
  ['without a test runner', program, ['msw', '@types']],
  ['with vitest', withVitest, ['vitest', '@types']],
])('%s', (_title, text, packages) => {
  const project = mkdtempSync(join(tmpdir(), 'tutor-webhooks-types-'))
  beforeAll(() => {
    const modules = join(project, 'node_modules')
    mkdirSync(join(modules, 'tutor-webhooks'), { recursive: true })
    cpSync('dist', join(modules, 'tutor-webhooks/dist'), { recursive: true })
    cpSync('package.json', join(modules, 'tutor-webhooks/package.json'))
    for (const name of packages) symlinkSync(resolve('node_modules', name), join(modules, name))
    writeFileSync(join(project, 'package.json'), '{}')
    for (const file of ['esm.mts', 'cjs.cts']) writeFileSync(join(project, file), text)
  })
  afterAll(() => rmSync(project, { recursive: true }))

  it.each([
    ['nodenext', 'nodenext', ['esm.mts', 'cjs.cts']],
    ['esnext', 'bundler', ['esm.mts']],
  ])('its declarations compile for module %s with resolution %s', (module, moduleResolution, files) => {
    const compilerOptions = {
      ...{ module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'] },
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: ['node'] },
    }
    const config = join(project, `tsconfig.${moduleResolution}.json`)
    writeFileSync(config, JSON.stringify({ compilerOptions, files }))
    const compile = () => execFileSync('npx', ['tsc', '-p', config], { encoding: 'utf8', stdio: 'pipe' })
    expect(run(compile)).toBe('')
  })
})

function run(compile: () => string): string {
  try {
    return compile()
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
