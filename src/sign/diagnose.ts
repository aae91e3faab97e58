import { createHmacKey, type HmacKey, hmacHex } from '#hmac'
import { kindOf } from '../options.ts'
import { RAW_BODY_HINT, toRawBody } from './body.ts'
import { decodeJson } from './encode.ts'
import { writePythonJson } from './encode-python.ts'
import { type HeadersLike, headerNames, readHeader } from './headers.ts'
import { type Secret, secretProblem } from './secrets.ts'
import type { MistakenKey, SignatureScheme, Signer } from './signer.ts'

/** A mistake that explains why a signature is refused, or would be. */
export type Mistake =
  | 'body-not-raw'
  | 'body-reserialised'
  | 'body-line-end'
  | 'secret-white-space'
  | 'secret-of-rotation'
  | 'signature-upper-case'
  | 'signature-prefixed'
  | MistakenKey['mistake']

export interface Diagnosis {
  /** Whether `verify` accepts the signature with these secrets. */
  readonly verified: boolean
  /** The one change that makes the signature match; `undefined` when none does, or none is needed. */
  readonly mistake: Mistake | undefined
  /** What was found and what to do, in sentences for people. Never shows a secret or a signature. */
  readonly explanation: string
}

interface Try {
  readonly mistake: Mistake
  readonly explanation: string
  readonly bodies: readonly (string | Uint8Array)[]
  readonly keys: readonly HmacKey[]
  readonly signature: string
}

/** Tries one likely mistake after the other until one makes the signature match. Costs a few dozen hashes over the body. */
export function diagnoseSignature(
  signer: Signer,
  request: { headers: unknown; body: unknown },
  secret: unknown,
): Diagnosis {
  const refusal = signer.refusal(request, secret)
  const secrets = secretProblem(secret) ? [] : [secret as Secret].flat()
  const raw = toRawBody(request.body)
  const signature = readHeader(request.headers, signer.scheme.header.toLowerCase())
  if (!refusal) return accepted(signer, raw!, signature!, secrets)
  if (secrets.length === 0) return unexplained(refusal.message)
  if (signature === undefined) return unexplained(`${refusal.message}${otherSignature(request.headers)}`)
  for (const attempt of tries(signer.scheme, raw ?? request.body, signature, secrets)) {
    const wanted = attempt.signature
    if (attempt.keys.some((key) => attempt.bodies.some((body) => hmacHex(key, body) === wanted))) {
      return { verified: false, mistake: attempt.mistake, explanation: attempt.explanation }
    }
  }
  const isMismatch = refusal.code === 'SIGNATURE_MISMATCH'
  const what = isMismatch
    ? `The ${signer.scheme.header} header was not made with this secret over these bytes.`
    : refusal.message
  return unexplained(
    `${what} None of the usual mistakes explains it: look whether the secret belongs to this endpoint, and whether anything between the vendor and this code changes the body.`,
  )
}

function unexplained(explanation: string): Diagnosis {
  return { verified: false, mistake: undefined, explanation }
}

/** Says which header holds a signature where the vendor's is missing: the request may be another vendor's. */
function otherSignature(headers: unknown): string {
  const other = headerNames(headers as HeadersLike).find((name) =>
    /^[0-9a-f]{64}$/i.test(readHeader(headers, name.toLowerCase()) ?? ''),
  )
  return other === undefined
    ? ''
    : ` There is what looks like a signature in ${kindOf(other)}: look whether another vendor sent it.`
}

function accepted(signer: Signer, body: string | Uint8Array, signature: string, secrets: readonly string[]): Diagnosis {
  const index = secrets.findIndex((secret) => signer.verifySignature(body, signature, secret))
  if (index === 0) return { verified: true, mistake: undefined, explanation: 'The signature matches.' }
  return {
    verified: true,
    mistake: 'secret-of-rotation',
    explanation: `The signature matches secret ${index + 1} of ${secrets.length}, not the first: the vendor still signs with it. Keep it in the list until deliveries match the first one.`,
  }
}

