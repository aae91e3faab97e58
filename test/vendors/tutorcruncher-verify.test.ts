import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type ErrorCode, isWebhookError, WebhookError } from 'tutor-webhooks'
import {
  diagnose,
  encode,
  type RefuseOptions,
  type ReportedEvent,
  type ReportedWebhook,
  receive,
  safeVerify,
  sign,
  signedRequest,
  type VerifiedWebhook,
  type VerifyOptions,
  validate,
  verify,
  verifySignature,
} from 'tutor-webhooks/tutorcruncher'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bodyOf, readVectors } from '../support/vectors.ts'

/** How many errors of the package have been built. */
const built = vi.hoisted(() => ({ errors: 0 }))
vi.mock('../../src/errors.ts', async (original) => {
  const errors = await original<typeof import('../../src/errors.ts')>()
  class Counted extends errors.WebhookError {
    constructor(...parts: ConstructorParameters<typeof errors.WebhookError>) {
      super(...parts)
      built.errors++
    }
  }
  return { ...errors, WebhookError: Counted }
})

afterEach(() => void vi.restoreAllMocks())

const { good, bad } = readVectors('tutorcruncher')

const KEY = 'private_api_key_5c1e'
const URL_ = 'https://myapp.com/hook'
const example = (path: string) => JSON.parse(readFileSync(`schemas/tutorcruncher/${path}.json`, 'utf8'))
const current = example('2026/examples/webhook')
const old = example('2020/examples/webhook')
const { action: _named, ...unnamed } = old.events[0]
const SECONDS = 1_741_188_380

type Json = { readonly [field: string]: unknown }

/** A webhook in the current form, with its one event changed. */
const withEvent = (changes: Json) => ({ ...current, events: [{ ...current.events[0], ...changes }] })
const withSubject = (changes: Json) => withEvent({ subject: { ...current.events[0].subject, ...changes } })
const delivery = (webhook: unknown = current) => signedRequest(webhook, { url: URL_, secret: KEY })
/** A delivery of exactly this text, well signed. */
const deliveryOf = (body: string) => ({ headers: { 'webhook-signature': sign(body, KEY) }, body })

const verified = (webhook: unknown, options: Omit<RefuseOptions, 'secret'> = {}) =>
  verify(delivery(webhook), { secret: KEY, ...options })
const reported = (webhook: unknown) =>
  verify(delivery(webhook), { secret: KEY, payload: 'report' }) as ReportedWebhook & { events: ReportedEvent[] }
const refusal = (request: Parameters<typeof safeVerify>[0], options: Partial<VerifyOptions> = {}) => {
  const result = safeVerify(request, { secret: KEY, ...options })
  if (result.ok) throw new Error('the delivery was accepted')
  return result
}
const keyOf = (webhook: unknown) =>
  verify(delivery(webhook), { secret: KEY, payload: 'report' }).events[0]!.idempotencyKey

/** The code that `run` throws; fails when it throws anything but a WebhookError, or nothing. */
function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (isWebhookError(error)) return error.code
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('vectors', () => {
  it.each(good)('accept $name', (vector) => {
    const headers = { 'webhook-signature': vector.signature }
    const body = bodyOf(vector)
    expect(sign(body, vector.secret)).toBe(vector.signature)
    expect(verifySignature(body, vector.signature, { secret: vector.secret })).toBe(true)
    const webhook = verify({ headers, body }, { secret: vector.secret, ...vector.options } as VerifyOptions)
    const sent = JSON.parse(body.toString('utf8'))
    expect(webhook.events[0]?.action).toBe(vector.event)
    expect(webhook.events.map(({ subject }) => subject)).toEqual(
      (sent?.events ?? []).map((event: Json) => event.subject),
    )
    expect(webhook.requestTime).toBe(sent?.request_time ?? sent?._request_time)
    expect(webhook.version).toBe(vector.name.startsWith('form of 2020') ? '2020' : '2026')
    expect('problems' in webhook).toBe(vector.options !== undefined)
  })

  it.each(bad)('refuse $name with $code', (vector) => {
    const body = 'bodyParsed' in vector ? (vector.bodyParsed as string) : bodyOf(vector)
    const now = () => vector.receivedAt! * 1000
    const options = { secret: vector.secret, ...vector.options, ...(vector.receivedAt ? { now } : {}) } as RefuseOptions
    const result = safeVerify({ headers: vector.headers, body }, options)
    expect(result).toMatchObject({ ok: false, code: vector.code })
    expect(codeOf(() => verify({ headers: vector.headers, body }, options))).toBe(vector.code)
  })

  it('have a bad one for every refusal', () => {
    const refusals: ErrorCode[] = ['SECRET_MISSING', 'BODY_NOT_RAW', 'SIGNATURE_MISSING', 'SIGNATURE_MALFORMED']
    refusals.push('SIGNATURE_MISMATCH', 'BODY_NOT_JSON', 'REQUEST_TOO_OLD', 'EVENT_UNKNOWN', 'PAYLOAD_INVALID')
    expect(new Set(bad.map((vector) => vector.code))).toEqual(new Set(refusals))
  })

  it('agree with openssl', () => {
    for (const vector of good.filter(({ secret }) => /^[\w-]+$/.test(secret))) {
      const args = ['dgst', '-sha256', '-hmac', vector.secret]
      const output = execFileSync('openssl', args, { input: bodyOf(vector), encoding: 'utf8' })
      expect(output.split('= ')[1]!.trim(), vector.name).toBe(vector.signature)
    }
  })

  it('are bytes that encode writes, where Python wrote them from what JavaScript can say', () => {
    const names = [
      'as TutorCruncher writes it',
      'non-ASCII and astral characters, escaped',
      'form of 2020 with two events',
    ]
    names.push('a surrogate without its other half', 'shortened event', 'deletion with model and id only')
    for (const name of names) {
      const vector = good.find((one) => one.name === name)!
      expect(Buffer.from(encode(JSON.parse(vector.bodyUtf8!))).toString(), name).toBe(vector.bodyUtf8)
    }
  })
})

