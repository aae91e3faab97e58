import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { SendResponse } from '../deliver/classify.ts'
import { join, MAX_RESPONSE_BYTES } from '../deliver/response.ts'
import { type Send, SendFailure } from '../deliver/send.ts'
import { PASS_MSW } from '../deliver/target.ts'
import type { SignedRequest } from '../sign/signed-request.ts'
import { DeliveryAgent } from './delivery-agent.ts'
import { destroyWhenAborted } from './destroy-when-aborted.ts'
import { createForwarding, type ForwardOptions } from './forwarding.ts'
import { checkLoopback, hostOf } from './loopback.ts'
import { createNames, type LookupAll, toLookup } from './names.ts'

export interface DeliveryClientOptions extends ForwardOptions {
  /** Connections to one receiver at a time; what comes on top waits. @default 128 */
  readonly maxSockets?: number | undefined
  /** @default dns.lookup */
  readonly lookup?: LookupAll | undefined
}

/** A receiver: real sockets, kept open for the next delivery, to addresses of this machine. */
export interface DeliveryClient {
  readonly send: Send
  /** Where deliveries to a registered URL go; `undefined` when nowhere. */
  addressOf(registeredUrl: string): string | undefined
  /** Closes what is open. */
  close(): void
}

/** How many registered URLs are kept with where they go. */
const MOST_KNOWN = 1000

/** What node:http has to know of an address. */
interface Target {
  readonly href: string
  readonly agent: DeliveryAgent
  readonly request: typeof requestHttp
  readonly host: string
  readonly port: string | number
  readonly path: string
  /** For TLS; where there is none, the agent must not work one out with each request. */
  readonly servername: string
  /** As the Host header has it. */
  readonly hostHeader: string
}

/**
 * Sends deliveries over sockets of node:http. Without `allowRemote` only to this machine: names are looked up, looked at and
 * connected to in one go. Redirects are not followed; an attempt is one request, whatever becomes of it.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function createDeliveryClient(options: DeliveryClientOptions = {}): DeliveryClient {
  const forwarding = createForwarding(options)
  const names = createNames(options.lookup)
  const lookup = toLookup(names, options.allowRemote ? (_name, error) => error : checkLoopback)
  const { maxSockets = 128 } = options
  const plain = new DeliveryAgent('http:', maxSockets, lookup)
  const secure = new DeliveryAgent('https:', maxSockets, lookup)
  const known = new Map<string, Target | SendFailure>()

  function targetOf(registeredUrl: string): Target | SendFailure {
    const found = known.get(registeredUrl)
    if (found) return found
    const url = forwarding(registeredUrl)
    const target = url instanceof SendFailure ? url : toTarget(url)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(registeredUrl, target)
    return target
  }

  function toTarget(url: URL): Target {
    const { href, port, pathname, search, host: hostHeader, protocol } = url
    const isSecure = protocol === 'https:'
    const host = hostOf(url)
    const servername = isSecure && isIP(host) === 0 ? host : ''
    const agent = isSecure ? secure : plain
    const request = isSecure ? requestHttps : requestHttp
    return {
      href,
      agent,
      request,
      host,
      port: port || (isSecure ? 443 : 80),
      path: pathname + search,
      servername,
      hostHeader,
    }
  }

  return {
    send(request, attempt) {
      const target = targetOf(request.url)
      if (target instanceof SendFailure) return Promise.reject(target)
      return new Promise((resolve, reject) => {
        const outgoing = post(target, request)
        outgoing.on('response', (incoming) => readAnswer(incoming, resolve, reject))
        outgoing.on('error', reject)
        destroyWhenAborted(outgoing, attempt)
      })
    },
    addressOf(registeredUrl) {
      const target = targetOf(registeredUrl)
      return target instanceof SendFailure ? undefined : target.href
    },
    close() {
      plain.destroy()
      secure.destroy()
    },
  }
}

function post(target: Target, { method, headers, body }: SignedRequest): ClientRequest {
  const { agent, request, host, port, path, servername, hostHeader } = target
  const raw = ['Host', hostHeader]
  for (const name in headers) raw.push(name, headers[name]!)
  raw.push('Accept', PASS_MSW, 'Content-Length', String(body.length))
  // Few options, and always the same ones: each is copied several times on the way.
  const outgoing = request({
    agent,
    host,
    port,
    path,
    method,
    headers: raw as never,
    servername,
  } as unknown as RequestOptions)
  return outgoing.end(body)
}

/** Status, headers and the start of the body; the rest of a longer one is not waited for. */
function readAnswer(
  incoming: IncomingMessage,
  resolve: (answer: SendResponse) => void,
  reject: (error: Error) => void,
): void {
  const chunks: Buffer[] = []
  let length = 0
  const end = () => {
    const body = join(chunks, Math.min(length, MAX_RESPONSE_BYTES))
    resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body })
  }
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
    if (length < MAX_RESPONSE_BYTES) return
    incoming.destroy()
    end()
  })
  incoming.on('end', end)
  incoming.on('error', reject)
}

/** Names in lower case; what comes several times is joined, as HTTP joins it. */
function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase()
    const before = headers[name]
    headers[name] = typeof before === 'string' ? `${before}, ${rawHeaders[i + 1]!}` : rawHeaders[i + 1]!
  }
  return headers
}
