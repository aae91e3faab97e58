/** Deliveries on the virtual clock: against the same work in a plain loop that has no clock, no log and no rules. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import {
  compare,
  duration,
  measure,
  median,
  percent,
  printComparison,
  printTable,
  progress,
  relate,
  times,
} from './harness.mjs'
import { kit } from './kit.mjs'

const { createMock, tutorflow } = await kit('tutor-webhooks')
const { verifySignature } = await kit('tutor-webhooks/tutorflow')

const RECEIVER = 'https://myapp.com/webhooks/tutorflow'
const SECRET = 'whsec_bench'
const EVENT = 'evaluation.completed'
const NOTHING = new Uint8Array(0)
const ATTEMPTS = 4

/** The scripted receiver: always busy, so that every delivery takes all its attempts. */
const send = async () => ({ status: 503, headers: {}, body: NOTHING })
const busy = async () => new Response(null, { status: 503 })

/** All deliveries in a mock whose log keeps every attempt, as the loop by hand does. */
async function deliverByMock(count, receiver) {
  const mock = createMock(tutorflow, { receiver, log: { maxAttempts: 1e6, maxBytes: 1e9 } })
  mock.endpoints.create({ url: RECEIVER, events: [EVENT], secret: SECRET })
  await mock.emitAll(Array.from({ length: count }, () => ({ name: EVENT })))
  await mock.settle()
  return mock.deliveries
}

const derivedKey = createHash('sha256').update(SECRET).digest('hex')
const encoder = new TextEncoder()

/** The floor: each payload built, encoded and signed once, four attempts awaited, one record kept for each. */
async function deliverByHand(count) {
  const deliveries = []
  for (let i = 0; i < count; i++) {
    const evaluationId = randomUUID()
    const score = i % 11
    const payload = { evaluationId, status: 'COMPLETED', evaluationType: 'exact', score, maxScore: 10 }
    const body = encoder.encode(JSON.stringify({ ...payload, normalizedScore: score / 10 }))
    const signature = createHmac('sha256', derivedKey).update(body).digest('hex')
    const headers = { 'Content-Type': 'application/json', 'X-Platform-Event': EVENT, 'X-Platform-Signature': signature }
    const request = { url: RECEIVER, method: 'POST', headers, body }
    const attempts = []
    for (let number = 1; number <= ATTEMPTS; number++) {
      const at = Date.now()
      const response = await send(request)
      const delivered = response.status >= 200 && response.status < 300
      const verdict = delivered ? 'delivered' : number < ATTEMPTS ? 'retry' : 'failed'
      attempts.push({ number, at, endedAt: Date.now(), request, outcome: 'response', response, verdict })
      if (delivered) break
    }
    const status = attempts.at(-1).verdict
    deliveries.push({ id: `dlv_${i}`, event: EVENT, endpoint: { id: 'wh_1', url: RECEIVER }, status, attempts })
  }
  return deliveries
}

async function assertRight() {
  const bodies = []
  const receiver = {
    send: async ({ headers, body }) => {
      assert.ok(verifySignature(body, headers['X-Platform-Signature'], { secret: SECRET }))
      bodies.push(Buffer.from(body).toString())
      return send()
    },
  }
  for (const deliveries of [
    await deliverByMock(20, receiver),
    await deliverByMock(20, busy),
    await deliverByHand(20),
  ]) {
    assert.equal(deliveries.length, 20)
    for (const { status, attempts } of deliveries) {
      assert.equal(status, 'failed')
      assert.deepEqual(
        attempts.map(({ response }) => response.status),
        [503, 503, 503, 503],
      )
    }
  }
  assert.equal(bodies.length, 20 * ATTEMPTS)
  assert.equal(new Set(bodies).size, 20)
}

const overSend = (count) => deliverByMock(count, { send })
const overRequests = (count) => deliverByMock(count, busy)

/** `size` deliveries in one go, `count` times in a batch, so that batches take about the same time. */
function variant(name, deliver, { size, count = 5000 / size, target }) {
  // Only the number leaves: what was delivered is dropped, so that no variant carries the heap of another.
  return { name, target, async: true, count: Math.ceil(count), run: async () => (await deliver(size)).length }
}

async function onTheClock() {
  const floor = 'floor: the same work in a loop, no clock'
  const ours = 'tutor-webhooks, over a scripted send'
  const [handMany, mockMany, handFew, mockFew] = await measure(
    [
      variant(floor, deliverByHand, { size: 10_000 }),
      variant(ours, overSend, { size: 10_000, target: 3.5 }),
      variant(floor, deliverByHand, { size: 1000 }),
      variant(ours, overSend, { size: 1000 }),
    ],
    { rounds: 40 },
  )
  printComparison(`10,000 deliveries × ${ATTEMPTS} attempts`, relate([handMany, mockMany]), { per: 'run' })
  printGrowth([
    { name: floor, few: handFew, many: handMany },
    { name: ours, few: mockFew, many: mockMany, target: 12 },
  ])
}

/** Apart from the others, because what requests leave to the garbage collector would fall on them. */
async function toRequests() {
  const results = await compare(
    [
      variant('floor: the same work in a loop, no clock', deliverByHand, { size: 1000 }),
      variant('tutor-webhooks, over a scripted send', overSend, { size: 1000 }),
      variant('tutor-webhooks, over a function of a Request', overRequests, { size: 1000, count: 1 }),
    ],
    { rounds: 12 },
  )
  printComparison(`1,000 deliveries × ${ATTEMPTS} attempts`, results, { per: 'run' })
}

/** Ten times the deliveries in ten times the time would be 10; the loop by hand shows what the heap adds. */
function printGrowth(variants) {
  const rows = variants.map(({ name, few, many, target }) => {
    const [base, { ratio, spread }] = relate([few, many])
    const verdict = target && { name, measured: times(ratio), target: times(target), met: ratio <= target }
    return { cells: [name, duration(base.ms), duration(median(many.rounds)), times(ratio), percent(spread)], verdict }
  })
  printTable('Time of 10,000 deliveries over time of 1,000', ['variant', '1,000', '10,000', 'ratio', 'spread'], rows)
}

/** Measured in a process of its own, whose heap holds nothing but the log. */
function heap() {
  progress('heap of the log')
  const child = fileURLToPath(new URL('heap.mjs', import.meta.url))
  const answer = execFileSync(process.execPath, ['--expose-gc', child], { encoding: 'utf8' })
  const { perAttempt, growthPerAttempt } = JSON.parse(answer)
  const row = (name, bytes, most) => {
    const measured = `${Math.round(bytes) + 0} B`
    return { cells: [name, measured], verdict: { name, measured, target: `${most} B`, met: bytes <= most } }
  }
  printTable(
    'Heap of the log, 300 B bodies',
    ['what', 'bytes an attempt'],
    [
      row('each of 20,000 attempts kept', perAttempt, 800),
      row('each attempt more, once the log is full with 2,000', growthPerAttempt, 8),
    ],
    'After garbage collection, in a process of its own: heap used and buffers beside it.',
  )
}

export async function run() {
  await assertRight()
  await onTheClock()
  await toRequests()
  heap()
}
