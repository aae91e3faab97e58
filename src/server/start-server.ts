/// <reference lib="esnext.disposable" preserve="true" />
import { randomBytes } from 'node:crypto'
import { type ApiExample, ScaledClock, type Vendor } from '../index.ts'
import { createDeliveryClient } from '../node/index.ts'
import { createAccess } from './access.ts'
import type { NodeListener } from './app.ts'
import { type Closing, close } from './closing.ts'
import { Control, type VendorMock } from './control/control.ts'
import type { Data } from './data/open-data.ts'
import { listen } from './http-server.ts'
import { createListener } from './listener.ts'
import { createMocks } from './mocks.ts'
import { assertServerOptions, type ServerOptions } from './options.ts'
import { bracketed, createOwnNames } from './own-names.ts'
import { createStream, type Stream } from './stream.ts'
import { toVendorApi } from './vendor-api.ts'

/** One vendor's API on the server, and a request to try it with. */
export interface ServedApi extends ApiExample {
  /** Id of the vendor. */
  readonly vendor: string
  readonly title: string
  /** What its URLs begin with. */
  readonly baseUrls: readonly string[]
}

/** A server that runs. */
export interface MockServer {
  /** Where it listens: `http://127.0.0.1:4010`. */
  readonly url: string
  readonly port: number
  /** Opens the control API, in an Authorization header. */
  readonly token: string
  /** Opens the page in a browser. It has the token in it. */
  readonly pageUrl: string
  readonly apis: readonly ServedApi[]
  /**
   * Takes no more requests, waits for attempts that are under way, and tells how many deliveries are left that would have
   * been tried again. Called again it gives the same. Never hangs.
   *
   * @param options timeoutMs: how long it waits, 3,000 by default
   */
  close(options?: { readonly timeoutMs?: number | undefined }): Promise<Closing>
  [Symbol.asyncDispose](): Promise<void>
}

const CLOSE_TIMEOUT_MS = 3000

/** @throws WebhookError (as a rejection) OPTION_INVALID, LISTEN_FAILED, and with `data` what begins with DATA_ */
export async function startServerWith(vendors: readonly Vendor[], options: ServerOptions): Promise<MockServer> {
  assertServerOptions(options, vendors)
  const data = options.data === undefined ? undefined : await openFolder(options.data)
  try {
    return await startOn(data, vendors, options)
  } catch (error) {
    data?.close()
    throw error
  }
}

async function openFolder(folder: string): Promise<Data> {
  const { openData } = await import('./data/open-data.ts')
  return openData(folder, { onTrouble: (trouble) => process.emitWarning(trouble) })
}

async function startOn(
  data: Data | undefined,
  vendors: readonly Vendor[],
  options: ServerOptions,
): Promise<MockServer> {
  const { host = '127.0.0.1', token = randomBytes(32).toString('base64url') } = options
  let mocks: readonly VendorMock[] = []
  const idle = async () => void (await Promise.all(mocks.map(({ mock }) => mock.idle())))
  const clock = new ScaledClock({ scale: options.timeScale, startAt: data?.startAt, idle })
  const client = createDeliveryClient(options)
  const { server, port } = await listen(host, options.port ?? 4010)
  const url = `http://${bracketed(host)}:${port}`
  try {
    mocks = createMocks(vendors, options, { receiver: client, clock, baseUrl: url, data })
    for (const { vendor, mock } of mocks) data?.keep(vendor.id, mock)
  } catch (error) {
    server.close()
    throw error
  }
  const control: Control = new Control({ mocks, clock, client, url, onClockChange: () => stream.tellClock() })
  const stream: Stream = createStream(control)
  const listener = createListener({
    origin: url,
    isOwnName: createOwnNames(host, port, options.allowHosts ?? []),
    apis: mocks.map(toVendorApi),
    access: createAccess(token, port),
    stream,
    loadApp: once(async () => (await import('./app.ts')).createAppListener(control)),
  })
  server.on('request', listener)

  let closing: Promise<Closing> | undefined
  const closeOnce: MockServer['close'] = ({ timeoutMs = CLOSE_TIMEOUT_MS } = {}) => {
    closing ??= close({ server, stream, clock, client, mocks, data }, timeoutMs)
    return closing
  }
  return {
    url,
    port,
    token,
    pageUrl: `${url}/?token=${token}`,
    apis: mocks.map(({ vendor, mock }) => {
      return { vendor: vendor.id, title: vendor.title, baseUrls: mock.baseUrls, ...mock.apiExample }
    }),
    close: closeOnce,
    [Symbol.asyncDispose]: async () => void (await closeOnce()),
  }
}

function once(load: () => Promise<NodeListener>): () => Promise<NodeListener> {
  let loaded: Promise<NodeListener> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
