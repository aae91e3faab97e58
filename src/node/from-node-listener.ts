import { IncomingMessage, type RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import type { SendResponse } from '../deliver/classify.ts'
import { join, MAX_RESPONSE_BYTES } from '../deliver/response.ts'
import type { Send } from '../deliver/send.ts'
import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { flattenHeaders } from './flatten-headers.ts'

/** What Express, Koa, Fastify and node:http call an app. */
export type NodeApp =
  | RequestListener
  | Server
  /** Koa. */
  | { callback(): RequestListener }
  /** Fastify. */
  | { ready(): PromiseLike<unknown>; routing: RequestListener }

/**
 * A receiver made of a Node app: deliveries are handed to it in the process, without a port or a socket, and byte for byte.
 * Faked timers and a listening msw change nothing.
 *
 * @throws WebhookError OPTION_INVALID when `app` is none
 */
export function fromNodeListener(app: NodeApp): { readonly send: Send } {
  const listener = toListener(app)
  return {
    send: async (request, { signal }) => {
      const listen = await listener()
      return new Promise<SendResponse>((resolve, reject) => {
        const { incoming, body } = createIncoming(request)
        const outgoing = createOutgoing(incoming, resolve, reject)
        if (signal.aborted) incoming.destroy()
        signal.addEventListener('abort', () => incoming.destroy(), { once: true })
        const returned = listen(incoming, outgoing) as unknown
        // An async listener that rejects has no other way to say so; the reason is the app's own.
        Promise.resolve(returned).catch(reject)
        incoming.push(body)
        // Else the end of the body counts as an aborted request, and takes the socket with it.
        incoming.complete = true
        incoming.push(null)
      })
    },
  }
}

function toListener(app: NodeApp): () => Promise<RequestListener> {
  if (typeof app === 'function') return async () => app
  if (app instanceof Server) return async () => (incoming, outgoing) => app.emit('request', incoming, outgoing)
  if (typeof (app as { callback?: unknown })?.callback === 'function') {
    const listener = (app as { callback(): RequestListener }).callback()
    return async () => listener
  }
  if (typeof (app as { routing?: unknown })?.routing === 'function') {
    const fastify = app as { ready(): PromiseLike<unknown>; routing: RequestListener }
    return async () => {
      await fastify.ready()
      return (incoming, outgoing) => fastify.routing(incoming, outgoing)
    }
  }
  const text = `Could not wrap the Node app: ${kindOf(app)} is neither a request listener, an Express, Koa or Fastify app, nor an http.Server.`
  throw new WebhookError('OPTION_INVALID', text)
}

type Request = Parameters<Send>[0]

function createIncoming({ url, method, headers, body }: Request): { incoming: IncomingMessage; body: Buffer } {
  const { protocol, host, pathname, search } = new URL(url)
  const incoming = new IncomingMessage(createSocket(protocol === 'https:'))
  const all = { Host: host, ...headers, 'Content-Length': String(body.length), Connection: 'close' }
  incoming.method = method
  incoming.url = pathname + search
  incoming.httpVersion = '1.1'
  incoming.httpVersionMajor = incoming.httpVersionMinor = 1
  for (const [name, value] of Object.entries(all)) {
    incoming.headers[name.toLowerCase()] = value
    incoming.rawHeaders.push(name, value)
  }
  // A copy: what an app does to its buffers must not reach the bytes of the next attempt.
  return { incoming, body: Buffer.from(body) }
}

/** A response that keeps what is written to it. */
function createOutgoing(
  incoming: IncomingMessage,
  resolve: (response: SendResponse) => void,
  reject: (error: Error) => void,
): ServerResponse {
  const outgoing = new ServerResponse(incoming)
  const chunks: Uint8Array[] = []
  let length = 0
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : chunk
    if (length < MAX_RESPONSE_BYTES) chunks.push(bytes)
    length += bytes.length
  }
  const { write, end } = outgoing
  outgoing.write = function (this: ServerResponse, ...args: unknown[]) {
    keep(args[0], args[1])
    return Reflect.apply(write, this, args)
  } as typeof write
  outgoing.end = function (this: ServerResponse, ...args: unknown[]) {
    keep(args[0], args[1])
    return Reflect.apply(end, this, args)
  } as typeof end
  // Headers that writeHead is given go out without being set; setting them first keeps them for the log.
  const { writeHead } = outgoing
  outgoing.writeHead = function (this: ServerResponse, ...args: unknown[]) {
    for (const [name, value] of headersOf(args.at(-1))) if (!this.headersSent) this.setHeader(name, value)
    return Reflect.apply(writeHead, this, args)
  } as typeof writeHead
  outgoing.assignSocket(incoming.socket)
  // A server tells its responses when the socket has room again; there is none here to do it.
  incoming.socket.on('drain', () => outgoing.emit('drain'))
  outgoing.on('finish', () => {
    const body = join(chunks, Math.min(length, MAX_RESPONSE_BYTES))
    resolve({ status: outgoing.statusCode, headers: flattenHeaders(outgoing.getHeaders()), body })
  })
  outgoing.on('close', () => {
    if (!outgoing.writableFinished)
      reject(Object.assign(new Error('the response was closed before it ended'), { code: 'ECONNRESET' }))
  })
  return outgoing
}

/** The headers argument of writeHead: a record, or names and values in turn. */
function headersOf(headers: unknown): [string, string | string[]][] {
  if (typeof headers !== 'object' || headers === null) return []
  if (!Array.isArray(headers)) return Object.entries(headers).filter(([, value]) => value !== undefined)
  return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]] as [string, string]] : []))
}

/** A socket that leads nowhere: what is written to it is dropped, and it stays readable, as that of an open connection is. */
function createSocket(encrypted: boolean): Socket {
  const socket = new Duplex({ read: () => {}, write: (_chunk, _encoding, done) => done() })
  const inert = {
    encrypted,
    remoteAddress: '127.0.0.1',
    setTimeout: () => socket,
    setKeepAlive: () => socket,
    setNoDelay: () => socket,
  }
  return Object.assign(socket, inert) as unknown as Socket
}
