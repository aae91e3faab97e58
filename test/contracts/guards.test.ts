import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { judge } from '../../contracts/judge.ts'
import { locatePact } from '../../contracts/locate-pact.ts'
import type { Candidate } from '../../contracts/pact-document.ts'
import { createRedactor } from '../../contracts/redact.ts'
import { createResult } from '../../contracts/result.ts'
import { verifyCandidates } from '../../contracts/verify-candidates.ts'

const interaction = { type: 'Synchronous/HTTP', description: 'a request', providerStates: [{ name: 'a state' }] }
const candidate: Candidate = { interaction, values: {} }
const seen = { answered: new Set([0]), failures: new Map<number, string>() }
const reported = { description: 'interaction 0', result: 'OK', duration: '1.5s' }
const report = { interactionResults: [reported], errors: [] }

describe('an interaction', () => {
  it('has passed when pact reports so and the provider answered', () => {
    expect(judge([candidate], report, seen)).toEqual([
      { description: 'a request', states: ['a state'], status: 'passed', mismatches: [], durationMs: 1500 },
    ])
  })

  it('is not run when pact reports success and the provider was never asked', () => {
    const [verdict] = judge([candidate], report, { ...seen, answered: new Set<number>() })
    expect(verdict).toMatchObject({ status: 'not-run', reason: 'Pact sent no request of it.' })
  })

  it('is not run when pact does not report on it', () => {
    const [verdict] = judge([candidate], { interactionResults: [], errors: [] }, seen)
    expect(verdict).toMatchObject({ status: 'not-run', reason: 'Pact did not report on it.' })
    const general = { interaction: 'Failed to load pact', mismatch: { message: 'no such file' } }
    const [other] = judge([candidate], { interactionResults: [], errors: [general] }, seen)
    expect(other).toMatchObject({ status: 'not-run', reason: 'Pact did not report on it: no such file.' })
  })

  it('is not mistaken for one whose number begins the same', () => {
    const twelfth = { ...reported, description: 'interaction 12' }
    const candidates = Array.from({ length: 13 }, () => candidate)
    const verdicts = judge(candidates, { interactionResults: [twelfth], errors: [] }, undefined)
    expect(verdicts.map(({ status }) => status)).toEqual([...Array(12).fill('not-run'), 'passed'])
  })

  it('has failed when pact reports an error of it, even beside an OK', () => {
    const error = { interaction: 'Verifying a pact - interaction 0', mismatch: { message: 'error sending request' } }
    const [verdict] = judge([candidate], { ...report, errors: [error] }, seen)
    expect(verdict).toMatchObject({ status: 'failed', reason: 'error sending request' })
  })
})

it('a result of nothing is not ok', () => {
  expect(createResult([], [])).toMatchObject({ ok: false, counts: { passed: 0, failed: 0, notRun: 0 } })
})

describe('pact', () => {
  const pact = { interactions: [interaction] }
  const runWith = (pactModule: string, candidates = [candidate]) =>
    verifyCandidates(pact, candidates, { pactModule, timeoutMs: 1000 })

  /** A module in the place of pact, whose verifier does as told. */
  function fakePact(verifyProvider: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-fake-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'pact.cjs')
    writeFileSync(file, `exports.Verifier = class { verifyProvider() { ${verifyProvider} } }`)
    return file
  }

  it('that is not installed is PEER_MISSING, with the command that installs it', () => {
    const resolve = () => {
      throw new Error('Cannot find module')
    }
    expect(() => locatePact(resolve)).toThrow(
      expect.objectContaining({ code: 'PEER_MISSING', message: expect.stringContaining('npm install --save-dev') }),
    )
  })

  it('that verifies nothing passes nothing', async () => {
    const nothing = `return Promise.resolve('{"result":true,"interactionResults":[],"errors":[]}')`
    expect(await runWith(fakePact(nothing))).toMatchObject([{ status: 'not-run' }])
  })

  it.each([
    ['cannot be loaded', () => '/nowhere/pact.cjs', /Pact did not verify: Cannot find module/],
    ['refuses its options', () => fakePact(`throw new Error('timeout')`), /Pact did not verify: timeout/],
    ['is killed', () => fakePact(`process.kill(process.pid, 'SIGKILL')`), /Pact ended with SIGKILL and no report/],
    ['rejects in words', () => fakePact(`return Promise.reject(new Error('unable'))`), /Pact did not verify: unable/],
    [
      'throws where nobody catches, and goes on waiting',
      () => fakePact(`setTimeout(() => { throw new Error('hang up') }); return new Promise(() => {})`),
      /Pact did not verify: hang up/,
    ],
  ])('that %s runs nothing, and the reason is told', async (_, pactModule, reason) => {
    expect(await runWith(pactModule())).toMatchObject([
      { status: 'not-run', reason: expect.stringMatching(reason), durationMs: 0 },
    ])
  })

  it('is ended with the run', async () => {
    const stopping = new AbortController()
    const server = createServer(() => stopping.abort()).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const gone = once(server, 'connection').then(([socket]) => once(socket, 'close'))
    const { port } = server.address() as AddressInfo
    const hang = `require('node:net').connect(${port}, '127.0.0.1'); return new Promise(() => {})`
    const run = { pactModule: fakePact(hang), timeoutMs: 1000, signal: stopping.signal }
    expect(await verifyCandidates(pact, [candidate], run)).toMatchObject([{ status: 'not-run' }])
    await gone
  })

  it('is not started when nothing can be run', async () => {
    const [verdict] = await runWith('/nowhere/pact.cjs', [{ ...candidate, obstacle: 'No key.' }])
    expect(verdict).toMatchObject({ status: 'not-run', reason: 'No key.' })
  })
})

it('redacting takes out keys and all secrets that were shown, in any spelling of JSON', () => {
  const redactor = createRedactor(['tf_platform_key'])
  redactor.addSecretsOf({ data: [{ secret: 'a "quoted" one', nested: { webhookSecret: 'a "quoted" one, longer' } }] })
  expect(redactor.redact('Bearer tf_platform_key')).toBe('Bearer [redacted]')
  expect(redactor.redact('a "quoted" one, longer')).toBe('[redacted]')
  expect(redactor.redact(JSON.stringify({ s: 'a "quoted" one' }))).toBe('{"s":"[redacted]"}')
})
