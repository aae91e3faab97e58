import { once } from 'node:events'
import { get } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { emit, register, start, startSink } from '../support/mock-server.ts'

const open = useBrowser()
const GONE = 'The server does not answer.'
const ANEW = 'The server does not know this browser any more'
const BUSY = 'Too many pages and programs listen'

/** A wire to a server, to be cut and mended. */
async function startWire() {
  const sockets = new Set<Socket>()
  let target = 0
  const wire = createServer((socket) => {
    const other = connect(target, '127.0.0.1')
    for (const [one, counterpart] of [
      [socket, other],
      [other, socket],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {}).on('close', () => counterpart.destroy())
      one.pipe(counterpart)
    }
  })
  const listen = (port: number) => new Promise<void>((resolve) => wire.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = wire.address() as AddressInfo
  const cut = () => {
    wire.close()
    for (const socket of sockets) socket.destroy()
  }
  onTestFinished(cut)
  const leadTo = (to: number) => {
    target = to
  }
  return { port, cut, mend: () => listen(port), leadTo }
}

it('says that the server does not answer, and goes on by itself when it does', async () => {
  const sink = await startSink()
  const wire = await startWire()
  const server = await start({ forwardTo: sink.url, allowHosts: [`127.0.0.1:${wire.port}`] })
  wire.leadTo(server.port)
  await register(server)
  await emit(server)
  const page = await open({ ...server, pageUrl: server.pageUrl.replace(`:${server.port}`, `:${wire.port}`) })
  const rows = page.locator('#deliveries tbody tr')
  const gone = page.getByRole('alert').filter({ hasText: GONE })
  expect(await gone.isVisible()).toBe(false)
  wire.cut()
  await gone.waitFor()
  await emit(server)
  expect(await rows.count()).toBe(1)
  await wire.mend()
  await gone.waitFor({ state: 'hidden' })
  await rows.nth(1).waitFor()
})

it('says what to do when the server was started anew', async () => {
  const server = await start()
  const page = await open(server)
  await server.close()
  await page.getByRole('alert').filter({ hasText: GONE }).waitFor()
  const again = await start({ port: server.port, token: server.token })
  await page.getByRole('alert').filter({ hasText: ANEW }).waitFor()
  expect(await page.getByRole('alert').filter({ hasText: GONE }).isVisible()).toBe(false)
  await page.goto(again.pageUrl)
  await page.getByText('Nothing was delivered yet.').waitFor()
})

it('says that too many listen, and not that it is unknown, and looks for changes by itself', async () => {
  const server = await start({ forwardTo: (await startSink()).url })
  await register(server)
  const path = '/_/stream'
  const headers = { authorization: `Bearer ${server.token}` }
  const others = Array.from({ length: 32 }, () => get({ port: server.port, path, headers, agent: false }))
  onTestFinished(() => others.forEach((other) => void other.destroy()))
  await Promise.all(others.map((other) => once(other, 'response')))
  const page = await open(server)
  const busy = page.getByRole('alert').filter({ hasText: BUSY })
  await busy.waitFor()
  expect(await page.getByRole('alert').filter({ hasText: ANEW }).isVisible()).toBe(false)
  await emit(server)
  await page.locator('#deliveries tbody tr').first().waitFor()
  others[0]!.on('error', () => {}).destroy()
  await busy.waitFor({ state: 'hidden' })
})
