import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Access } from './access.ts'
import type { NodeListener } from './app.ts'
import { readBody } from './read-body.ts'
import { type Refusal, RefusedRequest, refusalOf, toRefusalBody } from './refusal.ts'
import { refusalPage, wantsPage } from './refusal-page.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import type { Stream } from './stream.ts'
import { answerByApi, apiAt, type VendorApi, writeAnswer } from './vendor-api.ts'

export interface ListenerContext {
  readonly origin: string
  readonly isOwnName: (header: unknown) => boolean
  readonly apis: readonly VendorApi[]
  readonly access: Access
  readonly stream: Stream
  /** Loaded when it is first asked for: who only uses a vendor's API starts without it. */
  readonly loadApp: () => Promise<NodeListener>
}

/**
 * Answers every request: the vendors' APIs know their callers by the vendor's keys, all else is behind the token.
 *
 * @note Nothing but the vendors' own paths comes before the token, so that no spelling of a path gets around it.
 */
export function createListener(context: ListenerContext): RequestListener {
  const { apis, origin, isOwnName } = context
  return (incoming, outgoing) => {
    const { url = '' } = incoming
    if (!isOwnName(incoming.headers.host)) return refuse(outgoing, NOT_OURS)
    if (url.charCodeAt(0) !== SLASH) return refuse(outgoing, NO_PATH)
    const api = apiAt(url, apis)
    if (api) void answerByApi(api, origin, incoming, outgoing)
    else answerOwn(context, incoming, outgoing).catch((error: unknown) => refuse(outgoing, refusalOf(error)))
  }
}

const SLASH = 0x2f

const NOT_OURS: Refusal = new RefusedRequest(
  421,
  'HOST_UNKNOWN',
  'Could not answer the request: its Host header names another server. Use the address that this one gave when it started, or allow the name with allowHosts (--allow-host).',
)
const NO_PATH: Refusal = new RefusedRequest(400, 'NOT_FOUND', 'Could not answer the request: it asks for no path.')

async function answerOwn(context: ListenerContext, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { access, stream, loadApp } = context
  const shown = tokenIn(incoming)
  if (shown !== undefined) return openSession(access, shown, outgoing)
  const refusal = access.refusal(incoming)
  if (refusal) return refuse(outgoing, refusal)
  if (incoming.method === 'GET' && /^\/_\/stream\/?(?:\?|$)/.test(incoming.url ?? '')) return stream.add(outgoing)
  // Read here, where it is bounded; hono's adapter takes it from there.
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD')
    Object.assign(incoming, { rawBody: await readBody(incoming) })
  const listen = await loadApp()
  await listen(incoming, outgoing)
}

/** The token in the link to the page. */
function tokenIn({ method, url = '' }: IncomingMessage): string | undefined {
  if (method !== 'GET' || !url.startsWith('/?')) return undefined
  return new URLSearchParams(url.slice(2)).get('token') ?? undefined
}

/** The cookie takes the token's place, so that it is in no history and no further link. */
function openSession(access: Access, token: string, outgoing: ServerResponse): void {
  const cookie = access.open(token)
  if (cookie === undefined) refuse(outgoing, WRONG_TOKEN)
  else outgoing.writeHead(303, { ...SECURITY_HEADERS, Location: '/', 'Set-Cookie': cookie }).end()
}

const WRONG_TOKEN: Refusal = new RefusedRequest(
  401,
  'TOKEN_MISSING',
  'Could not open the page: the token in the link is another one. Open the link that the server gave when it started.',
)

/** In the form that who asks can read. */
function refuse(outgoing: ServerResponse, refusal: Refusal): void {
  if (outgoing.headersSent) return void outgoing.destroy()
  const { url = '', headers } = outgoing.req
  const { status } = refusal
  if (wantsPage({ path: url, accept: headers.accept, mode: headers['sec-fetch-mode'] }))
    outgoing
      .writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/html; charset=utf-8' })
      .end(refusalPage(refusal))
  else writeAnswer(outgoing, { status, headers: SECURITY_HEADERS, body: toRefusalBody(refusal) })
}