describe('verify', () => {
  it('gives the event of a webhook in the current form', () => {
    const [event] = current.events
    expect(verified(current)).toStrictEqual({
      vendor: 'tutorcruncher',
      version: '2026',
      requestTime: SECONDS,
      events: [
        {
          known: true,
          action: 'CREATED_A_CONTRACTOR',
          verb: 'Created a Tutor',
          timestamp: '2025-03-05T15:26:20.558919Z',
          branch: 590,
          actor: { name: 'last_namé_6', id: 1621, user_id: 1611, url: '' },
          extra_msg: 'Created via the API.',
          subject: event.subject,
          idempotencyKey: '590:CREATED_A_CONTRACTOR:Tutor:1623:2025-03-05T15:26:20.558919Z:1611',
          problems: undefined,
        },
      ],
    })
  })

  it('gives the events of a webhook of 2020, the action taken from the verb where none is named', () => {
    const [event] = old.events
    const known = {
      ...event,
      known: true,
      idempotencyKey: ':CHANGED_CONTRACTOR_STATUS:Tutor:54:2020-03-10T12:41:52.819342Z:58',
      problems: undefined,
    }
    expect(verified({ ...old, events: [event, unnamed] })).toStrictEqual({
      vendor: 'tutorcruncher',
      version: '2020',
      requestTime: 1_583_844_113,
      events: [known, known],
    })
  })

  it('tells the form of 2020 by the user in its subject, or by its spelling of request_time', () => {
    const { _request_time, ...untimed } = old
    expect(verified(untimed).version).toBe('2020')
    expect(verified({ ...untimed, request_time: 5 }).version).toBe('2020')
    expect(verified({ ...current, request_time: undefined, _request_time: 5 }).version).toBe('2026')
    const lesson = withEvent({ action: 'BOOKED_AN_APPOINTMENT', subject: { model: 'Lesson', id: 10 } })
    expect(verified(lesson).version).toBe('2026')
    expect(verified({ ...lesson, _request_time: 5 }).version).toBe('2020')
    const flat = withEvent({ action: 'LOGIN', subject: { user: 'a name' } })
    expect(verified(flat).version).toBe('2026')
    for (const subject of [null, ['user'], 'user'])
      expect(verified(withEvent({ action: 'LOGIN', subject })).version).toBe('2026')
  })

  it('reads requestTime from both spellings, and has none when there is none', () => {
    const { request_time, ...untimed } = current
    expect(verified({ ...untimed, request_time: 7 }).requestTime).toBe(7)
    expect(verified({ ...untimed, _request_time: 8 }).requestTime).toBe(8)
    expect(verified({ ...untimed, request_time: 7, _request_time: 8 }).requestTime).toBe(7)
    expect(verified(untimed)).toHaveProperty('requestTime', undefined)
    for (const wrong of ['7', 7.5, null, [7]])
      expect(reported({ ...untimed, request_time: wrong }).requestTime).toBe(undefined)
  })

  it('takes the body as text, Uint8Array, Buffer, ArrayBuffer or DataView', () => {
    const { headers, body } = delivery(withSubject({ last_name: 'Zoë 😀' }))
    const buffer = body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) as ArrayBuffer
    const forms = [new TextDecoder().decode(body), body, Buffer.from(body), buffer, new DataView(buffer)]
    for (const form of forms) expect(verify({ headers, body: form }, { secret: KEY }).events).toHaveLength(1)
  })

  it('finds its header in a Headers object and in a record of any case', () => {
    const { headers, body } = delivery()
    const signature = headers['webhook-signature']!
    const records = ['webhook-signature', 'Webhook-Signature', 'WEBHOOK-SIGNATURE'].flatMap((name) => [
      { [name]: signature },
      { [name]: [signature] },
    ])
    for (const form of [new Headers(headers), headers, ...records, { ...records[0], 'Webhook-Signature': undefined }]) {
      expect(verify({ headers: form, body }, { secret: KEY }).requestTime).toBe(SECONDS)
    }
    const twice = { 'webhook-signature': signature, 'Webhook-Signature': signature }
    expect(refusal({ headers: twice, body }).code).toBe('SIGNATURE_MALFORMED')
    expect(refusal({ headers: { 'X-Platform-Signature': signature }, body }).code).toBe('SIGNATURE_MISSING')
  })

  it('accepts any key of a rotation', () => {
    expect(verify(delivery(), { secret: ['new_key', KEY] }).version).toBe('2026')
    expect(refusal(delivery(), { secret: ['new_key', 'newer_key'] }).code).toBe('SIGNATURE_MISMATCH')
  })

  it.each([undefined, null, '', [], [''], ['key', ''], [undefined]])('refuses the key %j as missing', (secret) => {
    const options = { secret } as RefuseOptions
    expect(codeOf(() => verify(delivery(), options))).toBe('SECRET_MISSING')
    expect(safeVerify(delivery(), options)).toMatchObject({ ok: false, code: 'SECRET_MISSING' })
    expect(codeOf(() => verifySignature('{}', 'x', options))).toBe('SECRET_MISSING')
    expect(codeOf(() => sign('{}', secret as string))).toBe('SECRET_MISSING')
  })

  it('explains raw bodies when it is given a parsed one', () => {
    const { headers } = delivery()
    for (const body of [current, [], null, undefined, 5]) {
      const { code, message } = refusal({ headers, body: body as never })
      expect(code).toBe('BODY_NOT_RAW')
      expect(message).toContain('express.raw')
    }
  })

  it('checks signature, JSON, age, action and payload, in that order', () => {
    const all = { events: [{ action: 'FED_THE_CAT', verb: 5 }], request_time: 1 }
    const strict = { unknownEvents: 'reject', maxAgeSeconds: 60 } as const
    expect(refusal({ ...delivery(all), headers: {} }, strict).code).toBe('SIGNATURE_MISSING')
    expect(refusal(deliveryOf('{"events": '), strict).code).toBe('BODY_NOT_JSON')
    expect(refusal(delivery(all), strict).code).toBe('REQUEST_TOO_OLD')
    expect(refusal(delivery(all), { unknownEvents: 'reject' }).code).toBe('EVENT_UNKNOWN')
    expect(refusal(delivery(all)).code).toBe('PAYLOAD_INVALID')
  })

  it('throws what safeVerify answers, with all problems', () => {
    const broken = delivery(withSubject({ status: 'aproved', id: '54' }))
    const { code, message, problems } = refusal(broken)
    const thrown = (() => {
      try {
        return verify(broken, { secret: KEY })
      } catch (error) {
        return error as WebhookError
      }
    })()
    expect(thrown).toBeInstanceOf(WebhookError)
    expect(thrown).toMatchObject({ code, message, details: { problems } })
    expect(problems!.map(({ path }) => path)).toEqual(['$.events[0].subject.id', '$.events[0].subject.status'])
    const forged = { headers: {}, body: '{}' }
    expect(() => verify(forged, { secret: KEY })).toThrow(expect.objectContaining({ details: {} }))
    expect(refusal(forged)).not.toHaveProperty('problems')
  })
})

