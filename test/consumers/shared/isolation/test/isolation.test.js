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

const [WARM_UPS, RUNS] = [3, 9]

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
    await tutorflow.reset()
    expect(await emitted).toMatchObject([{ status: 'cancelled' }])
    expect([tutorflow.endpoints.list(), tutorflow.deliveries]).toEqual([[], []])
  })

  it.each(Object.keys(hanging))('of 50 attempts that hang in %s takes at most 5 ms', async (name) => {
    const runs = []
    for (let run = 0; run < WARM_UPS + RUNS; run++) runs.push(await timesOfReset(hanging[name](), 50))
    const counted = runs.slice(WARM_UPS)
    const ms = median(counted.map(({ cpu, wall }) => Math.min(cpu, wall)))
    const wall = median(counted.map((run) => run.wall))
    console.info(
      `measured: reset() while 50 attempts hang in ${name}: ${ms.toFixed(1)} ms, by the clock ${wall.toFixed(1)} ms`,
    )
    // A busy machine adds to the clock's time, garbage that is collected beside it to the CPU's.
    expect(ms).toBeLessThanOrEqual(5)
    // Nor is anything waited for, which takes no CPU time.
    expect(counted.some(({ turned }) => turned)).toBe(false)
  })

  async function timesOfReset(receiver, count) {
    let waiting = count
    const arrived = new Promise((resolve) => {
      arrive = () => --waiting === 0 && resolve()
    })
    const tutorflow = createTutorFlowMock({ receiver })
    for (let index = 0; index < count; index++) tutorflow.endpoints.create({ url, events: ['evaluation.completed'] })
    const emitted = tutorflow.emit('evaluation.completed')
    await arrived
    let turned = false
    setImmediate(() => {
      turned = true
    })
    const [before, start] = [process.cpuUsage(), performance.now()]
    await tutorflow.reset()
    const [wall, { user, system }] = [performance.now() - start, process.cpuUsage(before)]
    const times = { turned, wall, cpu: (user + system) / 1000 }
    expect((await emitted).map(({ status }) => status)).toEqual(Array(count).fill('cancelled'))
    return times
  }

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

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

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
