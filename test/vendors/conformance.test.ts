import { existsSync, readFileSync } from 'node:fs'
import { createMock, type Mock, type TutorFlowShape, tutorflow, type Vendor, type VendorEvent } from 'tutor-webhooks'
import * as tutorflowDoor from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../src/mock/random.ts'
import { bodyOf, readVectors } from '../support/vectors.ts'

interface Subject {
  readonly vendor: Vendor
  readonly door: { verifySignature: typeof tutorflowDoor.verifySignature }
  /** Makes an endpoint that gets the event. */
  readonly register: (mock: Mock, event: string) => void
}

/** A vendor and its door. A new vendor adds an entry here, and this file says what its folder lacks. */
const vendors: Subject[] = [
  {
    vendor: tutorflow,
    door: tutorflowDoor,
    register: (mock, event) =>
      (mock as Mock<TutorFlowShape>).endpoints.create({ url: 'https://myapp.com', events: [event as never] }),
  },
]

const context = { now: Date.UTC(2026, 2, 19) }

describe.each(vendors)('$vendor.id', ({ vendor, door, register }) => {
  const events = Object.entries(vendor.events as Record<string, VendorEvent>)
  const schemas = `schemas/${vendor.id}/${vendor.contractVersion}`
  const sent = events.filter(([, event]) => event.status === 'sent')

  it.each(Object.entries(vendor.facts))(
    'gives the fact %s with a statement, a source and how sure it is',
    (_name, fact) => {
      expect(fact.statement, 'a statement that is a sentence').toMatch(/^\S.*\.$/)
      expect(fact.source.length, 'a source: the document and section').toBeGreaterThan(10)
      expect(['documented', 'observed', 'assumed']).toContain(fact.confidence)
    },
  )

  it.each(sent)('gives %s a schema with a source and an example, a validator and a factory', (name, event) => {
    const path = `${schemas}/events/${name}.json`
    expect(existsSync(path), `no schema at ${path}`).toBe(true)
    const schema = JSON.parse(readFileSync(path, 'utf8'))
    expect(schema.description, `${path} names no source`).toMatch(/Source/)
    expect(event.validator, `${name} has no validator in the vendor's events`).toBeDefined()
    expect(event.create, `${name} has no factory in the vendor's events`).toBeDefined()
    expect(schema.examples?.length, `${path} has no examples`).toBeGreaterThan(0)
    for (const example of schema.examples) expect(event.validator!(example)).toEqual({ ok: true, value: example })
  })

  it.each(sent)(
    'makes payloads of %s that are valid, hold no undeclared field, and come again with the seed',
    (_name, event) => {
      const make = (seed: number) => event.create!(createRandom(seed), {}, context)
      for (let seed = 0; seed < 100; seed++) {
        const payload = event.envelop ? event.envelop(make(seed), context) : make(seed)
        expect(event.validator!(payload)).toEqual({ ok: true, value: payload })
        expect(event.validator!.findUndeclared(payload)).toEqual([])
        expect(make(seed)).toEqual(make(seed))
      }
    },
  )

  it('reproduces and verifies every good vector, and none with a flipped byte', () => {
    const { good } = readVectors(vendor.id)
    expect(good.length, `too few vectors in schemas/vectors/${vendor.id}.json`).toBeGreaterThan(4)
    for (const vector of good) {
      const body = bodyOf(vector)
      const { secret, signature } = vector
      expect(vendor.sign(body, secret), vector.name).toBe(signature)
      expect(door.verifySignature(body, signature, { secret }), vector.name).toBe(true)
      body[body.length >> 1]! ^= 1
      expect(door.verifySignature(body, signature, { secret }), vector.name).toBe(false)
    }
  })

  it('signs its deliveries in the header it names', () => {
    const body = vendor.encode({ a: 1 })
    const headers = vendor.deliveryHeaders('some.event', vendor.sign(body, 'secret'))
    expect(headers[vendor.signatureHeader], `no ${vendor.signatureHeader} among the headers`).toBe(
      vendor.sign(body, 'secret'),
    )
  })

  it('makes an attempt for every step of its schedule, at its exact time', async () => {
    const times: number[] = []
    const receiver = () => {
      times.push(mock.clock.now())
      return new Response(null, { status: 500 })
    }
    const mock = createMock(vendor, { receiver })
    const [name] = sent[0]!
    register(mock, name)
    const [delivery] = await mock.emit(name as never)
    await mock.settle()
    const waits = times.slice(1).map((time, index) => (time - times[index]!) / 1000)
    expect(waits).toEqual(vendor.policy.scheduleSeconds)
    expect(delivery!.status).toBe('failed')
  })
})
