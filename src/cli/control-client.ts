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

export function createControlClient(server: string, token: string): ControlClient {
  const { origin } = new URL(server)

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { Authorization: `Bearer ${token}`, ...(init.body ? { 'Content-Type': 'application/json' } : {}) }
    const signal = init.signal ?? AbortSignal.timeout(TIMEOUT_MS)
    // A redirect would take the token elsewhere.
    const response = await fetch(`${origin}/_${path}`, { ...init, headers, signal, redirect: 'error' }).catch(
      (cause) => {
        throw unreachable(origin, cause)
      },
    )
    if (response.ok) return response
    throw await refusalOf(response, origin)
  }

  return {
    async get(path, query = {}) {
      const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
      return (await request(`${path}?${new URLSearchParams(given)}`)).json() as never
    },
    async post(path, body = {}) {
      return (await request(path, { method: 'POST', body: JSON.stringify(body) })).json() as never
    },
    async *listen(signal) {
      const response = await request('/stream', { signal }).catch((error) => {
        if (!signal.aborted) throw error
      })
      if (response) yield* readEvents(response.body!.getReader(), signal)
    },
  }
}

function unreachable(origin: string, cause: unknown): WebhookError {
  const why =
    (cause as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED'
      ? 'nothing listens there'
      : 'it does not answer'
  const text = `Could not reach the server at ${origin}: ${why}. Start it with "tutor-webhooks serve", or give --server.`
  return new WebhookError('OPTION_INVALID', text, { cause })
}

async function refusalOf(response: Response, origin: string): Promise<WebhookError> {
  const { error } = ((await response.json().catch(() => undefined)) ?? {}) as {
    error?: { code?: string; message?: string }
  }
  if (response.status === 401) {
    const text = `Could not use the server at ${origin}: it does not know the token. Set ${TOKEN_VARIABLE} to the one that "serve" printed.`
    return new WebhookError('OPTION_INVALID', text)
  }
  if (typeof error?.message !== 'string') {
    const text = `Could not use the server at ${origin}: it answered ${response.status}, and is no server of "tutor-webhooks serve".`
    return new WebhookError('OPTION_INVALID', text)
  }
  const details = error.code === 'PAYLOAD_INVALID' ? { problems: [] } : {}
  return new WebhookError(error.code as ErrorCode, error.message, { details })
}

/** More than any event has. */
const LONGEST_EVENT = 1024 * 1024

/** Server-sent events, each with its name and its content, which is JSON; until the signal or the server ends it. */
async function* readEvents(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal): AsyncGenerator<Told> {
  // Not left to fetch, which forgets the signal when its request is collected.
  const cancel = () => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', cancel, { once: true })
  const decoder = new TextDecoder()
  let rest = ''
  try {
    while (rest.length < LONGEST_EVENT) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
      if (done) return
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
      rest = blocks.pop()!
      for (const block of blocks) yield* eventIn(block)
    }
  } finally {
    cancel()
    signal.removeEventListener('abort', cancel)
  }
}

function* eventIn(block: string): Generator<Told> {
  const [, name] = /^event: (.*)$/m.exec(block) ?? []
  const [, content] = /^data: (.*)$/m.exec(block) ?? []
  if (name !== undefined && content !== undefined) yield { name, content: JSON.parse(content) }
}
