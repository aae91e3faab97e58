import type { EncodedEvent } from '../deliver/deliver.ts'
import { WebhookError } from '../errors.ts'
import { didYouMean } from '../near-name.ts'
import { assertOptions, kindOf } from '../options.ts'
import { listProblems } from '../validate/problems.ts'
import type { Vendor, VendorEvent } from '../vendor.ts'
import { applyOverrides } from './overrides.ts'
import type { Random } from './random.ts'

export interface EmitOptions {
  /** Sends a payload that its schema refuses, to see what the receiver makes of it. @default false */
  readonly unchecked?: boolean | undefined
  /** Sends an event that the vendor has reserved and does not send yet. @default false */
  readonly reserved?: boolean | undefined
}

const DOING = 'emit the event'

/** @throws WebhookError OPTION_INVALID */
function assertEmitOptions(options: EmitOptions): void {
  assertOptions(options, ['unchecked', 'reserved'], DOING)
  for (const name of ['unchecked', 'reserved'] as const) {
    const value = options[name]
    if (value === undefined || typeof value === 'boolean') continue
    throw new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${name} must be true or false, not ${kindOf(value)}.`)
  }
}

interface Emission {
  readonly name: string
  readonly overrides: unknown
  readonly options: EmitOptions
}

/**
 * The event as it travels: its payload made, changed, checked and encoded.
 *
 * @throws WebhookError EVENT_UNKNOWN, EVENT_RESERVED, PAYLOAD_INVALID, OPTION_INVALID
 */
export function encodeEvent(vendor: Vendor, emission: Emission, random: Random): EncodedEvent {
  const { name, overrides, options } = emission
  assertEmitOptions(options)
  const event = findEvent(vendor, name)
  if (event.status === 'reserved' && !options.reserved) {
    const text = `Could not ${DOING}: ${vendor.title} has reserved "${name}" and does not send it yet. To send it anyway, pass { reserved: true }.`
    throw new WebhookError('EVENT_RESERVED', text, { details: { received: name } })
  }
  const made = event.create?.(random, (overrides ?? {}) as Record<string, unknown>) ?? {}
  const payload = applyOverrides(made, overrides)
  const result = event.validator?.(payload)
  if (result?.ok === false && !options.unchecked) {
    const text = `Could not ${DOING}: the payload breaks the schema of ${name}:${listProblems(result.problems)}\nTo send it anyway, pass { unchecked: true }.`
    throw new WebhookError('PAYLOAD_INVALID', text, { details: { problems: result.problems } })
  }
  return { name, body: vendor.encode(payload) }
}

function findEvent(vendor: Vendor, name: string): VendorEvent {
  const events = vendor.events as { readonly [name: string]: VendorEvent }
  if (Object.hasOwn(events, name)) return events[name]!
  const names = Object.keys(events)
  const list = names.length > 12 ? `${names.length} events are known` : `Events: ${names.join(', ')}`
  const text = `Could not ${DOING}: ${vendor.title} has no event named ${kindOf(name)}${didYouMean(name, names)} ${list}.`
  throw new WebhookError('EVENT_UNKNOWN', text, { details: { received: kindOf(name) } })
}
