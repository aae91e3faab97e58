import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ErrorCode } from '../../src/errors.ts'
import type * as Fernet from '../../src/sign/fernet.ts'
import * as neutral from '../../src/sign/hmac.neutral.ts'
import * as node from '../../src/sign/hmac.node.ts'

interface Vector {
  readonly name: string
  readonly key: string
  readonly seconds: number
  readonly iv: string
  readonly payloadBase64: string
  readonly token: string
}

/** Made by test/support/fernet_vectors.py. */
const vectors: Vector[] = JSON.parse(readFileSync(new URL('../support/fernet-vectors.json', import.meta.url), 'utf8'))

/** From the Fernet specification, generate.json. */
const SPECIFIED: Vector = {
  name: 'the vector of the specification',
  key: 'cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=',
  seconds: Date.parse('1985-10-26T01:20:00-07:00') / 1000,
  iv: '000102030405060708090a0b0c0d0e0f',
  payloadBase64: Buffer.from('hello').toString('base64'),
  token: 'gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==',
}
const { key: KEY } = SPECIFIED

/** Opens a token with node:crypto alone. */
function open(key: string, token: string): { seconds: number; iv: Buffer; payload: Buffer } {
  const keys = Buffer.from(key, 'base64url')
  const bytes = Buffer.from(token, 'base64url')
  const signed = bytes.subarray(0, -32)
  expect(bytes[0]).toBe(0x80)
  expect(bytes.subarray(-32)).toEqual(createHmac('sha256', keys.subarray(0, 16)).update(signed).digest())
  const iv = signed.subarray(9, 25)
  const decipher = createDecipheriv('aes-128-cbc', keys.subarray(16), iv)
  const payload = Buffer.concat([decipher.update(signed.subarray(25)), decipher.final()])
  return { seconds: Number(signed.readBigUInt64BE(1)), iv, payload }
}

it('has one set of names in both variants of #hmac', () => {
  expect(Object.keys(neutral)).toEqual(Object.keys(node))
})

