import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AnswerTooLong, type HttpAnswer } from './exchange.ts'
import { NUMBER_HEADER } from './pact-document.ts'
import type { ProviderRequest } from './provider.ts'

/** Stands between pact and the provider, on the loopback. */
export interface Relay {
  readonly url: string
  /** Numbers of the interactions that the provider has answered. */
  readonly answered: ReadonlySet<number>
  /** Why there was no answer that could be passed on, by the number of the interaction. */
  readonly failures: ReadonlyMap<number, string>
  close(): Promise<void>
}

/** Belong to one connection, or are set anew for the next. */
const OWN_HEADERS = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'accept-encoding']

/** Puts the request of interaction `number` to the provider; rejects with the reason when there is no answer. */
export type Send = (request: ProviderRequest, number: number) => Promise<HttpAnswer>

interface RelayOptions {
  /** What is verified, in the words of whoever verifies it. */
  readonly who: 'provider' | 'receiver'
  /** Called with the number of an interaction once it is answered or has failed. */
  readonly onDone: (number: number) => void
}

/**
 * Passes pact's requests on through `send`, which may send something else in their place. A provider that closes the
 * connection or never answers would end pact's own proxy: here it is a 502 and a reason.
 */
export async function startRelay(send: Send, { who, onDone }: RelayOptions): Promise<Relay> {
  const answered = new Set<number>()
  const failures = new Map<number, string>()

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { [NUMBER_HEADER]: tag, ...received } = incoming.headers
    const number = Number(tag)
    const headers = without(received, OWN_HEADERS)
    try {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk)
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined
      const length = body && { 'content-length': body.length }
      const { method = 'GET', url: path = '/' } = incoming
      const answer = await send({ method, path, headers: { ...headers, ...length }, body }, number)
      answered.add(number)
      outgoing.writeHead(answer.status, without(answer.headers, ['connection', 'keep-alive', 'transfer-encoding']))
      outgoing.end(answer.body)
    } catch (error) {
      failures.set(number, toReason(error as Error, who))
      if (!outgoing.headersSent) outgoing.writeHead(502)
      outgoing.end()
    }
    onDone(number)
  }

  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered,
    failures,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function toReason(error: Error, who: RelayOptions['who']): string {
  return error instanceof AnswerTooLong
    ? `The ${who} answered with too much: ${error.message}.`
    : `The ${who} did not answer: ${error.message}.`
}

function without<T extends object>(headers: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))) as T
}
