import { createHash, createHmac } from 'node:crypto'
import { diagnose, type Mistake, sign } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { diagnoseSignature } from '../../src/sign/diagnose.ts'
import { createSigner, type MistakenKey } from '../../src/sign/signer.ts'

const SECRET = 'whsec_test'
const sent = '{"evaluationId": "2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483", "grader": "Zo\\u00eb", "score": 8}'
const compact = JSON.stringify(JSON.parse(sent))

const cases: { name: string; mistake: Mistake; body?: unknown; signature?: string; secret?: string | string[] }[] = [
  { name: 'the body was parsed and written again', mistake: 'body-reserialised', body: compact },
  { name: 'the body was parsed and handed over as an object', mistake: 'body-not-raw', body: JSON.parse(sent) },
  {
    name: 'the body was indented by a proxy',
    mistake: 'body-reserialised',
    body: JSON.stringify(JSON.parse(sent), null, 2),
  },
  {
    name: 'the body was written with blanks, all but ASCII escaped, its keys sorted',
    mistake: 'body-reserialised',
    body: '{"score": 8, "grader": "Zoë", "evaluationId": "2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483"}',
  },
  {
    name: 'the body had numbers that JavaScript writes another way',
    mistake: 'body-reserialised',
    body: '{"ratio":0.00001,"name":"Zo\u007fë"}',
    signature: sign('{"ratio": 1e-05, "name": "Zo\\u007f\\u00eb"}', SECRET),
  },
  {
    name: 'the body had blanks and nothing escaped',
    mistake: 'body-reserialised',
    body: '{"grader":"Zoë","list":[1,2]}',
    signature: sign('{"grader": "Zoë", "list": [1, 2]}', SECRET),
  },
  { name: 'a line feed was added', mistake: 'body-line-end', body: `${sent}\n` },
  { name: 'a line feed was dropped', mistake: 'body-line-end', body: sent, signature: sign(`${sent}\n`, SECRET) },
  { name: 'a byte order mark was added', mistake: 'body-line-end', body: Buffer.from(`\uFEFF${sent}`) },
  { name: 'the secret has a line end', mistake: 'secret-white-space', secret: `${SECRET}\n` },
  { name: 'the secret lost its line end', mistake: 'secret-white-space', signature: sign(sent, `${SECRET}\n`) },
  {
    name: 'the key is the raw digest',
    mistake: 'key-raw-digest',
    signature: createHmac('sha256', createHash('sha256').update(SECRET).digest()).update(sent).digest('hex'),
  },
  {
    name: 'the key is the secret',
    mistake: 'key-is-secret',
    signature: createHmac('sha256', SECRET).update(sent).digest('hex'),
  },
  {
    name: 'the signature is in upper case',
    mistake: 'signature-upper-case',
    signature: sign(sent, SECRET).toUpperCase(),
  },
  { name: 'the signature has a prefix', mistake: 'signature-prefixed', signature: `sha256=${sign(sent, SECRET)}` },
]

