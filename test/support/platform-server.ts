import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on the loopback. */
export interface PlatformServer {
  readonly url: string
  close(): Promise<void>
}

/** Answers a request; `undefined` closes the connection without an answer. */
export type Handle = (request: Request) => Response | undefined | Promise<Response | undefined>

/** Serves `handle`, say that of a mock, on a free port. Requests reach it under the vendor's own address. */
export function startPlatformServer(handle: Handle): Promise<PlatformServer> {
  return listen(toListener(handle))
}

/** `handle` as a node:http listener. */
export function toListener(handle: Handle): RequestListener {
  return (incoming, outgoing) => void answer(handle, incoming, outgoing)
}

/** Serves the listener on a free port of the loopback. */
export async function listen(listener: RequestListener): Promise<PlatformServer> {
  const server = createServer(listener)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await handle(await toRequest(incoming))
  if (!response) return void outgoing.destroy()
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { method = 'GET', url = '/', headers } = incoming
  return new Request(new URL(url, 'https://api.tutorflow.io'), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  })
}
