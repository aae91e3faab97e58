import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { type Command, Option } from 'commander'
import { type ErrorCode, WebhookError } from '../errors.ts'
import type { Session } from './session.ts'

/** What the command line reads of a delivery in the control API. Its texts may hold anything. */
export interface ListedDelivery {
  readonly id: string
  readonly vendor: string
  readonly event: string
  readonly endpoint: { readonly id: string; readonly url: string }
  readonly status: 'pending' | 'delivered' | 'failed' | 'cancelled'
  /** Epoch milliseconds of the server's clock, as all times. */
  readonly createdAt: number
  readonly nextAttemptAt: number | null
  readonly cancelReason: string | null
  readonly attempts: number
  readonly lastAttempt: { readonly reason: string } | null
}

/** One event of the stream. */
export interface Told {
  readonly name: string
  readonly content: unknown
}

/** The control API of a server that runs. What it refuses is thrown in its words. */
export interface ControlClient {
  get<T>(path: string, query?: { readonly [name: string]: string | undefined }): Promise<T>
  post<T>(path: string, body?: object): Promise<T>
  /** What changes, until the signal or the server ends it. */
  listen(signal: AbortSignal): AsyncGenerator<Told>
}

export interface ServerOptions {
  readonly server: string
  readonly tokenStdin?: true
}

export const TOKEN_VARIABLE = 'TUTOR_WEBHOOKS_TOKEN'

export function addServerOptions(command: Command): Command {
  return command
    .option('--server <url>', 'the server, as "serve" printed it', 'http://127.0.0.1:4010')
    .addOption(new Option('--token-stdin', `read its token from the standard input, not from ${TOKEN_VARIABLE}`))
}

/**
 * @param options instead: what does without a server, as a sentence
 * @throws WebhookError OPTION_INVALID when there is no token, or no such URL
 */
export async function connectServer(
  { io, secrets }: Session,
  { server, tokenStdin, instead }: ServerOptions & { readonly instead?: string },
): Promise<ControlClient> {
  if (!URL.canParse(server) || !/^https?:/i.test(server)) {
    const text = `Could not reach the server: --server must be an http or https URL, such as http://127.0.0.1:4010.`
    throw new WebhookError('OPTION_INVALID', text)
  }
  const token = tokenStdin ? await secrets.readStdin() : io.env[TOKEN_VARIABLE]
  if (!token) {
    const text = `Could not use the server: there is no token. Set ${TOKEN_VARIABLE} to the one that "serve" printed, or give --token-stdin.`
    throw new WebhookError('OPTION_INVALID', instead === undefined ? text : `${text} ${instead}`)
  }
  secrets.remember(token)
  return createControlClient(server, token)
}

const TIMEOUT_MS = 60_000

interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly body?: string
  readonly signal?: AbortSignal
}

/** @note Over node:http: global fetch would take 18 MB of a server that shows its own deliveries. */
export function createControlClient(server: string, token: string): ControlClient {
  const { origin, protocol } = new URL(server)

  async function request(path: string, { method, body, signal }: Asked = {}): Promise<IncomingMessage> {
    const { request: start } = protocol === 'https:' ? await import('node:https') : await import('node:http')
    const headers = { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) }
    const asked = { method, headers, signal: signal ?? AbortSignal.timeout(TIMEOUT_MS) }
    // A redirect is not followed: it would take the token elsewhere.
    const outgoing = start(`${origin}/_${path}`, asked)
    // Also of what breaks later: who reads the answer sees that.
    outgoing.on('error', () => {})
    outgoing.end(body)
    const [incoming] = await (once(outgoing, 'response') as Promise<[IncomingMessage]>).catch((cause) => {
      throw unreachable(origin, cause)
    })
    if (incoming.statusCode! >= 200 && incoming.statusCode! < 300) return incoming
    throw await refusalOf(incoming, origin)
  }

  return {
    async get(path, query = {}) {
      const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
      return json(await request(`${path}?${new URLSearchParams(given)}`)) as never
    },
    async post(path, body = {}) {
      return json(await request(path, { method: 'POST', body: JSON.stringify(body) })) as never
    },
    async *listen(signal) {
      const response = await request('/stream', { signal }).catch((error) => {
        if (!signal.aborted) throw error
      })
      if (response) yield* readEvents(response)
    },
  }
}

function unreachable(origin: string, cause: unknown): WebhookError {
  const why = (cause as { code?: string }).code === 'ECONNREFUSED' ? 'nothing listens there' : 'it does not answer'
  const text = `Could not reach the server at ${origin}: ${why}. Start it with "tutor-webhooks serve", or give --server.`
  return new WebhookError('OPTION_INVALID', text, { cause })
}

async function refusalOf(response: IncomingMessage, origin: string): Promise<WebhookError> {
  const { error } = ((await json(response).catch(() => undefined)) ?? {}) as {
    error?: { code?: string; message?: string }
  }
  if (response.statusCode === 401) {
    const text = `Could not use the server at ${origin}: it does not know the token. Set ${TOKEN_VARIABLE} to the one that "serve" printed.`
    return new WebhookError('OPTION_INVALID', text)
  }
  if (typeof error?.message !== 'string') {
    const text = `Could not use the server at ${origin}: it answered ${response.statusCode}, and is no server of "tutor-webhooks serve".`
    return new WebhookError('OPTION_INVALID', text)
  }
  const details = error.code === 'PAYLOAD_INVALID' ? { problems: [] } : {}
  return new WebhookError(error.code as ErrorCode, error.message, { details })
}

/** More than any event has. */
const LONGEST_EVENT = 1024 * 1024

/** Server-sent events, each with its name and its content, which is JSON; until the server or the request's signal ends it. */
async function* readEvents(response: IncomingMessage): AsyncGenerator<Told> {
  let rest = ''
  for await (const text of untilItEnds(response.setEncoding('utf8'))) {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop()!
    if (rest.length > LONGEST_EVENT) return
    for (const block of blocks) yield* eventIn(block)
  }
}

/** However it ends. */
async function* untilItEnds(response: IncomingMessage): AsyncGenerator<string> {
  try {
    yield* response
  } catch {
    return
  } finally {
    response.destroy()
  }
}

function* eventIn(block: string): Generator<Told> {
  const [, name] = /^event: (.*)$/m.exec(block) ?? []
  const [, content] = /^data: (.*)$/m.exec(block) ?? []
  if (name !== undefined && content !== undefined) yield { name, content: JSON.parse(content) }
}
