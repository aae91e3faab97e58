import { hmacHex } from '#hmac'
import type { ErrorCode } from '../errors.ts'
import { assertRawBody, describeNoBody, RAW_BODY_HINT, type RawBody, toRawBody } from './body.ts'
import { equalInConstantTime } from './compare.ts'
import { readHeader } from './headers.ts'
import { createKeyCache } from './keys.ts'
import { assertOneSecret, assertSecret, SECRET_HINT, type Secret, secretProblem } from './secrets.ts'

/** How a vendor signs: hex HMAC-SHA256 over the raw body, in one header, under a key made from the secret. */
export interface SignatureScheme {
  /** The header's name as the vendor writes it. */
  readonly header: string
  /** The text whose UTF-8 bytes are the HMAC key. */
  deriveKey(secret: string): string
  /** Tried by `diagnose` in this order. */
  readonly mistakenKeys?: readonly MistakenKey[]
}

/** A key that one side may make in place of the vendor's. */
export interface MistakenKey {
  readonly mistake: 'key-raw-digest' | 'key-is-secret' | 'key-is-digest'
  /** In sentences for people, as the explanation of a diagnosis. */
  readonly explanation: string
  /** Text counts as UTF-8. */
  deriveKey(secret: string): string | Uint8Array
}

/** Why a request is not accepted. */
export interface Refusal {
  readonly code: ErrorCode
  readonly message: string
}

export interface Signer {
  readonly scheme: SignatureScheme
  /** @throws WebhookError BODY_NOT_RAW, SECRET_MISSING, OPTION_INVALID */
  sign(body: RawBody, secret: string): string
  /** @throws WebhookError BODY_NOT_RAW, SECRET_MISSING, OPTION_INVALID; never for anything that the header holds */
  verifySignature(body: RawBody, signature: unknown, secret: Secret): boolean
  /** Why this request's signature is refused, or `undefined` when it is good. Throws only when `headers` is no object. */
  refusal(request: { headers: unknown; body: unknown }, secret: unknown): Refusal | undefined
}

const LENGTH = 64
const SIGNATURE = /^[0-9a-f]{64}$/

export function createSigner(scheme: SignatureScheme): Signer {
  const keyOf = createKeyCache((secret) => scheme.deriveKey(secret))
  const header = scheme.header.toLowerCase()
  const DOING = 'verify the delivery'
  const mismatch = refuse(
    'SIGNATURE_MISMATCH',
    `Could not ${DOING}: the ${scheme.header} header was not made with this secret over these bytes. ` +
      'Verify the raw body as it arrived, with the secret of this very endpoint; diagnose() tells which likely mistake would have matched.',
  )
  const missing = refuse(
    'SIGNATURE_MISSING',
    `Could not ${DOING}: there is no ${scheme.header} header. The vendor signs every delivery, so this request is not one, or a proxy dropped the header.`,
  )

  /** `body` and `secret` have been looked at. */
  function matches(body: string | Uint8Array, signature: string, secret: Secret): boolean {
    if (signature.length !== LENGTH) return false
    if (typeof secret === 'string') return equalInConstantTime(hmacHex(keyOf(secret), body), signature)
    return secret.some((one) => equalInConstantTime(hmacHex(keyOf(one), body), signature))
  }

  return {
    scheme,
    sign(body, secret) {
      const raw = assertRawBody(body, 'sign the body')
      assertOneSecret(secret, 'sign the body')
      return hmacHex(keyOf(secret), raw)
    },
    verifySignature(body, signature, secret) {
      assertSecret(secret, 'verify the signature')
      const raw = assertRawBody(body, 'verify the signature')
      return typeof signature === 'string' && matches(raw, signature, secret)
    },
    refusal(request, secret) {
      const noSecret = secretProblem(secret)
      if (noSecret) return refuse(noSecret.code, `Could not ${DOING}: ${noSecret.problem}. ${SECRET_HINT}`)
      const raw = toRawBody(request.body)
      if (raw === undefined) {
        return refuse('BODY_NOT_RAW', `Could not ${DOING}: ${describeNoBody(request.body)}. ${RAW_BODY_HINT}`)
      }
      const signature = readHeader(request.headers, header)
      if (!signature) return missing
      if (matches(raw, signature, secret as Secret)) return undefined
      return SIGNATURE.test(signature) ? mismatch : refuse('SIGNATURE_MALFORMED', malformed(scheme.header, signature))
    },
  }
}

/** Says what is wrong with the form without showing the signature: only its length and kind. */
function malformed(header: string, signature: string): string {
  const kind =
    signature.length !== LENGTH
      ? `has ${signature.length} characters`
      : /^[0-9a-fA-F]+$/.test(signature)
        ? 'has upper-case digits'
        : 'has characters that are no hexadecimal digits'
  return `Could not verify the delivery: the ${header} header ${kind}, where 64 lower-case hexadecimal digits were expected. Pass the header on as it arrived.`
}

function refuse(code: ErrorCode, message: string): Refusal {
  return { code, message }
}
