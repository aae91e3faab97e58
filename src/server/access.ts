import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Refusal, RefusedRequest } from './refusal.ts'

/** Who may use the control API and the page. */
export interface Access {
  /** Why this request is refused, or `undefined` when it is not. */
  refusal(incoming: IncomingMessage): Refusal | undefined
  /** The cookie of a new session for who shows the token, or `undefined` when it is another one. */
  open(token: string): string | undefined
}

/** The oldest gives way. */
const MOST_SESSIONS = 100

/**
 * The token opens everything, in an Authorization header. A browser has a session in its place, in a cookie that scripts do
 * not see and that other sites do not send.
 */
export function createAccess(token: string, port: number): Access {
  // Cookies know no port: each server has a name of its own.
  const cookieName = `tutor_webhooks_${port}`
  const tokenHash = hashOf(token)
  /** Hashes of session ids: looking one up takes no time that depends on the id. */
  const sessions = new Set<string>()

  function hasSession(cookies: string): boolean {
    const pairs = cookies.split(';').map((pair) => pair.trim())
    const ids = pairs
      .filter((pair) => pair.startsWith(`${cookieName}=`))
      .map((pair) => pair.slice(cookieName.length + 1))
    return ids.some((id) => sessions.has(hashOf(id).toString('hex')))
  }

  return {
    refusal(incoming) {
      const { authorization, cookie } = incoming.headers
      if (authorization !== undefined) {
        const shown = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? ''
        return timingSafeEqual(hashOf(shown), tokenHash) ? undefined : NO_TOKEN
      }
      if (cookie === undefined || !hasSession(cookie)) return NO_TOKEN
      return comesFromHere(incoming) ? undefined : FOREIGN
    },
    open(shown) {
      if (!timingSafeEqual(hashOf(shown), tokenHash)) return undefined
      const id = randomBytes(32).toString('base64url')
      sessions.add(hashOf(id).toString('hex'))
      for (const oldest of sessions) {
        if (sessions.size <= MOST_SESSIONS) break
        sessions.delete(oldest)
      }
      return `${cookieName}=${id}; HttpOnly; SameSite=Strict; Path=/`
    },
  }
}

const NO_TOKEN: Refusal = new RefusedRequest(
  401,
  'TOKEN_MISSING',
  'Could not answer the request: it shows no token, or another one. Open the link that the server gave when it started, or send "Authorization: Bearer <token>".',
)
const FOREIGN: Refusal = new RefusedRequest(
  403,
  'ORIGIN_REFUSED',
  'Could not answer the request: it comes from another site. Send the token in an Authorization header instead of the cookie.',
)

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/**
 * Whether a request with a cookie was made by our own page. SameSite=Strict keeps other sites out, but another port of this
 * machine is no other site.
 */
function comesFromHere({ method, headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  const isRead = method === 'GET' || method === 'HEAD'
  if (site !== undefined) {
    if (site === 'same-origin' || (site === 'none' && isRead)) return true
    // Following a link here is no more than opening the page.
    return isRead && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  }
  const { origin, host } = headers
  return origin === undefined ? isRead : origin === `http://${host}`
}
