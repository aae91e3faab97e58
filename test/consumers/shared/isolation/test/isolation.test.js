import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createTutorCruncherMock, createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const url = 'https://school.example/webhooks'
const address = 'https://api.tutorflow.io/v1/platform/webhooks'
const server = setupServer()
beforeAll(() => server.listen(listenOptions('error')))
afterAll(() => server.close())

const headersOf = (key) => ({ authorization: `Bearer ${key}`, 'content-type': 'application/json' })
const register = (key) => {
  const body = JSON.stringify({ url, events: ['evaluation.completed'] })
  return fetch(address, { method: 'POST', headers: headersOf(key), body })
}

describe('tests at the same time, each in a boundary', () => {
  const names = ['one', 'two', 'three']
  const meet = barrier(names.length)

  it.concurrent.each(names)(
    '%s has its own endpoints, deliveries and retries',
    server.boundary(async (name) => {
      // The same address everywhere: nothing but the boundary keeps them apart.
      const tutorflow = createTutorFlowMock({ receiver: 'network' })
      const received = []
      const receiver = http.post(url, async ({ request }) => {
        received.push((await request.json()).summary)
        return new HttpResponse(null, { status: received.length < 3 ? 503 : 204 })
      })
      server.use(...tutorflow.handlers, receiver)
      await meet()
      await register(`tf_platform_${name}`)
      await meet()
      const [delivery, ...others] = await tutorflow.emit('evaluation.completed', { summary: name })
      await meet()
      await tutorflow.clock.advance('5s')
      await meet()
      await tutorflow.clock.advance('25s')
      expect(others).toEqual([])
      expect([delivery.status, received]).toEqual(['delivered', [name, name, name]])
      expect(tutorflow.endpoints.list()).toHaveLength(1)
      expect(tutorflow.deliveries).toHaveLength(1)
    }),
  )
})

it(
  'lets several mocks in one server each answer for its own keys',
  server.boundary(async () => {
    const one = createTutorFlowMock({ apiKeys: ['tf_platform_one'], unknownKey: 'pass' })
    const two = createTutorFlowMock({ apiKeys: ['tf_platform_two'], unknownKey: 'pass' })
    const rest = createTutorFlowMock({ apiKeys: ['tf_platform_rest'] })
    const tutorcruncher = createTutorCruncherMock()
    server.use(...one.handlers, ...two.handlers, ...rest.handlers, ...tutorcruncher.handlers)
    const keys = ['tf_platform_one', 'tf_platform_two', 'tf_platform_two', 'tf_platform_rest', 'tf_platform_nobody']
    const statuses = []
    for (const key of keys) statuses.push((await register(key)).status)
    expect(statuses).toEqual([201, 201, 201, 201, 401])
    expect([one, two, rest].map((mock) => mock.endpoints.list().length)).toEqual([1, 2, 1])
    const { key } = tutorcruncher.integrations.create({ url })
    const headers = { authorization: `token ${key}` }
    expect((await fetch('https://app.tutorcruncher.com/api/action-types/', { headers })).status).toBe(200)
  }),
)

describe('reset()', () => {
  let arrive
  const hang = () => {
    arrive()
    return new Promise(() => {})
  }
  const silent = createServer(() => void hang())
  beforeAll(() => new Promise((resolve) => void silent.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise((resolve) => void silent.close(resolve)))

  const hanging = {
    'a function': () => hang,
    'the body of an answer': () => () => new Response(new ReadableStream({ pull: hang }, { highWaterMark: 0 })),
    'a Node listener': () => fromNodeListener(() => void hang()),
    'a URL': () => `http://127.0.0.1:${silent.address().port}`,
  }

  it.each(Object.keys(hanging))('takes back an attempt that hangs in %s', async (name) => {
    const arrived = new Promise((resolve) => {
      arrive = resolve
    })
    const tutorflow = createTutorFlowMock({ receiver: hanging[name]() })
    tutorflow.endpoints.create({ url, events: ['evaluation.completed'] })
    const emitted = tutorflow.emit('evaluation.completed')
    await arrived
    const start = performance.now()
    await tutorflow.reset()
    console.info(`measured: reset() while ${name} hangs: ${(performance.now() - start).toFixed(1)} ms`)
    expect(await emitted).toMatchObject([{ status: 'cancelled' }])
    expect([tutorflow.endpoints.list(), tutorflow.deliveries]).toEqual([[], []])
  })

  it('leaves no rejection unhandled when a receiver fails after it', async () => {
    let fail
    const receiver = () => new Promise((_resolve, reject) => (fail = reject))
    const tutorflow = createTutorFlowMock({ receiver })
    tutorflow.endpoints.create({ url, events: ['evaluation.completed'] })
    const unhandled = []
    const keep = (reason) => unhandled.push(reason)
    process.on('unhandledRejection', keep)
    const emitted = tutorflow.emit('evaluation.completed')
    await tutorflow.reset()
    fail(new Error('too late'))
    await emitted
    // Node tells of them when the microtasks are done.
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', keep)
    expect(unhandled).toEqual([])
  })
})

it('keeps no process alive, whatever is pending', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/leave-pending.js'], { timeout: 30_000 })
  expect(stdout.trim().split('\n')).toEqual(['virtual pending pending', 'system pending pending'])
}, 40_000)

/** A function that comes when it was called so many times. */
function barrier(count) {
  let waiting = []
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length < count) return
      for (const go of waiting) go()
      waiting = []
    })
}
