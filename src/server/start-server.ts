/// <reference lib="esnext.disposable" preserve="true" />
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type ApiExample,
  createMock,
  type Mock,
  type MockOptions,
  ScaledClock,
  type Vendor,
  WebhookError,
} from '../index.ts'
import { createDeliveryClient } from '../node/index.ts'
import { createAccess } from './access.ts'
import { Control, type VendorMock } from './control/control.ts'
import { createListener } from './listener.ts'
import { assertServerOptions, type ServerOptions } from './options.ts'
import { bracketed, createOwnNames } from './own-names.ts'
import { createStream } from './stream.ts'

/** One vendor's API on the server, and a request to try it with. */
export interface ServedApi extends ApiExample {
  /** Id of the vendor. */
  readonly vendor: string
  readonly title: string
  /** What its URLs begin with. */
  readonly baseUrls: readonly string[]
}

export interface ServerHandle {
  /** Where it listens: `http://127.0.0.1:4010`. */
  readonly url: string
  readonly port: number
  /** Opens the control API, in an Authorization header. */
  readonly token: string
  /** Opens the page in a browser. */
  readonly pageUrl: string
  readonly apis: readonly ServedApi[]
  /**
   * Takes no more requests, waits for what is under way, for at most `timeoutMs`, and tells how many deliveries are left
   * that would have been tried again. Called again it gives the same.
   *
   * @param options timeoutMs: 3,000 by default
   */
  close(options?: { readonly timeoutMs?: number }): Promise<{ readonly pending: number }>
  [Symbol.asyncDispose](): Promise<void>
}

/** How long a client may take for its request. */
const REQUEST_TIMEOUT_MS = 30_000
const CLOSE_TIMEOUT_MS = 3000

/** @throws WebhookError (as a rejection) OPTION_INVALID, LISTEN_FAILED */
export async function startServerWith(vendors: readonly Vendor[], options: ServerOptions): Promise<ServerHandle> {
  assertServerOptions(options, vendors)
  const { host = '127.0.0.1', port: wanted = 4010, token = randomBytes(32).toString('base64url') } = options
  const client = createDeliveryClient(options)
  const clock = new ScaledClock({
    scale: options.timeScale,
    idle: async () => void (await Promise.all(mocks.map(({ mock }) => mock.idle()))),
  })
  let mocks: readonly VendorMock[] = []
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS })
  const port = await listen(server, host, wanted)
  const url = `http://${bracketed(host)}:${port}`
  try {
    mocks = createMocks(vendors, options, { receiver: client, clock, baseUrl: url })
  } catch (error) {
    server.close()
    throw error
  }
  const control = new Control({ mocks, clock, client, url })
  const stream = createStream(control)
  let app: Promise<import('./app.ts').NodeListener> | undefined
  const loadApp = () => {
    app ??= import('./app.ts').then(({ createAppListener }) => createAppListener(control))
    return app
  }
  const apis = mocks.map(({ vendor, mock }) => ({
    mock,
    title: vendor.title,
    paths: mock.baseUrls.map((base) => new URL(base).pathname),
  }))
  const isOwnName = createOwnNames(host, port, options.allowHosts ?? [])
  const access = createAccess(token, port)
  server.on('request', createListener({ origin: url, isOwnName, apis, access, stream, loadApp }))

  let closed: Promise<{ pending: number }> | undefined
  async function shutDown(timeoutMs: number): Promise<{ pending: number }> {
    const isClosed = new Promise((resolve) => server.close(resolve))
    stream.close()
    server.closeIdleConnections()
    clock.stop()
    await within(timeoutMs, Promise.all(mocks.map(({ mock }) => mock.idle())))
    const pending = mocks.flatMap(({ mock }) => mock.deliveries).filter(({ status }) => status === 'pending').length
    await Promise.all(mocks.map(({ mock }) => mock[Symbol.asyncDispose]()))
    client.close()
    server.closeAllConnections()
    await isClosed
    return { pending }
  }

  function close({ timeoutMs = CLOSE_TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Promise<{ pending: number }> {
    closed ??= shutDown(timeoutMs)
    return closed
  }

  return {
    url,
    port,
    token,
    pageUrl: `${url}/?token=${token}`,
    apis: mocks.map(({ vendor: { id, title }, mock }) => ({
      vendor: id,
      title,
      baseUrls: mock.baseUrls,
      ...mock.apiExample,
    })),
    close,
    async [Symbol.asyncDispose]() {
      await close()
    },
  }
}

/** @throws WebhookError (as a rejection) LISTEN_FAILED */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = { EADDRINUSE: 'another program listens there', EACCES: 'it is not allowed to' }[cause.code ?? '']
      const text = `Could not start the server at ${host}:${port}: ${why ?? cause.code ?? cause.message}. Choose another port or host, or port 0 for any that is free.`
      reject(new WebhookError('LISTEN_FAILED', text, { cause }))
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

/** @throws WebhookError OPTION_INVALID */
function createMocks(
  vendors: readonly Vendor[],
  { seed = randomBytes(16).toString('hex'), apiKeys, vendorOptions, timeoutMs, log }: ServerOptions,
  shared: Pick<MockOptions, 'receiver' | 'clock' | 'baseUrl'>,
): VendorMock[] {
  return vendors.map((vendor) => {
    const { id } = vendor
    const own = { ...vendorOptions?.[id], ...shared, apiKeys: apiKeys?.[id], timeoutMs, log }
    // Each its own: the ids of one must not come up in the other.
    return { vendor, mock: createMock(vendor, { ...own, seed: `${seed} ${id}` }) as Mock }
  })
}

/** Comes when `work` has ended, or the time is over. */
async function within(timeoutMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, timeoutMs)
  })
  await Promise.race([work, over])
  clearTimeout(timer)
}
