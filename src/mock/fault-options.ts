import { toMs } from '../deliver/clock.ts'
import { DELIVERY_FAULTS, type DeliveryFaultKind } from '../deliver/faults.ts'
import { WebhookError } from '../errors.ts'
import { didYouMean } from '../near-name.ts'
import { assertOptions, kindOf } from '../options.ts'
import type { Vendor } from '../vendor.ts'
import { findEvent } from './emit.ts'
import type { ApiFault, Fault } from './fault-types.ts'

const DOING = 'add the fault'
const API_FAULTS: readonly ApiFault['kind'][] = ['rate-limit', 'server-error', 'connection-reset', 'latency']
const KINDS: readonly string[] = [...DELIVERY_FAULTS, ...API_FAULTS]
const TIMED: readonly Fault['kind'][] = ['delay', 'stale-time', 'latency']
const MOST_TIMES = 10_000
const MOST_FAULTS = 100

/** @throws WebhookError OPTION_INVALID, EVENT_UNKNOWN */
export function assertFault(fault: Fault, vendor: Vendor, active: number): void {
  assertOptions(fault, ['kind', 'by', 'times', 'event', 'endpoint'], DOING)
  const { kind, times, by } = fault as Fault & { by?: unknown }
  if (!KINDS.includes(kind)) {
    throw invalid(`there is no fault ${kindOf(kind)}${didYouMean(kind, KINDS)} Faults: ${KINDS.join(', ')}`)
  }
  if (times !== undefined && !(Number.isSafeInteger(times) && times > 0 && times <= MOST_TIMES))
    throw invalid(`times must be a whole number from 1 to ${MOST_TIMES}, not ${kindOf(times)}`)
  if (kind === 'reorder' && (times ?? 2) < 2) throw invalid('to reorder takes times: 2 or more')
  if (by !== undefined && !TIMED.includes(kind) && kind !== 'reorder') throw invalid(`${kind} takes no "by"`)
  if (by === undefined && TIMED.includes(kind)) throw invalid(`${kind} takes a "by", a duration such as "5s"`)
  if (by !== undefined) toMs(by as number)
  if (kind === 'stale-time' && !vendor.backdate)
    throw invalid(`the deliveries of ${vendor.title} carry no time that could be stale`)
  if (active >= MOST_FAULTS) throw invalid(`${MOST_FAULTS} faults are waiting already; clear() takes them back`)
  assertFilter(fault, vendor)
}

function assertFilter(fault: Fault, vendor: Vendor): void {
  const { event, endpoint } = fault as { event?: unknown; endpoint?: unknown }
  const isOfDeliveries = DELIVERY_FAULTS.includes(fault.kind as DeliveryFaultKind)
  if (!isOfDeliveries && (event ?? endpoint) !== undefined)
    throw invalid(`${fault.kind} is a fault of the API, which knows no "event" and no "endpoint"`)
  if (event !== undefined) findEvent(vendor, event as string, DOING)
  if (endpoint !== undefined && typeof endpoint !== 'string')
    throw invalid(`endpoint must be the id of an endpoint, not ${kindOf(endpoint)}`)
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${problem}.`)
}
