import { type Agent, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import { connectDirectly } from './connect.ts'

/** Shorter than a server keeps a connection that is idle, so that none is closed just when it is used again. */
const IDLE_MS = 1000

/** Connections that are kept for the next delivery, while there is one within a second. */
export interface DeliveryAgents {
  readonly http: Agent
  readonly https: Agent
  /** To be called with each delivery: lets idle connections be closed later. */
  tidyLater(): void
  destroy(): void
}

interface Address {
  readonly host?: string
  readonly port?: number | string
}

/**
 * An agent that does less for each request.
 *
 * @note Node copies the options of a request several times: what only a new connection needs is added where one is made.
 */
function lean<A extends Agent>(agent: A, connect: Connect): A {
  return Object.assign(agent, {
    getName: ({ host, port }: Address) => `${host}:${port}`,
    // Node's own sets two options of the socket, and reads a header.
    keepSocketAlive(socket: Socket): boolean {
      socket.unref()
      return true
    },
    createConnection: connect,
  })
}

type Connect = (options: object, callback: unknown) => unknown

/**
 * @param maxSockets to one target at a time
 * @param lookup of names; the system's when left out
 */
export function createDeliveryAgents(maxSockets: number, lookup?: LookupFunction): DeliveryAgents {
  const options = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets, scheduling: 'lifo' } as const
  const withLookup = (options: object) => (lookup ? { ...options, lookup } : options)
  const http = lean(new HttpAgent(options), (address) => connectDirectly(withLookup(address)))
  const secure = new HttpsAgent(options)
  const { createConnection } = secure as unknown as { createConnection: Connect }
  const https = lean(secure, (address, callback) => createConnection.call(secure, withLookup(address), callback))
  /** How much had been written to each that was free the last time. */
  let idle = new Map<Socket, number>()
  let timer: NodeJS.Timeout | undefined

  function tidy(): void {
    const before = idle
    idle = new Map()
    for (const socket of [http, https].flatMap(({ freeSockets }) => Object.values(freeSockets).flat())) {
      if (!socket) continue
      if (before.get(socket) === socket.bytesWritten) socket.destroy()
      else idle.set(socket, socket.bytesWritten)
    }
    timer = idle.size > 0 || isBusy() ? setTimeout(tidy, IDLE_MS / 2).unref() : undefined
  }

  function isBusy(): boolean {
    return [http, https].some(({ sockets }) => Object.keys(sockets).length > 0)
  }

  return {
    http,
    https,
    tidyLater() {
      timer ??= setTimeout(tidy, IDLE_MS / 2).unref()
    },
    destroy() {
      clearTimeout(timer)
      http.destroy()
      https.destroy()
    },
  }
}
