import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebhookError } from '../index.ts'

/** How long a client may take for its request. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 }

/**
 * A server that listens already; it answers once it is given a listener.
 *
 * @throws WebhookError (as a rejection) LISTEN_FAILED
 */
export function listen(host: string, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer(TIMEOUTS)
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) => reject(cannotListen(host, port, cause))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      // What goes wrong with one connection must not end the process.
      server.on('error', () => {})
      resolve({ server, port: (server.address() as AddressInfo).port })
    })
  })
}

const REASONS: { readonly [code: string]: string } = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'it is no address of this machine',
  ENOTFOUND: 'the name is unknown',
}

function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): WebhookError {
  const why = REASONS[cause.code ?? ''] ?? cause.message
  const text = `Could not start the server at ${host}:${port}: ${why}. Choose another port or host, or port 0 for any that is free.`
  return new WebhookError('LISTEN_FAILED', text, { cause })
}
