import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Delivery, MockOptions, Receiver } from 'tutor-webhooks'
import { createTutorCruncherMock, createTutorFlowMock } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

// The same for other runners and both majors of msw: test/consumers/shared/*/test/time.test.*.
const answer = () => new Response(null, { status: 503 })
const listener: Parameters<typeof createServer>[1] = (_request, response) => void response.writeHead(503).end()
let server: Server
beforeAll(async () => {
  server = createServer(listener)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const withoutIo: readonly (readonly [string, () => Receiver])[] = [
  ['a function', () => answer],
  ['an app', () => ({ fetch: answer })],
  ['a Node listener', () => fromNodeListener(listener!)],
]
const readsFile = async () => {
  await readFile('package.json')
  return answer()
}
const withIo: readonly (readonly [string, () => Receiver])[] = [
  ['a function that reads a file', () => readsFile],
  ['a URL', () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`],
]

const vendors = {
  TutorFlow: { times: [0, 5, 30, 155], emit: emitTutorFlow },
  TutorCruncher: { times: [0, 1, 11, 111, 1111], emit: emitTutorCruncher },
}

async function emitTutorFlow(options: MockOptions) {
  const mock = createTutorFlowMock(options)
  mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
  return { mock, delivery: (await mock.emit('evaluation.completed'))[0]! }
}

async function emitTutorCruncher(options: MockOptions) {
  const mock = createTutorCruncherMock(options)
  mock.integrations.create({ url: 'https://myapp.com/hook' })
  return { mock, delivery: (await mock.emit('CREATED_A_CLIENT'))[0]! }
}

/** When the attempts began, in seconds after the first. */
function secondsOf({ attempts }: Delivery): number[] {
  return attempts.map(({ at }) => (at - attempts[0]!.at) / 1000)
}

describe.each(Object.entries(vendors))(
  'under faked timers the attempts of %s are at their exact times',
  (_id, vendor) => {
    it.each([...withoutIo, ...withIo])('on the virtual clock, with %s', async (_name, receiver) => {
      const { mock, delivery } = await vendor.emit({ receiver: receiver() })
      await mock.clock.advance('20m')
      expect(secondsOf(delivery)).toEqual(vendor.times)
    })

    it.each(withoutIo)('on the system clock, with %s', async (_name, receiver) => {
      const { delivery } = await vendor.emit({ receiver: receiver(), clock: 'system' })
      await vi.advanceTimersByTimeAsync(1_111_000)
      expect(secondsOf(delivery)).toEqual(vendor.times)
    })
  },
)

it('on the system clock a receiver with I/O answers late, and its retries count from then', async () => {
  let finish = (_response: Response) => {}
  // Stands for any I/O that ends when time has moved on.
  const first = new Promise<Response>((resolve) => {
    finish = resolve
  })
  const answers = [first]
  const receiver = () => answers.pop() ?? answer()
  const emitted = emitTutorFlow({ receiver, clock: 'system' })
  await vi.advanceTimersByTimeAsync(155_000)
  finish(answer())
  const { delivery } = await emitted
  expect(secondsOf(delivery)).toEqual([0])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(secondsOf(delivery)).toEqual([0, 160])
})
