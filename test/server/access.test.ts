import { connect } from 'node:net'
import type { MockServer } from 'tutor-webhooks/server'
import { expect, it } from 'vitest'
import { type Call, call, control, register, start } from '../support/mock-server.ts'

const TOKEN = 'a-token-of-the-test-suite'

/** A server and the cookie of a browser that opened its page. */
async function startWithCookie(): Promise<{ server: MockServer; cookie: string }> {
  const server = await start({ token: TOKEN })
  const { headers } = await call(server, `/?token=${TOKEN}`)
  return { server, cookie: headers['set-cookie']![0]!.split(';')[0]! }
}

const OWN_PATHS = [
  '/',
  '/_',
  '/_/',
  '/_/deliveries',
  '/_/stream',
  '/_/openapi.json',
  '/_/nothing',
  '/favicon.ico',
  '/?a=1',
]

it.each(OWN_PATHS)('answers %s to nobody without the token', async (path) => {
  const server = await start()
  for (const method of ['GET', 'POST', 'HEAD', 'OPTIONS', 'DELETE']) {
    const answer = await call(server, path, { method })
    expect([method, answer.status]).toEqual([method, 401])
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  }
})

const spellings = [
  '//_/clock',
  '/./_/clock',
  '/x/../_/clock',
  '/%5f/clock',
  '/_%2fclock',
  '/v1/platform/webhooks/../../../_/clock',
  '/v1/platform/webhooks/..%2f..%2f..%2f_/clock',
  '/api/../_/clock',
  '/api/%2e%2e/_/clock',
  '/API/../_/clock',
  '/?/_/clock',
  '/_/clock?token=x',
  '/_/clock#?token=x',
  '\\_\\clock',
  'http://127.0.0.1/_/clock',
  '*',
]
it.each(spellings)('lets no spelling of a path around the token: %s', async (path) => {
  const server = await start()
  const { status, text } = await call(server, path, { headers: { authorization: 'Bearer tf_platform_x' } })
  expect([400, 401, 404]).toContain(status)
  expect(text).not.toContain('nextDue')
})

