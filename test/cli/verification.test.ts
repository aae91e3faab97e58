import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebhookError } from 'tutor-webhooks'
import {
  type VerificationResult,
  type VerifiedInteraction,
  type VerifyReceiverOptions,
  verifyManagementApi,
  verifyReceiver,
} from 'tutor-webhooks/contracts'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createResult } from '../../contracts/result.ts'
import { run } from '../support/command-line.ts'

// How the verifications themselves go is tested elsewhere: here is what the command line makes of it.
vi.mock('tutor-webhooks/contracts', { spy: true })

const SECRET = 'do "not" <show>'
const KEY = 'tf_platform_do_not_show'
const env = { S: SECRET, K: KEY }
const RECEIVER = 'contracts verify-receiver http://127.0.0.1:1/hook --vendor tutorflow --secret-env S'
const API = 'contracts verify-api http://127.0.0.1:1 --api-key-env K'

const passed: VerifiedInteraction = {
  description: 'a delivery',
  states: [],
  status: 'passed',
  mismatches: [],
  durationMs: 12.4,
}
const mismatches = [
  { path: '$.score', expected: '8', actual: '"9"', message: 'It is another type' },
  { path: 'status', expected: '201', actual: '200', message: 'expected 201 but was 200' },
]
const failed: VerifiedInteraction = {
  ...passed,
  description: 'a retry',
  status: 'failed',
  mismatches,
  durationMs: 1500,
}
const hostile: VerifiedInteraction = {
  ...passed,
  description: 'a \x1b[31m<b> & "c"\u202e\n\x00\x9b\ufffe\ud800',
  status: 'failed',
  reason: `It told ${SECRET} and ${JSON.stringify(SECRET)}`,
  mismatches: [{ path: '$.a', expected: '', actual: '\x07'.repeat(300), message: 'a\r\nb ]]>' }],
}
const notRun: VerifiedInteraction = {
  ...passed,
  description: 'another',
  status: 'not-run',
  reason: 'it takes otherApiKey',
  durationMs: 0,
}

function resultOf(interactions: VerifiedInteraction[], notRemoved: string[] = []): VerificationResult {
  const result = createResult(interactions, notRemoved)
  vi.mocked(verifyReceiver).mockResolvedValue(result)
  vi.mocked(verifyManagementApi).mockResolvedValue(result)
  return result
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

beforeEach(() => vi.resetAllMocks())

describe('the options', () => {
  it('of verify-receiver are passed on', async () => {
    resultOf([passed])
    await run(`${RECEIVER} --timeout 1.5s`, { env })
    expect(verifyReceiver).toHaveBeenCalledExactlyOnceWith({
      vendor: 'tutorflow',
      url: 'http://127.0.0.1:1/hook',
      secret: SECRET,
      timeoutMs: 1500,
      signal: expect.any(AbortSignal),
      onProgress: expect.any(Function),
    })
  })

  it('of verify-api are passed on', async () => {
    resultOf([passed])
    await run(`${API} --other-api-key-env O`, { env: { ...env, O: 'tf_platform_other' } })
    expect(verifyManagementApi).toHaveBeenCalledExactlyOnceWith({
      baseUrl: 'http://127.0.0.1:1',
      apiKey: KEY,
      otherApiKey: 'tf_platform_other',
      timeoutMs: undefined,
      signal: expect.any(AbortSignal),
      onProgress: expect.any(Function),
    })
  })

  const FROM_STDIN = RECEIVER.replace('--secret-env S', '--secret-stdin')

  it.each(['sécret €', 'sécret €\n', 'sécret €\r\n'])('take the secret from stdin: %j', async (stdin) => {
    resultOf([passed])
    await run(FROM_STDIN, { stdin })
    expect(verifyReceiver).toHaveBeenCalledWith(expect.objectContaining({ secret: 'sécret €' }))
  })

  it('take the key of verify-api from stdin, and the other key from its variable', async () => {
    resultOf([passed])
    const args = `${API.replace('--api-key-env K', '--api-key-stdin')} --other-api-key-env O`
    await run(args, { env: { O: 'tf_platform_other' }, stdin: `${KEY}\n` })
    expect(verifyManagementApi).toHaveBeenCalledWith(
      expect.objectContaining({ apiKey: KEY, otherApiKey: 'tf_platform_other' }),
    )
  })

  it.each([
    [{ stdin: '' }, 'it is empty'],
    [{ stdin: '\n' }, 'it is empty'],
    [{ stdin: 'x'.repeat(10_001) }, 'longer than 10000 characters'],
    [{ isTTY: true }, 'it is a terminal'],
  ])('refuse a stdin that is no secret (%#)', async (surroundings, problem) => {
    const { code, err } = await run(FROM_STDIN, surroundings)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(problem) })
    expect(verifyReceiver).not.toHaveBeenCalled()
  })
})

