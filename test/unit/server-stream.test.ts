import { PassThrough } from 'node:stream'
import { createMock, type Mock, ScaledClock, tutorflow, type Vendor } from 'tutor-webhooks'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Control } from '../../src/server/control/control.ts'
import { createStream } from '../../src/server/stream.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const EVENT = 'evaluation.completed'

/** A stream over one mock with so many endpoints. */
function createStreamOf(endpoints: number) {
  const vendor: Vendor = tutorflow
  const mock = createMock(tutorflow, { receiver: () => new Response(null) })
  for (let i = 0; i < endpoints; i++) mock.endpoints.create({ url: `https://myapp.com/${i}`, events: [EVENT] })
  const clock = new ScaledClock()
  const mocks = [{ vendor, mock: mock as Mock }]
  const control = new Control({ mocks, clock, client: {} as never, url: 'http://localhost', onClockChange: () => {} })
  return { mock, stream: createStream(control) }
}

/** A connection that keeps what is written to it, and is as far behind as a test says. */
function createClient(behind = 0) {
  const client = Object.assign(new PassThrough(), { writeHead: () => client, text: '' })
  Object.defineProperty(client, 'writableLength', { get: () => behind })
  client.on('data', (chunk: Buffer) => {
    client.text += chunk
  })
  return client as typeof client & { readonly text: string }
}

const eventsIn = ({ text }: { text: string }) => [...text.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name)

it('tells a delivery once for all that became of it meanwhile', async () => {
  const { mock, stream } = createStreamOf(1)
  const client = createClient()
  stream.add(client as never)
  await mock.emit(EVENT)
  await vi.advanceTimersByTimeAsync(100)
  expect(eventsIn(client)).toEqual(['clock', 'delivery'])
  expect(client.text).toContain('"status":"delivered"')
})

it('tells only how many changed where they are too many', async () => {
  const { mock, stream } = createStreamOf(201)
  const client = createClient()
  stream.add(client as never)
  await mock.emit(EVENT)
  await vi.advanceTimersByTimeAsync(100)
  expect(eventsIn(client)).toEqual(['clock', 'overflow'])
  expect(client.text).toContain('data: {"deliveries":201}')
})

it('drops a client that does not keep up, and goes on for the others', async () => {
  const { mock, stream } = createStreamOf(1)
  const [slow, quick] = [createClient(300 * 1024), createClient(200 * 1024)]
  stream.add(slow as never)
  stream.add(quick as never)
  await mock.emit(EVENT)
  await vi.advanceTimersByTimeAsync(100)
  expect([slow.destroyed, quick.destroyed]).toEqual([true, false])
  expect(eventsIn(quick)).toEqual(['clock', 'delivery'])
})

it('shows that it is alive while nothing happens', async () => {
  const { stream } = createStreamOf(0)
  const client = createClient()
  stream.add(client as never)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(client.text.match(/^: /gm)).toHaveLength(2)
})

it('does nothing while nobody listens', async () => {
  const { mock, stream } = createStreamOf(1)
  const client = createClient()
  stream.add(client as never)
  client.destroy()
  await vi.advanceTimersByTimeAsync(0)
  await mock.emit(EVENT)
  expect(vi.getTimerCount()).toBe(0)
})

it('writes texts of others in one line each, so that they are no events', async () => {
  const { mock, stream } = createStreamOf(0)
  mock.endpoints.create({ url: 'https://myapp.com/', events: [EVENT] })
  const client = createClient()
  stream.add(client as never)
  await mock.emit(EVENT, { evaluationType: '\n\nevent: reset\ndata: {}\n\n' as never }, { unchecked: true })
  await vi.advanceTimersByTimeAsync(100)
  expect(eventsIn(client)).toEqual(['clock', 'delivery'])
})
