import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import type { MockOptions, Receiver } from 'tutor-webhooks'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { fromNodeListener, fromUrl } from 'tutor-webhooks/node'
import { verify } from 'tutor-webhooks/tutorflow'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

const SECRET = 'whsec_test'
const HOOK = 'https://myapp.com/webhooks/tutorflow?from=tutorflow'

/** Emits one event whose payload is not ASCII to a mock with one endpoint. */
async function deliverTo(receiver: Receiver | undefined, options: MockOptions = {}, url = HOOK) {
  const mock = createTutorFlowMock({ ...options, receiver })
  mock.endpoints.create({ url, events: ['evaluation.completed'], secret: SECRET })
  const overrides = { score: 9, grader: 'Zoë 😀 \u2028' } as { score: number }
  const [delivery] = await mock.emit('evaluation.completed', overrides)
  return { mock, delivery: delivery!, attempt: delivery!.attempts[0]! }
}

/** Verifies as a receiver does in production, and answers with what it saw. */
function accept(headers: Record<string, string | string[] | undefined> | Headers, body: string | Uint8Array): string {
  const event = verify({ headers: headers as Headers, body }, { secret: SECRET })
  return JSON.stringify({ name: event.name, payload: event.payload })
}

const text = (body: Uint8Array) => new TextDecoder().decode(body)