describe('the report', () => {
  it('is a line for each interaction, what is wrong below it, and the counts', async () => {
    resultOf([passed, failed, notRun], ['we_1: DELETE was answered with 503'])
    expect(await run(API, { env })).toEqual({
      code: 1,
      err: '',
      out: `✓ a delivery (12 ms)
✗ a retry (1500 ms)
    $.score: It is another type (expected 8, actual "9")
    status: expected 201 but was 200
– another (not run)
    it takes --other-api-key-env
! not removed: we_1: DELETE was answered with 503
1 of 3 interactions passed, 1 failed, 1 not run.
`,
    })
  })

  it('ends with 0 when all passed', async () => {
    resultOf([passed])
    const out = '✓ a delivery (12 ms)\n1 of 1 interactions passed, 0 failed, 0 not run.\n'
    expect(await run(RECEIVER, { env })).toEqual({ code: 0, err: '', out })
  })

  it('ends with 1 when nothing was there to run', async () => {
    resultOf([])
    expect((await run(RECEIVER, { env })).code).toBe(1)
  })

  it('has colours and a progress line that goes again on a terminal only', async () => {
    resultOf([passed, failed])
    const { out, err } = await run(RECEIVER, { env, isTTY: true })
    expect(out).toContain('\x1b[32m✓\x1b[39m a delivery')
    expect(out).toContain('\x1b[31m✗\x1b[39m a retry')
    expect(err).toBe('Verifying the receiver …\r\x1b[K')
  })

  it.each([
    ['verify-receiver', RECEIVER, 'the receiver'],
    ['verify-api', API, 'the management API'],
  ])('counts in that line, with %s', async (_, args, what) => {
    const result = resultOf([passed])
    const count = async ({ onProgress }: Pick<VerifyReceiverOptions, 'onProgress'>) => {
      for (const done of [1, 2]) onProgress?.({ done, total: 20 })
      return result
    }
    vi.mocked(verifyReceiver).mockImplementation(count)
    vi.mocked(verifyManagementApi).mockImplementation(count)
    const line = `Verifying ${what} …`
    const { err } = await run(args, { env, isTTY: true })
    expect(err).toBe([line, `${line} 1 of 20`, `${line} 2 of 20`, ''].join('\r\x1b[K'))
    expect((await run(args, { env })).err).toBe('')
    expect((await run(`${args} --json`, { env, isTTY: true })).err).toBe('')
  })

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('has no colours with %j', async (more) => {
    resultOf([passed])
    expect((await run(RECEIVER, { env: { ...env, ...more }, isTTY: true })).out).toMatch(/^✓ a delivery/)
  })

  it('escapes control characters and hides the secret', async () => {
    resultOf([hostile])
    const { out } = await run(RECEIVER, { env })
    expect(out).toContain('✗ a \\u001b[31m<b> & "c"\\u202e\\n\\u0000\\u009b\\ufffe\\ud800 (12 ms)\n')
    expect(out).toContain('    $.a: a\\u000d\\nb ]]> (expected nothing, actual \\u0007')
    expect(out).toContain('    It told [redacted] and "[redacted]"\n')
    expect(out.split('\n')).toHaveLength(5)
  })
})

