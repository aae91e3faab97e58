import { timingSafeEqual } from 'node:crypto'
import express from 'express'
import { answering, type CreateReceiver, expectedSignature, hmac, isSame, sha256, signatureHeader } from './scheme.ts'

/**
 * Wrong: it verifies nothing.
 * Cost: whoever finds the URL writes grades, lessons and payments into the app.
 */
export const withoutVerification: CreateReceiver = (vendor) => answering(vendor, () => 204)

/**
 * Wrong: it verifies the JSON as it would write it itself, not the bytes that arrived.
 * Cost: it refuses every delivery whose bytes JSON.stringify does not give: all of TutorCruncher, whose Python puts
 * blanks between and escapes what is not ASCII, and TutorFlow's from the day its sender writes 1.0 or a line end.
 */
export const overWrittenAgain: CreateReceiver = (vendor, secret) =>
  express().post('/{*path}', express.json({ limit: '1mb' }), (request, response) => {
    const body = JSON.stringify(request.body) ?? ''
    const isGood = isSame(request.get(signatureHeader[vendor]) ?? '', expectedSignature(vendor, secret, body))
    response.sendStatus(isGood ? 204 : 401)
  })

/**
 * Wrong: it compares the first 16 digits only, as the short form of a signature in logs.
 * Cost: a forger has 64 bits to guess in place of 256, and fewer with each digit that the prefix is shorter.
 */
export const byPrefix: CreateReceiver = byPart((signature) => signature.slice(0, 16))

/**
 * Wrong: it compares the last 16 digits only, as a column of a table that is too narrow has them.
 * Cost: that of the prefix.
 */
export const bySuffix: CreateReceiver = byPart((signature) => signature.slice(-16))

function byPart(part: (signature: string) => string): CreateReceiver {
  return (vendor, secret) =>
    answering(vendor, ({ signature, body }) => {
      const expected = expectedSignature(vendor, secret, body)
      return isSame(part(signature), part(expected)) ? 204 : 401
    })
}

/**
 * Wrong: it hands timingSafeEqual() two buffers without a look at their lengths, which makes it throw.
 * Cost: anybody can fill the error log and wake people up; the 500 says "try again" in place of "never".
 */
export const throwingOnMalformed: CreateReceiver = (vendor, secret) =>
  answering(vendor, ({ signature, body }) => {
    if (signature === '') return 401
    const expected = expectedSignature(vendor, secret, body)
    return timingSafeEqual(Buffer.from(signature), Buffer.from(expected)) ? 204 : 401
  })

/**
 * Wrong: it looks at the form of the signature, and computes none.
 * Cost: as no verification, but it looks verified in a review and in a test that sends no header.
 */
export const byForm: CreateReceiver = (vendor) =>
  answering(vendor, ({ signature }) => (/^[0-9a-f]{64}$/.test(signature) ? 204 : 401))

/**
 * Wrong: it refuses fields and events that it does not know.
 * Cost: the day the vendor adds a field, nothing gets through any more; TutorCruncher never sends a 4xx again and
 * disables the integration when more than a fifth of the attempts fail.
 */
export const closed: CreateReceiver = (vendor, secret) =>
  answering(vendor, ({ headers, signature, body }) => {
    if (!isSame(signature, expectedSignature(vendor, secret, body))) return 401
    const payload = parse(body)
    if (payload === undefined) return 400
    const isKnown =
      vendor === 'tutorflow' ? isKnownEvaluation(headers['x-platform-event'], payload) : isKnownWebhook(payload)
    return isKnown ? 204 : 422
  })

const EVALUATION_EVENTS = ['evaluation.completed', 'evaluation.failed']
const EVALUATION = ['evaluationId', 'status', 'evaluationType', 'score', 'maxScore', 'normalizedScore']

function isKnownEvaluation(event: unknown, payload: object): boolean {
  return EVALUATION_EVENTS.includes(String(event)) && hasOnly(EVALUATION, payload)
}

const WEBHOOK = ['request_time', '_request_time', 'events']
const EVENT = ['action', 'verb', 'timestamp', 'branch', 'actor', 'extra_msg', 'subject']
const ACTIONS = ['CREATED_A_CONTRACTOR', 'EDITED_A_CONTRACTOR', 'DELETED_A_CONTRACTOR']

function isKnownWebhook(webhook: { readonly events?: unknown }): boolean {
  const { events } = webhook
  if (!hasOnly(WEBHOOK, webhook) || !Array.isArray(events)) return false
  return events.every((event) => ACTIONS.includes(event?.action) && hasOnly(EVENT, event))
}

function hasOnly(names: readonly string[], value: object): boolean {
  return Object.keys(value).every((name) => names.includes(name))
}

function parse(body: Buffer): object | undefined {
  try {
    return Object(JSON.parse(body.toString()))
  } catch {
    return undefined
  }
}

/**
 * Wrong: it parses before it verifies, and does not catch what that throws.
 * Cost: anybody can fill the error log and wake people up, and reaches the parser and every hole in it; a signed body that
 * is cut short is answered with 500, and comes again and again.
 */
export const parsingFirst: CreateReceiver = (vendor, secret) =>
  answering(vendor, ({ signature, body }) => {
    JSON.parse(body.toString())
    return isSame(signature, expectedSignature(vendor, secret, body)) ? 204 : 401
  })

/**
 * Wrong: it makes the key as the other vendor does: TutorFlow's from the plain secret, TutorCruncher's from its SHA-256.
 * Cost: it refuses every real delivery. Its own tests are green, since they sign with the same wrong key.
 */
export const withOtherKey: CreateReceiver = (vendor, secret) =>
  answering(vendor, ({ signature, body }) => {
    const key = vendor === 'tutorflow' ? secret : sha256(secret)
    return isSame(signature, hmac(key, body)) ? 204 : 401
  })
