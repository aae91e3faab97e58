import { sha256Hex } from '#hmac'
import { WebhookError } from '../errors.ts'
import { assertOneOf, assertOptions, kindOf } from '../options.ts'
import { type RawBody, toRawBody } from '../sign/body.ts'
import { type Diagnosis, diagnoseSignature } from '../sign/diagnose.ts'
import { decodeJson } from '../sign/encode.ts'
import { type HeadersLike, readHeader } from '../sign/headers.ts'
import {
  assertReceived,
  BODY_NOT_JSON,
  VERIFYING as DOING,
  type ReceivedRequest,
  readRequest,
} from '../sign/receive.ts'
import type { Secret } from '../sign/secrets.ts'
import type { Refusal } from '../sign/signer.ts'
import { listProblems, type Problem } from '../validate/problems.ts'
import { facts } from './facts.ts'
import { isSentEvent, type TutorFlowEvents, validators } from './schemas.ts'
import { signer } from './signature.ts'

export interface VerifyOptions {
  /** The endpoint's secret, or all that are good during a rotation, newest first. */
  readonly secret: Secret | undefined
  /**
   * What to do with a payload that breaks its schema: refuse it, or hand it over with its `problems`.
   * @default 'reject'
   */
  readonly payload?: 'reject' | 'report' | undefined
  /**
   * What to do with an event whose name has no schema here: hand it over as `known: false`, or refuse it.
   * @default 'accept'
   */
  readonly unknownEvents?: 'accept' | 'reject' | undefined
}

/** A verified event whose payload keeps its schema: `name` tells which, and narrows `payload`. */
export type TutorFlowEvent = KnownEvent | UnknownEvent

/** An event of the catalogue: the one of this name, or of any. */
export type KnownEvent<Name extends keyof TutorFlowEvents = keyof TutorFlowEvents> = {
  [N in Name]: {
    readonly vendor: 'tutorflow'
    readonly known: true
    readonly name: N
    readonly payload: TutorFlowEvents[N]
    /** `${name}:${evaluationId}`: the same for every delivery of the same event. TutorFlow sends no event id. */
    readonly idempotencyKey: string
    readonly problems?: undefined
  }
}[Name]

/** With `payload: 'report'`, an event whose payload breaks its schema: nothing is known of the payload but its problems. */
export interface ReportedEvent {
  readonly vendor: 'tutorflow'
  readonly known: true
  readonly name: keyof TutorFlowEvents
  readonly payload: unknown
  /** As for a valid one; made from a hash of the body when the problem lies in `evaluationId` or `status`. */
  readonly idempotencyKey: string
  readonly problems: readonly Problem[]
}

/** An event that this version of the kit has no schema for: reserved, or newer than the kit. */
export interface UnknownEvent {
  readonly vendor: 'tutorflow'
  readonly known: false
  readonly name: undefined
  /** The name as it was received. */
  readonly receivedName: string
  readonly payload: unknown
  readonly problems?: undefined
}

/** Options that let no payload through which breaks its schema. */
export type RefuseOptions = VerifyOptions & { readonly payload?: 'reject' | undefined }

/** What `safeVerify` answers; `problems` come with PAYLOAD_INVALID. */
export type SafeVerifyResult<Event = TutorFlowEvent> =
  | { readonly ok: true; readonly event: Event }
  | (Refusal & { readonly ok: false; readonly problems?: readonly Problem[] })

/**
 * The event that a delivery carries, once its signature, event name, JSON and payload have been checked, in that order.
 *
 * Give it the raw body: text or bytes exactly as they arrived. The signature does not cover the name of the event, but
 * the payload's schema does: its `status` belongs to one event only. With `payload: 'report'` look at `problems` before
 * the payload: a body that was relabelled comes with one at `$.status`.
 *
 * @throws WebhookError SECRET_MISSING, BODY_NOT_RAW, SIGNATURE_MISSING, SIGNATURE_MALFORMED, SIGNATURE_MISMATCH,
 * EVENT_MISSING, EVENT_UNKNOWN (only with `unknownEvents: 'reject'`), BODY_NOT_JSON, PAYLOAD_INVALID, OPTION_INVALID
 */
export function verify(request: ReceivedRequest, options: RefuseOptions): TutorFlowEvent
export function verify(request: ReceivedRequest, options: VerifyOptions): TutorFlowEvent | ReportedEvent
export function verify(request: ReceivedRequest, options: VerifyOptions): TutorFlowEvent | ReportedEvent {
  const result = safeVerify(request, options)
  if (result.ok) return result.event
  const details = result.problems ? { problems: result.problems } : {}
  throw new WebhookError(result.code, result.message, { details })
}

/**
 * As `verify`, but a refused delivery is a value: no Error is built and nothing is diagnosed, so that a flood of forged
 * requests costs little more than hashing them.
 *
 * @throws WebhookError OPTION_INVALID for misuse only
 */
