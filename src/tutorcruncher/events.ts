import { sha256Hex } from '#hmac'
import type { Actor } from '../generated/tutorcruncher/types.ts'
import { writePythonJson } from '../sign/encode-python.ts'
import type { Problem } from '../validate/problems.ts'
import { type ActionName, actionOf, type ContractVersion, type EventOf, type EventOf2020 } from './schemas.ts'
import { isObject } from './webhook.ts'

declare const unknownAction: unique symbol

/**
 * The name of an action that is not in `actions`: a text, to be read with `String(event.action)`. It has a type of its own,
 * because with a plain string among its types no `case 'LOGIN':` could narrow an event.
 */
export interface UnknownAction {
  readonly [unknownAction]: true
  toString(): string
}

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

/** An event as receivers get it, with those of the webhook's problems that are its own. */
export function toEvent(event: unknown, problems: readonly Problem[]): TutorCruncherEvent | ReportedEvent {
  const fields = isObject(event) ? event : {}
  const action = actionOf(fields)
  const isGood = problems.length === 0
  return {
    ...fields,
    known: action !== undefined,
    action: action ?? fields.action,
    verb: fields.verb,
    subject: fields.subject,
    idempotencyKey: isGood ? keyOf(fields, action) : hashOf(event, action),
    problems: isGood ? undefined : problems,
  } as TutorCruncherEvent | ReportedEvent
}

/** The problems that lie in the event at `index`. */
export function problemsIn(index: number, problems: readonly Problem[]): readonly Problem[] {
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

/** The event has been checked; a subject of an unknown action has not. */
function keyOf(event: Named, action: ActionName | undefined): string {
  const { branch, timestamp } = event
  const subject = isObject(event.subject) ? event.subject : {}
  const actor = isObject(event.actor) ? event.actor : {}
  const isSure = typeof timestamp === 'string' && (isId(subject.id) || isId(actor.user_id))
  if (!isSure) return hashOf(event, action)
  const name = action ?? event.action ?? ''
  const model = typeof subject.model === 'string' ? subject.model : ''
  return `${branch ?? ''}:${name}:${model}:${isId(subject.id) ? subject.id : ''}:${timestamp}:${actor.user_id ?? ''}`
}

/** @note Not of what JSON.stringify writes: it ends the stack where a body is nested some thousand levels deep. */
function hashOf(event: unknown, action: ActionName | undefined): string {
  return `${action ?? ''}:sha256-${sha256Hex(writePythonJson(event))}`
}

function isId(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string'
}
