/** Verifying a signature: against node:crypto used by hand, beside what other vendors' packages take for theirs. */
import assert from 'node:assert/strict'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { sign as octokitSign, verify as octokitVerify } from '@octokit/webhooks-methods'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import Stripe from 'stripe'
import { Webhook as SvixWebhook } from 'svix'
import { compare, printComparison } from './harness.mjs'
import { kit } from './kit.mjs'

const { safeVerify, sign, verifySignature } = await kit('tutor-webhooks/tutorflow')

const SECRET = `whsec_${Buffer.from('a secret of twenty-four!').toString('base64')}`
const OTHER_SECRET = `whsec_${Buffer.from('another secret, as long!').toString('base64')}`
const DERIVED_KEY = createHash('sha256').update(SECRET).digest('hex')
const VARIETY = 8

/** Requests as each package wants them, all with the same body: an evaluation's payload, filled up to `bytes`. */
async function requestOf(index, bytes, secret) {
  const payload = {
    evaluationId: `2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f48${index}`,
    status: 'COMPLETED',
    evaluationType: 'open_ended',
    score: index,
    maxScore: 10,
    normalizedScore: index / 10,
    feedback: '',
  }
  const text = 'Names the causes, but not their order. '.repeat(bytes / 39 + 1)
  payload.feedback = text.slice(0, bytes - JSON.stringify(payload).length)
  const json = JSON.stringify(payload)
  const body = Buffer.from(json)
  assert.equal(body.length, bytes)
  const now = new Date()
  const seconds = String(Math.floor(now.getTime() / 1000))
  const standardSignature = new StandardWebhook(secret).sign('msg_1', now, json)
  const signature = sign(body, secret)
  return {
    json,
    body,
    signature,
    headers: {
      host: 'myapp.com',
      'content-type': 'application/json',
      'content-length': String(bytes),
      accept: '*/*',
      'user-agent': 'node',
      connection: 'keep-alive',
      'x-platform-event': 'evaluation.completed',
      'x-platform-signature': signature,
    },
    stripe: Stripe.webhooks.generateTestHeaderString({ payload: json, secret }),
    octokit: await octokitSign(secret, json),
    standard: { 'webhook-id': 'msg_1', 'webhook-timestamp': seconds, 'webhook-signature': standardSignature },
    svix: { 'svix-id': 'msg_1', 'svix-timestamp': seconds, 'svix-signature': standardSignature },
  }
}

async function requestsOf(bytes, secret = SECRET) {
  return Promise.all(Array.from({ length: VARIETY }, (_, index) => requestOf(index, bytes, secret)))
}

function verifyByHand(body, signature) {
  const expected = Buffer.from(createHmac('sha256', DERIVED_KEY).update(body).digest('hex'))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const standard = new StandardWebhook(SECRET)
const svix = new SvixWebhook(SECRET)
const stripe = Stripe.webhooks

/** Whether a check accepts, for those that throw and those that answer. */
async function accepts(run) {
  try {
    const answer = await run()
    return answer !== false && answer?.ok !== false
  } catch {
    return false
  }
}

/** Every variant takes all good requests and refuses all that were signed with another secret. */
async function assertRight(variants, requests, bytes) {
  const forged = await requestsOf(bytes, OTHER_SECRET)
  for (const { name, check } of variants) {
    for (let i = 0; i < VARIETY; i++) {
      assert.equal(await accepts(() => check(requests[i])), true, `${name} accepts a good signature`)
      assert.equal(await accepts(() => check(forged[i])), false, `${name} refuses a forged signature`)
    }
  }
  return forged
}

const over = (requests) => (variant) => ({ ...variant, run: (i) => variant.check(requests[i % VARIETY]) })

async function verifying(label, bytes, target) {
  const variants = [
    { name: 'floor: createHmac + timingSafeEqual', check: ({ body, signature }) => verifyByHand(body, signature) },
    {
      name: 'tutor-webhooks verifySignature',
      target,
      check: ({ body, signature }) => verifySignature(body, signature, { secret: SECRET }),
    },
    { name: 'octokit verify (text body)', async: true, check: (it) => octokitVerify(SECRET, it.json, it.octokit) },
    { name: 'stripe verifyHeader', check: (it) => stripe.signature.verifyHeader(it.body, it.stripe, SECRET) },
    {
      name: 'standardwebhooks verify, no parsing',
      check: (it) => standard.verify(it.body, it.standard, { jsonParse: false }),
    },
    { name: 'svix verify, parses too', check: (it) => svix.verify(it.body, it.svix) },
  ]
  const requests = await requestsOf(bytes)
  await assertRight(variants, requests, bytes)
  const results = await compare(variants.map(over(requests)), { rounds: 60, batchMs: bytes > 50_000 ? 8 : 4 })
  printComparison(`Verify a good signature, ${label}`, results)
}

async function refusing(label, bytes) {
  const throwing = (check) => (it) => {
    try {
      return check(it)
    } catch (error) {
      return { ok: false, error }
    }
  }
  const variants = [
    { name: 'floor: createHmac + timingSafeEqual', check: ({ body, signature }) => verifyByHand(body, signature) },
    { name: 'tutor-webhooks safeVerify', target: 1.2, check: (it) => safeVerify(it, { secret: SECRET }) },
    { name: 'octokit verify', async: true, check: (it) => octokitVerify(SECRET, it.json, it.octokit) },
    {
      name: 'stripe constructEvent, throws',
      check: throwing((it) => stripe.constructEvent(it.body, it.stripe, SECRET)),
    },
    { name: 'standardwebhooks verify, throws', check: throwing((it) => standard.verify(it.body, it.standard)) },
    { name: 'svix verify, throws', check: throwing((it) => svix.verify(it.body, it.svix)) },
  ]
  const forged = await assertRight(variants, await requestsOf(bytes), bytes)
  const results = await compare(variants.map(over(forged)), { rounds: 60, batchMs: 4 })
  printComparison(`Refuse a forged signature, ${label}`, results)
}

async function accepting(label, bytes) {
  const variants = [
    {
      name: 'floor: verify by hand + JSON.parse',
      check: ({ body, signature }) => verifyByHand(body, signature) && JSON.parse(body),
    },
    { name: 'tutor-webhooks safeVerify, validates too', check: (it) => safeVerify(it, { secret: SECRET }) },
    {
      name: 'stripe constructEvent',
      check: (it) => stripe.constructEvent(it.body, it.stripe, SECRET),
    },
    { name: 'standardwebhooks verify', check: (it) => standard.verify(it.body, it.standard) },
  ]
  const requests = await requestsOf(bytes)
  await assertRight(variants, requests, bytes)
  const results = await compare(variants.map(over(requests)), { rounds: 40, batchMs: 4 })
  printComparison(`From raw body to event, ${label}`, results)
}

export async function run() {
  await verifying('200 B', 200, 1)
  await verifying('3 KB', 3000, 1)
  await verifying('100 KB', 100_000, 1.05)
  await refusing('3 KB', 3000)
  await accepting('3 KB', 3000)
}
