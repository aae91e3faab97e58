import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as neutral from '../../src/sign/hmac.neutral.ts'
import * as node from '../../src/sign/hmac.node.ts'
import { bodyOf, readVectors } from '../support/vectors.ts'

const { good } = readVectors('tutorflow')

describe.each([
  ['node', node],
  ['neutral', neutral as unknown as typeof node],
])('the %s variant of #hmac', (_name, hmac) => {
  it.each(good)('signs $name as Python does', (vector) => {
    const key = hmac.createHmacKey(hmac.sha256Hex(vector.secret))
    expect(hmac.hmacHex(key, bodyOf(vector))).toBe(vector.signature)
  })

  it('signs text as its UTF-8 bytes', () => {
    for (const vector of good) {
      const key = hmac.createHmacKey(hmac.sha256Hex(vector.secret))
      expect(hmac.hmacHex(key, bodyOf(vector).toString('utf8')), vector.name).toBe(vector.signature)
    }
  })

  it('agrees with createHmac for any key and body', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, fc.oneof(text, fc.uint8Array({ maxLength: 300 })), (key, body) => {
        const expected = createHmac('sha256', key).update(body).digest('hex')
        expect(hmac.hmacHex(hmac.createHmacKey(key), body)).toBe(expected)
      }),
    )
  })

  it('agrees with createHmac on either side of every size where the work changes', () => {
    for (const size of [0, 1, 55, 56, 63, 64, 65, 2730, 2731, 8191, 8192, 8193, 100_000]) {
      const body = Buffer.alloc(size, 'é')
      const expected = createHmac('sha256', 'key').update(body).digest('hex')
      expect(hmac.hmacHex(hmac.createHmacKey('key'), body), `${size} bytes`).toBe(expected)
      const text = 'x'.repeat(size)
      const expectedText = createHmac('sha256', 'key').update(text).digest('hex')
      expect(hmac.hmacHex(hmac.createHmacKey('key'), text), `${size} characters`).toBe(expectedText)
    }
  })

  it('takes a view into a larger buffer as its own bytes only', () => {
    const view = Buffer.from('__body__').subarray(2, 6)
    expect(hmac.hmacHex(hmac.createHmacKey('key'), view)).toBe(hmac.hmacHex(hmac.createHmacKey('key'), 'body'))
  })

  it('takes a key of raw bytes, longer than a block too', () => {
    for (const length of [0, 32, 64, 65, 200]) {
      const key = new Uint8Array(length).fill(7)
      const expected = createHmac('sha256', key).update('body').digest('hex')
      expect(hmac.hmacHex(hmac.createHmacKey(key), 'body'), `${length} bytes`).toBe(expected)
    }
  })
})
