import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as requestHttp,
} from 'node:http'
import { request as requestHttps } from 'node:https'

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Uint8Array | undefined
  /** Only the status counts: the body of the answer is read and not kept, however long it is. */
  readonly dropsBody?: boolean
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

/** Far above any answer of an API. */
const MOST_BYTES = 4 * 1024 * 1024

export class AnswerTooLong extends Error {
  constructor() {
    super(`the answer is longer than ${MOST_BYTES} bytes`)
  }
}

/**
 * Sends one request on a connection of its own and gives the whole answer. Redirects are not followed, proxies are not used.
 *
 * @throws Error (as a rejection) whose message is the reason, in words, when there is no answer
 */
export async function exchange(
  { method, url, headers = {}, body, dropsBody = false }: HttpRequest,
  { timeoutMs, signal }: Limits,
): Promise<HttpAnswer> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  const deadline = AbortSignal.timeout(timeoutMs)
  const until = signal ? AbortSignal.any([signal, deadline]) : deadline
  let awaited = 'answer'
  try {
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, { method, agent: false, headers, signal: until }, resolve).on('error', reject).end(body)
    })
    awaited = 'end of the answer'
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await read(incoming, dropsBody) }
  } catch (error) {
    if (error instanceof AnswerTooLong) throw error
    const reason = until.aborted ? `no ${awaited} within ${timeoutMs} ms` : describe(error)
    throw new Error(reason, { cause: error })
  }
}

async function read(incoming: IncomingMessage, drops: boolean): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    if (drops) continue
    length += chunk.length
    // That closes the connection, too.
    if (length > MOST_BYTES) throw new AnswerTooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The parsed body, or `undefined` when it is no JSON. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return undefined
  }
}

function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return message || String(code)
}
