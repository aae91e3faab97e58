import { execFile, execFileSync } from 'node:child_process'
import type { LookupAddress } from 'node:dns'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { setupServer } from 'msw/node'
import { createDeliveryClient, type DeliveryClientOptions } from 'tutor-webhooks/node'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { control, emit, register, type Sink, start, startSink } from '../support/mock-server.ts'

/** Sends one delivery by a client of its own; gives the answer, or the message of the failure. */
async function send(url: string, options: DeliveryClientOptions = {}, signal = new AbortController().signal) {
  const client = createDeliveryClient(options)
  onTestFinished(() => client.close())
  return client.send({ url, method: 'POST', headers: { 'X-Test': 'a' }, body: new Uint8Array([1, 0, 255]) }, { signal })
}

const failure = (sent: Promise<unknown>) =>
  sent.then(
    () => 'sent',
    (error: Error) => error.message,
  )

/** A resolver that knows one name. */
function resolver(...answers: LookupAddress[][]): DeliveryClientOptions {
  let asked = 0
  return { lookup: (_host, _options, callback) => callback(null, answers[Math.min(asked++, answers.length - 1)]!) }
}
const HERE: LookupAddress = { address: '127.0.0.1', family: 4 }
const ELSEWHERE: LookupAddress = { address: '192.0.2.1', family: 4 }

describe('where deliveries go', () => {
  it('is below an origin with path and query, or exactly at an address', async () => {
    const sink = await startSink()
    await send('https://myapp.com/hooks/a?b=c', { forwardTo: sink.url })
    await send('https://myapp.com/hooks/a?b=c', { forwardTo: `${sink.url}/exact?d` })
    expect(sink.requests.map(({ path }) => path)).toEqual(['/hooks/a?b=c', '/exact?d'])
    expect(sink.requests[0]).toMatchObject({
      method: 'POST',
      body: Buffer.from([1, 0, 255]),
      headers: { host: `127.0.0.1:${sink.port}`, 'x-test': 'a', 'content-length': '3' },
    })
  })

  it('is said by the longest beginning of the registered URL, before forwardTo', async () => {
    const sink = await startSink()
    const forward = {
      'https://myapp.com': `${sink.url}/app`,
      'https://myapp.com/hooks/': `${sink.url}/hooks`,
      'https://MYAPP.com/a': `${sink.url}/a`,
    }
    const client = createDeliveryClient({ forward, forwardTo: `${sink.url}/rest` })
    const urls = [
      'myapp.com/hooks/1',
      'myapp.com/hooks',
      'myapp.com/a?b',
      'myapp.com/ab',
      'myapp.com.evil.example/',
      'x.example',
    ]
    expect(urls.map((url) => client.addressOf(`https://${url}`)?.slice(sink.url.length))).toEqual([
      '/hooks',
      '/app',
      '/a',
      '/app',
      '/rest',
      '/rest',
    ])
  })

  it('is the registered URL itself when it is on this machine', async () => {
    const sink = await startSink()
    expect(await send(`http://localhost:${sink.port}/hook`)).toMatchObject({ status: 204 })
    expect(sink.requests[0]!.path).toBe('/hook')
  })
})

