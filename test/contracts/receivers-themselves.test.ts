import { readFileSync } from 'node:fs'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen, receivers, type VendorId } from '../support/receivers/index.ts'

const SECRET = 'whsec_of_these_receivers'
const url = 'https://myapp.com/webhooks'

type Fields = { readonly [name: string]: unknown }

const doors = { tutorflow, tutorcruncher }
const evaluation = {
  evaluationId: '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483',
  status: 'COMPLETED',
  evaluationType: 'open_ended',
  score: 8,
  maxScore: 10,
  normalizedScore: 0.8,
}
const webhook = JSON.parse(readFileSync('schemas/tutorcruncher/2026/examples/webhook.json', 'utf8'))

/** How a good delivery of each vendor is made: its payload with these fields, of this event or the usual one. */
const makers = {
  tutorflow: (fields: Fields, name = 'evaluation.completed', secret = SECRET) =>
    tutorflow.signedRequest({ name, payload: { ...evaluation, ...fields } }, { url, secret }),
  tutorcruncher: (fields: Fields, action = 'CREATED_A_CONTRACTOR', secret = SECRET) => {
    const event = { ...webhook.events[0], action, ...fields }
    return tutorcruncher.signedRequest({ ...webhook, events: [event] }, { url, secret })
  },
}
const headers = { tutorflow: 'X-Platform-Signature', tutorcruncher: 'webhook-signature' }

interface Probe {
  readonly isGood: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

const otherDigit = (digit: string): string => (digit === '0' ? '1' : '0')

/** Deliveries by what is special about them. */
function createProbes(vendor: VendorId): Record<string, Probe> {
  const { sign } = doors[vendor]
  const make = makers[vendor]
  const header = headers[vendor]
  const usual = make({})
  const signature = usual.headers[header]!
  const spaced = JSON.stringify(JSON.parse(new TextDecoder().decode(usual.body)), undefined, 2)
  const good = (request: Omit<Probe, 'isGood'>): Probe => ({ ...request, isGood: true })
  const bad = (body: Probe['body'], value: string): Probe => {
    return { isGood: false, headers: { ...usual.headers, [header]: value }, body }
  }
  const { [header]: _, ...unsigned } = usual.headers
  const mixed = vendor === 'tutorflow' ? tutorcruncher : tutorflow
  return {
    usual: good(usual),
    'unknown field': good(make({ reviewedBy: 'Zoë' })),
    'unknown event': good(make({}, vendor === 'tutorflow' ? 'evaluation.reopened' : 'REOPENED_A_CONTRACTOR')),
    'written otherwise': good({ headers: { ...usual.headers, [header]: sign(spaced, SECRET) }, body: spaced }),
    unsigned: { isGood: false, headers: unsigned, body: usual.body },
    'unsigned garbage': { isGood: false, headers: unsigned, body: '{"events": [' },
    forged: bad(usual.body, sign(usual.body, 'another secret')),
    changed: bad(make({ score: 10, branch: 1 }).body, signature),
    'spaced after signing': bad(spaced, signature),
    'same start': bad(usual.body, signature.replace(/.$/, otherDigit)),
    'same end': bad(usual.body, signature.replace(/^./, otherDigit)),
    'too short': bad(usual.body, signature.slice(0, 40).replace(/^./, otherDigit)),
    'no signature at all': bad(usual.body, 'not a signature'),
    "other vendor's key": bad(usual.body, mixed.sign(usual.body, SECRET)),
  }
}

/** What each receiver answers otherwise than it should, by vendor where that makes a difference, with the status. */
const mistakes: Record<string, (vendor: VendorId) => Record<string, number>> = {
  'Express with raw bodies': () => ({}),
  Hono: () => ({}),
  'no verification': () => ({
    unsigned: 204,
    'unsigned garbage': 204,
    forged: 204,
    changed: 204,
    'spaced after signing': 204,
    'same start': 204,
    'same end': 204,
    'too short': 204,
    'no signature at all': 204,
    "other vendor's key": 204,
  }),
  'a signature over JSON written again': (vendor) =>
    vendor === 'tutorflow'
      ? { 'written otherwise': 401, 'spaced after signing': 204 }
      : { usual: 401, 'unknown field': 401, 'unknown event': 401, 'written otherwise': 401 },
  'a comparison of prefixes': () => ({ 'same start': 204 }),
  'a comparison of suffixes': () => ({ 'same end': 204 }),
  'a throw for malformed signatures': () => ({ 'too short': 500, 'no signature at all': 500 }),
  'a look at the form of the signature': () => ({
    forged: 204,
    changed: 204,
    'spaced after signing': 204,
    'same start': 204,
    'same end': 204,
    "other vendor's key": 204,
  }),
  'a list of known fields and events': () => ({ 'unknown field': 422, 'unknown event': 422 }),
  'a parser before the verification': () => ({ 'unsigned garbage': 500 }),
  "the other vendor's key": () => ({
    usual: 401,
    'unknown field': 401,
    'unknown event': 401,
    'written otherwise': 401,
    "other vendor's key": 204,
  }),
}

describe.each(['tutorflow', 'tutorcruncher'] as const)('a receiver of %s with', (vendor) => {
  const probes = createProbes(vendor)

  it.each(Object.entries(receivers))('%s makes its own mistake and no other', async (name, { create, isCorrect }) => {
    const server = await listen(create(vendor, SECRET))
    onTestFinished(() => server.close())
    const wrong: Record<string, number> = {}
    for (const [probe, { isGood, headers, body }] of Object.entries(probes)) {
      const { status } = await fetch(`${server.url}/webhooks`, { method: 'POST', headers, body: Buffer.from(body) })
      const isRight = isGood ? status >= 200 && status < 300 : status >= 400 && status < 500
      if (!isRight) wrong[probe] = status
    }
    expect(wrong).toEqual(mistakes[name]!(vendor))
    expect(Object.keys(wrong).length === 0).toBe(isCorrect)
  })
})
