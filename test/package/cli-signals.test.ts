import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { createMock, tutorflow } from 'tutor-webhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startPlatformServer } from '../support/platform-server.ts'

/** The built command line, told to end while it verifies: `npm test` builds it first. */
const bin: string = JSON.parse(readFileSync('package.json', 'utf8')).bin['tutor-webhooks']
const env = { ...process.env, KEY: 'tf_platform_first', OTHER: 'tf_platform_second', SECRET: 'whsec_do_not_show' }
// No answer is waited for as long as a test may take.
const API = '--api-key-env KEY --other-api-key-env OTHER --timeout 10m --json'
const RECEIVER = '--vendor tutorflow --secret-env SECRET --timeout 10m'

function start(args: string): ChildProcess {
  const child = spawn(process.execPath, [bin, 'contracts', ...args.split(' ')], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function end(child: ChildProcess) {
  const [out, err, [code, signal]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')])
  return { code, signal, out, err }
}

/** Serves the mock; `hold` takes each request first, and keeps those without an answer for which it gives true. */
async function serve(hold: (request: Request) => boolean) {
  const mock = createMock(tutorflow, { apiKeys: [env.KEY, env.OTHER] })
  const server = await startPlatformServer((request) => (hold(request) ? new Promise(() => {}) : mock.handle(request)))
  onTestFinished(() => server.close())
  return { url: server.url, endpoints: mock.endpoints }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends verify-api with 2, one line, and no endpoint left', async () => {
    let child: ChildProcess | undefined
    let made = 0
    const { url, endpoints } = await serve(({ method }) => {
      if (method !== 'GET') return false
      made = endpoints.list().length
      return child!.kill(signal)
    })
    child = start(`verify-api ${url} ${API}`)
    const err = `Could not verify the management API: it was stopped by ${signal}.\n`
    expect(await end(child)).toEqual({ code: 2, signal: null, out: '', err })
    expect(made).toBeGreaterThan(5)
    expect(endpoints.list()).toEqual([])
  })

  it('ends verify-receiver with 2 and one line', async () => {
    let child: ChildProcess | undefined
    const { url } = await serve(() => child!.kill(signal))
    child = start(`verify-receiver ${url} ${RECEIVER}`)
    const err = `Could not verify the receiver: it was stopped by ${signal}.\n`
    expect(await end(child)).toEqual({ code: 2, signal: null, out: '', err })
  })

  it('ends it at once when it comes twice', async () => {
    let child: ChildProcess | undefined
    const { url } = await serve(({ method }) => /GET|DELETE/.test(method) && child!.kill(signal))
    child = start(`verify-api ${url} ${API}`)
    expect(await end(child)).toEqual({ code: null, signal, out: '', err: '' })
  })
})
