import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'

// The same on msw 3 is test/consumers/shared/node-test/test/listen-options.test.js, run on Node 24.
const receiver = createServer((request, response) => {
  request.resume()
  response.writeHead(204).end()
})
const url = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}` as const

beforeAll(() => new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve)))
afterAll(() => void receiver.close())

/** Listens with the options, and watches what msw prints. */
function listen(choice: 'error' | 'warn' | 'bypass') {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const server = setupServer(http.get('https://known.example/', () => HttpResponse.text('mocked')))
  server.listen(listenOptions(choice))
  onTestFinished(() => {
    server.close()
    vi.restoreAllMocks()
  })
  return () => ({ errors: error.mock.calls.length, warnings: warn.mock.calls.length })
}

it("'error' fails a request that no handler is for, and says so", async () => {
  const printed = listen('error')
  await expect(fetch(url())).rejects.toThrow('Cannot bypass a request when using the "error" strategy')
  expect(printed()).toEqual({ errors: 1, warnings: 0 })
  expect(await (await fetch('https://known.example/')).text()).toBe('mocked')
})

it.each([
  ['warn', { errors: 0, warnings: 1 }],
  ['bypass', { errors: 0, warnings: 0 }],
] as const)('%j lets it through, with %j', async (choice, expected) => {
  const printed = listen(choice)
  expect((await fetch(url())).status).toBe(204)
  expect(printed()).toEqual(expected)
})

it.each(['error', 'warn', 'bypass'] as const)('%j lets deliveries to a URL through, in silence', async (choice) => {
  const printed = listen(choice)
  const mock = createTutorFlowMock({ receiver: url() })
  mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
  expect(await mock.emit('evaluation.completed')).toMatchObject([{ status: 'delivered' }])
  expect(printed()).toEqual({ errors: 0, warnings: 0 })
})

it.each([
  ['eror', '"eror"'],
  [undefined, 'a value of type undefined'],
])('refuses %j', (choice, shown) => {
  expect(() => listenOptions(choice as 'error')).toThrow(
    `Could not make the options of msw: unhandled requests are "error", "warn" or "bypass", not ${shown}.`,
  )
})
