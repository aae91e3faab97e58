import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type MockServer, startServer } from 'tutor-webhooks/server'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../support/command-line.ts'

let server: MockServer
let status: number
/** What the receiver behind the server got. */
let bodies: string[]

beforeEach(async () => {
  status = 204
  bodies = []
  const receiver = await listen(async (incoming, outgoing) => {
    bodies.push(Buffer.concat(await incoming.toArray()).toString())
    outgoing.writeHead(status).end()
  })
  server = await startServer({ port: 0, forwardTo: receiver, seed: 1 })
  onTestFinished(async () => void (await server.close({ timeoutMs: 100 })))
})

async function listen(listener: RequestListener): Promise<string> {
  const receiver = createServer(listener)
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void receiver.close().closeAllConnections())
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
}

async function call(path: string, body?: object) {
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' }
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const response = await fetch(`${server.url}/_${path}`, { ...init, headers })
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what it tests
  return (response.status === 204 ? undefined : await response.json()) as any
}

const register = () => call('/endpoints/tutorcruncher', { url: 'https://crm.example/hook' })

type More = Parameters<typeof run>[1]

function runAt(args: string, more: More = {}) {
  return run(`${args} --server ${server.url}`, { ...more, env: { TUTOR_WEBHOOKS_TOKEN: server.token, ...more.env } })
}

/** A signal, and what sends it. */
function stopper(): { signal: Promise<string>; stop: () => void } {
  let stop = () => {}
  const signal = new Promise<string>((resolve) => {
    stop = () => resolve('SIGINT')
  })
  return { signal, stop: () => stop() }
}

const LINE = /^(.) \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}(\w+) +(dlv_\w+) {2}(\w+) {2}(\S+) {2}(.*)\n$/

describe('trigger at a server', () => {
  it('delivers the event to every endpoint that gets it', async () => {
    await register()
    const { code, out, err } = await runAt('trigger CREATED_A_CLIENT --set subject.id=7 --set branch=1')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(LINE.exec(out)?.slice(1)).toEqual([
      '✓',
      'delivered',
      expect.any(String),
      'CREATED_A_CLIENT',
      'https://crm.example/hook',
      'The receiver answered 204: delivered.',
    ])
    expect(JSON.parse(bodies[0]!).events[0]).toMatchObject({ action: 'CREATED_A_CLIENT', subject: { id: 7 } })
  })

  it('ends with 1 when it was not taken, and says when the next attempt is', async () => {
    await register()
    status = 500
    const { code, out } = await runAt('trigger LOGIN')
    expect(code).toBe(1)
    expect(out).toMatch(/^– .* pending .* The receiver answered 500: tried again\. Next at \d{4}-.*Z\.\n$/)
  })

  it('ends with 1 when nobody gets it', async () => {
    const { code, out } = await runAt('trigger LOGIN')
    expect({ code, out }).toEqual({
      code: 1,
      out: 'Nobody gets LOGIN: no active endpoint of TutorCruncher takes it. Register one that does, with the curl line that "serve" prints, or on its page.\n',
    })
    expect(JSON.parse((await runAt('trigger LOGIN --json')).out)).toEqual([])
  })

  it('says what the server refuses, a line for each problem', async () => {
    await register()
    const { code, out, err } = await runAt('trigger CREATED_A_CLIENT --set subject.id=no')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(
      '\n  $.events[0].subject.id: expected an integer, found "no"\nTo send it anyway, pass --unchecked.\n',
    )
    expect((await runAt('trigger CREATED_A_CLIENT --set subject.id=no --unchecked')).code).toBe(0)
  })

  it.each([
    '--retry',
    '--time-scale 60',
    '--timeout 5s',
    '--allow-remote',
    '--seed 1',
    '--secret-env S',
    '--secret-stdin',
  ])('takes no %s, which is for a URL', async (option) => {
    const { code, err } = await runAt(`trigger LOGIN ${option}`)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('is for a delivery to --url.') })
  })
})

describe('deliveries', () => {
  it('lists them, newest first, as they were asked for', async () => {
    await register()
    expect((await runAt('deliveries')).out).toBe('No deliveries.\n')
    await runAt('trigger LOGIN')
    status = 404
    await runAt('trigger AGREE_TERMS')
    const { code, out, err } = await runAt('deliveries')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const events = (text: string) => text.match(/(?<= {2})[A-Z_]+(?= {2})/g)
    expect(events(out)).toEqual(['AGREE_TERMS', 'LOGIN'])
    expect(out).toMatch(/^✗ .* failed .* The receiver answered 404: failed after 1 attempt\.\n✓ /)
    expect(events((await runAt('deliveries --status failed')).out)).toEqual(['AGREE_TERMS'])
    expect(events((await runAt('deliveries --event LOGIN --vendor tutorcruncher')).out)).toEqual(['LOGIN'])
    expect(events((await runAt('deliveries --search agree_t')).out)).toEqual(['AGREE_TERMS'])
    const limited = await runAt('deliveries --limit 1')
    expect(events(limited.out)).toEqual(['AGREE_TERMS'])
    expect(limited.err).toBe('There are older ones: --limit shows more.\n')
    expect(JSON.parse((await runAt('deliveries --json')).out)).toEqual((await call('/deliveries')).deliveries)
  })

  it('--watch shows what is there and what changes, until it is stopped', async () => {
    await register()
    await runAt('trigger LOGIN')
    const { signal, stop } = stopper()
    let triggered: Promise<unknown> | undefined
    const onOutput = (out: string) => {
      triggered ??= runAt('trigger AGREE_TERMS')
      if (out.includes('AGREE_TERMS')) stop()
    }
    const { code, out, err } = await runAt('deliveries --watch', { signal, onOutput })
    await triggered
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').map((line) => / LOGIN | AGREE_TERMS /.exec(line)?.[0].trim())).toEqual([
      'LOGIN',
      'AGREE_TERMS',
      undefined,
    ])
  })

  it('--watch --json prints one a line, only those that fit, and ends with the server', async () => {
    await register()
    await runAt('trigger LOGIN')
    let closed: Promise<unknown> | undefined
    const onOutput = () => {
      closed ??= runAt('trigger AGREE_TERMS').then(() => server.close({ timeoutMs: 100 }))
    }
    const { code, out, err } = await runAt('deliveries --watch --json --event LOGIN', { onOutput })
    await closed
    expect({ code, err }).toEqual({ code: 0, err: 'The server has stopped.\n' })
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event)
    expect(events).toEqual(['LOGIN'])
  })

  it('says on stderr that a vendor was reset', async () => {
    await register()
    await runAt('trigger LOGIN')
    const { signal, stop } = stopper()
    let reset: Promise<void> | undefined
    const onOutput = (_: string, err: string) => {
      reset ??= call('/reset', {})
      if (err.includes('tutorcruncher was reset')) stop()
    }
    const { err } = await runAt('deliveries --watch', { signal, onOutput })
    await reset
    expect(err).toContain('tutorcruncher was reset: its deliveries are gone.\n')
  })
})

