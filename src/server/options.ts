import { isIP } from 'node:net'
import { type LogLimits, type TimeScale, type Vendor, WebhookError } from '../index.ts'
import type { ForwardOptions } from '../node/index.ts'
import { assertOptions, kindOf } from '../options.ts'

export interface ServerOptions extends ForwardOptions {
  /** 0 for any that is free. @default 4010 */
  readonly port?: number | undefined
  /** The address to listen at. Others than 127.0.0.1 and ::1 let other machines in. @default '127.0.0.1' */
  readonly host?: string | undefined
  /**
   * Names, with their port, that requests may come to beside the server's own: those of a container, say. Every other is
   * refused, so that no page in a browser can reach the server under a name of its own.
   */
  readonly allowHosts?: readonly string[] | undefined
  /** How fast time passes: 60 is a minute each second; `'instant'` tries again at once. @default 1 */
  readonly timeScale?: TimeScale | undefined
  /** The same seed gives the same ids, secrets and payloads. @default another one each time */
  readonly seed?: number | string | undefined
  /** Opens the control API and the page: at least 16 characters that can stand in a URL. @default one that is made up */
  readonly token?: string | undefined
  /** API keys that a vendor's API knows, by the id of the vendor. @default every well-formed key */
  readonly apiKeys?: { readonly [vendor: string]: readonly string[] } | undefined
  /** A vendor's own options of its mock, by the id of the vendor: `{ tutorcruncher: { branches: [590] } }`. */
  readonly vendorOptions?: { readonly [vendor: string]: object } | undefined
  /** How long an attempt waits for an answer. @default the vendor's timeout */
  readonly timeoutMs?: number | undefined
  /** How much the log of each vendor keeps. */
  readonly log?: LogLimits | undefined
  /**
   * A folder that endpoints, deliveries and pending retries are kept in, for the next server to go on with: also after a
   * crash. It is made where there is none, and holds secrets. @default nothing is kept
   */
  readonly data?: string | undefined
  /** @default all that the package has */
  readonly vendors?: readonly Vendor[] | undefined
}

const DOING = 'start the server'
const KNOWN = [
  'port',
  'host',
  'allowHosts',
  'forwardTo',
  'forward',
  'allowRemote',
  'timeScale',
  'seed',
  'token',
  'apiKeys',
  'vendorOptions',
  'timeoutMs',
  'log',
  'data',
  'vendors',
]
const TOKEN = /^[\w.~-]{16,256}$/

/** What the mocks, the clock and the client do not look at themselves. @throws WebhookError OPTION_INVALID */
export function assertServerOptions(options: ServerOptions, vendors: readonly Vendor[]): void {
  assertOptions(options, KNOWN, DOING)
  const { port, host, allowHosts = [], allowRemote, token, apiKeys = {}, vendorOptions = {}, seed, data } = options
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw invalid(`port must be a whole number from 0 to 65535, not ${kindOf(port)}`)
  if (host !== undefined && !isHost(host)) throw invalid(`host must be an IP address or a name, not ${kindOf(host)}`)
  if (!Array.isArray(allowHosts) || !allowHosts.every((name) => typeof name === 'string' && HOST.test(name)))
    throw invalid('allowHosts must be a list of names with their ports, such as "mock:4010"')
  if (allowRemote !== undefined && typeof allowRemote !== 'boolean')
    throw invalid(`allowRemote must be true or false, not ${kindOf(allowRemote)}`)
  // Not shown, right or wrong.
  if (token !== undefined && !(typeof token === 'string' && TOKEN.test(token)))
    throw invalid('token must have 16 to 256 letters, digits or any of . _ ~ -')
  if (seed !== undefined && typeof seed !== 'string' && !Number.isFinite(seed))
    throw invalid(`seed must be a number or a text, not ${kindOf(seed)}`)
  if (data !== undefined && (typeof data !== 'string' || data === ''))
    throw invalid(`data must be the path of a folder, not ${kindOf(data)}`)
  const ids = vendors.map(({ id }) => id)
  assertOptions(apiKeys, ids, `${DOING}: apiKeys`)
  assertOptions(vendorOptions, ids, `${DOING}: vendorOptions`)
}

const HOST = /^[\w.:[\]-]{1,255}$/

function isHost(host: unknown): boolean {
  return typeof host === 'string' && (isIP(host) !== 0 || /^[\w-]+(?:\.[\w-]+)*$/.test(host))
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${problem}.`)
}