describe('without allowRemote nothing leaves this machine', () => {
  const literals = [
    'http://192.0.2.1/',
    'http://0.0.0.0:1/',
    'http://0/',
    'http://[::]/',
    'http://[2001:db8::1]/',
    'http://[::ffff:192.0.2.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://3221225985/',
    'https://10.0.0.1:8443/',
  ]
  it.each(literals)('refuses %s, and says what would let it', async (url) => {
    const text = await failure(send(url))
    expect(text).toMatch(/^Nothing was sent to .*: it is not this machine\. Say where .*--forward-to.*--allow-remote/)
    expect(createDeliveryClient().addressOf(url)).toBeUndefined()
  })

  it.each([
    'http://127.0.0.1',
    'http://127.9.9.9',
    'http://2130706433',
    'http://0x7f.1',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
  ])('knows %s as its own', (url) => {
    expect(createDeliveryClient().addressOf(url)).toBe(new URL(url).href)
  })

  it('looks at what a name leads to', async () => {
    const sink = await startSink()
    const url = `http://myapp.test:${sink.port}/hook`
    expect(await send(url, resolver([HERE]))).toMatchObject({ status: 204 })
    expect(await failure(send(url, resolver([ELSEWHERE])))).toContain('it is not this machine')
    expect(await failure(send(url, resolver([HERE, ELSEWHERE])))).toContain('it is not this machine')
    expect(await failure(send(url, resolver([])))).toContain('its name cannot be looked up')
    expect(sink.requests).toHaveLength(1)
  })

  it('connects to the address that it looked at, whatever the name leads to next', async () => {
    const sink = await startSink()
    let asked = 0
    const lookup: DeliveryClientOptions['lookup'] = (_host, _options, callback) => {
      callback(null, [asked++ === 0 ? HERE : ELSEWHERE])
    }
    expect(await send(`http://rebind.test:${sink.port}/`, { lookup })).toMatchObject({ status: 204 })
    expect(asked).toBe(1)
  })

  it('asks for few names at once, for each once at a time, and for localhost never', async () => {
    const sink = await startSink()
    const asked: string[] = []
    const answers: (() => void)[] = []
    const lookup: DeliveryClientOptions['lookup'] = (host, _options, callback) => {
      asked.push(host)
      answers.push(() => callback(null, [HERE]))
    }
    const client = createDeliveryClient({ lookup })
    onTestFinished(() => client.close())
    const request = { method: 'POST', headers: {}, body: new Uint8Array() } as const
    const { signal } = new AbortController()
    const sendTo = (host: string) => client.send({ ...request, url: `http://${host}:${sink.port}/` }, { signal })
    const slow = ['a.test', 'a.test', 'b.test', 'c.test', 'd.test'].map(sendTo)
    for (const host of ['localhost', 'LOCALHOST', 'app.localhost'])
      expect(await sendTo(host)).toMatchObject({ status: 204 })
    expect(asked).toEqual(['a.test', 'b.test'])
    for (let i = 0; i < 4; i++) answers[i]!()
    expect(await Promise.all(slow)).toHaveLength(5)
    expect(asked).toEqual(['a.test', 'b.test', 'c.test', 'd.test'])
  })

  it('holds for names that deliveries are forwarded to', async () => {
    expect(
      await failure(send('https://myapp.com/', { forwardTo: 'http://staging.test', ...resolver([ELSEWHERE]) })),
    ).toContain('Nothing was sent to staging.test: it is not this machine.')
  })

  it.each(literals)('refuses to forward to %s, before anything is sent', (url) => {
    for (const options of [{ forwardTo: url }, { forward: { 'https://myapp.com': url } }]) {
      expect(() => createDeliveryClient(options)).toThrow(
        /^Could not forward deliveries: .* is not this machine\. .* allowRemote \(--allow-remote\)\.$/,
      )
      expect(() => createDeliveryClient({ ...options, allowRemote: true })).not.toThrow()
    }
  })

  it('follows no redirect', async () => {
    const other = await startSink()
    const sink = await startSink((_, outgoing) => void outgoing.writeHead(307, { Location: other.url }).end())
    expect(await send(`${sink.url}/`)).toMatchObject({ status: 307, headers: { location: other.url } })
    expect(other.requests).toHaveLength(0)
  })
})

it('asks nobody what a name leads to with allowRemote', () => {
  const client = createDeliveryClient({ allowRemote: true })
  expect(client.addressOf('https://192.0.2.1/hook')).toBe('https://192.0.2.1/hook')
})

