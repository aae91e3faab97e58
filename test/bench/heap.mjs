/**
 * What an attempt weighs in the log, in bytes after garbage collection, as JSON: `perAttempt` in a log that keeps all,
 * `growthPerAttempt` in one that is full. Run by deliver.mjs with --expose-gc.
 */
import assert from 'node:assert/strict'
import { median } from './harness.mjs'
import { kit } from './kit.mjs'

const { createMock, tutorflow } = await kit('tutor-webhooks')

const EVENT = 'evaluation.completed'
const BODY_BYTES = 300
const ATTEMPTS = 4
const NOTHING = new Uint8Array(0)

/** An app that is always busy, with an answer of its own to each request. */
const receiver = {
  send: async () => ({ status: 503, headers: { 'content-type': 'text/plain' }, body: NOTHING }),
}

/** An evaluation whose body is 300 B: a field that no schema knows fills it up. */
function padded() {
  const scores = { evaluationType: 'exact', score: 7, maxScore: 10 }
  const rest = {
    evaluationId: '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483',
    status: 'COMPLETED',
    normalizedScore: 0.7,
    note: '',
  }
  const { length } = JSON.stringify({ ...scores, ...rest })
  return { ...scores, note: 'x'.repeat(BODY_BYTES - length) }
}

/** Bytes in use before and after each round of `perRound` deliveries, on the heap and in buffers beside it. */
async function sizesOf(log, rounds, perRound) {
  const mock = createMock(tutorflow, { receiver, log })
  mock.endpoints.create({ url: 'https://myapp.com/webhooks', events: [EVENT] })
  const events = Array.from({ length: perRound }, () => ({ name: EVENT, overrides: padded() }))
  const sizes = [bytesInUse()]
  for (let round = 0; round < rounds; round++) {
    await mock.emitAll(events)
    await mock.settle()
    sizes.push(bytesInUse())
  }
  const attempts = mock.deliveries.flatMap((delivery) => delivery.attempts)
  assert.equal(attempts.length, Math.min(rounds * perRound * ATTEMPTS, log.maxAttempts))
  for (const { request } of attempts) assert.equal(request.body.length, BODY_BYTES)
  return sizes
}

function bytesInUse() {
  for (let i = 0; i < 4; i++) globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Growth from one size to the next: from the median of the first third to that of the last, as single sizes waver. */
function growthOf(sizes) {
  const third = Math.floor(sizes.length / 3)
  return (median(sizes.slice(-third)) - median(sizes.slice(0, third))) / (sizes.length - third)
}

const full = { maxAttempts: 2000 }
// Once for warming up: compiled code and its feedback are no part of the log.
await sizesOf(full, 3, 1000)
const [empty, all] = await sizesOf({ maxAttempts: 20_000, maxBytes: 1e9 }, 1, 5000)
const [, ...sizes] = await sizesOf(full, 30, 1000)
const perAttempt = (all - empty) / (5000 * ATTEMPTS)
console.log(JSON.stringify({ perAttempt, growthPerAttempt: growthOf(sizes) / (1000 * ATTEMPTS) }))
