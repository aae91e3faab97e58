import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import type { Vendor } from '../vendor.ts'

/** What the mock's calls are given, looked at before anything happens. Each throws WebhookError OPTION_INVALID. */
export function assertRequest(request: unknown): void {
  const { url, method, headers, text, bodyUsed } = (request ?? {}) as Partial<Request>
  const isRequest = typeof url === 'string' && typeof method === 'string' && headers && typeof text === 'function'
  if (isRequest && !bodyUsed) return
  const why = isRequest ? 'its body was read before' : `it is ${kindOf(request)}, not a Fetch API Request`
  throw new WebhookError('OPTION_INVALID', `Could not answer the request: ${why}.`)
}

export function assertVendor(vendor: unknown): void {
  if (typeof (vendor as Partial<Vendor> | null | undefined)?.createApi === 'function') return
  const text = `Could not create the mock: ${kindOf(vendor)} is no vendor. Pass tutorcruncher or tutorflow as this package exports them, not their names.`
  throw new WebhookError('OPTION_INVALID', text)
}

export function assertList(events: readonly unknown[]): void {
  if (Array.isArray(events) && Array.from(events).every((event) => typeof event === 'object' && event !== null)) return
  const text = 'Could not emit the events: emitAll takes a list of events, each { name, overrides? }.'
  throw new WebhookError('OPTION_INVALID', text)
}

export function assertListener(listener: unknown): void {
  if (typeof listener === 'function') return
  const text = `Could not watch the mock: the listener must be a function, not ${kindOf(listener)}.`
  throw new WebhookError('OPTION_INVALID', text)
}