it('keeps connections open for the next delivery, and only so many', async () => {
  const waiting: (() => void)[] = []
  const sink = await startSink((_, outgoing) => {
    waiting.push(() => outgoing.end())
    if (waiting.length === 2) for (const answer of waiting.splice(0)) answer()
  })
  const client = createDeliveryClient({ maxSockets: 2 })
  onTestFinished(() => client.close())
  const request = { url: `${sink.url}/`, method: 'POST', headers: {}, body: new Uint8Array() } as const
  const { signal } = new AbortController()
  await Promise.all(Array.from({ length: 8 }, () => client.send(request, { signal })))
  expect([sink.requests.length, sink.connections()]).toEqual([8, 2])
})

it('makes one request of an attempt, also where the connection is reset', async () => {
  const sink = await startSink(({ socket }, outgoing) => {
    if (sink.requests.length === 1) outgoing.end()
    else socket.resetAndDestroy()
  })
  const client = createDeliveryClient()
  onTestFinished(() => client.close())
  const { signal } = new AbortController()
  const request = { url: `${sink.url}/`, method: 'POST', headers: {}, body: new Uint8Array() } as const
  await client.send(request, { signal })
  await expect(client.send(request, { signal })).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(sink.requests).toHaveLength(2)
})

it('closes a connection that nobody used for a second, and no other', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const sink = await startSink()
  const client = createDeliveryClient()
  onTestFinished(() => client.close())
  const request = { url: `${sink.url}/`, method: 'POST', headers: {}, body: new Uint8Array() } as const
  const { signal } = new AbortController()
  const sendAfter = async (ms: number) => {
    await client.send(request, { signal })
    await settled()
    vi.advanceTimersByTime(ms)
    await settled()
    return sink.connections()
  }
  expect([await sendAfter(499), await sendAfter(499), await sendAfter(1001), await sendAfter(0)]).toEqual([1, 1, 1, 2])
})

it('gives its place to the next when a connection is lost, and to none that was taken back', async () => {
  const sink = await startSink(({ socket }, outgoing) => {
    if (sink.requests.length === 1) socket.destroy()
    else outgoing.end()
  })
  const client = createDeliveryClient({ maxSockets: 1 })
  onTestFinished(() => client.close())
  const request = { url: `${sink.url}/`, method: 'POST', headers: {}, body: new Uint8Array() } as const
  const [kept, taken] = [new AbortController(), new AbortController()]
  const sent = [kept, taken, kept, kept].map(({ signal }) => client.send(request, { signal }))
  taken.abort()
  const outcomes = await Promise.all(
    sent.map((one) =>
      one.then(
        () => 'sent',
        () => 'failed',
      ),
    ),
  )
  expect([outcomes, sink.requests.length]).toEqual([['failed', 'failed', 'sent', 'sent'], 3])
})

it('opens another connection where the receiver wants one for each request', async () => {
  const sink = await startSink((_, outgoing) => void outgoing.writeHead(204, { Connection: 'close' }).end())
  const client = createDeliveryClient()
  onTestFinished(() => client.close())
  const request = { url: `${sink.url}/`, method: 'POST', headers: {}, body: new Uint8Array() } as const
  const { signal } = new AbortController()
  for (let i = 0; i < 3; i++) await client.send(request, { signal })
  expect(sink.connections()).toBe(3)
})

it('trusts no certificate that nobody signed', async () => {
  const url = await startTlsServer()
  await expect(send(url)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
})

it('reaches receivers by https whose certificate is trusted', async () => {
  const url = await startTlsServer()
  const script = `
    import { createDeliveryClient } from 'tutor-webhooks/node'
    const client = createDeliveryClient()
    const request = { url: process.argv[1], method: 'POST', headers: {}, body: Buffer.from('ok') }
    const { signal } = new AbortController()
    for (let i = 0; i < 2; i++) console.log((await client.send(request, { signal })).status)
    client.close()`
  const options = ['--conditions=@tutor-webhooks/source', '--import', 'tsx', '--input-type=module', '-e', script, url]
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate.file }
  const { stdout } = await promisify(execFile)(process.execPath, options, { env })
  expect(stdout).toBe('200\n200\n')
})