function tries(scheme: SignatureScheme, body: unknown, signature: string, secrets: readonly string[]): Try[] {
  const raw = toRawBody(body)
  const bodies = raw === undefined ? [] : [raw]
  const keys = secrets.map((secret) => createHmacKey(scheme.deriveKey(secret)))
  const same = { bodies, keys, signature }
  const otherSecrets = secrets.flatMap(withOtherWhiteSpace)
  return [
    {
      ...same,
      mistake: 'signature-upper-case',
      signature: signature.toLowerCase(),
      explanation:
        'The signature matches in lower case: something on the way changed the case of the header. The vendor sends lower case.',
    },
    {
      ...same,
      mistake: 'signature-prefixed',
      signature: signature.trim().replace(/^[a-z0-9-]*=/i, ''),
      explanation:
        'The signature matches without what stands around its digits: the vendor sends the bare digits, with no blank and no prefix such as "sha256=".',
    },
    {
      ...same,
      mistake: 'body-line-end',
      bodies: bodies.flatMap(withOtherEnds),
      explanation:
        'The signature matches when the end of the body is changed: a line end or byte order mark was added or dropped on the way. Verify the body exactly as it arrived.',
    },
    {
      ...same,
      mistake: raw === undefined ? 'body-not-raw' : 'body-reserialised',
      bodies: reserialised(body),
      explanation: `The signature matches the same JSON written another way: the body was parsed and written again before it was verified. ${RAW_BODY_HINT}`,
    },
    {
      ...same,
      mistake: 'secret-white-space',
      keys: otherSecrets.map((secret) => createHmacKey(scheme.deriveKey(secret))),
      explanation:
        'The signature matches when what stands around the secret is changed: look for a line end, a blank or quotes in the environment variable or file that holds it.',
    },
    ...(scheme.mistakenKeys ?? []).map((wrong) => ({
      ...same,
      mistake: wrong.mistake,
      keys: secrets.map((secret) => createHmacKey(wrong.deriveKey(secret))),
      explanation: wrong.explanation,
    })),
  ]
}

function withOtherWhiteSpace(secret: string): string[] {
  const bare = secret.trim()
  const unquoted = bare.replace(/^(["'])(.*)\1$/s, '$2')
  return [bare, unquoted, `${bare}\n`, `${bare}\r\n`, `${bare} `, ` ${bare}`].filter((one) => one !== secret)
}

/** The body with and without line ends, the other kind of line end, and a byte order mark. */
function withOtherEnds(body: string | Uint8Array): string[] {
  const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  const bare = text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '')
  return [
    bare,
    `${bare}\n`,
    `${bare}\r\n`,
    text.replaceAll('\r\n', '\n'),
    text.replaceAll(/(?<!\r)\n/g, '\r\n'),
    `\uFEFF${bare}`,
  ]
}

/** The forms that serialisers write JSON in: compact, indented, as Python does. */
const WRITERS: readonly ((payload: unknown) => string | undefined)[] = [
  (payload) => JSON.stringify(payload),
  (payload) => JSON.stringify(payload, null, 2),
  (payload) => JSON.stringify(payload, null, 4),
  (payload) => writePythonJson(payload, { ascii: false }),
  (payload) => writePythonJson(payload),
]

/** The body's JSON in every form, with its keys in their order and sorted. */
function reserialised(body: unknown): string[] {
  const raw = toRawBody(body)
  const payload = orNothing(() => (raw === undefined ? body : decodeJson(raw)))
  const sorted = orNothing(() => sortKeys(payload))
  return [payload, sorted].flatMap((one) => WRITERS.flatMap((write) => orNothing(() => write(one)) ?? []))
}

/** @note What cannot be sorted or written in one form can be in another: nesting may be too deep for all but one. */
function orNothing<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  )
}