describe('an unknown action', () => {
  const oddities = [undefined, null, 'text', 5, [1, [2]], {}, { model: 'Tutor' }, { model: 'Cat', id: [] }]

  it('is handed over as not known, whatever its subject', () => {
    for (const subject of oddities) {
      const webhook = verified(withEvent({ action: 'FED_THE_CAT', subject }))
      expect(webhook.events[0]).toMatchObject({
        known: false,
        action: 'FED_THE_CAT',
        verb: 'Created a Tutor',
        branch: 590,
      })
      expect(webhook.events[0]!.subject).toEqual(subject)
      expect(webhook).not.toHaveProperty('problems')
      expect(webhook.events[0]!.idempotencyKey).toMatch(
        /^590:FED_THE_CAT:(Tutor|Cat)?::2025-03-05T15:26:20.558919Z:1611$/,
      )
    }
  })

  it('may have the name of what every object has', () => {
    for (const action of ['CONSTRUCTOR', '__PROTO__', 'TOSTRING']) {
      expect(verified(withEvent({ action })).events[0]).toMatchObject({ known: false, action })
    }
  })

  it('is undefined in a webhook of 2020 that names none and whose verb is in no list', () => {
    const [event] = verified({ ...old, events: [{ ...unnamed, verb: 'Fed the cat' }] }).events
    expect(event).toMatchObject({ known: false, action: undefined, verb: 'Fed the cat' })
    expect(event!.idempotencyKey).toBe('::Tutor:54:2020-03-10T12:41:52.819342Z:58')
  })

  it("is refused with unknownEvents: 'reject', in any event", () => {
    const options = { unknownEvents: 'reject' } as const
    for (const subject of oddities) {
      expect(refusal(delivery(withEvent({ action: 'FED_THE_CAT', subject })), options)).toStrictEqual({
        ok: false,
        code: 'EVENT_UNKNOWN',
        message: 'Could not verify the delivery: there is no action named "FED_THE_CAT".',
      })
    }
    const second = { ...old, events: [unnamed, { ...unnamed, action: 'FED_THE_CAT' }] }
    expect(refusal(delivery(second), options).code).toBe('EVENT_UNKNOWN')
    expect(refusal(delivery({ ...old, events: [{ ...unnamed, verb: 'Fed the cat' }] }), options).code).toBe(
      'EVENT_UNKNOWN',
    )
    expect(verified({ ...old, events: [unnamed] }, options).events[0]!.known).toBe(true)
    expect(verified(current, options).events[0]!.known).toBe(true)
    expect(verified(current, { unknownEvents: 'accept' }).events[0]!.known).toBe(true)
    expect(refusal(delivery({ events: [5] }), options).code).toBe('PAYLOAD_INVALID')
  })
})

