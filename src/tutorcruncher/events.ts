import { sha256Hex } from '#hmac'
import type { Actor } from '../generated/tutorcruncher/types.ts'
import { writePythonJson } from '../sign/encode-python.ts'
import type { Problem } from '../validate/problems.ts'
import { type ActionName, actionOf, type ContractVersion, type EventOf, type EventOf2020 } from './schemas.ts'
import { isObject } from './webhook.ts'

declare enum Unlisted {
  action = 'an action that is in no list',
}

/**
 * The name of an action that is not in `actions`: any text. It has a type of its own, because with a plain string among its
 * types no `case 'LOGIN':` could narrow an event.
 */
export type UnknownAction = Unlisted.action

/** What every event has beside the vendor's fields. */
interface Verified {
  readonly known: true
  /**
   * The same for every delivery of the same event, for the receiver to recognise duplicates by. Made from branch, action,
   * subject, timestamp and actor; where those are missing or broken, from a hash of the event. TutorCruncher sends no id.
   */
  readonly idempotencyKey: string
  readonly problems?: undefined
}

/** An event whose action is known; `action` tells which, and narrows `subject`. Field names are the vendor's. */
export type KnownEvent<Version extends ContractVersion = ContractVersion> = Version extends '2020'
  ? Verified & EventOf2020<ActionName> & { readonly action: ActionName }
  : Verified & EventOf<ActionName>

/** An event whose action this version of the kit does not know: newer, or long gone. */
export interface UnknownEvent {
  readonly known: false
  /** As it was received; `undefined` in a webhook of 2020 that names none and whose verb is in no list. */
  readonly action: UnknownAction | undefined
  readonly verb: string
  readonly timestamp?: string
  readonly branch?: number
  readonly actor?: Actor
  readonly extra_msg?: string | null
  readonly subject: unknown
  readonly idempotencyKey: string
  readonly problems?: undefined
}

/** With `payload: 'report'`, an event that breaks its schema: nothing is known of its fields but their problems. */
export interface ReportedEvent {
  readonly known: boolean
  readonly action: unknown
  readonly verb: unknown
  readonly subject: unknown
  readonly idempotencyKey: string
  /** Paths are those of the webhook: `$.events[0].subject.status`. */
  readonly problems: readonly Problem[]
}

export type TutorCruncherEvent<Version extends ContractVersion = ContractVersion> = KnownEvent<Version> | UnknownEvent

/** An event of a webhook, and where it comes from. */
interface Parsed {
  /** Fresh from the parser and nobody else's: it is completed in place, at a tenth of the time of a copy. */
  readonly event: unknown
  readonly index: number
  /** Of the whole webhook. */
  readonly problems: readonly Problem[]
  readonly body: string | Uint8Array
}

/** An event as receivers get it, with those of the webhook's problems that are its own. */
export function completeEvent({ event, index, problems, body }: Parsed): TutorCruncherEvent | ReportedEvent {
  const fields: Record<string, unknown> = isObject(event) ? event : {}
  const action = actionOf(fields)
  const own = problemsIn(index, problems)
  const sureKey = own.length === 0 ? keyOf(fields, action) : undefined
  const idempotencyKey = sureKey ?? `${action ?? ''}:sha256-${hashOf(event, index, body)}`
  if (own.length > 0) Object.assign(fields, { verb: fields.verb, subject: fields.subject })
  fields.known = action !== undefined
  fields.action = action ?? fields.action
  fields.idempotencyKey = idempotencyKey
  fields.problems = own.length === 0 ? undefined : own
  return fields as unknown as TutorCruncherEvent | ReportedEvent
}

/** The problems that lie in the event at `index`. */
function problemsIn(index: number, problems: readonly Problem[]): readonly Problem[] {
  return problems.length === 0
    ? problems
    : problems.filter(({ segments: [field, at] }) => field === 'events' && at === index)
}

interface Named {
  readonly action?: unknown
  readonly branch?: unknown
  readonly timestamp?: unknown
  readonly subject?: unknown
  readonly actor?: unknown
}

/** @returns `undefined` when the event does not say enough. It has been checked; a subject of an unknown action has not. */
function keyOf(event: Named, action: ActionName | undefined): string | undefined {
  const { branch, timestamp } = event
  const subject = isObject(event.subject) ? event.subject : {}
  const actor = isObject(event.actor) ? event.actor : {}
  if (typeof timestamp !== 'string' || !(isId(subject.id) || isId(actor.user_id))) return undefined
  const name = action ?? event.action ?? ''
  const model = typeof subject.model === 'string' ? subject.model : ''
  return `${branch ?? ''}:${name}:${model}:${isId(subject.id) ? subject.id : ''}:${timestamp}:${actor.user_id ?? ''}`
}

/**
 * @note Not of what JSON.stringify writes, which ends the stack where a body is nested some thousand levels deep. A number
 * that became Infinity in parsing cannot be written: the body itself stands in, the same in every delivery.
 */
function hashOf(event: unknown, index: number, body: string | Uint8Array): string {
  try {
    return sha256Hex(writePythonJson(event))
  } catch {
    return `${sha256Hex(body)}-${index}`
  }
}

function isId(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string'
}