describe('diagnose', () => {
  it.each(cases)(
    'names $mistake when $name',
    ({ mistake, body = sent, signature = sign(sent, SECRET), secret = SECRET }) => {
      const result = diagnose({ headers: { 'X-Platform-Signature': signature }, body }, { secret })
      expect(result).toMatchObject({ verified: false, mistake })
      expect(result.explanation).not.toContain(SECRET)
      expect(result.explanation).not.toContain(signature)
    },
  )

  it('says that a good signature matches', () => {
    const headers = { 'X-Platform-Signature': sign(sent, SECRET) }
    expect(diagnose({ headers, body: sent }, { secret: SECRET })).toMatchObject({ verified: true, mistake: undefined })
  })

  it('says which secret of a rotation matched when it is not the first', () => {
    const headers = { 'X-Platform-Signature': sign(sent, SECRET) }
    const result = diagnose({ headers, body: sent }, { secret: ['whsec_new', SECRET] })
    expect(result).toMatchObject({ verified: true, mistake: 'secret-of-rotation' })
    expect(result.explanation).toContain('secret 2 of 2')
  })

  it('names no mistake when none explains the signature', () => {
    const headers = { 'X-Platform-Signature': sign(sent, 'another secret') }
    expect(diagnose({ headers, body: sent }, { secret: SECRET })).toMatchObject({ verified: false, mistake: undefined })
    expect(diagnose({ headers, body: 'no JSON' }, { secret: SECRET })).toMatchObject({
      verified: false,
      mistake: undefined,
    })
  })

  it('says what is missing when there is nothing to try', () => {
    expect(diagnose({ headers: {}, body: sent }, { secret: SECRET }).explanation).toContain(
      'no X-Platform-Signature header',
    )
    const headers = { 'X-Platform-Signature': sign(sent, SECRET) }
    expect(diagnose({ headers, body: sent }, { secret: '' }).explanation).toContain('the secret is empty')
  })

  it.each([
    ['a record', { 'Webhook-Signature': sign(sent, SECRET) }, 'Webhook-Signature'],
    ['Headers', new Headers({ 'Webhook-Signature': sign(sent, SECRET) }), 'webhook-signature'],
  ])('names the header of %s that holds a signature where the one looked for is missing', (_kind, headers, name) => {
    const { explanation } = diagnose({ headers, body: sent }, { secret: SECRET })
    expect(explanation).toContain(`There is what looks like a signature in "${name}"`)
  })

  it('does not send the reader to diagnose', () => {
    const headers = { 'X-Platform-Signature': sign(sent, 'another secret') }
    const { explanation } = diagnose({ headers, body: sent }, { secret: SECRET })
    expect(explanation).toContain('None of the usual mistakes explains it')
    expect(explanation).not.toContain('diagnose')
  })

  it('tells a request signed as the other vendor does', () => {
    const headers = { 'X-Platform-Signature': createHmac('sha256', SECRET).update(sent).digest('hex') }
    expect(diagnose({ headers, body: sent }, { secret: SECRET }).explanation).toContain('as TutorCruncher signs')
  })
})

describe('diagnose of a body that is nested 5,000 levels deep', () => {
  const nested = (open: string, close: string) => `${open.repeat(5000)}8${close.repeat(5000)}`

  it.each([
    ['arrays', nested('[', ']'), nested('[ ', ']')],
    ['objects', nested('{"a": ', '}'), nested('{"a":', '}')],
  ])('of %s ends without an error, and still finds what can be found', (_name, written, arrived) => {
    for (const body of [arrived, JSON.parse(arrived)]) {
      const mistakeOf = (signature: string) =>
        diagnose({ headers: { 'X-Platform-Signature': signature }, body }, { secret: SECRET }).mistake
      expect(mistakeOf(sign(written, SECRET))).toBe(body === arrived ? 'body-reserialised' : 'body-not-raw')
      expect(mistakeOf(sign('{}', SECRET))).toBe(undefined)
    }
  })
})

describe('diagnose of a scheme with mistaken keys of its own', () => {
  const scheme = { header: 'Webhook-Signature', deriveKey: (secret: string) => secret }
  const mistakenKeys: MistakenKey[] = [
    { mistake: 'key-is-digest', explanation: 'The key is a digest.', deriveKey: hexDigest },
    { mistake: 'key-raw-digest', explanation: 'The key is a raw digest.', deriveKey: rawDigest },
  ]
  const diagnosisOf = (signature: string, known: readonly MistakenKey[] | undefined) => {
    const signer = createSigner(known ? { ...scheme, mistakenKeys: known } : scheme)
    const request = { headers: { 'webhook-signature': signature }, body: sent }
    return diagnoseSignature(signer, request, ['another', SECRET])
  }

  it.each([
    ['key-is-digest', 'The key is a digest.', hexDigest(SECRET)],
    ['key-raw-digest', 'The key is a raw digest.', rawDigest(SECRET)],
  ])('names %s with the explanation of the scheme, for any of the secrets', (mistake, explanation, key) => {
    const signature = createHmac('sha256', key).update(sent).digest('hex')
    expect(diagnosisOf(signature, mistakenKeys)).toEqual({ verified: false, mistake, explanation })
    expect(diagnosisOf(signature, []).mistake).toBe(undefined)
    expect(diagnosisOf(signature, undefined).mistake).toBe(undefined)
  })

  it('names the first of two that match', () => {
    const twice = [{ ...mistakenKeys[0]!, explanation: 'First.' }, mistakenKeys[0]!]
    const signature = createHmac('sha256', hexDigest(SECRET)).update(sent).digest('hex')
    expect(diagnosisOf(signature, twice).explanation).toBe('First.')
  })
})

function rawDigest(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}

function hexDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