describe('the idempotency key', () => {
  const HASHED = /^CREATED_A_CONTRACTOR:sha256-[0-9a-f]{64}$/
  const { timestamp, ...untimed } = current.events[0]

  it('is made from branch, action, model, id, timestamp and user', () => {
    expect(keyOf(current)).toBe('590:CREATED_A_CONTRACTOR:Tutor:1623:2025-03-05T15:26:20.558919Z:1611')
    const login = { action: 'LOGIN', subject: null }
    expect(keyOf(withEvent(login))).toBe('590:LOGIN:::2025-03-05T15:26:20.558919Z:1611')
    expect(keyOf(withEvent({ actor: null }))).toBe('590:CREATED_A_CONTRACTOR:Tutor:1623:2025-03-05T15:26:20.558919Z:')
    const named = { action: 'CREATED_A_PACKAGE', subject: { model: 'Package', id: 'p-1' } }
    expect(keyOf(withEvent(named))).toBe('590:CREATED_A_PACKAGE:Package:p-1:2025-03-05T15:26:20.558919Z:1611')
    const report = { action: 'EDITED_REPORT', subject: { model: 'Report' } }
    expect(keyOf(withEvent(report))).toBe('590:EDITED_REPORT:Report::2025-03-05T15:26:20.558919Z:1611')
  })

  it('is the same for a re-delivery, which may be written in other bytes', () => {
    const body = JSON.stringify({ ...current, request_time: SECONDS + 1111 }, null, 2)
    const [event] = verify(deliveryOf(body), { secret: KEY }).events
    expect(event!.idempotencyKey).toBe(keyOf(current))
    for (const changes of [
      { extra_msg: 'x' },
      { verb: 'x' },
      { actor: { ...untimed.actor, name: 'x', id: 1 } },
      { novelty: 1 },
    ]) {
      expect(keyOf(withEvent(changes)), JSON.stringify(changes)).toBe(keyOf(current))
    }
    expect(keyOf(withSubject({ last_name: 'x' }))).toBe(keyOf(current))
    expect(keyOf({ ...old, events: [unnamed] })).toBe(keyOf(old))
  })

  it('is another for another event', () => {
    const others = [
      current,
      withEvent({ action: 'EDITED_A_CONTRACTOR' }),
      withEvent({ branch: 591 }),
      withEvent({ timestamp: '2025-03-05T15:26:20.558920Z' }),
      withEvent({ actor: { ...untimed.actor, user_id: 1612 } }),
      withEvent({ actor: null }),
      withSubject({ id: 1624 }),
      withEvent({ action: 'COPY_ROLE', subject: { model: 'Client', id: 1623 } }),
      withEvent({ action: 'COPY_ROLE', subject: { model: 'Student', id: 1623 } }),
      withEvent({ action: 'FED_THE_CAT' }),
      withEvent({ action: 'FED_THE_DOG' }),
    ]
    expect(new Set(others.map(keyOf))).toHaveLength(others.length)
  })

  it('is a hash of the event where timestamp or both of id and user are missing', () => {
    const nobody = { actor: null, action: 'LOGIN', subject: null }
    expect(keyOf(withEvent(nobody))).toMatch(/^LOGIN:sha256-[0-9a-f]{64}$/)
    expect(keyOf(withEvent({ ...nobody, extra_msg: 'x' }))).not.toBe(keyOf(withEvent(nobody)))
    expect(keyOf(withEvent(nobody))).toBe(keyOf({ ...withEvent(nobody), request_time: 5 }))
    const untimedOld = { verb: unnamed.verb, subject: unnamed.subject }
    expect(keyOf({ ...old, events: [untimedOld] })).toMatch(/^CHANGED_CONTRACTOR_STATUS:sha256-[0-9a-f]{64}$/)
    expect(keyOf({ ...old, events: [{ ...untimedOld, verb: 'Fed the cat' }] })).toMatch(/^:sha256-[0-9a-f]{64}$/)
    const odd = { action: 'FED_THE_CAT', actor: null, subject: { id: [1] } }
    expect(keyOf(withEvent(odd))).toMatch(/^:sha256-[0-9a-f]{64}$/)
  })

  it('is a hash of what Python writes of the event, so that it stays the same when the kit is updated', () => {
    const text = good.find(({ name }) => name === 'shortened event')!.bodyUtf8!
    const event = text.slice(text.indexOf('[') + 1, -2)
    const body = deliveryOf(text)
    const webhook = verify(body, { secret: KEY, payload: 'report' })
    const digest = createHash('sha256').update(event).digest('hex')
    expect(webhook.events[0]!.idempotencyKey).toBe(`CREATED_A_CONTRACTOR:sha256-${digest}`)
  })

  it('of an event with problems is never that of a good one', () => {
    for (const changes of [
      { timestamp: 5 },
      { timestamp: undefined },
      { branch: '590' },
      { extra_msg: 5 },
      { actor: {} },
    ]) {
      expect(keyOf(withEvent(changes)), JSON.stringify(changes)).toMatch(HASHED)
    }
    expect(keyOf(withSubject({ id: '1623' }))).toMatch(HASHED)
    expect(keyOf(withSubject({ status: 'aproved' }))).toMatch(HASHED)
    expect(keyOf(withSubject({ status: 'aproved' }))).not.toBe(keyOf(withSubject({ status: 'aprovd' })))
    // Problems of the webhook that are not the event's own change nothing.
    expect(keyOf({ ...current, request_time: 'x' })).toBe(keyOf(current))
    expect(keyOf({ ...current, events: [...current.events, {}] })).toBe(keyOf(current))
  })

  it('is not taken from the body, and neither are known and problems', () => {
    const claims = { idempotencyKey: 'x', known: false, problems: [{ segments: ['events', 0] }], vendor: 'x' }
    const webhook = verified({ ...withEvent(claims), ...claims })
    expect(webhook).toMatchObject({ vendor: 'tutorcruncher', version: '2026' })
    expect(webhook).not.toHaveProperty('problems')
    expect(webhook.events[0]).toMatchObject({ known: true, problems: undefined, idempotencyKey: keyOf(current) })
    const unknown = verified(withEvent({ ...claims, known: true, action: 'FED_THE_CAT' }))
    expect(unknown.events[0]).toMatchObject({ known: false, problems: undefined })
    const broken = reported(withEvent({ ...claims, problems: undefined, verb: 5 }))
    expect(broken.events[0]!.problems).toHaveLength(1)
  })
})

