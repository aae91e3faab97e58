import { type Agent, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'

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

/** What connections to a target are kept under. Node would put together the same name again several times a request. */
export interface PoolOptions {
  readonly poolName: string
}

/** An agent that does less for each request. */
function lean<A extends Agent>(agent: A): A {
  return Object.assign(agent, {
    getName: (options: object) => (options as PoolOptions).poolName,
    // Node's own sets two options of the socket, and reads a header.
    keepSocketAlive(socket: Socket): boolean {
      socket.unref()
      return true
    },
  })
}

/** @param maxSockets to one target at a time */
export function createDeliveryAgents(maxSockets: number): DeliveryAgents {
  const options = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets, scheduling: 'lifo' } as const
  const http = lean(new HttpAgent(options))
  const https = lean(new HttpsAgent(options))
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
