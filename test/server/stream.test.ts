import { get, type IncomingMessage } from 'node:http'
import type { MockServer } from 'tutor-webhooks/server'
import { expect, it, onTestFinished } from 'vitest'
import { control, emit, register, start, startSink } from '../support/mock-server.ts'

interface Told {
  readonly id: number
  readonly event: string
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what it tests
  readonly data: any
}

/** A client of the stream, and what it was told so far. */
async function listen(server: MockServer) {
  const incoming = await open(server)
  const told: Told[] = []
  let text = ''
  let wake = () => {}
  incoming.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop()!
    for (const block of blocks) if (block.startsWith('id: ')) told.push(parse(block))
    wake()
  })
  incoming.on('error', () => {})
  return {
    told,
    incoming,
    /** Comes with the first event that fits. */
    async until(fits: (one: Told) => boolean): Promise<Told> {
      for (;;) {
        const found = told.find(fits)
        if (found) return found
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

function open({ port, token }: MockServer): Promise<IncomingMessage> {
  return new Promise((resolve) => {
    const outgoing = get(
      { host: '127.0.0.1', port, path: '/_/stream', agent: false, headers: { authorization: `Bearer ${token}` } },
      resolve,
    )
    outgoing.on('error', () => {})
    onTestFinished(() => void outgoing.destroy())
  })
}

function parse(block: string): Told {
  const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s)))
  return { id: Number(fields.id), event: fields.event, data: JSON.parse(fields.data) }
}

it('begins with the clock, as server-sent events that nobody may store', async () => {
  const server = await start()
  const { incoming, until } = await listen(server)
  expect(incoming.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  expect(await until(({ event }) => event === 'clock')).toMatchObject({ data: { scale: 1, nextDue: null } })
})

it('tells what became of a delivery, and of what changes else', async () => {
  const server = await start({ forwardTo: (await startSink()).url })
  const { told, until } = await listen(server)
  await register(server)
  const [{ id }] = await emit(server)
  await until(({ event, data }) => event === 'delivery' && data.id === id && data.status === 'delivered')
  expect(told).toContainEqual(expect.objectContaining({ event: 'endpoints', data: { vendor: 'tutorflow' } }))
  await control(server, '/faults', { body: { vendor: 'tutorcruncher', kind: 'duplicate' } })
  await until(({ event, data }) => event === 'faults' && data.vendor === 'tutorcruncher')
  await control(server, '/clock/scale', { body: { scale: 60 } })
  await until(({ event, data }) => event === 'clock' && data.scale === 60)
  await control(server, '/reset', { method: 'POST' })
  await until(({ event, data }) => event === 'reset' && data.vendor === 'tutorflow')
  const ids = told.map((one) => one.id)
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
})

it('has room for 32 clients, and again when one goes', async () => {
  const server = await start()
  const clients = await Promise.all(Array.from({ length: 32 }, () => open(server)))
  expect((await control(server, '/stream')).json.error.code).toBe('TOO_MANY_STREAMS')
  clients[0]!.destroy()
  let status = 503
  while (status === 503) status = (await open(server)).statusCode!
  expect(status).toBe(200)
})

it('ends with the server', async () => {
  const server = await start()
  const { incoming } = await listen(server)
  const ended = new Promise((resolve) => incoming.on('end', resolve))
  await server.close()
  await ended
})
