import type { EncodedEvent } from '../deliver/signing.ts'
import { WebhookError } from '../errors.ts'
import { didYouMean } from '../near-name.ts'
import { assertOptions, kindOf } from '../options.ts'
import { toRawBody } from '../sign/body.ts'
import { decodeJson } from '../sign/encode.ts'
import { listProblems } from '../validate/problems.ts'
import type { EventContext, Vendor, VendorEvent } from '../vendor.ts'
import { applyOverrides } from './overrides.ts'
import type { Random } from './random.ts'

export interface EmitOptions {
  /** Sends a payload that its schema refuses, to see what the receiver makes of it. @default false */
  readonly unchecked?: boolean | undefined
  /** Sends an event that the vendor has reserved and does not send yet. @default false */
  readonly reserved?: boolean | undefined
}

/** An event on its way out. */
export interface OutgoingEvent extends EncodedEvent {
  /** What the body holds; `undefined` when that is no JSON. */
  readonly payload: unknown
}

interface Emission {
  readonly name: string
  /** What to change of the event, or the bytes to send as they are. */
  readonly overrides: unknown
  readonly options: EmitOptions
}

const DOING = 'emit the event'

/**
 * The event as it travels: made, changed, put in its envelope, checked and encoded.
 *
 * @throws WebhookError EVENT_RESERVED, PAYLOAD_INVALID, OPTION_INVALID
 */
export function composeEvent(
  vendor: Vendor,
  event: VendorEvent,
  { name, overrides, options }: Emission,
  random: Random,
  context: EventContext,
): OutgoingEvent {
  assertEmitOptions(options)
  if (event.status === 'reserved' && !options.reserved) {
    const text = `Could not ${DOING}: ${vendor.title} has reserved "${name}" and does not send it yet. To send it anyway, pass { reserved: true }.`
    throw new WebhookError('EVENT_RESERVED', text, { details: { received: name } })
  }
  const ready = toBytes(overrides)
  const payload = ready ? parsed(ready) : makePayload(event, overrides, random, context)
  const result = event.validator?.(payload)
  if (result?.ok === false && !options.unchecked) {
    const text = `Could not ${DOING}: the payload breaks the schema of ${name}:${listProblems(result.problems)}\nTo send it anyway, pass { unchecked: true }.`
    throw new WebhookError('PAYLOAD_INVALID', text, { details: { problems: result.problems } })
  }
  const body = ready ? new Uint8Array(ready) : vendor.encode(payload)
  return { name, payload, body, extension: event.extension }
}

/** @throws WebhookError EVENT_UNKNOWN, with the name that is nearest */
export function findEvent(vendor: Vendor, name: string, doing = DOING): VendorEvent {
  const events = vendor.events as { readonly [name: string]: VendorEvent }
  // A list of one name would be taken for the name.
  if (typeof name === 'string' && Object.hasOwn(events, name)) return events[name]!
  const names = Object.keys(events)
  const list = names.length > 12 ? `${names.length} events are known` : `Events: ${names.join(', ')}`
  const text = `Could not ${doing}: ${vendor.title} has no event named ${kindOf(name)}${didYouMean(name, names)} ${list}.`
  throw new WebhookError('EVENT_UNKNOWN', text, { details: { received: kindOf(name) } })
}

function makePayload(event: VendorEvent, overrides: unknown, random: Random, context: EventContext): unknown {
  const made = event.create?.(random, (overrides ?? {}) as Record<string, unknown>, context) ?? {}
  const changed = applyOverrides(made, overrides)
  return event.envelop ? event.envelop(changed, context) : changed
}

/** Bytes in any form; `undefined` for everything else, texts too. */
function toBytes(value: unknown): Uint8Array | undefined {
  const raw = toRawBody(value)
  return typeof raw === 'string' ? undefined : raw
}

function parsed(body: Uint8Array): unknown {
  try {
    return decodeJson(body)
  } catch {
    return undefined
  }
}

/** @throws WebhookError OPTION_INVALID */
function assertEmitOptions(options: EmitOptions): void {
  assertOptions(options, ['unchecked', 'reserved'], DOING)
  for (const name of ['unchecked', 'reserved'] as const) {
    const value = options[name]
    if (value === undefined || typeof value === 'boolean') continue
    throw new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${name} must be true or false, not ${kindOf(value)}.`)
  }
}