describe("payload: 'report'", () => {
  it('gives a webhook without problems as verify does', () => {
    expect(verify(delivery(), { secret: KEY, payload: 'report' })).toStrictEqual(verified(current))
    expect(verified(current, { payload: 'reject' })).toStrictEqual(verified(current))
    expect(verify(delivery(), { secret: KEY, payload: undefined })).toStrictEqual(verified(current))
  })

  it('gives the problems on the webhook and on the very event that has them', () => {
    const broken = { ...unnamed, subject: { ...unnamed.subject, status: 'gone' } }
    const webhook = reported({ ...old, events: [unnamed, broken], _request_time: '5' })
    const problem = { path: '$.events[1].subject.status', found: '"gone"' }
    expect(webhook).toMatchObject({
      vendor: 'tutorcruncher',
      version: '2020',
      requestTime: undefined,
      problems: [{ path: '$._request_time' }, problem],
    })
    expect(webhook.events.map((event) => event.problems)).toMatchObject([undefined, [problem]])
    expect(webhook.events[1]).toMatchObject({
      known: true,
      action: 'CHANGED_CONTRACTOR_STATUS',
      subject: broken.subject,
    })
  })

  it('gives events that are no objects, and none where there is no list of them', () => {
    const events = [null, 5, 'text', [1]]
    expect(new Set(events.map((event) => keyOf({ ...current, events: [event] })))).toHaveLength(events.length)
    for (const event of events) {
      const webhook = reported({ ...current, events: [event] })
      expect(webhook.events).toMatchObject([
        { known: false, action: undefined, verb: undefined, subject: undefined, problems: [{ path: '$.events[0]' }] },
      ])
      expect(webhook.events[0]!.idempotencyKey).toMatch(/^:sha256-[0-9a-f]{64}$/)
    }
    for (const body of [null, [], [current], 5, 'text', {}, { events: {} }, { events: [] }, { events: null }]) {
      const webhook = reported(body)
      expect(webhook).toMatchObject({ version: '2026', events: [], problems: [expect.any(Object)] })
      expect(refusal(delivery(body)).code).toBe('PAYLOAD_INVALID')
    }
  })

  it('gives the body of a public profile no events, and its request_time', () => {
    const profile = example('2026/examples/public-profile')
    const webhook = reported(profile)
    expect(webhook).toMatchObject({ version: '2026', requestTime: 1_585_317_431, events: [] })
    expect(webhook.problems.map(({ path }) => path)).toEqual(['$.events'])
  })

  it('gives what an action is that is no text, and a wrong subject, as they came', () => {
    const [event] = reported(withEvent({ action: 5, subject: 6, verb: null })).events
    expect(event).toMatchObject({ known: false, action: 5, subject: 6, verb: null })
    expect(event!.problems.map(({ path }) => path)).toEqual(['$.events[0].action', '$.events[0].verb'])
    const [other] = reported(withSubject({ model: 'Client' })).events
    expect(other).toMatchObject({ known: true, action: 'CREATED_A_CONTRACTOR' })
  })

  it('orders the problems by path, and accepts no bad signature', () => {
    const { problems } = reported({ ...withSubject({ id: 'x' }), request_time: 'x' })
    expect(problems.map(({ path }) => path)).toEqual(['$.events[0].subject.id', '$.request_time'])
    const forged = { headers: { 'webhook-signature': '0'.repeat(64) }, body: '{}' }
    expect(refusal(forged, { payload: 'report' }).code).toBe('SIGNATURE_MISMATCH')
    expect(refusal(deliveryOf('{'), { payload: 'report' }).code).toBe('BODY_NOT_JSON')
  })
})

describe('maxAgeSeconds', () => {
  const at = (milliseconds: number, maxAgeSeconds = 1200) => ({ maxAgeSeconds, now: () => milliseconds })

  it('takes a webhook of exactly that age, and refuses one a second older', () => {
    for (const passed of [(SECONDS + 1200) * 1000, (SECONDS + 1201) * 1000 - 1, SECONDS * 1000, 0]) {
      expect(verified(current, at(passed)).requestTime).toBe(SECONDS)
    }
    expect(refusal(delivery(), at((SECONDS + 1201) * 1000))).toStrictEqual({
      ok: false,
      code: 'REQUEST_TOO_OLD',
      message:
        'Could not verify the delivery: the signature is good, but its request_time is 1201 s ago, where at most 1200 s are allowed.',
    })
    expect(refusal(delivery(old), at((1_583_844_113 + 1201) * 1000)).code).toBe('REQUEST_TOO_OLD')
    expect(verified(old, at((1_583_844_113 + 1200) * 1000)).version).toBe('2020')
  })

  it('refuses a webhook that does not say when it was made', () => {
    const { request_time, ...untimed } = current
    for (const webhook of [
      untimed,
      { ...untimed, request_time: null },
      { ...untimed, request_time: 'x' },
      null,
      [],
      5,
    ]) {
      expect(refusal(delivery(webhook), at(SECONDS * 1000))).toStrictEqual({
        ok: false,
        code: 'REQUEST_TOO_OLD',
        message: 'Could not verify the delivery: the signature is good, but it has no request_time to tell its age by.',
      })
    }
    expect(verified(untimed).requestTime).toBe(undefined)
  })

  it('counts from the system clock without now, and not at all when it is left out', () => {
    const clock = vi.spyOn(Date, 'now')
    clock.mockReturnValue((SECONDS + 60) * 1000)
    expect(verified(current, { maxAgeSeconds: 60 }).version).toBe('2026')
    expect(verified(current, { maxAgeSeconds: 60, now: undefined }).version).toBe('2026')
    clock.mockReturnValue((SECONDS + 61) * 1000)
    expect(refusal(delivery(), { maxAgeSeconds: 60 }).code).toBe('REQUEST_TOO_OLD')
    expect(verified(current).version).toBe('2026')
    expect(verified(current, { maxAgeSeconds: undefined }).version).toBe('2026')
    expect(verified(current, { now: () => Number.POSITIVE_INFINITY }).version).toBe('2026')
    expect(verified(current, { maxAgeSeconds: 0.5, now: () => SECONDS * 1000 + 999 }).version).toBe('2026')
  })

  it.each([0, -1, Number.NaN, '60', null, true, {}])('may not be %j', (maxAgeSeconds) => {
    const options = { secret: KEY, maxAgeSeconds } as never
    expect(() => verify(delivery(), options)).toThrow(
      /^Could not verify the delivery: maxAgeSeconds must be a number above 0, not /,
    )
    expect(codeOf(() => safeVerify(delivery(), options))).toBe('OPTION_INVALID')
  })

  it.each([5, null, new Date(0), 'now'])('counts from a function: not from %j', (now) => {
    const options = { secret: KEY, now } as never
    expect(() => verify(delivery(), options)).toThrow('now must be a function that gives epoch milliseconds, not ')
    expect(codeOf(() => safeVerify(delivery(), options))).toBe('OPTION_INVALID')
  })
})

