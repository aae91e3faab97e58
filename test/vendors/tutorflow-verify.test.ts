import { execFileSync } from 'node:child_process'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { Hono } from 'hono'
import { isWebhookError, WebhookError } from 'tutor-webhooks'
import {
  encode,
  receive,
  safeVerify,
  sign,
  signedRequest,
  type VerifyOptions,
  verify,
  verifySignature,
} from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { bodyOf, readVectors } from '../support/vectors.ts'

const { good, bad } = readVectors('tutorflow')
const SECRET = 'whsec_test'
const payload = {
  evaluationId: '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483',
  status: 'COMPLETED',
  evaluationType: 'open_ended',
  score: 8,
  maxScore: 10,
  normalizedScore: 0.8,
}
const delivery = (changes = {}, name = 'evaluation.completed') =>
  signedRequest({ name, payload: { ...payload, ...changes } }, { url: 'https://myapp.com/hook', secret: SECRET })

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
  it.each(good)('accepts $name', (vector) => {
    const headers = { 'x-platform-signature': vector.signature, 'x-platform-event': vector.event }
    const body = bodyOf(vector)
    expect(sign(body, vector.secret)).toBe(vector.signature)
    expect(verifySignature(body, vector.signature, { secret: vector.secret })).toBe(true)
    const event = verify({ headers, body }, { secret: vector.secret })
    expect(event.known ? event.name : event.receivedName).toBe(vector.event)
    expect(event.payload).toEqual(JSON.parse(body.toString('utf8')))
  })

  it.each(bad)('refuses $name with $code', (vector) => {
    const body = 'bodyParsed' in vector ? (vector.bodyParsed as string) : bodyOf(vector)
    const options = { secret: vector.secret, ...vector.options }
    const result = safeVerify({ headers: vector.headers, body }, options)
    expect(result).toMatchObject({ ok: false, code: vector.code })
    expect(codeOf(() => verify({ headers: vector.headers, body }, options))).toBe(vector.code)
  })

  it('have a bad one for every refusal', () => {
    const refusals = [
      'SECRET_MISSING',
      'BODY_NOT_RAW',
      'SIGNATURE_MISSING',
      'SIGNATURE_MALFORMED',
      'SIGNATURE_MISMATCH',
    ]
    refusals.push('EVENT_MISSING', 'EVENT_UNKNOWN', 'BODY_NOT_JSON', 'PAYLOAD_INVALID')
    expect(new Set(bad.map((vector) => vector.code))).toEqual(new Set(refusals))
  })

  it('agree with openssl', () => {
    const vector = good[0]!
    const digest = (args: string[], input: Buffer) =>
      execFileSync('openssl', ['dgst', '-sha256', ...args], { input, encoding: 'utf8' })
        .split('= ')[1]!
        .trim()
    const key = digest(['-hex'], Buffer.from(vector.secret))
    expect(digest(['-hmac', key], bodyOf(vector))).toBe(vector.signature)
  })
})

