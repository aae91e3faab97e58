/** Deliveries on the virtual clock: against the same work in a plain loop that has no clock, no log and no rules. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { compare, printComparison, printTable, progress, settings, times } from './harness.mjs'
import { kit } from './kit.mjs'

const { createMock, tutorflow } = await kit('tutor-webhooks')
const { verifySignature } = await kit('tutor-webhooks/tutorflow')

const URL = 'https://myapp.com/webhooks/tutorflow'
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
  mock.endpoints.create({ url: URL, events: [EVENT], secret: SECRET })
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
    const request = { url: URL, method: 'POST', headers, body }
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
    deliveries.push({ id: `dlv_${i}`, event: EVENT, endpoint: { id: 'wh_1', url: URL }, status, attempts })
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
  for (const deliveries of [await deliverByMock(20, receiver), await deliverByMock(20, busy), await deliverByHand(20)]) {
    assert.equal(deliveries.length, 20)
    for (const { status, attempts } of deliveries) {
      assert.equal(status, 'failed')
      assert.deepEqual(attempts.map(({ response }) => response.status), [503, 503, 503, 503])
    }
  }
  assert.equal(bodies.length, 20 * ATTEMPTS)
  assert.equal(new Set(bodies).size, 20)
}

async function againstFloor(most) {
  const variants = [
    { name: 'floor: the same work in a loop, no clock', run: () => deliverByHand(most) },
    { name: 'tutor-webhooks, over a scripted send', target: 3.5, run: () => deliverByMock(most, { send }) },
    { name: 'tutor-webhooks, over a function of a Request', run: () => deliverByMock(most, busy) },
  ]
  const results = await compare(
    variants.map((variant) => ({ ...variant, async: true })),
    { rounds: 16, count: 1, collect: true },
  )
  printComparison(`${most.toLocaleString('en')} deliveries × ${ATTEMPTS} attempts`, results, { per: 'run' })
}

async function growth() {
  const variants = [
    { name: '1,000 deliveries', run: () => deliverByMock(1000, { send }) },
    { name: '10,000 deliveries', target: 12, run: () => deliverByMock(10_000, { send }) },
  ]
  const results = await compare(
    variants.map((variant) => ({ ...variant, async: true })),
    { rounds: 20, count: 1, collect: true },
  )
  printComparison('Growth with the number of deliveries', results, { per: 'run', floor: '1,000' })
}

/** Runs this very file as a child whose heap holds nothing but the log. */
function measureHeap() {
  progress('heap of the log')
  const file = fileURLToPath(import.meta.url)
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', file, 'heap'], { encoding: 'utf8' }))
}

const PADDED = 300

/** Events whose body is 300 B: an undeclared field fills it up. */
async function paddedEvents(count) {
  const { byteLength } = tutorflow.encode((await deliverOne()).payload)
  const note = 'x'.repeat(PADDED - byteLength - '"note":"",'.length)
  return Array.from({ length: count }, () => ({ name: EVENT, overrides: { score: 7, note } }))
}

async function deliverOne() {
  const mock = createMock(tutorflow, { receiver: { send } })
  mock.endpoints.create({ url: URL, events: [EVENT] })
  const [delivery] = await mock.emit(EVENT, { score: 7 })
  return delivery
}

/** Bytes in use, on the heap and in buffers beside it. */
function bytesInUse() {
  for (let i = 0; i < 4; i++) global.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function heapOf(options, rounds, perRound) {
  const answer = { 'content-type': 'text/plain' }
  const receiver = { send: async () => ({ status: 503, headers: { ...answer }, body: NOTHING }) }
  const mock = createMock(tutorflow, { receiver, ...options })
  mock.endpoints.create({ url: URL, events: [EVENT], secret: SECRET })
  const events = await paddedEvents(perRound)
  const sizes = [bytesInUse()]
  for (let round = 0; round < rounds; round++) {
    await mock.emitAll(events)
    await mock.settle()
    sizes.push(bytesInUse())
  }
  const kept = mock.deliveries.reduce((sum, { attempts }) => sum + attempts.length, 0)
  const bodyBytes = mock.deliveries[0].attempts[0].request.body.length
  return { sizes, kept, bodyBytes }
}

async function heapInChild() {
  // Once for warming up: compiled code and its feedback are no part of the log.
  await heapOf({ log: { maxAttempts: 2000 } }, 3, 1000)
  const all = await heapOf({ log: { maxAttempts: 1e6, maxBytes: 1e9 } }, 1, 5000)
  const capped = await heapOf({ log: { maxAttempts: 2000 } }, 11, 1000)
  const perAttempt = (all.sizes[1] - all.sizes[0]) / all.kept
  // From the first round on the log is full: what comes after is growth past the cap.
  const growthPerAttempt = (capped.sizes.at(-1) - capped.sizes[1]) / (10 * 1000 * ATTEMPTS)
  console.log(JSON.stringify({ perAttempt, growthPerAttempt, keptWhenCapped: capped.kept, bodyBytes: all.bodyBytes }))
}

function heap() {
  const { perAttempt, growthPerAttempt, keptWhenCapped, bodyBytes } = measureHeap()
  assert.ok(Math.abs(bodyBytes - PADDED) <= 1, `the body is ${bodyBytes} B`)
  assert.ok(keptWhenCapped <= 2000)
  const row = (name, bytes, most) => ({
    cells: [name, `${bytes.toFixed(0)} B`],
    verdict: { name, measured: `${bytes.toFixed(0)} B`, target: `${most} B`, met: bytes <= most },
  })
  printTable(
    `Heap of the log, ${bodyBytes} B bodies`,
    ['what', 'bytes an attempt'],
    [
      row('each of 20,000 attempts kept', perAttempt, 800),
      row('each of 40,000 attempts after a cap of 2,000', growthPerAttempt, 8),
    ],
    'After garbage collection, in a process of its own: heap used and buffers beside it.',
  )
}

export async function run() {
  await assertRight()
  await againstFloor(10_000)
  await growth()
  heap()
}

if (process.argv[2] === 'heap') await heapInChild()
