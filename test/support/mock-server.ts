import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type MockServer, type ServerOptions, startServer } from 'tutor-webhooks/server'
import { onTestFinished } from 'vitest'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The parsed body. */
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what it tests
  readonly json: any
}

export interface Call {
  readonly method?: string
  /** By name; an undefined one is left out. */
  readonly headers?: { readonly [name: string]: string | undefined }
  /** Sent as JSON, unless it is a text. */
  readonly body?: unknown
}

/** A server for one test, on any free port. */
export async function start(options: ServerOptions = {}): Promise<MockServer> {
  const server = await startServer({ port: 0, ...options })
  onTestFinished(async () => void (await server.close({ timeoutMs: 100 })))
  return server
}

/** A call of the control API, with the token. */
export function control(server: MockServer, path: string, { headers, ...rest }: Call = {}): Promise<Answer> {
  return call(server, `/_${path}`, { ...rest, headers: { authorization: `Bearer ${server.token}`, ...headers } })
}

/** Any request, byte for byte: Host and Origin too can be said. */
export function call({ port }: MockServer, path: string, { method, headers = {}, body }: Call = {}): Promise<Answer> {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const all = { ...(text !== undefined && { 'content-type': 'application/json' }), ...headers }
  const given = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: method ?? (text === undefined ? 'GET' : 'POST'),
        headers: given,
        agent: false,
      },
      (incoming) => {
        let answer = ''
        incoming.setEncoding('utf8').on('data', (chunk: string) => {
          answer += chunk
        })
        incoming.on('end', () => {
          const { statusCode = 0, headers } = incoming
          resolve({ status: statusCode, headers, text: answer, json: parsed(answer) })
        })
        incoming.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export interface Sink {
  readonly url: string
  readonly port: number
  readonly requests: {
    readonly method: string
    readonly path: string
    readonly headers: IncomingHttpHeaders
    readonly body: Buffer
  }[]
  /** How many connections were made to it. */
  readonly connections: () => number
}

/** A receiver on this machine that keeps what it gets. */
export async function startSink(
  answer: RequestListener = (_, outgoing) => void outgoing.writeHead(204).end(),
): Promise<Sink> {
  const requests: Sink['requests'] = []
  let connections = 0
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming
      requests.push({ method, path, headers, body: Buffer.concat(chunks) })
      answer(incoming, outgoing)
    })
  })
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, requests, connections: () => connections }
}

/** Registers an endpoint that gets evaluation.completed. */
export async function register(
  server: MockServer,
  url = 'https://myapp.com/webhooks/tutorflow',
): Promise<{ id: string; secret: string }> {
  const { json } = await control(server, '/endpoints/tutorflow', { body: { url, events: ['evaluation.completed'] } })
  return { id: json.endpoint.id, secret: json.secret }
}

/** Emits an evaluation and gives its deliveries. */
export async function emit(server: MockServer, overrides: object = {}): Promise<Answer['json'][]> {
  const body = { vendor: 'tutorflow', event: 'evaluation.completed', overrides }
  return (await control(server, '/emit', { body })).json.deliveries
}
