import type * as Crypto from 'node:crypto'

/**
 * The platform's cryptography, here by node:crypto: HMAC-SHA256, SHA-256 and AES-128-CBC. `hmac.neutral.ts` is its twin for
 * every other runtime; both export the same names and sit one suite of vectors.
 *
 * Up to SCRATCH bytes the two hashes of RFC 2104 are taken in one shot each over buffers that are kept: about half the
 * time of `createHmac`, whose set-up outweighs the hashing of a webhook body. Above that `createHmac` saves the copy.
 */
export interface HmacKey {
  readonly key: Uint8Array
  readonly innerPad: Uint8Array
  readonly outerPad: Uint8Array
}

/** @note Loaded when it is first needed: node:crypto is a third of what importing this package costs. */
let loaded: typeof Crypto | undefined
function crypto(): typeof Crypto {
  loaded ??= process.getBuiltinModule('node:crypto')
  return loaded
}

const BLOCK = 64
const SCRATCH = 8192
const inner = Buffer.alloc(BLOCK + SCRATCH)
const outer = Buffer.alloc(BLOCK + 32)

/** Prepares a key; text counts as UTF-8. */
export function createHmacKey(key: string | Uint8Array): HmacKey {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'utf8') : key
  const block = new Uint8Array(BLOCK)
  block.set(bytes.length > BLOCK ? crypto().createHash('sha256').update(bytes).digest() : bytes)
  return { key: bytes, innerPad: block.map((byte) => byte ^ 0x36), outerPad: block.map((byte) => byte ^ 0x5c) }
}

/** The HMAC of `body` in 64 lower-case hexadecimal digits; text counts as UTF-8. */
export function hmacHex(key: HmacKey, body: string | Uint8Array): string {
  // A UTF-16 unit takes three bytes at the most.
  if (typeof body === 'string' ? body.length * 3 > SCRATCH : body.length > SCRATCH) {
    return crypto().createHmac('sha256', key.key).update(body).digest('hex')
  }
  inner.set(key.innerPad)
  const end = BLOCK + fill(body)
  outer.set(key.outerPad)
  const { hash } = crypto()
  outer.write(hash('sha256', inner.subarray(0, end), 'hex'), BLOCK, 'hex')
  return hash('sha256', outer, 'hex')
}

export function sha256(data: string | Uint8Array): Uint8Array {
  return crypto().createHash('sha256').update(data).digest()
}

export function sha256Hex(data: string | Uint8Array): string {
  return crypto().hash('sha256', data, 'hex')
}

/** AES-128 in CBC mode with PKCS #7 padding; the key and the initialisation vector are 16 bytes each. */
export function encryptAes128Cbc(key: Uint8Array, iv: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const cipher = crypto().createCipheriv('aes-128-cbc', key, iv)
  return Buffer.concat([cipher.update(plaintext), cipher.final()])
}

function fill(body: string | Uint8Array): number {
  if (typeof body === 'string') return inner.write(body, BLOCK, 'utf8')
  inner.set(body, BLOCK)
  return body.length
}
