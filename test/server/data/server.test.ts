import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { startServer } from 'tutor-webhooks/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../support/data-mocks.ts'
import { control, emit, register, start, startSink } from '../../support/mock-server.ts'

const listed = async (server: Awaited<ReturnType<typeof start>>) =>
  (await control(server, '/deliveries')).json.deliveries

it('goes on in the next server: endpoints, what was delivered, and what is to be tried again', async () => {
  const data = temporaryFolder()
  const first = await start({ data, seed: 1, forwardTo: 'http://127.0.0.1:1' })
  const endpoint = await register(first)
  await control(first, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example/hooks' } })
  await emit(first)
  const [before] = await listed(first)
  expect(before).toMatchObject({ status: 'pending' })
  expect(await first.close()).toEqual({ pending: 1 })

  const sink = await startSink()
  const second = await start({ data, seed: 1, forwardTo: sink.url, timeScale: 'instant' })
  await vi.waitFor(
    async () => expect(await listed(second)).toMatchObject([{ id: before.id, status: 'delivered' }]),
    20_000,
  )
  expect(sink.requests).toHaveLength(1)
  const { json } = await control(second, '/endpoints')
  expect(json.vendors.map(({ endpoints }: { endpoints: unknown[] }) => endpoints.length)).toEqual([1, 1])
  expect(JSON.stringify(json)).toContain(endpoint.id)
  const [next] = await emit(second)
  expect(next.id).not.toBe(before.id)
})

it('tells whoever waits at its end that the delivery is pending, as it is for the next server', async () => {
  const data = temporaryFolder()
  const silent = await startSink(() => {})
  const first = await start({ data, forwardTo: silent.url })
  await register(first)
  const emitted = emit(first)
  await vi.waitFor(() => expect(silent.requests).toHaveLength(1), 20_000)
  expect(await first.close({ timeoutMs: 50 })).toEqual({ pending: 1 })
  const [delivery] = await emitted
  expect(delivery).toMatchObject({ status: 'pending', cancelReason: null, attempts: 0 })

  const sink = await startSink()
  const second = await start({ data, forwardTo: sink.url })
  await vi.waitFor(
    async () => expect(await listed(second)).toMatchObject([{ id: delivery.id, status: 'delivered', attempts: 1 }]),
    20_000,
  )
  expect(sink.requests[0]!.body.equals(silent.requests[0]!.body)).toBe(true)
})

it('forgets what it is told to forget', async () => {
  const data = temporaryFolder()
  const first = await start({ data })
  await register(first)
  await control(first, '/reset', { method: 'POST' })
  await first.close()
  const second = await start({ data })
  expect(await listed(second)).toEqual([])
  expect((await control(second, '/endpoints')).json.vendors[0].endpoints).toEqual([])
})

it('lets go of the folder when it cannot start, and when it is closed', async () => {
  const data = temporaryFolder()
  const taken = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void taken.close())
  await vi.waitFor(() => expect(taken.listening).toBe(true), 20_000)
  const { port } = taken.address() as AddressInfo
  await expect(startServer({ data, port })).rejects.toMatchObject({ code: 'LISTEN_FAILED' })
  const first = await start({ data })
  await expect(startServer({ data, port: 0 })).rejects.toMatchObject({ code: 'DATA_IN_USE' })
  await first.close()
  expect(readdirSync(data)).toEqual(['tutor-webhooks.db'])
})

it('refuses what is no path', async () => {
  await expect(startServer({ data: '', port: 0 })).rejects.toMatchObject({ code: 'OPTION_INVALID' })
})
