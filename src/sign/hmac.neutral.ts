import { cbc } from '@noble/ciphers/aes.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The platform's cryptography in plain JavaScript, for browsers, workers and jsdom, where `crypto.subtle` is asynchronous or
 * missing: HMAC-SHA256, SHA-256 and AES-128-CBC. The twin of `hmac.node.ts`; both export the same names and sit one suite
 * of vectors.
 */
export interface HmacKey {
  readonly state: ReturnType<typeof hmac.create>
}

/** Prepares a key; text counts as UTF-8. */
export function createHmacKey(key: string | Uint8Array): HmacKey {
  return { state: hmac.create(nobleSha256, toLocalBytes(key)) }
}

/** The HMAC of `body` in 64 lower-case hexadecimal digits; text counts as UTF-8. */
export function hmacHex(key: HmacKey, body: string | Uint8Array): string {
  return bytesToHex(key.state.clone().update(toLocalBytes(body)).digest())
}

export function sha256(data: string | Uint8Array): Uint8Array {
  return nobleSha256(toLocalBytes(data))
}

export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(data))
}

/** AES-128 in CBC mode with PKCS #7 padding; the key and the initialisation vector are 16 bytes each. */
export function encryptAes128Cbc(key: Uint8Array, iv: Uint8Array, plaintext: Uint8Array): Uint8Array {
  return cbc(toLocalBytes(key), toLocalBytes(iv)).encrypt(toLocalBytes(plaintext))
}

/** @note Under jsdom a Buffer belongs to another realm, which the library refuses; a view of this realm over the same memory passes. */
function toLocalBytes(value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === 'string' ? utf8ToBytes(value) : value
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