describe.each([
  ['node', node],
  ['neutral', neutral],
])('with the %s variant of #hmac', (_name, hmac) => {
  let createFernetToken: typeof Fernet.createFernetToken

  beforeEach(async () => {
    vi.resetModules()
    vi.doMock('#hmac', () => hmac)
    ;({ createFernetToken } = await import('../../src/sign/fernet.ts'))
  })

  afterEach(() => {
    vi.doUnmock('#hmac')
    vi.restoreAllMocks()
  })

  it('runs on that variant', async () => {
    expect((await import('#hmac')).encryptAes128Cbc).toBe(hmac.encryptAes128Cbc)
  })

  it.each([SPECIFIED, ...vectors])('makes the token of $name', (vector) => {
    const payload = Buffer.from(vector.payloadBase64, 'base64')
    const options = { now: () => vector.seconds * 1000 + 999, iv: Buffer.from(vector.iv, 'hex') }
    expect(createFernetToken(vector.key, payload, options)).toBe(vector.token)
  })

  it('makes tokens that open to their payload, for any key and payload', () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(key, fc.uint8Array({ maxLength: 300 }), (bytes, payload) => {
        const text = `${Buffer.from(bytes).toString('base64url')}=`
        expect(open(text, createFernetToken(text, payload)).payload.equals(payload)).toBe(true)
      }),
    )
  })

  it('takes the time of the system, and another vector for each token', () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_588_204_800_999)
    const opened = [1, 2].map(() => open(KEY, createFernetToken(KEY, Buffer.from('hello'))))
    expect(opened.map(({ seconds }) => seconds)).toEqual([1_588_204_800, 1_588_204_800])
    expect(opened[0]!.iv.equals(opened[1]!.iv)).toBe(false)
  })

  it('holds a payload of a megabyte', () => {
    const payload = Buffer.alloc(1_000_000, 'é')
    expect(open(KEY, createFernetToken(KEY, payload)).payload.equals(payload)).toBe(true)
  })

  it('encrypts as createCipheriv does, views at any offset included, and changes none of its arguments', () => {
    const block = fc.uint8Array({ minLength: 19, maxLength: 19 })
    const offset = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(block, block, fc.uint8Array({ minLength: 3, maxLength: 100 }), offset, (key, iv, data, at) => {
        const given = [key.subarray(at, at + 16), iv.subarray(at, at + 16), data.subarray(at)] as const
        const before = given.map((bytes) => Buffer.from(bytes))
        const cipher = createCipheriv('aes-128-cbc', given[0], given[1])
        const expected = Buffer.concat([cipher.update(given[2]), cipher.final()])
        expect(expected.equals(hmac.encryptAes128Cbc(...given))).toBe(true)
        expect(given.map((bytes, index) => before[index]!.equals(bytes))).toEqual([true, true, true])
      }),
    )
  })

  it('encrypts bytes of another realm, as jsdom has them', () => {
    const bytes: Uint8Array = runInNewContext('new (class Buffer extends Uint8Array {})(16)')
    const own = new Uint8Array(16)
    expect(bytes).not.toBeInstanceOf(Uint8Array)
    expect([...hmac.encryptAes128Cbc(bytes, bytes, bytes)]).toEqual([...hmac.encryptAes128Cbc(own, own, own)])
  })

  const refused: [string, ErrorCode, unknown, string][] = [
    ['no key', 'SECRET_MISSING', undefined, 'no key was given'],
    ['null', 'SECRET_MISSING', null, 'no key was given'],
    ['an empty key', 'SECRET_MISSING', '', 'the key is empty'],
    ['bytes', 'OPTION_INVALID', Buffer.alloc(32), 'the key must be a string, not an object'],
    ['a list', 'OPTION_INVALID', [KEY], 'the key must be a string, not an array'],
    ['a number', 'OPTION_INVALID', 5, 'the key must be a string, not a number'],
    ['a key without padding', 'OPTION_INVALID', KEY.slice(0, -1), 'the key has 43 characters, where the 44'],
    ['a key with a line feed', 'OPTION_INVALID', `${KEY}\n`, 'the key has 45 characters, where the 44'],
    ['hexadecimal digits', 'OPTION_INVALID', 'ab'.repeat(32), 'the key has 64 characters, where the 44'],
    [
      'the other base64',
      'OPTION_INVALID',
      KEY.replace('_', '/').replace('-', '+'),
      'the key is not 32 bytes in urlsafe',
    ],
    ['a blank', 'OPTION_INVALID', KEY.replace('_', ' '), 'the key is not 32 bytes in urlsafe base64'],
    ['33 bytes', 'OPTION_INVALID', 'A'.repeat(44), 'the key is not 32 bytes in urlsafe base64'],
    ['31 bytes', 'OPTION_INVALID', `${'A'.repeat(42)}==`, 'the key is not 32 bytes in urlsafe base64'],
    ['bits beyond 32 bytes', 'OPTION_INVALID', KEY.replace('4=', '5='), 'the key is not 32 bytes in urlsafe base64'],
  ]

  it.each(refused)('refuses %s as a key, without showing it', (_name, code, key, problem) => {
    const message = expect.stringContaining(`Could not create the Fernet token: ${problem}`)
    const run = () => createFernetToken(key as string, new Uint8Array(0))
    expect(run).toThrow(expect.objectContaining({ code, message }))
    if (typeof key === 'string' && key !== '') expect(run).not.toThrow(key.slice(0, 8))
  })

  it.each([
    [{ now: 5 as never }, 'now must be a function that returns epoch milliseconds, not 5'],
    [{ now: () => Number.NaN }, 'now must return epoch milliseconds, not NaN'],
    [{ now: () => -1 }, 'now must return epoch milliseconds, not -1'],
    [{ now: () => 5n as never }, 'now must return epoch milliseconds, not a bigint'],
    [{ now: () => Number.POSITIVE_INFINITY }, 'now must return epoch milliseconds, not Infinity'],
    [{ iv: new Uint8Array(15) }, 'iv must be 16 bytes, not 15'],
  ])('refuses the options %o', (options, problem) => {
    const message = `Could not create the Fernet token: ${problem}.`
    const run = () => createFernetToken(KEY, new Uint8Array(0), options)
    expect(run).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', message }))
  })
})
