import { existsSync, readFileSync } from 'node:fs'
import {
  createMock,
  type Mock,
  type TutorCruncherShape,
  type TutorFlowShape,
  tutorcruncher,
  tutorflow,
  type Vendor,
  type VendorEvent,
} from 'tutor-webhooks'
import * as tutorcruncherDoor from 'tutor-webhooks/tutorcruncher'
import * as tutorflowDoor from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../src/mock/random.ts'
import { bodyOf, readVectors } from '../support/vectors.ts'

type Door = Pick<typeof tutorflowDoor, 'verifySignature' | 'sign' | 'encode' | 'diagnose'>

interface Subject {
  readonly vendor: Vendor
  readonly door: Door
  /** Makes an endpoint that gets the event. */
  readonly register: (mock: Mock, event: string) => void
  /** Payloads of the event, made from the examples of the schema at `path` below the folder of the contract version. */
  readonly examplesOf: (event: string, path: string) => readonly unknown[]
}

/** A vendor and its door. A new vendor adds an entry here, and this file says what its folder lacks. */
const vendors: Subject[] = [
  {
    vendor: tutorflow,
    door: tutorflowDoor,
    register: (mock, event) =>
      (mock as Mock<TutorFlowShape>).endpoints.create({ url: 'https://myapp.com', events: [event as never] }),
    examplesOf: (_event, path) =>
      (readJson(`schemas/tutorflow/2026-03/${path}.json`) as { examples: unknown[] }).examples,
  },
  {
    vendor: tutorcruncher,
    door: tutorcruncherDoor,
    register: (mock) => (mock as Mock<TutorCruncherShape>).integrations.create({ url: 'https://myapp.com' }),
    examplesOf: (event, path) => {
      const folder = 'schemas/tutorcruncher/2026/examples'
      const webhook = readJson(`${folder}/webhook.json`) as { events: [object] }
      const example = path.replace('subjects/', '')
      const subject = example === 'event' ? null : readJson(`${folder}/${example}.json`)
      const isPackage = event.endsWith('PACKAGE')
      return [{ ...webhook, events: [{ ...webhook.events[0], action: event, subject: isPackage ? PACKAGE : subject }] }]
    },
  },
]

const PACKAGE = { model: 'Package', id: 1 }

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** What describes the event most closely: its open fields, or the event itself. */
function schemasOf({ schema }: VendorEvent): readonly string[] {
  return schema?.fields ? Object.values(schema.fields).flat() : [schema!.event]
}

const context = { now: Date.UTC(2026, 2, 19) }

describe.each(vendors)('$vendor.id', ({ vendor, door, register, examplesOf }) => {
  const events = Object.entries(vendor.events as Record<string, VendorEvent>)
  const folder = `${vendor.id}/${vendor.contractVersion}`
  const others = vendors.flatMap((one) => (one.vendor === vendor ? [] : one.vendor))
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
    expect(event.validator, `${name} has no validator in the vendor's events`).toBeDefined()
    expect(event.create, `${name} has no factory in the vendor's events`).toBeDefined()
    expect(event.schema?.event, `${name} does not say where its schema is`).toBeDefined()
    for (const schema of schemasOf(event)) {
      const path = schema.replace(`${folder}/`, '')
      const file = `schemas/${schema}.json`
      expect(existsSync(file), `no schema of ${name} at ${file}`).toBe(true)
      expect((readJson(file) as { description: string }).description, `${file} names no source`).toMatch(/Source/)
      const examples = examplesOf(name, path)
      expect(examples.length, `${file} has no examples`).toBeGreaterThan(0)
      for (const example of examples) {
        expect(vendor.recognise(example)?.names, `an example of ${file} is not recognised`).toEqual([name])
        expect(others.map((one) => one.recognise(example))).toEqual(others.map(() => undefined))
        expect(event.validator!(example), `an example of ${file} is no valid ${name}`).toEqual({
          ok: true,
          value: example,
        })
      }
    }
  })

  it.each(sent)(
    'makes payloads of %s that are valid, hold no undeclared field, and come again with the seed',
    (name, event) => {
      const make = (seed: number) => event.create!(createRandom(seed), {}, context)
      for (let seed = 0; seed < 20; seed++) {
        const payload = event.envelop ? event.envelop(make(seed), context) : make(seed)
        expect(event.validator!(payload), `the factory of ${name} breaks its schema`).toEqual({
          ok: true,
          value: payload,
        })
        expect(event.validator!.findUndeclared(payload), `the factory of ${name} makes undeclared fields`).toEqual([])
        expect(make(seed), `the factory of ${name} draws from elsewhere than its random`).toEqual(make(seed))
      }
    },
  )

  it.each([undefined, null, 1, 'text', [], {}, { a: 1 }, [{}], Object.create(null)])(
    'recognises nothing in %j',
    (payload) => {
      expect(vendor.recognise(payload)).toBeUndefined()
    },
  )

  it('writes what it says about itself in facts that its policy keeps', () => {
    const { scheduleSeconds, timeoutMs } = vendor.policy
    expect(vendor.facts.scheduleSeconds?.value, 'a fact scheduleSeconds').toEqual(scheduleSeconds)
    expect(vendor.facts.timeoutMs?.value, 'a fact timeoutMs').toBe(timeoutMs)
    expect(vendor.facts.signatureHeader?.value, 'a fact signatureHeader').toBe(vendor.signatureHeader)
  })

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
    expect(door.encode({ a: 1 }), 'the door encodes as the vendor sends').toEqual(body)
    expect(door.sign(body, 'secret'), 'the door signs as the vendor does').toBe(vendor.sign(body, 'secret'))
    const headers = vendor.deliveryHeaders('some.event', vendor.sign(body, 'secret'))
    expect(headers[vendor.signatureHeader], `no ${vendor.signatureHeader} among the headers`).toBe(
      vendor.sign(body, 'secret'),
    )
    const named = Object.keys(headers).filter((name) => headers[name] === 'some.event')
    expect(named, 'eventHeader is the header that names the event').toEqual([vendor.eventHeader ?? []].flat())
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
