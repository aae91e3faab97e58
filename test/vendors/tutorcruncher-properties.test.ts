import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import {
  type ActionName,
  actions,
  type ContractVersion,
  encode,
  findUndeclared,
  sign,
  signedRequest,
  validate,
  verify,
  verifySignature,
} from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { anything, readArbitraries } from '../support/arbitrary.ts'

const KEY = 'private_key'
const urn = 'urn:tutor-webhooks:tutorcruncher'
const { schemas, of } = readArbitraries('schemas/tutorcruncher', 'schemas/tutorflow')

/** The $id of every model's schema: that of the version where it has one, the current one elsewhere. */
function idsByModel(version: ContractVersion): Map<string, string> {
  const ids = [...schemas.keys()]
  const subjects = ['2026', version].flatMap((folder) =>
    ids.filter((id) => id.startsWith(`${urn}:${folder}:subjects:`)),
  )
  return new Map(subjects.map((id) => [(schemas.get(id)!.properties as { model: { const: string } }).model.const, id]))
}

const models = { '2020': idsByModel('2020'), '2026': idsByModel('2026') }

/** A subject that the action can have: any where none is documented, as for a Package. */
function subjectOf(action: ActionName, version: ContractVersion): fc.Arbitrary<unknown> {
  const subjects: readonly string[] = actions[action].subjects
  const documented = subjects.flatMap((model) => models[version].get(model) ?? [])
  return documented.length === 0 ? anything : fc.oneof(...documented.map(of))
}

const eventOf = (action: ActionName, version: ContractVersion) =>
  fc
    .tuple(of(`${urn}:${version}:event`), subjectOf(action, version))
    .map(([event, subject]) => ({ ...(event as object), action, verb: actions[action].verb, subject }))

const actionName = fc.constantFrom(...(Object.keys(actions) as ActionName[]))

/** @note Without `_request_time`, which marks the form of 2020 wherever the subject says nothing. */
const current = actionName.chain((action) =>
  fc.record(
    { request_time: fc.nat(), events: eventOf(action, '2026').map((event) => [event]) },
    { requiredKeys: ['events'], noNullPrototype: true },
  ),
)

/** Of one event or two, each of which may leave its action for the verb to tell. */
const old = fc.record({
  events: fc.array(
    fc
      .tuple(
        actionName.chain((action) => eventOf(action, '2020')),
        fc.boolean(),
      )
      .map(([{ action, ...event }, isNamed]) => (isNamed ? { action, ...event } : event)),
    { minLength: 1, maxLength: 2 },
  ),
  _request_time: fc.nat(),
})

const forms = [
  { version: '2026', webhooks: current },
  { version: '2020', webhooks: old },
] as const

describe.each(forms)('webhooks made from the schemas of $version', ({ version, webhooks }) => {
  it('are valid, hold no undeclared field, and come back from the wire as they were', () => {
    fc.assert(
      fc.property(webhooks, (webhook) => {
        const result = validate(webhook)
        expect(result.ok ? [] : result.problems.map((problem) => problem.message)).toEqual([])
        expect(findUndeclared(webhook)).toEqual([])
        const verified = verify(signedRequest(webhook, { url: 'https://myapp.com', secret: KEY }), { secret: KEY })
        expect(verified.version).toBe(version)
        expect(verified.events).toHaveLength(webhook.events.length)
        for (const [index, event] of verified.events.entries()) {
          const { known, idempotencyKey, problems, ...received } = event
          const sent = webhook.events[index]!
          const action = Object.entries(actions).find(([, { verb }]) => verb === sent.verb)?.[0]
          // -0 comes back as 0: no JavaScript writes it, and neither does encode.
          const written = { ...JSON.parse(JSON.stringify(sent)), action }
          expect(isDeepStrictEqual(received, written), JSON.stringify([received, written])).toBe(true)
          expect({ known, problems }).toEqual({ known: true, problems: undefined })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keep their idempotency keys when they are delivered again, at another time and in other bytes', () => {
    const keysOf = (body: Uint8Array | string) => {
      const headers = { 'webhook-signature': sign(body, KEY) }
      return verify({ headers, body }, { secret: KEY }).events.map((event) => event.idempotencyKey)
    }
    fc.assert(
      fc.property(webhooks, (webhook) => {
        const keys = keysOf(encode({ ...webhook, request_time: 5 }))
        expect(keysOf(JSON.stringify({ ...webhook, request_time: 6 }, null, 2))).toEqual(keys)
      }),
    )
  })

  it('fail when any one byte of the body or digit of the signature is flipped', () => {
    const difference = fc.integer({ min: 1, max: 255 })
    fc.assert(
      fc.property(webhooks, fc.nat(), difference, fc.nat(63), (webhook, at, bits, digit) => {
        const body = encode(webhook)
        const signature = sign(body, KEY)
        expect(verifySignature(body, signature, { secret: KEY })).toBe(true)
        const flipped = body.slice()
        flipped[at % body.length]! ^= bits
        expect(verifySignature(flipped, signature, { secret: KEY })).toBe(false)
        const other = signature[digit] === '0' ? '1' : '0'
        const changed = signature.slice(0, digit) + other + signature.slice(digit + 1)
        expect(verifySignature(body, changed, { secret: KEY })).toBe(false)
      }),
    )
  })
})

describe.each(['evaluation.completed', 'evaluation.failed'] as const)(
  'payloads made from the schema of %s of TutorFlow',
  (name) => {
    it('are valid, hold no undeclared field, and come back from the wire as they were', () => {
      fc.assert(
        fc.property(of(`urn:tutor-webhooks:tutorflow:2026-03:events:${name}`), (payload) => {
          expect(tutorflow.validate(name, payload)).toEqual({ ok: true, value: payload })
          expect(tutorflow.findUndeclared(name, payload)).toEqual([])
          const request = tutorflow.signedRequest({ name, payload }, { url: 'https://myapp.com', secret: KEY })
          const event = tutorflow.verify(request, { secret: KEY })
          expect(event.known && event.name).toBe(name)
          expect(event.payload).toEqual(JSON.parse(JSON.stringify(payload)))
        }),
      )
    })
  },
)
