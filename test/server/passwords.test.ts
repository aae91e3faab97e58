import type { MockServer } from 'tutor-webhooks/server'
import { expect, it } from 'vitest'
import { call, control, emit, start, startSink } from '../support/mock-server.ts'

const PASSWORD = 's3cretpw'
const URLS = [`https://hook:${PASSWORD}@crm.example/ok`, `https://${PASSWORD}@crm.example/ok`]
const WORDS = 'holds a name or a password, which no delivery carries and which everybody reads who sees the URL'

const ways: [string, (server: MockServer, url: string) => ReturnType<typeof control>][] = [
  [
    'an endpoint',
    (server, url) => control(server, '/endpoints/tutorflow', { body: { url, events: ['evaluation.failed'] } }),
  ],
  ['an integration', (server, url) => control(server, '/endpoints/tutorcruncher', { body: { url } })],
  [
    'a change of an integration',
    async (server, url) => {
      const { json } = await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example' } })
      return control(server, `/endpoints/tutorcruncher/${json.endpoint.id}`, { method: 'PATCH', body: { url } })
    },
  ],
]
it.each(ways)('refuses a password in the URL of %s, and does not show it', async (_what, register) => {
  const server = await start()
  for (const url of [...URLS, URLS[0]!.replace('https', 'http')]) {
    const { status, json, text } = await register(server, url)
    expect([status, json.error.code, json.error.message]).toEqual([
      400,
      'OPTION_INVALID',
      expect.stringContaining(WORDS),
    ])
    expect(text).not.toContain(PASSWORD)
  }
})

it('refuses it on the page, in words', async () => {
  const server = await start()
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams({ url: URLS[0]! }).toString()
  for (const vendor of ['tutorflow', 'tutorcruncher']) {
    const { status, text } = await call(server, `/endpoints/${vendor}`, { headers, body })
    expect([status, text]).toEqual([400, expect.stringContaining(WORDS)])
    expect((await call(server, `/endpoints/${vendor}`, { headers })).text).not.toContain(PASSWORD)
  }
})

it.each(URLS)('shows what the API of TutorFlow was given without it, and delivers: %s', async (url) => {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url })
  const at = '/v1/platform/webhooks'
  const { headers } = server.apis[0]!
  const created = await call(server, at, { headers, body: { url, events: ['evaluation.completed'] } })
  expect([created.status, created.json.url]).toEqual([201, 'https://***@crm.example/ok'])
  const [{ id, endpoint }] = await emit(server)
  expect(sink.requests).toMatchObject([{ path: '/ok' }])
  expect(sink.requests[0]!.headers.authorization).toBeUndefined()
  expect(endpoint.url).toBe(created.json.url)
  const token = { authorization: `Bearer ${server.token}`, accept: 'text/html' }
  const shown = [
    created,
    await call(server, at, { headers }),
    ...(await Promise.all(['/endpoints', '/deliveries', `/deliveries/${id}`].map((path) => control(server, path)))),
    ...(await Promise.all(
      ['/', `/deliveries/${id}`, '/endpoints/tutorflow'].map((path) => call(server, path, { headers: token })),
    )),
  ]
  expect(shown.map(({ status }) => status)).toEqual([201, ...Array(shown.length - 1).fill(200)])
  for (const { text } of shown) expect(text).not.toContain(PASSWORD)
})