describe('bad input', () => {
  it('that is cut off is no JSON', () => {
    const body = new TextDecoder().decode(delivery().body)
    for (const at of [0, 1, body.length >> 1, body.length - 1]) {
      expect(refusal(deliveryOf(body.slice(0, at))), `cut at ${at}`).toStrictEqual({
        ok: false,
        code: 'BODY_NOT_JSON',
        message: 'Could not verify the delivery: the signature is good, but the body is not JSON text in UTF-8.',
      })
    }
    expect(refusal(deliveryOf(`${body}${body}`)).code).toBe('BODY_NOT_JSON')
    expect(refusal(deliveryOf(`\uFEFF${body}`)).code).toBe('BODY_NOT_JSON')
  })

  it('with a subject of another model is refused at its model, with the near name', () => {
    const { code, message, problems } = refusal(delivery(withSubject({ model: 'Totur' })))
    expect(code).toBe('PAYLOAD_INVALID')
    expect(problems).toMatchObject([{ path: '$.events[0].subject.model', found: '"Totur"', near: 'Tutor' }])
    expect(message).toBe(
      'Could not verify the delivery: the signature is good, but the webhook breaks its schema:\n' +
        '  $.events[0].subject.model: expected "Tutor", found "Totur"; did you mean "Tutor"?\n' +
        "To take it with its problems instead, pass { payload: 'report' }.",
    )
    expect(refusal(delivery(withSubject({ model: 'Client' }))).problems).toMatchObject([
      { path: '$.events[0].subject.model', expected: '"Tutor"' },
    ])
  })

  it('signed over other bytes of the same JSON is a mismatch, which diagnose explains', () => {
    const { headers, body } = delivery(withSubject({ last_name: 'Zoë' }))
    const compact = JSON.stringify(JSON.parse(new TextDecoder().decode(body)))
    const request = { headers, body: compact }
    expect(refusal(request).code).toBe('SIGNATURE_MISMATCH')
    expect(diagnose(request, { secret: KEY })).toMatchObject({ verified: false, mistake: 'body-reserialised' })
    expect(verify(deliveryOf(compact), { secret: KEY }).version).toBe('2026')
  })

  it('with a key that stands twice is taken with the last one', () => {
    const body = JSON.stringify(current)
      .replace('"branch":590', '"branch":"x","branch":1,"branch":590')
      .replace('"action":', '"action":"FED_THE_CAT","action":')
    const [event] = verify(deliveryOf(body), { secret: KEY }).events
    expect(event).toMatchObject({ known: true, action: 'CREATED_A_CONTRACTOR', branch: 590 })
    const last = body.replace('"last_name":"Gallagher"', '"last_name":"Gallagher","last_name":5')
    expect(refusal(deliveryOf(last)).problems).toMatchObject([{ path: '$.events[0].subject.last_name', found: '5' }])
  })

  it('with halves of surrogates is taken as it is', () => {
    const body = JSON.stringify(current).replace('Gallagher', '\\ud83d and \\ude00').replace('Created via', '\\uDBFF')
    const [event] = verify(deliveryOf(body), { secret: KEY }).events
    expect(event!.subject).toMatchObject({ last_name: '\ud83d and \ude00' })
    expect(event).toMatchObject({ extra_msg: '\udbff the API.' })
    expect(new TextDecoder().decode(delivery(withSubject({ last_name: '\ud83d' })).body)).toContain('"\\ud83d"')
  })

  it('with a __proto__ key is taken as data', () => {
    const proto = '"__proto__":{"polluted":true,"model":"Tutor","events":[],"request_time":5}'
    const { request_time, ...untimed } = current
    const body = JSON.stringify(untimed)
      .replace('{"events"', `{${proto},"events"`)
      .replace('{"action"', `{${proto},"action"`)
      .replace('{"model"', `{${proto},"model"`)
    const webhook = verify(deliveryOf(body), { secret: KEY })
    expect(webhook.requestTime).toBe(undefined)
    const [event] = webhook.events
    for (const part of [event, event!.subject]) {
      expect(Object.hasOwn(part as object, '__proto__')).toBe(true)
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype)
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(refusal(deliveryOf(`{${proto}}`)).problems).toMatchObject([{ path: '$.events', found: 'nothing' }])
  })

  it('that holds no events, or too many, is refused with one problem', () => {
    const one = current.events[0]
    const problemOf = (body: unknown) => refusal(delivery(body)).problems!.map(({ message }) => message)
    expect(problemOf(null)).toEqual(['$: expected an object, found null'])
    expect(problemOf([current])).toEqual(['$: expected an object, found an array of 1'])
    expect(problemOf(7)).toEqual(['$: expected an object, found 7'])
    expect(problemOf({ ...current, events: one })).toEqual([
      '$.events: expected an array of exactly 1 event, found an object',
    ])
    expect(problemOf({ ...current, events: [] })).toEqual([
      '$.events: expected an array of exactly 1 event, found an array of 0',
    ])
    expect(problemOf({ ...current, events: [one, one] })).toEqual([
      '$.events: expected an array of exactly 1 event, found an array of 2',
    ])
    expect(verified({ ...old, events: [old.events[0], unnamed] }).events).toHaveLength(2)
  })
})