it('reads the first 64 KB of an answer, and waits for no more', async () => {
  const sink = await startSink((_, outgoing) => {
    const more = () => void (outgoing.write('x'.repeat(10_000)) ? setImmediate(more) : outgoing.once('drain', more))
    more()
    outgoing.on('error', () => {})
  })
  const answer = await send(`${sink.url}/`)
  expect(answer).toMatchObject({ status: 200 })
  expect((answer as { body: Uint8Array }).body).toHaveLength(64 * 1024)
})

it('keeps headers that come twice, and joins them', async () => {
  const sink = await startSink(
    (_, outgoing) =>
      void outgoing
        .writeHead(200, [
          ['X-A', '1'],
          ['x-a', '2'],
          ['__proto__', 'x'],
        ] as never)
        .end(),
  )
  expect(await send(`${sink.url}/`)).toMatchObject({ headers: { 'x-a': '1, 2' } })
})

it('fails where nobody listens, where the answer breaks off and where it is no HTTP', async () => {
  const answerWith = (text: string) => rawServer((socket) => void socket.end(text))
  const closed = await rawServer((socket) => void socket.destroy())
  await expect(send(await answerWith('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'))).rejects.toMatchObject({
    code: 'ECONNRESET',
  })
  await expect(send(await answerWith('hello\r\n\r\n'))).rejects.toThrow(/Parse Error/)
  await expect(send(closed)).rejects.toMatchObject({ code: 'ECONNRESET' })
  await expect(send(`http://127.0.0.1:${await freePort()}/`)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

it('lets go of an attempt that is taken back', async () => {
  const sink = await startSink(() => void controller.abort())
  const controller = new AbortController()
  await expect(send(`${sink.url}/`, {}, controller.signal)).rejects.toThrow(/abort/i)
})

it('reaches receivers while msw listens in the same process', async () => {
  const msw = setupServer()
  msw.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => msw.close())
  const sink = await startSink()
  expect(await send(`${sink.url}/`)).toMatchObject({ status: 204 })
  expect(await send(`${sink.url}/`)).toMatchObject({ status: 204 })
  expect(sink.requests).toHaveLength(2)
})

describe('on the server', () => {
  it('the log says which flag to use where a delivery has nowhere to go', async () => {
    const server = await start()
    await register(server, 'https://192.0.2.1/hooks')
    const [{ lastAttempt }] = await emit(server)
    expect(lastAttempt).toMatchObject({ outcome: 'error', verdict: 'retry' })
    expect(lastAttempt.reason).toMatch(/^Nothing was sent to 192\.0\.2\.1: .*--forward-to.*--allow-remote/)
  })

  it('integrations of http are reached at their own URL', async () => {
    const sink: Sink = await startSink()
    const server = await start()
    await control(server, '/endpoints/tutorcruncher', { body: { url: `${sink.url}/crm` } })
    await control(server, '/emit', { body: { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT' } })
    expect(sink.requests[0]).toMatchObject({ path: '/crm', headers: { 'user-agent': 'TutorCruncher' } })
  })
})

/** Comes when what is ready on sockets was looked at, a few times over. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** A key and its certificate for localhost, which nobody else signed. */
const certificate = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-tls-'))
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-keyout', key, '-out', file, ...names],
    {
      stdio: 'pipe',
    },
  )
  return { file, key: readFileSync(key), cert: readFileSync(file) }
})()
afterAll(() => rmSync(dirname(certificate.file), { recursive: true }))

async function startTlsServer(): Promise<string> {
  const server = createTlsServer(certificate, (_, outgoing) => void outgoing.end('ok'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `https://localhost:${(server.address() as { port: number }).port}/`
}

/** A server that treats its connections as it likes. */
async function rawServer(onRequest: (socket: Socket) => void): Promise<string> {
  const server = createServer()
  server.removeAllListeners('connection').on('connection', (socket: Socket) => {
    socket.on('error', () => {}).once('data', () => onRequest(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  await new Promise((resolve) => connect(port, '127.0.0.1').on('error', resolve))
  return port
}
