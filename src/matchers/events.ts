import { WebhookError } from '../errors.ts'
import {
  type ActionName,
  type ReservedEventName,
  type TutorCruncherEvents,
  type TutorFlowEvents,
  tutorcruncher,
  tutorflow,
  type Validator,
  type Vendor,
} from '../index.ts'
import { didYouMean } from '../near-name.ts'
import { kindOf } from '../options.ts'
import { type PublicProfile, validators } from '../tutorcruncher/index.ts'
import { plain } from './text.ts'

export const vendors: readonly Vendor[] = [tutorcruncher, tutorflow]

/** What is delivered and has a schema, by name. TutorCruncher's payload is the whole webhook, with its one event. */
export type SentPayloads = TutorFlowEvents & {
  readonly [Action in ActionName]: {
    readonly request_time?: number
    readonly events: readonly TutorCruncherEvents[Action][]
  }
} & { readonly 'public-profile': PublicProfile }

/** The same, with what TutorFlow has reserved. */
export type DeliveredPayloads = SentPayloads & { readonly [Name in ReservedEventName]: unknown }

/** What is delivered and is no event. */
const OTHERS: { readonly [name: string]: Validator<unknown> } = { 'public-profile': validators['public-profile'] }

/** The vendor of an event, and the check of its payload. */
export interface EventCheck {
  readonly vendor: Vendor
  readonly validator: Validator<unknown>
}

/** @throws WebhookError EVENT_UNKNOWN, EVENT_RESERVED */
export function findCheck(name: unknown, doing: string): EventCheck {
  if (typeof name === 'string' && Object.hasOwn(OTHERS, name))
    return { vendor: tutorcruncher, validator: OTHERS[name]! }
  const vendor = vendors.find((one) => hasEvent(one, name))
  if (!vendor) throw unknownEvent(name, vendors, doing)
  const { validator } = (vendor.events as Vendor['events'] & { [name: string]: { validator?: Validator<unknown> } })[
    name as string
  ]!
  if (validator) return { vendor, validator }
  const text = `Could not ${doing}: ${vendor.title} has reserved "${name}" and does not send it yet, so nothing is known of its payload.`
  throw new WebhookError('EVENT_RESERVED', text, { details: { received: kindOf(name) } })
}

/** @throws WebhookError EVENT_UNKNOWN for what the vendor cannot deliver, so that `.not` does not pass because of a slip */
export function assertEventName(name: unknown, vendor: Vendor, doing: string): asserts name is string {
  if (hasEvent(vendor, name) || (typeof name === 'string' && Object.hasOwn(OTHERS, name))) return
  throw unknownEvent(name, [vendor], doing)
}

function hasEvent(vendor: Vendor, name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(vendor.events, name)
}

function unknownEvent(name: unknown, among: readonly Vendor[], doing: string): WebhookError {
  const names = [...among.flatMap((vendor) => Object.keys(vendor.events)), ...Object.keys(OTHERS)]
  const titles = among.map(({ title }) => title).join(' nor ')
  const who = among.length > 1 ? `neither ${titles} has an` : `${titles} has no`
  const text = `Could not ${doing}: ${who} event named ${plain(kindOf(name))}${didYouMean(name as string, names)}`
  return new WebhookError('EVENT_UNKNOWN', text, { details: { received: kindOf(name) } })
}