export function safeVerify(request: ReceivedRequest, options: RefuseOptions): SafeVerifyResult
export function safeVerify(
  request: ReceivedRequest,
  options: VerifyOptions,
): SafeVerifyResult<TutorFlowEvent | ReportedEvent>
export function safeVerify(
  request: ReceivedRequest,
  options: VerifyOptions,
): SafeVerifyResult<TutorFlowEvent | ReportedEvent> {
  checkArguments(request, options)
  const refusal = signer.refusal(request, options.secret)
  if (refusal) return { ok: false, code: refusal.code, message: refusal.message }

  const name = readHeader(request.headers, EVENT_HEADER)
  if (!name) return { ok: false, ...EVENT_MISSING }
  const known = isSentEvent(name)
  if (!known && options.unknownEvents === 'reject') return { ok: false, ...unknownEvent(name) }

  const body = toRawBody(request.body)!
  let payload: unknown
  try {
    payload = decodeJson(body)
  } catch {
    return { ok: false, ...BODY_NOT_JSON }
  }
  if (!known)
    return { ok: true, event: { vendor: 'tutorflow', known: false, name: undefined, receivedName: name, payload } }
  const result = validators[name](payload)
  if (!result.ok && options.payload !== 'report') return { ok: false, ...payloadInvalid(name, result.problems) }
  const idempotencyKey = idempotencyKeyOf(name, payload, body, result.ok ? [] : result.problems)
  const event = { vendor: 'tutorflow', known, name, payload, idempotencyKey }
  return { ok: true, event: (result.ok ? event : { ...event, problems: result.problems }) as TutorFlowEvent }
}

/**
 * Whether `signature`, the value of the X-Platform-Signature header, was made with the secret over these bytes.
 * Any value is taken: what is no signature is `false`.
 *
 * @throws WebhookError SECRET_MISSING, BODY_NOT_RAW, OPTION_INVALID for misuse only
 */
export function verifySignature(
  body: RawBody,
  signature: unknown,
  options: { readonly secret: Secret | undefined },
): boolean {
  assertOptions(options, ['secret'], 'verify the signature')
  return signer.verifySignature(body, signature, options.secret as Secret)
}

/**
 * `verify` for a Fetch API request; reads its body once.
 *
 * @throws WebhookError (as a rejection) what `verify` throws; BODY_NOT_RAW also when the body was read before
 */
export async function receive(request: Request, options: RefuseOptions): Promise<TutorFlowEvent>
export async function receive(request: Request, options: VerifyOptions): Promise<TutorFlowEvent | ReportedEvent>
export async function receive(request: Request, options: VerifyOptions): Promise<TutorFlowEvent | ReportedEvent> {
  return verify(await readRequest(request), options)
}

/**
 * Which likely mistake explains a refused signature: a body that was parsed and written again, a line end, white space
 * around the secret, a key derived another way, an older secret of a rotation. For tests and support, not for production:
 * it tries a few dozen signatures.
 *
 * @throws WebhookError OPTION_INVALID for misuse only
 */
export function diagnose(
  request: { headers: HeadersLike; body: unknown },
  options: { readonly secret: Secret | undefined },
): Diagnosis {
  checkArguments(request, options)
  return diagnoseSignature(signer, request, options.secret)
}

const EVENT_HEADER = facts.eventHeader.value.toLowerCase()
const OPTIONS = ['secret', 'payload', 'unknownEvents']
const PAYLOAD = ['reject', 'report']
const UNKNOWN_EVENTS = ['accept', 'reject']

const EVENT_MISSING: Refusal = {
  code: 'EVENT_MISSING',
  message: `Could not ${DOING}: there is no ${facts.eventHeader.value} header, which names the event. Pass all headers of the request.`,
}

function checkArguments(request: unknown, options: VerifyOptions): void {
  assertReceived(request)
  assertOptions(options, OPTIONS, DOING)
  assertOneOf(options.payload, PAYLOAD, 'payload', DOING)
  assertOneOf(options.unknownEvents, UNKNOWN_EVENTS, 'unknownEvents', DOING)
}

function unknownEvent(name: string): Refusal {
  return { code: 'EVENT_UNKNOWN', message: `Could not ${DOING}: there is no event named ${kindOf(name)}.` }
}

function payloadInvalid(name: string, problems: readonly Problem[]): Refusal & { problems: readonly Problem[] } {
  const message = `Could not ${DOING}: the signature is good, but the payload breaks the schema of ${name}:${listProblems(problems)}\nTo take it with its problems instead, pass { payload: 'report' }.`
  return { code: 'PAYLOAD_INVALID', message, problems }
}

/**
 * The id counts only where it and the status keep the schema. Else the hash of the body stands in, so that a broken or
 * relabelled body never passes for the duplicate of a good one.
 */
function idempotencyKeyOf(
  name: string,
  payload: unknown,
  body: string | Uint8Array,
  problems: readonly Problem[],
): string {
  const isSure = !problems.some(({ path }) => path === '$' || path === '$.evaluationId' || path === '$.status')
  return isSure ? `${name}:${(payload as { evaluationId: string }).evaluationId}` : `${name}:sha256-${sha256Hex(body)}`
}
