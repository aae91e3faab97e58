import { fromUrl } from '#from-url'
import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { toSendResponse } from './response.ts'
import { type Send, SendFailure, type SimulatedFailure } from './send.ts'

type Answer = Response | SimulatedFailure

/**
 * A handler in the shape of the Fetch API. It may also answer `'timeout'`, `'refused'` or `'reset'`, and then the
 * vendor sees just that. Handlers of narrower request types (a framework's own) fit too.
 */
export type FetchFunction = { bivarianceHack(request: Request): Answer | Promise<Answer> }['bivarianceHack']

/** Where deliveries go: the app under test. */
export type Receiver =
  /** A Fetch handler, such as a Hono app's `app.fetch` or a route handler. */
  | FetchFunction
  /** Anything with a Fetch handler, such as a Hono app. */
  | { readonly fetch: FetchFunction }
  /** What `fromNodeListener` and `fromUrl` of `tutor-webhooks/node` give. */
  | { readonly send: Send }
  /** A URL: an origin keeps path and query of the registered URL; with a path it is the exact address. */
  | `http://${string}`
  | `https://${string}`
  /** Global `fetch` to the registered URL, as the app sees it: msw handlers apply, and without one it leaves the machine. */
  | 'network'
  /** Receivers by the beginning of the registered URL; the longest that fits wins. */
  | { readonly [prefix: string]: Receiver }

const DOING = 'use the receiver'

/** @throws WebhookError OPTION_INVALID with a hint when `receiver` is none */
export function createSend(receiver: Receiver | undefined): Send {
  if (receiver === undefined) return reject(NO_RECEIVER)
  if (receiver === 'network') return sendByFetch((request) => globalThis.fetch(request))
  if (typeof receiver === 'string') return fromUrl(receiver).send
  if (typeof receiver === 'function') return isNodeApp(receiver) ? refuseNodeApp() : sendByFetch(receiver)
  if (typeof receiver !== 'object' || receiver === null) throw invalid(`it is ${kindOf(receiver)}`)
  if (isNodeApp(receiver)) return refuseNodeApp()
  const { send, fetch } = receiver as { send?: Send; fetch?: FetchFunction }
  if (typeof send === 'function') return send
  // Called on its object: a handler may be a method.
  if (typeof fetch === 'function') return sendByFetch((request) => fetch.call(receiver, request))
  return sendByPrefix(receiver as Record<string, Receiver>)
}

const NO_RECEIVER =
  'No receiver is configured, and nothing was sent. Pass { receiver } to the mock: a Fetch handler or Hono app, fromNodeListener(app) for Express, Fastify and Koa, or the URL of a local server.'

function reject(message: string): Send {
  return () => Promise.reject(new SendFailure(message))
}

function sendByFetch(handler: FetchFunction): Send {
  return async (request, options) => {
    const { url, method, headers } = request
    const body = request.body as Uint8Array<ArrayBuffer>
    const answer = await handler(
      new Request(url, { method, headers, body, redirect: 'manual', signal: options.signal }),
    )
    return typeof answer === 'string' ? assertFailure(answer) : toSendResponse(answer)
  }
}

function assertFailure(answer: string): SimulatedFailure {
  if (answer === 'timeout' || answer === 'refused' || answer === 'reset') return answer
  throw new SendFailure(
    `The receiver answered ${kindOf(answer)}: it must answer a Response, or 'timeout', 'refused' or 'reset'.`,
  )
}

function sendByPrefix(receivers: Record<string, Receiver>): Send {
  const prefixes = Object.keys(receivers).sort((a, b) => b.length - a.length)
  if (prefixes.length === 0) throw invalid('it maps no URL to a receiver')
  for (const prefix of prefixes) {
    if (!URL.canParse(prefix)) throw invalid(`${kindOf(prefix)} is no absolute URL to map from`)
  }
  const rules = prefixes.map((prefix) => ({ begin: normalisePrefix(prefix), send: createSend(receivers[prefix]) }))
  return (request, options) => {
    const url = new URL(request.url).href
    const rule = rules.find(({ begin }) => isBelow(url, begin))
    if (rule) return rule.send(request, options)
    const text = `No receiver is mapped for ${request.url}; mapped are ${prefixes.join(', ')}. Nothing was sent.`
    return Promise.reject(new SendFailure(text))
  }
}

/** The prefix with its host as URLs are written; a slash at the end stands only where it was given. */
export function normalisePrefix(prefix: string): string {
  const { href } = new URL(prefix)
  return prefix.endsWith('/') ? href : href.replace(/\/$/, '')
}

/** Whether the URL lies below the prefix: neither a host nor a path segment is cut in half. */
export function isBelow(url: string, prefix: string): boolean {
  if (!url.startsWith(prefix)) return false
  return prefix.endsWith('/') || url.length === prefix.length || '/?#'.includes(url[prefix.length]!)
}

/** Express and Koa apps and Fastify instances: they are functions or objects too, and would be taken for something else. */
function isNodeApp(receiver: object): boolean {
  const app = receiver as Record<string, unknown>
  return typeof app.listen === 'function' && typeof app.fetch !== 'function'
}

function refuseNodeApp(): never {
  throw invalid(
    'it is a Node app (Express, Fastify, Koa or node:http). Wrap it: fromNodeListener(app) from "tutor-webhooks/node"',
  )
}

function invalid(why: string): WebhookError {
  const text = `Could not ${DOING}: ${why}. A receiver is a Fetch handler, { fetch }, a URL, 'network', { urlPrefix: receiver }, or what fromNodeListener() gives.`
  return new WebhookError('OPTION_INVALID', text)
}