describe('a body that is nested 5,000 levels deep', () => {
  const DEEP = `${'['.repeat(2500)}${'{"a": '.repeat(2500)}8${'}'.repeat(2500)}${']'.repeat(2500)}`
  /** The current webhook as Python writes it, with the deep field first in its event and in its subject. */
  const text = (webhook: Json) =>
    new TextDecoder()
      .decode(encode(webhook))
      .replace('{"action"', `{"deep": ${DEEP}, "action"`)
      .replace('{"model"', `{"deep": ${DEEP}, "model"`)

  it('where nothing is declared is accepted', () => {
    const body = text(current)
    expect(body.length).toBeGreaterThan(40_000)
    const [event] = verify(deliveryOf(body), { secret: KEY }).events
    expect(event).toMatchObject({ known: true, idempotencyKey: keyOf(current) })
    expect(validate(JSON.parse(body)).ok).toBe(true)
  })

  it('has an idempotency key where it has to be hashed', () => {
    const { timestamp, ...untimed } = current.events[0]
    const body = text({ ...current, events: [untimed] })
    const webhook = verify(deliveryOf(body), { secret: KEY, payload: 'report' })
    expect(webhook.events[0]!.idempotencyKey).toMatch(/^CREATED_A_CONTRACTOR:sha256-[0-9a-f]{64}$/)
    const again = verify(deliveryOf(`${body}\n`), { secret: KEY, payload: 'report' })
    expect(again.events[0]!.idempotencyKey).toBe(webhook.events[0]!.idempotencyKey)
    expect(refusal(deliveryOf(body)).code).toBe('PAYLOAD_INVALID')
    const oldBody = text({
      ...old,
      events: [{ action: 'CHANGED_CONTRACTOR_STATUS', verb: 'x', subject: unnamed.subject }],
    })
    expect(verify(deliveryOf(oldBody), { secret: KEY }).events[0]!.idempotencyKey).toMatch(/:sha256-/)
  })

  it('is diagnosed', () => {
    const body = text(current)
    const headers = { 'webhook-signature': sign(body, KEY) }
    expect(diagnose({ headers, body }, { secret: KEY })).toMatchObject({ verified: true, mistake: undefined })
    expect(diagnose({ headers, body: body.replaceAll(': ', ':') }, { secret: KEY })).toMatchObject({
      verified: false,
      mistake: 'body-reserialised',
    })
  })
})

describe('safeVerify', () => {
  it('builds no error for any refusal, where verify builds one', () => {
    for (const vector of bad.filter((one) => one.code !== 'BODY_NOT_RAW')) {
      const request = { headers: vector.headers, body: bodyOf(vector) }
      const options = { secret: vector.secret, ...vector.options } as VerifyOptions
      const before = built.errors
      expect(safeVerify(request, options)).not.toBeInstanceOf(Error)
      expect(built.errors, vector.name).toBe(before)
      expect(codeOf(() => verify(request, options))).toBe(vector.code)
      expect(built.errors, vector.name).toBe(before + 1)
    }
  })

  it('has texts that help, and hold neither key nor signature', () => {
    const refusals = new Map<string, string>()
    for (const vector of bad) {
      const body = 'bodyParsed' in vector ? (vector.bodyParsed as string) : bodyOf(vector)
      const request = { headers: vector.headers, body }
      const result = safeVerify(request, { secret: vector.secret, ...vector.options } as VerifyOptions)
      const text = JSON.stringify(result) + diagnose(request, { secret: vector.secret }).explanation
      for (const secret of [vector.secret, ...Object.values(vector.headers)]) {
        if (secret.length > 8) expect(text, vector.name).not.toContain(secret)
      }
      if (!result.ok) refusals.set(vector.name, result.message)
    }
    expect(refusals.get('no signature header')).toBe(
      'Could not verify the delivery: there is no webhook-signature header. The vendor signs every delivery, so this request is not one, or a proxy dropped the header.',
    )
    expect(refusals.get('signature one digit short')).toBe(
      'Could not verify the delivery: the webhook-signature header has 63 characters, where 64 lower-case hexadecimal digits were expected. Pass the header on as it arrived.',
    )
    expect(refusals.get('signature in upper case')).toContain('the webhook-signature header has upper-case digits')
    expect(refusals.get('another key')).toContain('was not made with this secret over these bytes')
    expect(refusals.get('key is empty')).toContain('the secret is empty')
  })

  it('answers any value of the header with a code', () => {
    const { body } = delivery()
    for (const value of ['x', ' ', 'é'.repeat(64), '0'.repeat(64), ['a', 'b'], 5, null, {}, Symbol('x')]) {
      const result = refusal({ headers: { 'webhook-signature': value } as never, body })
      expect(result.code).toMatch(/^SIGNATURE_(MISSING|MALFORMED|MISMATCH)$/)
      expect(verifySignature(body, value, { secret: KEY })).toBe(false)
    }
  })
})

describe('diagnose', () => {
  it('tells a key that was derived as TutorFlow does', () => {
    const digest = createHash('sha256').update(KEY).digest('hex')
    const headers = { 'webhook-signature': sign('{}', digest) }
    const result = diagnose({ headers, body: '{}' }, { secret: KEY })
    expect(result).toMatchObject({ verified: false, mistake: 'key-is-digest' })
    expect(result.explanation).toContain('TutorCruncher signs with the private API key itself')
  })

  it('tells a good signature, one of an older key, and one that nothing explains', () => {
    expect(diagnose(delivery(), { secret: KEY })).toMatchObject({ verified: true, mistake: undefined })
    expect(diagnose(delivery(), { secret: ['new', KEY] })).toMatchObject({ mistake: 'secret-of-rotation' })
    expect(diagnose(delivery(), { secret: 'another' })).toMatchObject({ verified: false, mistake: undefined })
  })
})

