import { createMock, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { matchers } from 'tutor-webhooks/matchers'
import * as tutorflowDoor from 'tutor-webhooks/tutorflow'
import { describe, expect, it, vi } from 'vitest'
import { failureOf } from '../support/failure.ts'
import { bodyOf, readVectors } from '../support/vectors.ts'

expect.extend(matchers)

const url = 'https://myapp.com/hook'
const secret = 'whsec_of_the_endpoint'
const event = { name: 'evaluation.completed', payload: { score: 8 } }
const signed = tutorflowDoor.signedRequest(event, { url, secret })
const toFetch = ({ method, headers, body } = signed) =>
  new Request(url, { method, headers, body: body as Uint8Array<ArrayBuffer> })

describe.each([
  ['tutorflow', 'X-Platform-Signature'],
  ['tutorcruncher', 'webhook-signature'],
] as const)('vectors of %s', (vendor, header) => {
  it.each(readVectors(vendor).good)('$name', async (vector) => {
    const body = bodyOf(vector)
    const headers = { [header]: vector.signature }
    await expect({ headers, body }).toBeSignedWith(vector.secret)
    await expect({ headers: new Headers(headers), body }).toBeSignedWith(['another', vector.secret], { vendor })
    await expect(new Request(url, { method: 'POST', headers, body })).toBeSignedWith(vector.secret)
    await expect({ headers, body }).not.toBeSignedWith(`${vector.secret}x`)
    await expect({ headers, body: `${body} ` }).not.toBeSignedWith(vector.secret)
    const other = vendor === 'tutorflow' ? 'tutorcruncher' : 'tutorflow'
    await expect({ headers, body }).not.toBeSignedWith(vector.secret, { vendor: other })
  })
})

describe('what was received', () => {
  it('is signed only where a header says so', async () => {
    await expect(signed).toBeSignedWith(secret)
    await expect({ headers: {}, body: signed.body }).not.toBeSignedWith(secret)
    await expect(Promise.resolve(signed)).resolves.toBeSignedWith(secret)
    await expect(Promise.resolve(signed)).resolves.not.toBeSignedWith('another')
  })

  it('can be a fetch request, whose body stays unread', async () => {
    const request = toFetch()
    await expect(request).toBeSignedWith(secret)
    await expect(request).not.toBeSignedWith('another')
    expect(await request.json()).toEqual({ score: 8 })
    for (const assertion of [expect(request), expect(request).not])
      expect(await failureOf(() => assertion.toBeSignedWith(secret))).toMatch(/the body of this one was read before/)
  })

  it('may stand inside of another matcher, a fetch request may not', () => {
    expect([signed]).toEqual([expect.toBeSignedWith(secret)])
    expect([signed]).not.toEqual([expect.toBeSignedWith('another')])
    const receiver = vi.fn()
    receiver(toFetch())
    expect(() => expect(receiver).toHaveBeenCalledWith(expect.toBeSignedWith(secret))).toThrow(
      /^Could not check the signature: a fetch Request is read asynchronously/,
    )
  })

  it('with another secret is explained, as diagnose does', async () => {
    const { headers, body } = signed
    const reserialised = { headers, body: JSON.stringify({ score: 8 }, null, 2) }
    expect(await failureOf(() => expect(reserialised).toBeSignedWith(secret))).toMatchInlineSnapshot(`
      "expected the request to be signed with this secret, but it is not
        The signature matches the same JSON written another way: the body was parsed and written again before it was verified. A signature covers the exact bytes that were sent, and parsing loses them. Take the body before any JSON parser does: express.raw({ type: "application/json" }) in Express, a content type parser with parseAs: "buffer" in Fastify, await request.text() or request.arrayBuffer() in Fetch handlers."
    `)
    expect(await failureOf(() => expect({ headers, body }).toBeSignedWith(` ${secret}`))).toContain(
      'environment variable',
    )
    expect(await failureOf(() => expect(toFetch()).not.toBeSignedWith(secret))).toBe(
      'expected the request not to be signed with this secret, but it is',
    )
  })

  it.each([{ score: 8 }, ['x'], undefined, null])('is no answer to .not where its body is %j', async (body) => {
    const received = { headers: signed.headers, body }
    const text = await failureOf(() => expect(received).not.toBeSignedWith('another'))
    expect(text).toMatch(/^expected a request with its raw body, but the body is .+ A signature covers the exact bytes/)
    expect(await failureOf(() => expect(received).toBeSignedWith('another'))).toMatch(
      /^expected the request to be signed/,
    )
    expect([received]).not.toContainEqual(expect.toBeSignedWith(secret))
    expect([received]).not.toContainEqual(expect.not.toBeSignedWith(secret))
    await expect({ headers: {}, body }).not.toBeSignedWith(secret)
  })

  it('without a signature is told by its headers', async () => {
    const headers = { 'content-type': 'application/json', 'x-plattform-signature': 'x', 'a\u001b[2J': '1' }
    const text = await failureOf(() => expect({ headers, body: '' }).toBeSignedWith(secret))
    expect(text).toMatchInlineSnapshot(`
      "expected the request to be signed with this secret, but it is not
        It has neither webhook-signature (TutorCruncher) nor X-Platform-Signature (TutorFlow). Its headers: content-type, x-plattform-signature, a\\u001b[2J."
    `)
    expect(await failureOf(() => expect(new Request(url)).toBeSignedWith(secret))).toContain('Its headers: none.')
  })
})

describe('what a mock has sent', () => {
  async function createSetup() {
    const mock = createMock(tutorcruncher, { receiver: () => 'refused' })
    const { id } = mock.integrations.create({ url, key: 'old_key' })
    const [delivery] = await mock.emit('LOGIN')
    return { mock, id, delivery: delivery! }
  }

  it('is a delivery, an attempt or its request', async () => {
    const { delivery } = await createSetup()
    for (const sent of [delivery, delivery.attempts[0]!, delivery.attempts[0]!.request]) {
      await expect(sent).toBeSignedWith('old_key')
      await expect(sent).toBeSignedWith(['new_key', 'old_key'])
      await expect(sent).not.toBeSignedWith('new_key')
    }
    expect([delivery]).toEqual([expect.toBeSignedWith('old_key')])
  })

  it('passes neither way when its attempts differ', async () => {
    const { mock, id, delivery } = await createSetup()
    mock.integrations.update(id, { key: 'new_key' })
    await mock.clock.advance('1s')
    await expect(delivery.attempts[1]).toBeSignedWith('new_key')
    expect(await failureOf(() => expect(delivery).toBeSignedWith('new_key'))).toMatchInlineSnapshot(`
      "expected each attempt of the delivery to be signed with this secret
        attempt 1 is not
        attempt 2 is
      A mock signs an attempt with the secret that its endpoint has then."
    `)
    expect(await failureOf(() => expect(delivery).not.toBeSignedWith('new_key'))).toMatchInlineSnapshot(`
      "expected no attempt of the delivery to be signed with this secret
        attempt 1 is not
        attempt 2 is"
    `)
  })

  it('tells of the fault that it has', async () => {
    const { mock } = await createSetup()
    mock.faults.add({ kind: 'bad-signature' })
    const [delivery] = await mock.emit('LOGIN')
    await expect(delivery).not.toBeSignedWith('old_key')
    expect(await failureOf(() => expect(delivery).toBeSignedWith('old_key'))).toMatchInlineSnapshot(`
      "expected the attempt to be signed with this secret, but it is not
      Its faults, as asked for: bad-signature."
    `)
  })

  it('passes neither way before its first attempt', async () => {
    const { mock } = await createSetup()
    mock.faults.add({ kind: 'delay', by: '1h' })
    const [delivery] = await mock.emit('LOGIN')
    expect(await failureOf(() => expect(delivery).toBeSignedWith('old_key'))).toContain('no attempt yet')
    expect(await failureOf(() => expect(delivery).not.toBeSignedWith('old_key'))).toContain('no attempt yet')
  })

  it('cannot be a copy, which has no signature', async () => {
    const { delivery } = await createSetup()
    for (const copy of [delivery.toJSON(), delivery.attempts[0]!.toJSON()]) {
      const text = /^expected a delivery, but this is a copy, which has only a mask/
      expect(await failureOf(() => expect(copy).toBeSignedWith('old_key'))).toMatch(text)
      expect(await failureOf(() => expect(copy).not.toBeSignedWith('old_key'))).toMatch(text)
    }
  })
})

it('shows neither secret nor signature', async () => {
  const mock = createMock(tutorflow, { receiver: () => 'refused' })
  mock.endpoints.create({ url, events: ['evaluation.completed'], secret })
  const [delivery] = await mock.emit('evaluation.completed')
  const signature = signed.headers['X-Platform-Signature']!
  const failures: [unknown, string][] = [
    [delivery, 'whsec_another_one'],
    [signed, 'whsec_another_one'],
    [toFetch(), 'whsec_another_one'],
    [{ headers: { ...signed.headers, 'X-Platform-Signature': signature.toUpperCase() }, body: signed.body }, secret],
    [secret, secret],
  ]
  for (const [received, wrong] of failures) {
    const text = await failureOf(() => expect(received).toBeSignedWith(wrong))
    for (const hidden of [signature, secret, wrong]) expect(text.toLowerCase()).not.toContain(hidden)
  }
})

describe('misuse', () => {
  it.each([
    ['no secret', () => expect(signed).not.toBeSignedWith(''), 'SECRET_MISSING'],
    ['no list of secrets', () => expect(signed).not.toBeSignedWith([]), 'SECRET_MISSING'],
    ['a number', () => expect(signed).not.toBeSignedWith(1 as never), 'OPTION_INVALID'],
    ['an unknown vendor', () => expect(signed).not.toBeSignedWith(secret, { vendor: 'x' as never }), 'OPTION_INVALID'],
    ['an unknown option', () => expect(signed).not.toBeSignedWith(secret, { key: 1 } as never), 'OPTION_INVALID'],
  ])('is %s', (_what, run, code) => {
    expect(run).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    [undefined, 'undefined. emit() gives an empty list when no active endpoint gets the event.'],
    [null, 'null.'],
    [secret, 'a text.'],
    [{ body: '' }, 'an object without headers.'],
    [[], 'an array. Take one of the list, as in const [delivery] = await mock.emit(…).'],
    [Promise.resolve(), 'a promise. Await it.'],
  ])('is %j in the place of a request, with .not as well', async (received, found) => {
    const text = `expected a delivery, an attempt, a signed request, a fetch Request or { headers, body }, found ${found}`
    expect(await failureOf(() => expect(received).toBeSignedWith(secret))).toBe(text)
    expect(await failureOf(() => expect(received).not.toBeSignedWith(secret))).toBe(text)
    expect([received, signed]).toContainEqual(expect.toBeSignedWith(secret))
    expect([received]).not.toContainEqual(expect.not.toBeSignedWith(secret))
  })
})
