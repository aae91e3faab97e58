import { expect, it } from 'vitest'
import { control, emit, register, start, startSink } from '../support/mock-server.ts'

const busy = () => startSink((_, outgoing) => void outgoing.writeHead(503).end())

/** When the attempts at the newest delivery began, in seconds after it was emitted. */
async function attemptsOf(server: Parameters<typeof control>[0], id: string): Promise<number[]> {
  const { json } = await control(server, `/deliveries/${id}`)
  return json.history.map(({ at }: { at: number }) => Math.round((at - json.createdAt) / 100) / 10)
}

it('advances over retries at their exact times', async () => {
  const server = await start({ forwardTo: (await busy()).url })
  await register(server)
  const [{ id, createdAt, nextAttemptAt }] = await emit(server)
  expect(Math.round((nextAttemptAt - createdAt) / 100)).toBe(50)
  await control(server, '/clock/advance', { body: { by: '40s' } })
  expect(await attemptsOf(server, id)).toEqual([0, 5, 30])
  const { json } = await control(server, '/clock/advance', { body: { by: 'next' } })
  expect(json.nextDue).toBeNull()
  expect(await attemptsOf(server, id)).toEqual([0, 5, 30, 155])
  expect((await control(server, `/deliveries/${id}`)).json.status).toBe('failed')
})

it('advances over all vendors at once, until nothing is due', async () => {
  const server = await start({ forwardTo: (await busy()).url })
  await register(server)
  await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example' } })
  await emit(server)
  await control(server, '/emit', { body: { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT' } })
  await control(server, '/clock/advance', { body: { by: 'all' } })
  const { json } = await control(server, '/deliveries')
  expect(json.deliveries.map((one: { attempts: number; status: string }) => [one.status, one.attempts])).toEqual([
    ['failed', 5],
    ['failed', 4],
  ])
})

it('tries again at once when time is instant', async () => {
  const sink = await startSink((_, outgoing) => void outgoing.writeHead(sink.requests.length < 4 ? 500 : 204).end())
  const server = await start({ forwardTo: sink.url, timeScale: 'instant' })
  await register(server)
  const [{ id }] = await emit(server)
  await control(server, '/clock/advance', { body: { by: 0 } })
  expect(await attemptsOf(server, id)).toEqual([0, 5, 30, 155])
  expect((await control(server, `/deliveries/${id}`)).json.status).toBe('delivered')
})

it('tries again by itself as fast as the scale says', async () => {
  const sink = await startSink((_, outgoing) => void outgoing.writeHead(sink.requests.length < 2 ? 500 : 204).end())
  const server = await start({ forwardTo: sink.url, timeScale: 1000 })
  await register(server)
  const [{ id }] = await emit(server)
  let delivery = { status: 'pending', attempts: 1 }
  while (delivery.status === 'pending') delivery = (await control(server, `/deliveries/${id}`)).json
  expect(delivery).toMatchObject({ status: 'delivered', attempts: 2 })
  const [, second] = await attemptsOf(server, id)
  expect(second).toBeGreaterThanOrEqual(5)
})

it('refuses to move the clock while a receiver waits for it to move', async () => {
  const moved: number[] = []
  const sink = await startSink(async (_, outgoing) => {
    moved.push((await control(server, '/clock/advance', { body: { by: '1s' } })).status)
    outgoing.end()
  })
  const server = await start({ forwardTo: sink.url })
  await register(server)
  await emit(server)
  expect(moved).toEqual([409])
})