it('refuses misuse with OPTION_INVALID', () => {
  const request = delivery()
  const wrong = [
    () => verify(undefined as never, { secret: KEY }),
    () => verify(request, undefined as never),
    () => verify(request, KEY as never),
    () => verify(request, { secret: KEY, payloads: 'report' } as never),
    () => verify(request, { secret: KEY, payload: 'ignore' } as never),
    () => verify(request, { secret: KEY, unknownEvents: true } as never),
    () => verify(request, { secret: 5 } as never),
    () => verify({ headers: undefined as never, body: '' }, { secret: KEY }),
    () => verify({ headers: [['webhook-signature', 'x']] as never, body: '' }, { secret: KEY }),
    () => safeVerify(null as never, { secret: KEY }),
    () => diagnose(request, { secret: KEY, payload: 'x' } as never),
    () => diagnose('{}' as never, { secret: KEY }),
    () => sign('{}', ['a', 'b'] as never),
    () => encode(undefined),
    () => encode({ rating: Number.NaN }),
    () => signedRequest(current, { url: '/hook', secret: KEY }),
    () => signedRequest(current, { url: 'ftp://myapp.com', secret: KEY }),
    () => signedRequest(current, { url: URL_, secret: KEY, key: 1 } as never),
    () => verifySignature('{}', 'x', { secret: KEY, sceret: 1 } as never),
    () => verifySignature('{}', 'x', KEY as never),
  ]
  for (const run of wrong) expect(codeOf(run), String(run)).toBe('OPTION_INVALID')
  expect(() => verify(request, { secret: KEY, payloads: 'report' } as never)).toThrow('did you mean "payload"?')
  expect(() => verify(request, { secret: KEY, payload: 'ignore' } as never)).toThrow(
    'payload must be "reject" or "report", not "ignore"',
  )
  expect(() => verify(request, { secret: KEY, unknownEvents: 'refuse' } as never)).toThrow(
    'unknownEvents must be "accept" or "reject", not "refuse"',
  )
})

describe('signedRequest', () => {
  it('is one frozen value, with the headers of a delivery and the exact bytes that its signature covers', () => {
    const request = delivery()
    expect(Object.isFrozen(request) && Object.isFrozen(request.headers)).toBe(true)
    expect(request).toMatchObject({ url: URL_, method: 'POST' })
    expect(request.headers).toEqual({
      'User-Agent': 'TutorCruncher',
      'Content-Type': 'application/json',
      'webhook-signature': sign(request.body, KEY),
    })
  })

  it('signs what is no valid webhook too', () => {
    expect(refusal(delivery({ events: 'none' })).code).toBe('PAYLOAD_INVALID')
  })
})

describe('receive', () => {
  const toRequest = ({ url, method, headers, body }: ReturnType<typeof delivery>) =>
    new Request(url, { method, headers, body: body as Uint8Array<ArrayBuffer> })

  it('verifies a Fetch request, with the options of verify', async () => {
    const webhook: VerifiedWebhook = await receive(toRequest(delivery()), { secret: KEY })
    expect(webhook).toStrictEqual(verified(current))
    const broken = withSubject({ id: 'x' })
    await expect(receive(toRequest(delivery(broken)), { secret: KEY })).rejects.toMatchObject({
      code: 'PAYLOAD_INVALID',
    })
    const report = await receive(toRequest(delivery(broken)), { secret: KEY, payload: 'report' })
    expect(report.problems).toHaveLength(1)
  })

  it('rejects a request whose body was read before, or is being read by somebody else', async () => {
    const read = toRequest(delivery())
    await read.json()
    await expect(receive(read, { secret: KEY })).rejects.toMatchObject({ code: 'BODY_NOT_RAW' })
    const locked = toRequest(delivery())
    locked.body!.getReader()
    await expect(receive(locked, { secret: KEY })).rejects.toMatchObject({ code: 'BODY_NOT_RAW' })
  })

  it('rejects a request of node:http', async () => {
    const request = { headers: {}, on: () => {} }
    await expect(receive(request as never, { secret: KEY })).rejects.toMatchObject({ code: 'OPTION_INVALID' })
  })
})

describe('a number that is too large to be one', () => {
  const body = JSON.stringify({ ...current, events: [{ ...current.events[0], timestamp: undefined, size: 0 }] })
  const huge = body.replace('"size":0', '"size":1e400')

  it('has an idempotency key, the same for the same body', () => {
    const key = (text: string) => {
      const headers = { 'webhook-signature': sign(text, KEY) }
      return verify({ headers, body: text }, { secret: KEY, payload: 'report' }).events[0]!.idempotencyKey
    }
    expect(key(huge)).toMatch(/^CREATED_A_CONTRACTOR:sha256-[0-9a-f]{64}-0$/)
    expect(key(huge)).toBe(key(huge))
    expect(key(huge)).not.toBe(key(`${huge} `))
  })
})

describe('a batch of 2020', () => {
  it('is known by the nested user of any of its events', () => {
    const tutor = example('2020/examples/webhook').events[0]
    const lesson = { verb: 'Created a Lesson', action: 'CREATED_AN_APPOINTMENT', subject: { model: 'Lesson', id: 1 } }
    const text = JSON.stringify({ request_time: 1583844113, events: [lesson, tutor] })
    const webhook = verify({ headers: { 'webhook-signature': sign(text, KEY) }, body: text }, { secret: KEY })
    expect(webhook.version).toBe('2020')
  })
})

it('says of a public profile what it is', () => {
  const text = JSON.stringify(example('2026/examples/public-profile'))
  const result = safeVerify({ headers: { 'webhook-signature': sign(text, KEY) }, body: text }, { secret: KEY })
  expect(result).toMatchObject({ ok: false, code: 'PAYLOAD_INVALID' })
  expect(result.ok ? '' : result.message).toContain('It looks like a public profile, which is no webhook with events')
})
