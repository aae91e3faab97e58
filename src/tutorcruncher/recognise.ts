import type { Recognised } from '../vendor.ts'
import { actionOf } from './schemas.ts'
import { eventsOf, isObject, isPublicProfile, validators, versionOf } from './webhook.ts'

/** A webhook in either form, or a public profile. */
export function recognise(payload: unknown): Recognised | undefined {
  if (!isObject(payload)) return undefined
  if (isPublicProfile(payload))
    return { version: '2026', names: ['public-profile'], validator: validators['public-profile'] }
  const isWebhook = ENVELOPE.some((name) => Object.hasOwn(payload, name))
  if (!isWebhook) return undefined
  const names = eventsOf(payload).flatMap((event) => nameOf(event) ?? [])
  return { version: versionOf(payload), names, validator: validators.webhook }
}

/** Fields of the envelope; any of them tells a webhook. */
const ENVELOPE = ['events', 'request_time', '_request_time']

function nameOf(event: unknown): string | undefined {
  if (!isObject(event)) return undefined
  return actionOf(event) ?? (typeof event.action === 'string' ? event.action : undefined)
}
