import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiAnswer, ApiRequest, Mock } from '../index.ts'
import type { VendorMock } from './control/control.ts'
import { readBody } from './read-body.ts'
import { refusalOf, toRefusalBody } from './refusal.ts'

/** One vendor's API on this server. */
export interface VendorApi {
  readonly mock: Mock
  readonly title: string
  /** What every path of it begins with. */
  readonly paths: readonly string[]
}

export function toVendorApi({ vendor, mock }: VendorMock): VendorApi {
  return { mock, title: vendor.title, paths: mock.baseUrls.map((base) => new URL(base).pathname) }
}

/** The API that a path belongs to. */
export function apiAt(path: string, apis: readonly VendorApi[]): VendorApi | undefined {
  for (const api of apis) for (const base of api.paths) if (isAtOrBelow(path, base)) return api
  return undefined
}

function isAtOrBelow(path: string, base: string): boolean {
  if (!path.startsWith(base)) return false
  const next = path.charCodeAt(base.length)
  return Number.isNaN(next) || next === SLASH || next === QUESTION_MARK
}

const SLASH = 0x2f
const QUESTION_MARK = 0x3f

/**
 * Answers a request to a vendor's API.
 *
 * @note Straight to the socket: a Request and a Response for each would cost more than the answer.
 */
export async function answerByApi(
  { mock, title }: VendorApi,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const answer = await mock.answer(new IncomingApiRequest(incoming, origin))
    if (answer === 'connection-reset') incoming.socket.resetAndDestroy()
    else writeAnswer(outgoing, withNoSniffing(answer ?? notMocked(title, incoming)))
  } catch (error) {
    const refusal = refusalOf(error)
    writeAnswer(outgoing, withNoSniffing({ status: refusal.status, body: toRefusalBody(refusal) }))
  }
}

function withNoSniffing({ status, headers, body }: ApiAnswer): ApiAnswer {
  return { status, headers: headers ? { ...headers, ...NO_SNIFFING } : NO_SNIFFING, body }
}

function notMocked(title: string, { method, url = '' }: IncomingMessage): ApiAnswer {
  const path = url.replace(/\?.*/, '').slice(0, 200)
  const message = `Could not answer ${method} ${path}: it is no part of the mock of ${title}.`
  return { status: 404, body: { error: { code: 'NOT_FOUND', message } } }
}

/** @note Headers go out as a list: node:http looks at each of an object's anew. */
export function writeAnswer(outgoing: ServerResponse, { status, headers = NO_HEADERS, body }: ApiAnswer): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end()
    return
  }
  const text = JSON.stringify(body)
  const all = ['Content-Type', 'application/json']
  for (const [name, value] of Object.entries(headers)) all.push(name, value)
  all.push('Content-Length', String(Buffer.byteLength(text)))
  outgoing.writeHead(status, all).end(text)
}

const NO_HEADERS = {}
/** Whatever stands in it, it is JSON. */
const NO_SNIFFING = { 'X-Content-Type-Options': 'nosniff' }

/** What an API reads of a request, without a `Request`. */
class IncomingApiRequest implements ApiRequest {
  readonly #incoming: IncomingMessage
  readonly method: string
  readonly url: string
  /** The request knows its headers by name itself. */
  readonly headers = this

  constructor(incoming: IncomingMessage, origin: string) {
    this.#incoming = incoming
    this.method = incoming.method ?? 'GET'
    this.url = origin + incoming.url
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name.toLowerCase()]
    return value === undefined ? null : typeof value === 'string' ? value : value.join(', ')
  }

  arrayBuffer(): Promise<Uint8Array> {
    return readBody(this.#incoming)
  }
}