/** Serves on a free port of the loopback interface until the test ends. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const nodeListener: RequestListener = async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  response.setHeader('x-seen', `${request.method} ${request.headers.host} ${request.url}`)
  response.writeHead(202, { 'content-type': 'application/json' }).end(accept(request.headers, Buffer.concat(chunks)))
}

const honoApp = () =>
  new Hono().post('/webhooks/tutorflow', async (c) => c.text(accept(c.req.raw.headers, await c.req.text()), 202))

const expressApp = () =>
  express().post('/webhooks/tutorflow', express.raw({ type: 'application/json' }), (request, response) => {
    response.status(202).send(accept(request.headers, request.body))
  })

const fastifyApp = () => {
  const app = fastify()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.post('/webhooks/tutorflow', async (request, reply) =>
    reply.code(202).send(accept(request.headers, request.body as Buffer)),
  )
  return app
}

const koaApp = () => {
  const app = new Koa()
  app.use(async (context) => {
    const chunks: Buffer[] = []
    for await (const chunk of context.req) chunks.push(chunk as Buffer)
    context.status = 202
    context.body = accept(context.headers, Buffer.concat(chunks))
  })
  return app
}

const receivers: [string, () => Receiver | Promise<Receiver>][] = [
  [
    'a Fetch function',
    () => async (request) => new Response(accept(request.headers, await request.text()), { status: 202 }),
  ],
  ['a Hono app', honoApp],
  ['an Express app', () => fromNodeListener(expressApp())],
  ['a Fastify app', () => fromNodeListener(fastifyApp())],
  ['a Koa app', () => fromNodeListener(koaApp())],
  ['a node:http listener', () => fromNodeListener(nodeListener)],
  ['an http.Server', () => fromNodeListener(createServer(nodeListener))],
  ['a URL', async () => (await serve(nodeListener)) as `http://${string}`],
  ['fromUrl()', async () => fromUrl(await serve(nodeListener))],
  [
    'a map of prefixes',
    () => ({ 'https://other.com': () => new Response(null, { status: 500 }), 'https://myapp.com': honoApp() }),
  ],
]

describe.each(receivers)('%s', (_name, create) => {
  const expected = { name: 'evaluation.completed', payload: { score: 9, grader: 'Zoë 😀 \u2028' } }

  it('gets the exact bytes and headers, and its answer is logged', async () => {
    const { delivery, attempt } = await deliverTo(await create())
    expect(attempt.error).toBeUndefined()
    expect([delivery.status, attempt.status], text(attempt.response!.body)).toEqual(['delivered', 202])
    expect(JSON.parse(text(attempt.response!.body))).toMatchObject(expected)
  })

  it('gets them under a listening msw that blocks everything, and under faked timers', async () => {
    const receiver = await create()
    const server = setupServer()
    server.listen({ onUnhandledRequest: 'error' })
    const errors = vi.spyOn(console, 'error')
    vi.useFakeTimers()
    try {
      const { delivery, attempt } = await deliverTo(receiver)
      expect([attempt.error, delivery.status]).toEqual([undefined, 'delivered'])
      expect(errors).not.toHaveBeenCalled()
    } finally {
      vi.useRealTimers()
      server.close()
    }
  })
})

describe('no receiver', () => {
  it('fails the attempt with a text that says what to pass, and sends nothing', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch')
    const { mock, delivery, attempt } = await deliverTo(undefined)
    expect(attempt).toMatchObject({ outcome: 'error', status: undefined, verdict: 'retry' })
    expect(attempt.error).toMatch(/^No receiver is configured.*fromNodeListener\(app\)/)
    await mock.settle()
    expect(delivery.status).toBe('failed')
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe("'network'", () => {
  it('reaches the handlers of msw, as the app would', async () => {
    const server = setupServer(
      http.post('https://myapp.com/webhooks/tutorflow', async ({ request }) =>
        HttpResponse.text(accept(request.headers, await request.text())),
      ),
    )
    server.listen({ onUnhandledRequest: 'error' })
    onTestFinished(() => server.close())
    expect((await deliverTo('network')).delivery.status).toBe('delivered')
  })

  it('does not follow a redirect', async () => {
    const server = setupServer(
      http.post('https://myapp.com/*', () => HttpResponse.redirect('https://elsewhere.com/', 302)),
    )
    server.listen({ onUnhandledRequest: 'error' })
    onTestFinished(() => server.close())
    expect((await deliverTo('network')).attempt).toMatchObject({ status: 302, verdict: 'retry' })
  })
})

describe('a URL', () => {
  it('keeps path and query below an origin, and is the exact address with a path', async () => {
    const origin = await serve(nodeListener)
    const host = origin.slice('http://'.length)
    const seen = async (url: string) => (await deliverTo(url as `http://${string}`)).attempt.response!.headers['x-seen']
    expect(await seen(origin)).toBe(`POST ${host} /webhooks/tutorflow?from=tutorflow`)
    expect(await seen(`${origin}/hook`)).toBe(`POST ${host} /hook`)
  })

  it('tells a refused from a reset connection', async () => {
    const refused = await serve(() => {})
    const server = createServer((request) => request.socket.destroy()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const reset = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect((await deliverTo(reset as `http://${string}`)).attempt.outcome).toBe('reset')
    await new Promise((resolve) => server.close(resolve))
    expect((await deliverTo(reset as `http://${string}`)).attempt.outcome).toBe('refused')
    expect(refused).toBeTruthy()
  })

  it('does not follow a redirect', async () => {
    const origin = await serve((_request, response) => void response.writeHead(307, { location: '/elsewhere' }).end())
    expect((await deliverTo(origin as `http://${string}`)).attempt).toMatchObject({ status: 307, verdict: 'retry' })
  })

  it('ends a request that hangs after timeoutMs', async () => {
    const origin = await serve(() => {})
    const { attempt } = await deliverTo(origin as `http://${string}`, { timeoutMs: 50 })
    expect(attempt.outcome).toBe('timeout')
  })

  it('reads no more than 64 KB of an answer', async () => {
    const origin = await serve((_request, response) => void response.end(Buffer.alloc(5_000_000)))
    const { attempt } = await deliverTo(origin as `http://${string}`)
    expect([attempt.status, attempt.response!.body.length]).toEqual([200, 65_536])
  })
})

describe('a Fetch function', () => {
  it('gets the registered URL, whatever it is', async () => {
    const urls: string[] = []
    await deliverTo((request) => {
      urls.push(`${request.method} ${request.url}`)
      return new Response()
    })
    expect(urls).toEqual([`POST ${HOOK}`])
  })

  it('is asked for a Response when it answers something else', async () => {
    for (const [answer, kind] of [
      [undefined, 'undefined'],
      [{}, 'an object'],
      ['ok', '"ok"'],
      [200, '200'],
    ]) {
      const { attempt } = await deliverTo((() => answer) as never)
      expect(attempt.outcome).toBe('error')
      expect(attempt.error).toContain(`The receiver answered ${kind}`)
    }
    const { attempt } = await deliverTo(() => Response.error())
    expect(attempt.error).toContain('Response.error()')
  })

  it('has at most 64 KB of its answer read, an endless one too', async () => {
    let pulled = 0
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled++
            controller.enqueue(new Uint8Array(10_000))
          },
        }),
      )
    const { attempt } = await deliverTo(endless)
    expect(attempt.response!.body.length).toBe(65_536)
    expect(pulled).toBeLessThan(12)
  })

  it('may throw anything', async () => {
    const hostile = Object.defineProperty({}, 'message', {
      get: () => {
        throw new Error('no')
      },
    })
    for (const thrown of [
      hostile,
      new Error('broken'),
      'text',
      null,
      undefined,
      { message: 'odd' },
      Object.create(null),
    ]) {
      const { attempt } = await deliverTo(() => {
        throw thrown
      })
      expect(attempt).toMatchObject({ outcome: 'error', verdict: 'retry' })
    }
  })
})

describe('a Node app', () => {
  it('answers 500 for what it throws, as Express does', async () => {
    const app = express().post('/webhooks/tutorflow', () => {
      throw new Error('broken')
    })
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect((await deliverTo(fromNodeListener(app))).attempt.status).toBe(500)
  })

  it('may stream an answer of any size', async () => {
    const { attempt } = await deliverTo(
      fromNodeListener(
        (_request, response) => void Readable.from([Buffer.alloc(40_000), Buffer.alloc(40_000)]).pipe(response),
      ),
    )
    expect([attempt.status, attempt.response!.body.length]).toEqual([200, 65_536])
  })

  it('has the headers that it gives to writeHead in the log', async () => {
    const headers = { 'X-One': '1', 'X-Two': ['2', '3'] }
    const apps: RequestListener[] = [
      (_request, response) => void response.writeHead(202, headers).end(),
      (_request, response) => void response.writeHead(202, 'Taken', headers).end(),
      (_request, response) => void response.writeHead(202, ['X-One', '1', 'X-Two', '2, 3']).end(),
    ]
    for (const app of apps) {
      const { attempt } = await deliverTo(fromNodeListener(app))
      expect(attempt).toMatchObject({ status: 202, response: { headers: { 'x-one': '1', 'x-two': '2, 3' } } })
    }
    const { attempt } = await deliverTo(fromNodeListener(fastifyApp()))
    expect(attempt.response!.headers['content-type']).toMatch('text/plain')
  })

  it('cannot change the bytes of later attempts', async () => {
    const seen: string[] = []
    const { mock, delivery } = await deliverTo(
      fromNodeListener((request, response) => {
        request.on('data', (chunk: Buffer) => {
          seen.push(chunk.toString())
          chunk.fill(0)
        })
        request.on('end', () => void response.writeHead(500).end())
      }),
    )
    await mock.settle()
    expect(new Set(seen).size).toBe(1)
    expect(delivery.payload).toMatchObject({ score: 9 })
  })

  it('can be destroyed in the middle of its answer', async () => {
    const { attempt } = await deliverTo(
      fromNodeListener((_request, response) => {
        response.write('half')
        response.destroy()
      }),
    )
    expect(attempt.outcome).toBe('reset')
  })

  it('ends after timeoutMs when it never answers', async () => {
    expect(
      (
        await deliverTo(
          fromNodeListener(() => {}),
          { timeoutMs: 30 },
        )
      ).attempt.outcome,
    ).toBe('timeout')
  })

  it('fails the attempt when an async listener rejects', async () => {
    const listener = (async () => {
      throw new Error('broken')
    }) as RequestListener
    expect((await deliverTo(fromNodeListener(listener))).attempt.error).toBe('The receiver threw: broken')
  })
})

describe('a send of the caller', () => {
  it('has what it gives looked at', async () => {
    for (const answer of [
      undefined,
      null,
      'broken',
      { status: 200 },
      { status: '200', headers: {}, body: new Uint8Array() },
    ]) {
      const { attempt } = await deliverTo({ send: async () => answer as never })
      expect(attempt.error).toMatch(/^send\(\) gave .* which is no \{ status, headers, body \}\.$/)
    }
  })

  it('may throw at once', async () => {
    const send = () => {
      throw new Error('broken')
    }
    expect((await deliverTo({ send })).attempt.error).toBe('The receiver threw: broken')
  })
})

describe('a map of prefixes', () => {
  const answer = (status: number) => () => new Response(null, { status })
  const map = {
    'https://myapp.com': answer(200),
    'https://myapp.com/admin': answer(201),
    'https://myapp.com/a/': answer(202),
  }
  const statusOf = async (url: string) => (await deliverTo(map, {}, url)).attempt.status

  it('takes the longest that fits', async () => {
    expect(await statusOf('https://myapp.com/hook')).toBe(200)
    expect(await statusOf('https://myapp.com/admin')).toBe(201)
    expect(await statusOf('https://myapp.com/admin?x')).toBe(201)
    expect(await statusOf('https://myapp.com/a/b')).toBe(202)
  })

  it('cuts neither a host nor a path segment in half', async () => {
    expect(await statusOf('https://myapp.com/administrator')).toBe(200)
    expect(await statusOf('https://myapp.com.evil.example/hook')).toBeUndefined()
    expect(await statusOf('https://myapp.community/hook')).toBeUndefined()
  })

  it('does not mind the case of the host', async () => {
    const receiver = { 'https://MyApp.com': answer(200) }
    expect((await deliverTo(receiver, {}, 'https://MYAPP.com/hook')).attempt.status).toBe(200)
  })

  it('names the prefixes it has when none fits', async () => {
    const { attempt } = await deliverTo(map, {}, 'https://other.com/hook')
    expect(attempt.error).toMatch(
      /^No receiver is mapped for https:\/\/other.com\/hook; mapped are .*https:\/\/myapp.com/,
    )
  })
})

describe('what is no receiver', () => {
  it('is refused when the mock is created, with a hint', () => {
    const wrong = [null, 5, true, {}, { 'myapp.com': () => new Response() }, 'myapp.com', 'ftp://myapp.com', []]
    for (const receiver of wrong) {
      expect(() => createTutorFlowMock({ receiver: receiver as never }), String(receiver)).toThrow(
        expect.objectContaining({ code: 'OPTION_INVALID' }),
      )
    }
    for (const app of [expressApp(), fastifyApp(), koaApp(), createServer()]) {
      expect(() => createTutorFlowMock({ receiver: app as never })).toThrow('fromNodeListener(app)')
    }
    expect(() => fromNodeListener({} as never)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }))
  })
})
