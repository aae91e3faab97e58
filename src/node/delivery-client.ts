import { Agent as HttpAgent, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { SendResponse } from '../deliver/classify.ts'
import { join, MAX_RESPONSE_BYTES } from '../deliver/response.ts'
import { type Send, SendFailure } from '../deliver/send.ts'
import { PASS_MSW } from '../deliver/target.ts'
import { createForwarding, type ForwardOptions } from './forwarding.ts'
import { type LookupAll, loopbackLookup } from './loopback.ts'

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

/** Shorter than any server keeps a connection that is idle, so that none is closed just when it is used again. */
const IDLE_MS = 1000

/** How many registered URLs are kept with where they go. */
const MOST_KNOWN = 1000

/** What node:http has to know of an address. */
interface Target {
  readonly url: URL
  readonly request: typeof requestHttp
  readonly options: RequestOptions
}

/**
 * Sends deliveries over sockets of node:http. Without `allowRemote` only to this machine: names are looked up, looked at and
 * connected to in one go. Redirects are not followed; an attempt is one request, whatever becomes of it.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function createDeliveryClient(options: DeliveryClientOptions = {}): DeliveryClient {
  const forwarding = createForwarding(options)
  const lookup = options.allowRemote ? undefined : loopbackLookup(options.lookup)
  const pool = { keepAlive: true, maxSockets: options.maxSockets ?? 128, timeout: IDLE_MS, scheduling: 'lifo' as const }
  const agents = { 'http:': new HttpAgent(pool), 'https:': new HttpsAgent(pool) }
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
    const { hostname, port, pathname, search } = url
    const isSecure = url.protocol === 'https:'
    const address = {
      agent: agents[url.protocol as keyof typeof agents],
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port || (isSecure ? 443 : 80),
      path: pathname + search,
      ...(lookup && { lookup }),
    }
    return { url, request: isSecure ? requestHttps : requestHttp, options: address }
  }

  return {
    send({ url, method, headers, body }, { signal }) {
      const target = targetOf(url)
      if (target instanceof SendFailure) return Promise.reject(target)
      const { host } = target.url
      const length = String(body.length)
      const raw = ['Host', host, ...Object.entries(headers).flat(), 'Accept', PASS_MSW, 'Content-Length', length]
      return new Promise((resolve, reject) => {
        const outgoing = target.request({ ...target.options, method, signal, headers: raw as never }, (incoming) => {
          readAnswer(incoming).then(resolve, reject)
        })
        outgoing.on('error', reject)
        outgoing.end(body)
      })
    },
    addressOf(registeredUrl) {
      const target = targetOf(registeredUrl)
      return target instanceof SendFailure ? undefined : target.url.href
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

/** Status, headers and the start of the body; the rest of a longer one is not waited for. */
function readAnswer(incoming: IncomingMessage): Promise<SendResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    incoming.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > MAX_RESPONSE_BYTES) incoming.destroy()
    })
    incoming.on('error', reject)
    incoming.on('close', () => {
      const body = join(chunks, Math.min(length, MAX_RESPONSE_BYTES))
      resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body })
    })
  })
}

/** Names in lower case; what comes several times is joined, as HTTP joins it. */
function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase()
    const value = rawHeaders[i + 1]!
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value
  }
  return headers
}