describe('--json', () => {
  it('prints the result and nothing else', async () => {
    const result = resultOf([passed, failed, notRun])
    const { code, out, err } = await run(`${RECEIVER} --json`, { env })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(JSON.parse(out)).toEqual(result)
  })

  it('escapes what a terminal acts on, and hides the secret', async () => {
    resultOf([hostile])
    const { out } = await run(`${RECEIVER} --json`, { env })
    expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    const { interactions, summary } = JSON.parse(out)
    expect(interactions[0].description).toBe(hostile.description)
    expect(interactions[0].reason).toBe('It told [redacted] and "[redacted]"')
    expect(summary).toContain('It told [redacted]')
  })
})

describe('--junit', () => {
  it('writes the result as JUnit XML, beside the report', async () => {
    resultOf([passed, failed, notRun], ['we_1'])
    const file = join(temporaryFolder(), 'deep', 'report.xml')
    const { code, out } = await run(`${API} --junit ${file}`, { env })
    expect(code).toBe(1)
    expect(out).toContain('1 of 3 interactions passed')
    expect(readFileSync(file, 'utf8')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="tutorflow-management-api" tests="3" failures="1" errors="0" skipped="1" time="1.512">
    <testcase classname="tutorflow-management-api" name="a delivery" time="0.012"/>
    <testcase classname="tutorflow-management-api" name="a retry" time="1.500"><failure message="$.score: It is another type (expected 8, actual &quot;9&quot;)">$.score: It is another type (expected 8, actual &quot;9&quot;)
status: expected 201 but was 200</failure></testcase>
    <testcase classname="tutorflow-management-api" name="another" time="0.000"><skipped message="it takes --other-api-key-env"/></testcase>
    <system-err>not removed: we_1</system-err>
  </testsuite>
</testsuites>
`)
  })

  it('escapes markup and what XML may not hold, and hides the secret', async () => {
    resultOf([hostile])
    const file = join(temporaryFolder(), 'report.xml')
    await run(`${RECEIVER} --json --junit ${file}`, { env })
    const xml = readFileSync(file, 'utf8')
    expect(xml).toContain('name="a \\u001b[31m&lt;b&gt; &amp; &quot;c&quot;\\u202e\\n\\u0000\\u009b\\ufffe\\ud800"')
    expect(xml).toContain('b ]]&gt;')
    expect(xml).toContain('It told [redacted]')
    expect(xml).not.toMatch(/[^\P{Cc}\n]|\ufffe|\p{Cs}/u)
  })

  it('is not written when nothing was verified', async () => {
    vi.mocked(verifyReceiver).mockRejectedValue(new WebhookError('PROVIDER_UNREACHABLE', 'Could not reach.'))
    const file = join(temporaryFolder(), 'report.xml')
    expect(await run(`${RECEIVER} --junit ${file}`, { env })).toEqual({ code: 2, out: '', err: 'Could not reach.\n' })
    expect(existsSync(file)).toBe(false)
  })

  it('that cannot be written ends with 2, after the report', async () => {
    resultOf([passed])
    const { code, out, err } = await run(`${RECEIVER} --junit ${temporaryFolder()}`, { env })
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining('1 of 1 interactions passed') })
    expect(err).toMatch(/^Could not write the JUnit file .* Give a path that can be written to\.\n$/)
  })
})

describe('an error', () => {
  it.each([
    [new WebhookError('PEER_MISSING', 'Could not verify. Run: npm i'), 'Could not verify. Run: npm i\n'],
    [new Error(`broken \x1b ${SECRET}`), 'Could not run tutor-webhooks: broken \\u001b [redacted]\n'],
  ])('of the verification is told without secrets, and the progress line goes (%#)', async (error, text) => {
    vi.mocked(verifyReceiver).mockRejectedValue(error)
    expect(await run(RECEIVER, { env })).toEqual({ code: 2, out: '', err: text })
    const onTerminal = await run(RECEIVER, { env, isTTY: true })
    expect(onTerminal.err).toBe(`Verifying the receiver …\r\x1b[K${text}`)
  })
})
