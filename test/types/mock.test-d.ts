import { Hono } from 'hono'
import type { HttpHandler } from 'msw'
import { setupWorker } from 'msw/browser'
import { setupServer } from 'msw/node'
import type { Delivery, Receiver } from 'tutor-webhooks'
import { createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { expectTypeOf, it } from 'vitest'

const mock = createTutorFlowMock()

it('emit knows the events and their payloads', () => {
  expectTypeOf(mock.emit('evaluation.completed', { score: 9 })).resolves.toEqualTypeOf<Delivery[]>()
  mock.emit('course.completed', { anything: [1] }, { reserved: true })
  mock.emitAll([
    { name: 'evaluation.failed' },
    { name: 'evaluation.completed', overrides: { score: 1 }, unchecked: true },
  ])
  // @ts-expect-error no such event
  mock.emit('evaluation.complete')
  // @ts-expect-error another type
  mock.emit('evaluation.completed', { score: '9' })
  // @ts-expect-error no such field
  mock.emit('evaluation.completed', { scroe: 9 })
  // @ts-expect-error no such option
  mock.emit('evaluation.completed', {}, { check: false })
})

it('durations are numbers or texts with a unit', () => {
  mock.clock.advance(5)
  mock.clock.advance('1.5h')
  // @ts-expect-error no unit
  mock.clock.advance('5')
})

it('endpoints take known event names', () => {
  mock.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.completed', 'course.deployed'] })
  // @ts-expect-error no such event
  mock.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.complete'] })
})

it('listenOptions are what server.listen and worker.start take', () => {
  setupServer().listen(listenOptions('error'))
  setupWorker().start(listenOptions('warn'))
  // @ts-expect-error no such choice
  listenOptions('eror')
})

it('handlers are what setupServer takes', () => {
  expectTypeOf(mock.handlers).toEqualTypeOf<HttpHandler[]>()
})

it('receivers are handlers of any framework, maps and URLs', () => {
  class FrameworkRequest extends Request {
    readonly extra = true
  }
  const app = new Hono()
  const receivers: Receiver[] = [
    app,
    app.fetch,
    async () => new Response(),
    () => 'timeout',
    (request: FrameworkRequest) => new Response(String(request.extra)),
    'http://127.0.0.1:3000',
    'network',
    { 'https://myapp.com': app, 'https://myapp.com/admin': 'https://localhost:3000' },
  ]
  expectTypeOf(receivers).toEqualTypeOf<Receiver[]>()
  // @ts-expect-error no failure of this name
  const wrong: Receiver = () => 'broken'
  void wrong
})
