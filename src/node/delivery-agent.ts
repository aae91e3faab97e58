import type { ClientRequest } from 'node:http'
import type { LookupFunction, Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { connectDirectly } from './connect.ts'

/** Shorter than a server keeps a connection that is idle, so that none is closed just when it is used again. */
const IDLE_MS = 1000

interface Address {
  readonly host: string
  readonly port: number | string
  readonly servername: string
}

interface Connection {
  readonly socket: Socket
  request: ClientRequest
  /** Whether it was free when idle connections were last looked for. */
  wasIdle: boolean
}

/** The connections to one address. */
interface Pool {
  /** How many are open, busy ones too. */
  open: number
  /** The one used last on top. */
  readonly free: Connection[]
  readonly waiting: { readonly request: ClientRequest; readonly address: Address }[]
}

/**
 * Keeps connections for the next delivery, while there is one within a second.
 *
 * @note node:http takes anything that has `addRequest`. Its own agent copies and names the options of each request several
 * times, searches lists and sets options of the socket: together a tenth of what a delivery costs.
 */
export class DeliveryAgent {
  readonly protocol: 'http:' | 'https:'
  /** Read by node:http, which else asks for the connection to be closed. */
  readonly keepAlive = true
  readonly maxSockets: number
  readonly #lookup: LookupFunction
  readonly #pools = new Map<string, Pool>()
  readonly #open = new Set<Connection>()
  #timer: NodeJS.Timeout | undefined

  /**
   * @param maxSockets to one address at a time; further requests wait
   */
  constructor(protocol: DeliveryAgent['protocol'], maxSockets: number, lookup: LookupFunction) {
    this.protocol = protocol
    this.maxSockets = maxSockets
    this.#lookup = lookup
  }

  addRequest(request: ClientRequest, address: Address): void {
    const pool = this.#poolOf(address)
    const connection = takeFree(pool)
    if (connection) {
      connection.request = request
      connection.wasIdle = false
      connection.socket.ref()
      request.reusedSocket = true
      request.onSocket(connection.socket)
    } else if (pool.open < this.maxSockets) this.#connect(pool, request, address)
    else pool.waiting.push({ request, address })
  }

  destroy(): void {
    clearTimeout(this.#timer)
    for (const { socket } of this.#open) socket.destroy()
  }

  #poolOf({ host, port }: Address): Pool {
    const name = `${host}:${port}`
    const known = this.#pools.get(name)
    if (known) return known
    const pool: Pool = { open: 0, free: [], waiting: [] }
    this.#pools.set(name, pool)
    return pool
  }

  #connect(pool: Pool, request: ClientRequest, { host, port, servername }: Address): void {
    const { protocol } = this
    const options = { host, port: Number(port), noDelay: true, lookup: this.#lookup }
    const socket = protocol === 'http:' ? connectDirectly(options) : connectTls({ ...options, servername })
    const connection: Connection = { socket, request, wasIdle: false }
    pool.open++
    this.#open.add(connection)
    // node:http says so when it is done with it.
    socket.on('free', () => this.#release(pool, connection))
    socket.on('close', () => this.#forget(pool, connection))
    // While it is free nobody else listens; what is wrong with a request goes to the request.
    socket.on('error', () => {})
    request.onSocket(socket)
    this.#timer ??= this.#tidyLater()
  }

  #release(pool: Pool, connection: Connection): void {
    const { socket, request } = connection
    if (!socket.writable || !request.shouldKeepAlive) {
      socket.destroy()
      return
    }
    const next = pool.waiting.shift()
    if (next) {
      connection.request = next.request
      next.request.reusedSocket = true
      next.request.onSocket(socket)
    } else {
      socket.unref()
      pool.free.push(connection)
    }
  }

  #forget(pool: Pool, connection: Connection): void {
    this.#open.delete(connection)
    pool.open--
    const index = pool.free.indexOf(connection)
    if (index >= 0) pool.free.splice(index, 1)
    const next = pool.waiting.shift()
    if (next) this.#connect(pool, next.request, next.address)
  }

  #tidyLater(): NodeJS.Timeout {
    return setTimeout(() => this.#tidy(), IDLE_MS / 2).unref()
  }

  #tidy(): void {
    for (const { free } of this.#pools.values()) {
      for (const connection of free) {
        if (connection.wasIdle) connection.socket.destroy()
        connection.wasIdle = true
      }
    }
    this.#timer = this.#open.size > 0 ? this.#tidyLater() : undefined
  }
}

function takeFree({ free }: Pool): Connection | undefined {
  let connection = free.pop()
  while (connection && !connection.socket.writable) connection = free.pop()
  return connection
}
