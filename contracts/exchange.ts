import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Uint8Array | undefined
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** How long something may take. */
export interface Limits {
  readonly timeoutMs: number
  /** Ends it before. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Sends one request on a connection of its own and gives the whole answer. Redirects are not followed, proxies are not used.
 *
 * @throws Error (as a rejection) whose message is the reason, in words, when there is no answer
 */
export async function exchange(
  { method, url, headers = {}, body }: HttpRequest,
  { timeoutMs, signal }: Limits,
): Promise<HttpAnswer> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  const deadline = AbortSignal.timeout(timeoutMs)
  const options = { method, agent: false, headers, signal: signal ? AbortSignal.any([signal, deadline]) : deadline }
  try {
    return await new Promise<HttpAnswer>((resolve, reject) => {
      const outgoing = request(url, options, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  } catch (error) {
    throw new Error(describe(error, timeoutMs), { cause: error })
  }
}

/** The parsed body, or `undefined` when it is no JSON. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return undefined
  }
}

function describe(error: unknown, timeoutMs: number): string {
  const { name, code, message } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError') return `no answer within ${timeoutMs} ms`
  return message || String(code)
}
