import { createHmacKey, encryptAes128Cbc, hmacHex } from '#hmac'
import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'

export interface FernetOptions {
  /** The time that the token carries, in epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined
  /** 16 bytes that no other token under this key may have. @default random bytes */
  readonly iv?: Uint8Array | undefined
}

const VERSION = 0x80
const IV_START = 9
const IV_LENGTH = 16
const CIPHERTEXT_START = IV_START + IV_LENGTH
const SIGNATURE_LENGTH = 32
const DOING = 'create the Fernet token'

/**
 * A Fernet token of `payload`, as the Fernet specification lays it out: the version 0x80, the seconds since 1970 as 64 bits
 * with the highest byte first, the initialisation vector, AES-128-CBC with PKCS #7 padding, and HMAC-SHA256 over all of that;
 * in urlsafe base64 with padding. The first half of the key signs, the second encrypts.
 *
 * @throws WebhookError SECRET_MISSING, OPTION_INVALID
 */
export function createFernetToken(key: string, payload: Uint8Array, options: FernetOptions = {}): string {
  assertFernetKey(key, DOING)
  const seconds = unixSeconds(options.now, DOING)
  const iv = options.iv ?? globalThis.crypto.getRandomValues(new Uint8Array(IV_LENGTH))
  if (iv.length !== IV_LENGTH) throw invalid(DOING, `iv must be ${IV_LENGTH} bytes, not ${iv.length}`)
  const keys = fromBase64Url(key)
  const ciphertext = encryptAes128Cbc(keys.subarray(16), iv, payload)
  const token = new Uint8Array(CIPHERTEXT_START + ciphertext.length + SIGNATURE_LENGTH)
  token[0] = VERSION
  new DataView(token.buffer).setBigUint64(1, BigInt(seconds))
  token.set(iv, IV_START)
  token.set(ciphertext, CIPHERTEXT_START)
  const signed = token.subarray(0, -SIGNATURE_LENGTH)
  token.set(fromHex(hmacHex(createHmacKey(keys.subarray(0, 16)), signed)), signed.length)
  return toBase64Url(token)
}

/**
 * Refuses anything but a Fernet key: the urlsafe base64 of 32 bytes, with its padding. The key itself is never shown.
 *
 * @throws WebhookError SECRET_MISSING when there is none or an empty one; OPTION_INVALID when it is something else
 */
export function assertFernetKey(key: unknown, doing: string): asserts key is string {
  const problem = keyProblem(key)
  if (problem === undefined) return
  const code = key === undefined || key === null || key === '' ? 'SECRET_MISSING' : 'OPTION_INVALID'
  throw new WebhookError(code, `Could not ${doing}: ${problem}. ${KEY_HINT}`)
}

/**
 * The time of `now` in whole seconds.
 *
 * @param now counts in epoch milliseconds; `undefined` stands for Date.now
 * @throws WebhookError OPTION_INVALID when it is no function, or what it returns is no time since 1970
 */
export function unixSeconds(now: unknown, doing: string): number {
  if (now !== undefined && typeof now !== 'function') {
    throw invalid(doing, `now must be a function that returns epoch milliseconds, not ${kindOf(now)}`)
  }
  const ms: unknown = now === undefined ? Date.now() : now()
  const seconds = typeof ms === 'number' ? Math.floor(ms / 1000) : Number.NaN
  if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds
  throw invalid(doing, `now must return epoch milliseconds, not ${kindOf(ms)}`)
}

/** 43 characters for 32 bytes; the last of them holds four bits, and two that are zero. */
const KEY = /^[\w-]{42}[AEIMQUYcgkosw048]=$/
const KEY_LENGTH = 44
const KEY_HINT =
  'Pass the key as it was issued, its closing = included; when it comes from the environment, look whether the variable is set where this runs.'

/** What is wrong with a key by its length and kind. */
function keyProblem(key: unknown): string | undefined {
  if (key === undefined || key === null) return 'no key was given'
  if (key === '') return 'the key is empty'
  if (typeof key === 'object') return `the key must be a string, not ${kindOf(key)}`
  if (typeof key !== 'string') return `the key must be a string, not a ${typeof key}`
  if (key.length !== KEY_LENGTH) {
    return `the key has ${key.length} characters, where the ${KEY_LENGTH} of a Fernet key were expected`
  }
  return KEY.test(key)
    ? undefined
    : 'the key is not 32 bytes in urlsafe base64 (letters, digits, - and _, with = at the end)'
}

function invalid(doing: string, problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${doing}: ${problem}.`)
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_')
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16))
}