const browsers = [
  { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
  { accept: '*/*', 'sec-fetch-mode': 'navigate' },
]
it.each(browsers)('tells a browser that it does not know in words, with nothing to load: %j', async (headers) => {
  const server = await start({ token: TOKEN })
  const refused: [path: string, headers: Call['headers'], status: number, words: string][] = [
    ['/', {}, 401, 'Open the link that `tutor-webhooks serve` printed'],
    ['/deliveries/dlv_1?<script>', { cookie: 'tutor_webhooks=1' }, 401, 'does not know this browser'],
    ['/?token=another', {}, 401, 'does not know this browser'],
    ['/', { host: 'mock' }, 421, 'its Host header names another server'],
  ]
  for (const [path, more, status, words] of refused) {
    const answer = await call(server, path, { headers: { ...headers, ...more } })
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.text).toContain(words)
    expect(answer.text).not.toMatch(/<script|<form|src=|href="(?!data:)|<token>/)
  }
  expect((await call(server, '/_/clock', { headers })).json.error.code).toBe('TOKEN_MISSING')
})

it.each(['', 'x', `${TOKEN}x`, TOKEN.slice(0, -1), TOKEN.toUpperCase(), `${TOKEN} ${TOKEN}`, 'Bearer', '\u00e9'])(
  'takes no other token: "%s"',
  async (token) => {
    const server = await start({ token: TOKEN })
    for (const authorization of [`Bearer ${token}`, `Basic ${token}`, token]) {
      expect((await call(server, '/_/clock', { headers: { authorization } })).status).toBe(401)
    }
    expect((await call(server, `/?token=${encodeURIComponent(token)}`)).status).toBe(401)
  },
)

it('takes the token in an Authorization header', async () => {
  const server = await start({ token: TOKEN })
  expect((await control(server, '/clock')).status).toBe(200)
})

it('exchanges the token of the link for a cookie that scripts and other sites do not get', async () => {
  const server = await start({ token: TOKEN })
  const { status, headers, text } = await call(server, `/?token=${TOKEN}`)
  expect([status, headers.location, text]).toEqual([303, '/', ''])
  const [cookie = '', ...more] = headers['set-cookie'] ?? []
  expect(cookie).toMatch(new RegExp(`^tutor_webhooks_${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`))
  expect([more, JSON.stringify(headers).includes(TOKEN)]).toEqual([[], false])
})

it('makes tokens up that nobody guesses', async () => {
  const tokens = [await start(), await start()].map(({ token }) => token)
  expect(tokens[0]).toMatch(/^[\w-]{43}$/)
  expect(tokens[0]).not.toBe(tokens[1])
})

it('takes the cookie of its own page, and of no other server', async () => {
  const { server, cookie } = await startWithCookie()
  const { server: other, cookie: foreign } = await startWithCookie()
  const value = cookie.split('=')[1]!
  const status = async (headers: Call['headers']) => (await call(server, '/_/clock', { headers: headers! })).status
  expect(await status({ cookie })).toBe(200)
  expect(await status({ cookie: `a=b; ${cookie}; c` })).toBe(200)
  expect(await status({ cookie: foreign })).toBe(401)
  expect(await status({ cookie: `tutor_webhooks_${server.port}=${foreign.split('=')[1]}` })).toBe(401)
  expect(await status({ cookie: `${cookie.split('=')[0]}=${TOKEN}` })).toBe(401)
  expect(await status({ authorization: `Bearer ${value}` })).toBe(401)
  expect((await call(other, '/_/clock', { headers: { cookie } })).status).toBe(401)
})

it('does not take the cookie where a wrong token is shown with it', async () => {
  const { server, cookie } = await startWithCookie()
  expect((await call(server, '/_/clock', { headers: { cookie, authorization: 'Bearer x' } })).status).toBe(401)
})

it('forgets the oldest sessions', async () => {
  const { server, cookie } = await startWithCookie()
  for (let i = 0; i < 99; i++) await call(server, `/?token=${TOKEN}`)
  expect((await call(server, '/_/clock', { headers: { cookie } })).status).toBe(200)
  await call(server, `/?token=${TOKEN}`)
  expect((await call(server, '/_/clock', { headers: { cookie } })).status).toBe(401)
})

type Site = [who: string, headers: (server: MockServer) => Call['headers'], status: number]
const writes: Site[] = [
  ['our page', () => ({ 'sec-fetch-site': 'same-origin' }), 200],
  ['our page in an old browser', ({ url }) => ({ origin: url }), 200],
  ['another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
  ['another port of this machine', () => ({ 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }), 403],
  ['another port in an old browser', () => ({ origin: 'http://127.0.0.1:1' }), 403],
  ['another site in an old browser', () => ({ origin: 'https://evil.example' }), 403],
  ['a file', () => ({ origin: 'null' }), 403],
  ['a form that was sent by a link', () => ({ 'sec-fetch-site': 'none' }), 403],
  ['who tells nothing', () => ({}), 403],
]
it.each(writes)('changes something for a cookie as told by %s: %s', async (_who, headers, status) => {
  const { server, cookie } = await startWithCookie()
  const answer = await call(server, '/_/clock/scale', { headers: { ...headers(server), cookie }, body: { scale: 60 } })
  expect(answer.status).toBe(status)
  expect((await control(server, '/clock')).json.scale).toBe(status === 200 ? 60 : 1)
})

const reads: Site[] = [
  ['our page', () => ({ 'sec-fetch-site': 'same-origin' }), 200],
  ['who types the address', () => ({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }), 200],
  [
    'who follows a link',
    () => ({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }),
    200,
  ],
  ['a script of another port', () => ({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }), 403],
  [
    'a frame of another port',
    () => ({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }),
    403,
  ],
  ['another site in an old browser', () => ({ origin: 'https://evil.example' }), 403],
  ['an old browser', () => ({}), 200],
]
it.each(reads)('shows something for a cookie to %s', async (_who, headers, status) => {
  const { server, cookie } = await startWithCookie()
  expect((await call(server, '/_/clock', { headers: { ...headers(server), cookie } })).status).toBe(status)
})

it('takes the token from anywhere, since no browser sends it by itself', async () => {
  const server = await start()
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  expect((await control(server, '/clock', { headers })).status).toBe(200)
})

it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('is known as %s', async (name) => {
  const server = await start()
  const headers = { host: `${name}:${server.port}`, ...server.apis[0]!.headers }
  expect((await call(server, '/v1/platform/webhooks', { headers })).status).toBe(200)
})

const strangers = [
  'evil.example',
  'localhost',
  'localhost:1',
  'localhost:PORT.evil.example',
  'evil.example:PORT',
  '127.0.0.1.evil.example:PORT',
  '127.1:PORT',
  '2130706433:PORT',
  '192.168.0.1:PORT',
  'localhost.:PORT',
  'user@localhost:PORT',
]
it.each(strangers)('refuses requests to "%s", whatever they ask for', async (name) => {
  const server = await start()
  const headers = { ...server.apis[0]!.headers, host: name.replace('PORT', String(server.port)) }
  for (const path of ['/', '/_/clock', '/v1/platform/webhooks', `/?token=${server.token}`]) {
    const { status, json, headers: sent } = await call(server, path, { headers })
    expect([status, json.error.code, sent['set-cookie']]).toEqual([421, 'HOST_UNKNOWN', undefined])
  }
})

it('is known by the names that it is told to be', async () => {
  const server = await start({ allowHosts: ['mock.internal:8080'] })
  const ask = (host: string) => call(server, '/v1/platform/webhooks', { headers: { ...server.apis[0]!.headers, host } })
  expect((await ask('mock.internal:8080')).status).toBe(200)
  expect((await ask('mock.internal:8081')).status).toBe(421)
})

it('is known by every address of its port when it listens at every address', async () => {
  const server = await start({ host: '0.0.0.0' })
  const ask = (host: string) => call(server, '/v1/platform/webhooks', { headers: { ...server.apis[0]!.headers, host } })
  expect((await ask(`192.168.0.7:${server.port}`)).status).toBe(200)
  expect((await ask(`[2001:db8::1]:${server.port}`)).status).toBe(200)
  for (const host of [`evil.example:${server.port}`, '192.168.0.7:1', '192.168.0.7', `999.1.1.1:${server.port}`])
    expect((await ask(host)).status, host).toBe(421)
})

it('guards what a browser shows', async () => {
  const { server, cookie } = await startWithCookie()
  const answers = [
    await call(server, '/', { headers: { cookie } }),
    await call(server, '/', {}),
    await call(server, '/_/nothing', { headers: { cookie } }),
    await call(server, `/?token=${TOKEN}`),
  ]
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
})

it('gives no secret away once it was shown', async () => {
  const server = await start()
  const { secret } = await register(server)
  const { json } = await control(server, '/endpoints/tutorcruncher', {
    body: { url: 'https://crm.example', key: 'k'.repeat(40) },
  })
  expect(json.secret).toBe('k'.repeat(40))
  const paths = [
    '/',
    '/endpoints',
    '/endpoints/tutorflow',
    '/endpoints/tutorcruncher',
    '/deliveries',
    '/events',
    '/clock',
  ]
  for (const path of paths) {
    const { text, status } = await control(server, path)
    expect(status).toBe(200)
    for (const hidden of [secret, 'k'.repeat(40), server.token]) expect(text).not.toContain(hidden)
  }
})

const MOST = 1024 * 1024
it.each(['/v1/platform/webhooks', '/_/emit'])('refuses a body of more than 1 MiB at %s, said or not', async (path) => {
  const server = await start()
  const authorization = path.startsWith('/_') ? `Bearer ${server.token}` : 'Bearer tf_platform_x'
  const body = 'x'.repeat(MOST + 1)
  const headers = { authorization }
  const said = await call(server, path, { headers: { ...headers, 'content-length': String(body.length) }, body })
  expect([said.status, said.json.error.code]).toEqual([413, 'BODY_TOO_LARGE'])
  const chunked = await call(server, path, { headers: { ...headers, 'transfer-encoding': 'chunked' }, body })
  expect([chunked.status, chunked.json.error.code]).toEqual([413, 'BODY_TOO_LARGE'])
  const fits = await call(server, path, { headers, body: JSON.stringify({ a: 'x'.repeat(MOST - 8) }) })
  expect(fits.status).toBe(400)
})

const broken = [
  ['no HTTP', 'hello\r\n\r\n'],
  ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
  ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\n\r\n'],
  ['two Hosts', 'GET /_/clock HTTP/1.1\r\nHost: evil.example\r\nHost: localhost:PORT\r\n\r\n'],
  ['two lengths', 'POST /_/emit HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na'],
  [
    'a length and chunks',
    'POST /_/emit HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
  ['an upgrade', 'GET /_/stream HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
  ['headers without end', `GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
] as const
it.each(broken)('survives a request with %s', async (_what, text) => {
  const server = await start()
  const answer = await exchange(server.port, text.replace('PORT', String(server.port)))
  expect(answer).not.toMatch(/^HTTP\/1.1 (?:2|101)/)
  expect((await control(server, '/clock')).status).toBe(200)
})

/** What comes back for raw bytes, until the server closes the connection or has answered. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => socket.destroy() && resolve(String(chunk)))
    socket.on('close', () => resolve(''))
    socket.on('error', () => resolve(''))
  })
}