describe('resend', () => {
  it('delivers the same bytes once more', async () => {
    await register()
    await runAt('trigger LOGIN')
    const [{ id }] = (await call('/deliveries')).deliveries
    const { code, out } = await runAt(`resend ${id}`)
    expect(code).toBe(0)
    expect(LINE.exec(out)?.[3]).not.toBe(id)
    expect(bodies[1]).toBe(bodies[0])
    status = 500
    const again = await runAt(`resend ${id} --json`)
    expect({ code: again.code, json: JSON.parse(again.out) }).toMatchObject({ code: 1, json: { status: 'pending' } })
  })

  it('of an unknown delivery says so', async () => {
    const { code, err } = await runAt('resend dlv_x/../y')
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('Could not find the delivery: the log keeps none'),
    })
  })
})

describe('without a server that answers', () => {
  it.each(['trigger LOGIN', 'deliveries', 'deliveries --watch', 'resend x'])('%s says so', async (args) => {
    const { url, close } = await startServer({ port: 0 })
    await close()
    const { code, out, err } = await run(`${args} --server ${url}`, { env: { TUTOR_WEBHOOKS_TOKEN: 'do_not_show' } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      `Could not reach the server at ${url}: nothing listens there. Start it with "tutor-webhooks serve", or give --server.\n`,
    )
  })

  it('takes the token from stdin, and never shows it', async () => {
    const { code } = await run(`deliveries --token-stdin --server ${server.url}`, { stdin: `${server.token}\n` })
    expect(code).toBe(0)
    const other = await run(`deliveries --token-stdin --server ${server.url}`, { stdin: 'do_not_show' })
    expect(other).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('it does not know the token. Set TUTOR_WEBHOOKS_TOKEN'),
    })
    expect((await run(`deliveries --token ${server.token} --server ${server.url}`)).err).not.toContain(server.token)
  })

  it('is told apart from another server', async () => {
    const url = await listen((_, outgoing) => void outgoing.writeHead(404).end('<h1>'))
    const { err } = await run(`deliveries --server ${url}`, { env: { TUTOR_WEBHOOKS_TOKEN: 'x' } })
    expect(err).toBe(
      `Could not use the server at ${url}: it answered 404, and is no server of "tutor-webhooks serve".\n`,
    )
  })

  it('follows no redirect with the token', async () => {
    const seen: unknown[] = []
    const elsewhere = await listen((incoming, outgoing) => {
      seen.push(incoming.headers)
      outgoing.end('{}')
    })
    const url = await listen((_, outgoing) => void outgoing.writeHead(307, { location: elsewhere }).end())
    const { code } = await run(`deliveries --server ${url}`, { env: { TUTOR_WEBHOOKS_TOKEN: 'x' } })
    expect({ code, seen }).toEqual({ code: 2, seen: [] })
  })

  it.each([
    [
      'deliveries',
      'there is no token. Set TUTOR_WEBHOOKS_TOKEN to the one that "serve" printed, or give --token-stdin.',
    ],
    ['trigger LOGIN', 'to the one that "serve" printed, or give --token-stdin. Without a server, give --url.\n'],
    ['deliveries --server ftp://x', '--server must be an http or https URL'],
    ['deliveries --limit 501', '--limit <count> has a wrong value. Give a number from 1 to 500.'],
    ['deliveries --status ok', 'Allowed choices are pending, delivered, failed, cancelled.'],
    ['deliveries --watch --search x', 'cannot be used with'],
  ])('"%s" is misuse', async (args, problem) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: expect.stringContaining(problem) })
  })

  it('escapes what the server says', async () => {
    const hostile = '\x1b[2J\u202e'
    const delivery = { id: hostile, status: 'failed', event: hostile, endpoint: { url: hostile }, createdAt: 1e99 }
    const answer = { deliveries: [{ ...delivery, lastAttempt: { reason: hostile }, nextAttemptAt: null }], next: null }
    const url = await listen((_, outgoing) => void outgoing.end(JSON.stringify(answer)))
    for (const more of ['', '--json']) {
      const { out } = await run(`deliveries --server ${url} ${more}`, { env: { TUTOR_WEBHOOKS_TOKEN: 'x' } })
      expect(out).toContain('\\u001b[2J\\u202e')
      expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    }
  })
})
