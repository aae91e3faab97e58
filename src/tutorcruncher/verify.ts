import { WebhookError } from '../errors.ts'
import { didYouMean } from '../near-name.ts'
import { assertOneOf, assertOptions, kindOf } from '../options.ts'
import { type RawBody, toRawBody } from '../sign/body.ts'
import { type Diagnosis, diagnoseSignature } from '../sign/diagnose.ts'
import { decodeJson } from '../sign/encode.ts'
import type { HeadersLike } from '../sign/headers.ts'
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
import { completeEvent, type ReportedEvent, type TutorCruncherEvent } from './events.ts'
import { actionOf, actions, type ContractVersion } from './schemas.ts'
import { signer } from './signature.ts'
import { eventsOf, isObject, isPublicProfile, validate, versionOf } from './webhook.ts'

export interface VerifyOptions {
  /** The private API key of the integration, or all that are good during a rotation, newest first. */
  readonly secret: Secret | undefined
  /**
   * What to do with a webhook that breaks its schema: refuse it, or hand it over with its `problems`. In production
   * `'report'` is the safer one: a refused webhook is answered with a 4xx, which TutorCruncher never sends again and counts
   * towards disabling the integration.
   * @default 'reject'
   */
  readonly payload?: 'reject' | 'report' | undefined
  /**
   * What to do with an action that has no entry in `actions`: hand it over as `known: false`, or refuse the webhook.
   * @default 'accept'
   */
  readonly unknownEvents?: 'accept' | 'reject' | undefined
  /**
   * Refuses a webhook whose `request_time` is longer ago, or that has none: a recorded request cannot be sent again for
   * ever. The vendor's scheme has no such window, and a retry carries the time of the first attempt: choose more than the
   * 1,111 seconds that its retries take (and their timeouts, 40 seconds more), or good retries are refused.
   * @default no limit
   */
  readonly maxAgeSeconds?: number | undefined
  /** The time that `maxAgeSeconds` counts from, in epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined
}

/** A webhook that keeps its schema; `version` tells which, and narrows the events. */
export type VerifiedWebhook =
  | VerifiedBase<'2020', TutorCruncherEvent<'2020'>>
  | VerifiedBase<'2026', TutorCruncherEvent<'2026'>>

interface VerifiedBase<Version, Event> {
  readonly vendor: 'tutorcruncher'
  /** The contract version it is written in. */
  readonly version: Version
  /** Unix seconds, in either spelling of the field; the same for every attempt. `undefined` when there is none. */
  readonly requestTime: number | undefined
  /** One, as TutorCruncher delivers since 2026; webhooks of 2020 may hold several. */
  readonly events: readonly Event[]
  readonly problems?: undefined
}

/** With `payload: 'report'`, a webhook that breaks its schema. Look at the `problems` of an event before its fields. */
export interface ReportedWebhook {
  readonly vendor: 'tutorcruncher'
  readonly version: '2020' | '2026'
  readonly requestTime: number | undefined
  /** None when the body holds no list of events. */
  readonly events: readonly (TutorCruncherEvent | ReportedEvent)[]
  /** All that is wrong, also outside of the events; ordered by path. */
  readonly problems: readonly Problem[]
}

/** Options that let no webhook through which breaks its schema. */
export type RefuseOptions = VerifyOptions & { readonly payload?: 'reject' | undefined }

/** What `safeVerify` answers; `problems` come with PAYLOAD_INVALID. */
export type SafeVerifyResult<Webhook = VerifiedWebhook> =
  | { readonly ok: true; readonly webhook: Webhook }
  | (Refusal & { readonly ok: false; readonly problems?: readonly Problem[] })

/**
 * The webhook that a delivery carries, once its signature, JSON, age and payload have been checked, in that order.
 *
 * Give it the raw body: text or bytes exactly as they arrived. The older form (2020, personal data inside `user`) and the
 * current one are both accepted. With `payload: 'report'` look at `problems` first.
 *
 * @throws WebhookError SECRET_MISSING, BODY_NOT_RAW, SIGNATURE_MISSING, SIGNATURE_MALFORMED, SIGNATURE_MISMATCH,
 * BODY_NOT_JSON, REQUEST_TOO_OLD (only with `maxAgeSeconds`), EVENT_UNKNOWN (only with `unknownEvents: 'reject'`),
 * PAYLOAD_INVALID, OPTION_INVALID
 */
export function verify(request: ReceivedRequest, options: RefuseOptions): VerifiedWebhook
export function verify(request: ReceivedRequest, options: VerifyOptions): VerifiedWebhook | ReportedWebhook
export function verify(request: ReceivedRequest, options: VerifyOptions): VerifiedWebhook | ReportedWebhook {
  const result = safeVerify(request, options)
  if (result.ok) return result.webhook
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
): SafeVerifyResult<VerifiedWebhook | ReportedWebhook>
export function safeVerify(
  request: ReceivedRequest,
  options: VerifyOptions,
): SafeVerifyResult<VerifiedWebhook | ReportedWebhook> {
  checkArguments(request, options)
  const refusal = signer.refusal(request, options.secret)
  if (refusal) return { ok: false, code: refusal.code, message: refusal.message }

  const body = toRawBody(request.body)!
  let webhook: unknown
  try {
    webhook = decodeJson(body)
  } catch {
    return { ok: false, ...BODY_NOT_JSON }
  }
  const version = versionOf(webhook)
  const requestTime = requestTimeOf(webhook)
  const notNow = tooOld(requestTime, options) ?? unknownEvent(webhook, version, options)
  if (notNow) return { ok: false, ...notNow }
  const result = validate(webhook)
  if (!result.ok && options.payload !== 'report') return { ok: false, ...payloadInvalid(webhook, result.problems) }
  const problems = result.ok ? [] : result.problems
  const events = eventsOf(webhook).map((event, index) => completeEvent({ event, index, problems, body }))
  const verified = { vendor: 'tutorcruncher', version, requestTime, events }
  return { ok: true, webhook: (result.ok ? verified : { ...verified, problems }) as VerifiedWebhook }
}

/**
 * Whether `signature`, the value of the webhook-signature header, was made with the secret over these bytes.
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
export async function receive(request: Request, options: RefuseOptions): Promise<VerifiedWebhook>
export async function receive(request: Request, options: VerifyOptions): Promise<VerifiedWebhook | ReportedWebhook>
export async function receive(request: Request, options: VerifyOptions): Promise<VerifiedWebhook | ReportedWebhook> {
  return verify(await readRequest(request), options)
}

/**
 * Which likely mistake explains a refused signature: a body that was parsed and written again, a line end, white space
 * around the secret, a key derived as another vendor does, an older secret of a rotation. For tests and support, not for
 * production: it tries a few dozen signatures.
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

const OPTIONS = ['secret', 'payload', 'unknownEvents', 'maxAgeSeconds', 'now']

function checkArguments(request: unknown, options: VerifyOptions): void {
  assertReceived(request)
  assertOptions(options, OPTIONS, DOING)
  assertOneOf(options.payload, ['reject', 'report'], 'payload', DOING)
  assertOneOf(options.unknownEvents, ['accept', 'reject'], 'unknownEvents', DOING)
  const { maxAgeSeconds, now } = options
  if (maxAgeSeconds !== undefined && !(typeof maxAgeSeconds === 'number' && maxAgeSeconds > 0)) {
    throw invalid(`maxAgeSeconds must be a number above 0, not ${kindOf(maxAgeSeconds)}`)
  }
  if (now !== undefined && typeof now !== 'function') {
    throw invalid(`now must be a function that gives epoch milliseconds, not ${kindOf(now)}`)
  }
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${problem}.`)
}

function requestTimeOf(webhook: unknown): number | undefined {
  if (!isObject(webhook)) return undefined
  const time = webhook.request_time ?? webhook._request_time
  return Number.isInteger(time) ? (time as number) : undefined
}

/** @throws WebhookError OPTION_INVALID when `now` gives no time */
function tooOld(
  requestTime: number | undefined,
  { maxAgeSeconds, now = Date.now }: VerifyOptions,
): Refusal | undefined {
  if (maxAgeSeconds === undefined) return undefined
  const seconds = Math.floor(now() / 1000)
  if (!Number.isFinite(seconds)) throw invalid('now must give epoch milliseconds')
  const ageSeconds = requestTime === undefined ? undefined : seconds - requestTime
  if (ageSeconds !== undefined && ageSeconds <= maxAgeSeconds) return undefined
  const why =
    ageSeconds === undefined
      ? 'it has no request_time to tell its age by'
      : `its request_time is ${ageSeconds} s ago, where at most ${maxAgeSeconds} s are allowed`
  const message = `Could not ${DOING}: the signature is good, but ${why}.`
  return { code: 'REQUEST_TOO_OLD', message }
}

/** @note In the current form an event must name its action: one that does not is refused for that. */
function unknownEvent(
  webhook: unknown,
  version: ContractVersion,
  { unknownEvents }: VerifyOptions,
): Refusal | undefined {
  if (unknownEvents !== 'reject') return undefined
  for (const event of eventsOf(webhook)) {
    if (!isObject(event) || actionOf(event) !== undefined) continue
    const { action, verb } = event
    if (action === undefined && version === '2026') continue
    const what =
      action === undefined
        ? `the verb ${kindOf(verb)} belongs to no action.`
        : `there is no action named ${kindOf(action)}${didYouMean(action, Object.keys(actions))}`
    return { code: 'EVENT_UNKNOWN', message: `Could not ${DOING}: ${what}` }
  }
  return undefined
}

function payloadInvalid(
  webhook: unknown,
  problems: readonly Problem[],
): Refusal & { readonly problems: readonly Problem[] } {
  const hint = isPublicProfile(webhook)
    ? "It looks like a public profile, which is no webhook with events: verifySignature() and validators['public-profile'] check that."
    : "To take it with its problems instead, pass { payload: 'report' }."
  const message = `Could not ${DOING}: the signature is good, but the webhook breaks its schema:${listProblems(problems)}\n${hint}`
  return { code: 'PAYLOAD_INVALID', message, problems }
}