describe('verify', () => {
  it('gives the event with its name, payload and idempotency key', () => {
    expect(verify(delivery(), { secret: SECRET })).toEqual({
      vendor: 'tutorflow',
      known: true,
      name: 'evaluation.completed',
      payload,
      idempotencyKey: 'evaluation.completed:2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483',
    })
  })

  it('takes the body as text, Uint8Array, Buffer, ArrayBuffer or DataView', () => {
    const { headers, body } = delivery({ grader: 'Zoë 😀' })
    const buffer = body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) as ArrayBuffer
    const forms = [new TextDecoder().decode(body), body, Buffer.from(body), buffer, new DataView(buffer)]
    for (const form of forms) expect(verify({ headers, body: form }, { secret: SECRET }).known).toBe(true)
  })

  it('finds its headers in a Headers object and in a record of any case', () => {
    const { headers, body } = delivery()
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
    const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
    for (const form of [new Headers(headers), headers, upper, lists]) {
      expect(verify({ headers: form, body }, { secret: SECRET }).known).toBe(true)
    }
  })

  it('accepts any secret of a rotation', () => {
    const { headers, body } = delivery()
    expect(verify({ headers, body }, { secret: ['whsec_new', SECRET] }).known).toBe(true)
    expect(codeOf(() => verify({ headers, body }, { secret: ['whsec_new', 'whsec_newer'] }))).toBe('SIGNATURE_MISMATCH')
  })

  it.each([undefined, null, '', [], [''], ['whsec', ''], [undefined]])('refuses the secret %j as missing', (secret) => {
    const options = { secret } as VerifyOptions
    expect(codeOf(() => verify(delivery(), options))).toBe('SECRET_MISSING')
    expect(safeVerify(delivery(), options)).toMatchObject({ ok: false, code: 'SECRET_MISSING' })
    expect(codeOf(() => verifySignature('{}', 'x', options))).toBe('SECRET_MISSING')
    expect(codeOf(() => sign('{}', secret as string))).toBe('SECRET_MISSING')
  })

  it('explains raw bodies when it is given a parsed one', () => {
    const { headers } = delivery()
    for (const body of [payload, [], null, undefined, 5]) {
      const result = safeVerify({ headers, body: body as never }, { secret: SECRET })
      expect(result).toMatchObject({ ok: false, code: 'BODY_NOT_RAW' })
      expect(!result.ok && result.message).toContain('express.raw')
    }
  })

  it.each([
    [
      'the stream of a Fetch API Request',
      () => new Request('https://a.dev', { method: 'POST', body: '{}' }).body,
      'receive()',
    ],
    ['a stream of Node', () => Readable.from([]), 'a stream that nobody read'],
    ['a promise of the body', () => Promise.resolve('{}'), 'a promise that nobody awaited'],
    ['a parsed one', () => ({}), 'a parsed object'],
  ])('says what stands where the body belongs: %s', (_name, bodyOf, text) => {
    const result = safeVerify({ headers: delivery().headers, body: bodyOf() as never }, { secret: SECRET })
    expect(!result.ok && result.message).toContain(text)
  })

  it('answers any value of the signature header with a code, and never shows it', () => {
    const anything = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.base64String())
    fc.assert(
      fc.property(anything, (value) => {
        const { body } = delivery()
        const headers = { 'X-Platform-Signature': value, 'X-Platform-Event': 'evaluation.completed' } as never
        const result = safeVerify({ headers, body }, { secret: SECRET })
        expect(!result.ok && result.code).toMatch(/^SIGNATURE_(MISSING|MALFORMED|MISMATCH)$/)
        if (typeof value === 'string' && value.length > 8) expect(JSON.stringify(result)).not.toContain(value)
        expect(verifySignature(body, value, { secret: SECRET })).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('answers a header that holds itself, and a buffer whose bytes were given away, with a code', () => {
    const cyclic: unknown[] = []
    cyclic.push(cyclic)
    const headers = { 'x-platform-signature': cyclic } as never
    expect(safeVerify({ headers, body: '{}' }, { secret: SECRET })).toMatchObject({ code: 'SIGNATURE_MALFORMED' })
    const buffer = new ArrayBuffer(2)
    structuredClone(buffer, { transfer: [buffer] })
    const result = safeVerify({ headers: delivery().headers, body: buffer }, { secret: SECRET })
    expect(result).toMatchObject({ code: 'BODY_NOT_RAW' })
  })

  it('refuses two signature headers, in one record under two spellings too', () => {
    const { headers, body } = delivery()
    const signature = headers['X-Platform-Signature']!
    const twice = [[signature, signature], `${signature},${signature}`]
    for (const value of twice) {
      expect(
        safeVerify({ headers: { ...headers, 'X-Platform-Signature': value }, body }, { secret: SECRET }),
      ).toMatchObject({
        code: 'SIGNATURE_MALFORMED',
      })
    }
    const two = { ...headers, 'x-platform-signature': signature }
    expect(safeVerify({ headers: two, body }, { secret: SECRET })).toMatchObject({ code: 'SIGNATURE_MALFORMED' })
  })

  it('fails when any one byte of the body or digit of the signature is flipped', () => {
    const { headers, body } = delivery()
    const signature = headers['X-Platform-Signature']!
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), fc.nat(63), (at, bits, digit) => {
        const flipped = body.slice()
        flipped[at]! ^= bits
        expect(verifySignature(flipped, signature, { secret: SECRET })).toBe(false)
        const other = signature[digit] === '0' ? '1' : '0'
        const changed = signature.slice(0, digit) + other + signature.slice(digit + 1)
        expect(verifySignature(body, changed, { secret: SECRET })).toBe(false)
      }),
    )
  })

  it('verifies what it signs, for any payload and secret', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ minLength: 1 }), (value, secret) => {
        const body = encode(value)
        expect(verifySignature(body, sign(body, secret), { secret })).toBe(true)
        expect(new TextDecoder().decode(body)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('hands over an event of unknown or reserved name as not known', () => {
    for (const name of ['course.completed', 'lti.launch_failed', '__proto__', 'constructor', 'error']) {
      expect(verify(delivery({}, name), { secret: SECRET })).toEqual({
        vendor: 'tutorflow',
        known: false,
        name: undefined,
        receivedName: name,
        payload,
      })
    }
  })

  it('refuses a payload that breaks its schema, with all problems', () => {
    try {
      verify(delivery({ score: '8', maxScore: null }), { secret: SECRET })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(WebhookError)
      expect((error as WebhookError).details.problems?.map((problem) => problem.path)).toEqual([
        '$.maxScore',
        '$.score',
      ])
      expect((error as WebhookError).message).toContain('$.score: expected a number, found "8"')
    }
  })

  it("reports a payload's problems instead with payload: 'report'", () => {
    const event = verify(delivery({ score: '8' }), { secret: SECRET, payload: 'report' })
    expect(event.known && event.problems).toMatchObject([{ path: '$.score' }])
    expect(verify(delivery(), { secret: SECRET, payload: 'report' })).not.toHaveProperty('problems')
  })

  it('never takes a reported payload for the duplicate of a good one', () => {
    const good = verify(delivery(), { secret: SECRET })
    for (const changes of [{ status: 'FAILED', score: null }, { evaluationId: '' }, { evaluationId: 'eval-1' }]) {
      const event = verify(delivery(changes), { secret: SECRET, payload: 'report' })
      expect(event.known && event.idempotencyKey).toMatch(/^evaluation\.completed:sha256-[0-9a-f]{64}$/)
    }
    const odd = verify(delivery({ score: '8' }), { secret: SECRET, payload: 'report' })
    expect(odd.known && good.known && odd.idempotencyKey === good.idempotencyKey).toBe(true)
  })

  it('reports a signed body that is no object', () => {
    const headers = { ...delivery().headers, 'X-Platform-Signature': sign('null', SECRET) }
    const event = verify({ headers, body: 'null' }, { secret: SECRET, payload: 'report' })
    expect(event).toMatchObject({ known: true, payload: null, problems: [{ path: '$' }] })
  })

  it('keeps two reported payloads without an evaluationId apart', () => {
    const keys = [1, 2].map((score) => {
      const event = verify(delivery({ evaluationId: undefined, score }), { secret: SECRET, payload: 'report' })
      return event.known && event.idempotencyKey
    })
    expect(keys[0]).toMatch(/^evaluation\.completed:sha256-[0-9a-f]{64}$/)
    expect(keys[0]).not.toBe(keys[1])
  })

  it('takes a payload with a __proto__ key as data', () => {
    const body = `${JSON.stringify(payload).slice(0, -1)},"__proto__":{"polluted":true}}`
    const headers = { ...delivery().headers, 'X-Platform-Signature': sign(body, SECRET) }
    const event = verify({ headers, body }, { secret: SECRET })
    expect(Object.hasOwn(event.payload as object, '__proto__')).toBe(true)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('refuses a byte order mark, which JSON does not allow', () => {
    for (const body of ['\uFEFF{}', Buffer.from('\uFEFF{}')]) {
      const headers = { ...delivery().headers, 'X-Platform-Signature': sign(body, SECRET) }
      expect(codeOf(() => verify({ headers, body }, { secret: SECRET }))).toBe('BODY_NOT_JSON')
    }
  })

  it('verifies a body of 10 MB', () => {
    const { headers, body } = delivery({ note: 'é'.repeat(5_000_000) })
    expect(verify({ headers, body }, { secret: SECRET }).known).toBe(true)
  })

  it('refuses misuse with OPTION_INVALID', () => {
    const request = delivery()
    const wrong = [
      () => verify(undefined as never, { secret: SECRET }),
      () => verify(request, undefined as never),
      () => verify(request, { secret: SECRET, payloads: 'report' } as never),
      () => verify(request, { secret: SECRET, payload: 'ignore' } as never),
      () => verify(request, { secret: SECRET, unknownEvents: true } as never),
      () => verify(request, { secret: 5 } as never),
      () => verify({ headers: undefined as never, body: '' }, { secret: SECRET }),
      () => verify({ headers: [['x-platform-signature', 'x']] as never, body: '' }, { secret: SECRET }),
      () => sign('{}', ['a', 'b'] as never),
      () => encode(undefined),
      () => encode(1n),
      () => signedRequest({ name: '', payload }, { url: 'https://myapp.com', secret: SECRET }),
      () => signedRequest({ name: 'evaluation.completed', payload }, { url: '/hook', secret: SECRET }),
      () => signedRequest({ name: 'evaluation.completed', payload }, { url: 'ftp://myapp.com', secret: SECRET }),
      () => signedRequest({ name: 'a\r\nX-Other: b', payload }, { url: 'https://myapp.com', secret: SECRET }),
      () => signedRequest({ name: 'a', payload }, { url: 'https://myapp.com', secret: SECRET, key: 1 } as never),
      () => verifySignature('{}', 'x', { secret: SECRET, sceret: 1 } as never),
      () => verifySignature('{}', 'x', SECRET as never),
    ]
    for (const run of wrong) expect(codeOf(run), String(run)).toBe('OPTION_INVALID')
    expect(() => verify(request, { secret: SECRET, payloads: 'report' } as never)).toThrow('did you mean "payload"?')
  })
})

describe('signedRequest', () => {
  it('is one frozen value, with the exact bytes that its signature covers', () => {
    const request = delivery()
    expect(Object.isFrozen(request) && Object.isFrozen(request.headers)).toBe(true)
    expect(request.headers).toEqual({
      'Content-Type': 'application/json',
      'X-Platform-Event': 'evaluation.completed',
      'X-Platform-Signature': sign(request.body, SECRET),
    })
  })
})

describe('receive', () => {
  const toRequest = ({ url, method, headers, body }: ReturnType<typeof delivery>) =>
    new Request(url, { method, headers, body: body as Uint8Array<ArrayBuffer> })

  it('verifies a Fetch request', async () => {
    expect(await receive(toRequest(delivery()), { secret: SECRET })).toMatchObject({
      name: 'evaluation.completed',
      payload,
    })
  })

  it('rejects a request whose body was read before', async () => {
    const request = toRequest(delivery())
    await request.json()
    await expect(receive(request, { secret: SECRET })).rejects.toMatchObject({ code: 'BODY_NOT_RAW' })
  })

  it('rejects a request whose body somebody else is reading', async () => {
    const request = toRequest(delivery())
    request.body!.getReader()
    await expect(receive(request, { secret: SECRET })).rejects.toMatchObject({ code: 'BODY_NOT_RAW' })
  })

  it('rejects a request of node:http', async () => {
    const request = { headers: {}, on: () => {} }
    await expect(receive(request as never, { secret: SECRET })).rejects.toMatchObject({ code: 'OPTION_INVALID' })
  })

  it('rejects the request of Hono, and says which one it takes', async () => {
    const app = new Hono().post('*', async (c) =>
      c.text(await receive(c.req as never, { secret: SECRET }).then(String, String)),
    )
    const answer = await app.fetch(toRequest(delivery()))
    expect(await answer.text()).toContain('In Hono that is c.req.raw')
  })
})
