import type { Delivery, Mock } from '../index.ts'
import { kindOf } from '../options.ts'
import { isObject, type MatcherContext, type MatcherResult, unanswerable } from './context.ts'
import { deliveryTable } from './delivery-table.ts'
import { assertEventName } from './events.ts'
import { toWanted, type Wanted } from './expectation.ts'
import { type Miss, missOf, nearestOf } from './misses.ts'
import { capped, indented, inSeconds, plain } from './text.ts'

const DOING = 'look for the delivery'
const MOST_DIFFERENCES = 10

/** @see WebhookMatchers.toHaveDelivered */
export function toHaveDelivered(
  this: MatcherContext,
  received: unknown,
  event: unknown,
  expected: unknown = {},
): MatcherResult {
  if (!isMock(received)) return unanswerable(this, noMock(received))
  const mock = received as unknown as Mock
  assertEventName(event, mock.vendor, DOING)
  const wanted = toWanted(event, expected, DOING)
  const toMiss = (delivery: Delivery) => missOf(delivery, wanted, this)
  const pass = mock.deliveries.some((delivery) => toMiss(delivery).differences.length === 0)
  return { pass, message: () => (pass ? foundText : missingText)(mock, wanted, mock.deliveries.map(toMiss)) }
}

function foundText({ vendor, deliveries }: Mock, wanted: Wanted, misses: readonly Miss[]): string {
  const found = misses.filter(({ differences }) => differences.length === 0).map(({ delivery }) => delivery)
  const table = deliveryTable(deliveries, new Set(found))
  return `expected the mock of ${vendor.title} not to have delivered ${describe(wanted)}\n\n${table}`
}

function missingText(mock: Mock, wanted: Wanted, misses: readonly Miss[]): string {
  const { vendor, deliveries, droppedDeliveries } = mock
  const first = `expected the mock of ${vendor.title} to have delivered ${describe(wanted)}`
  const dropped =
    droppedDeliveries > 0 ? `\nThe log has dropped ${droppedDeliveries} before these: see the option \`log\`.` : ''
  const nearest = nearestOf(misses)
  if (!nearest) return `${first}\n\n${NOTHING}${dropped}`
  const number = misses.indexOf(nearest) + 1
  const table = deliveryTable(deliveries, new Set([nearest.delivery]))
  return `${first}\n\nNearest is #${number}:${indented(explain(nearest, mock))}\n\n${table}${dropped}`
}

const NOTHING =
  'It has no deliveries at all. An event goes to active endpoints that get it: emit() gives an empty list where there is none.'

function describe({ event, status, attempts, endpoint, payload }: Wanted): string {
  const conditions = [
    `status ${status}`,
    attempts === undefined ? '' : `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
    endpoint === undefined ? '' : `endpoint ${plain(endpoint)}`,
    payload === undefined ? '' : 'the payload given',
  ]
  return `${event}: ${conditions.filter(Boolean).join(', ')}`
}

/** What differs, and what is known of why. */
function explain({ delivery, differences }: Miss, mock: Mock): string[] {
  const { attempts, cancelReason, faults, nextAttemptAt } = delivery
  const last = attempts.at(-1)
  const lines = capped(differences, MOST_DIFFERENCES)
  if (last) lines.push(`last attempt: ${plain(last.reason, 300)}`)
  if (cancelReason) lines.push(`cancelled: ${plain(cancelReason, 300)}`)
  if (faults.length > 0) lines.push(`faults, as asked for: ${faults.join(', ')}`)
  if (nextAttemptAt !== undefined) {
    const wait = inSeconds(nextAttemptAt - mock.clock.now())
    lines.push(`next attempt: due in ${wait}; clock.advance() or settle() goes there`)
  }
  return lines
}

function isMock(received: unknown): boolean {
  return isObject(received) && Array.isArray(received.deliveries) && isObject(received.vendor)
}

function noMock(received: unknown): string {
  const what = typeof received === 'string' ? 'a text' : kindOf(received)
  return `expected a mock, as createTutorCruncherMock() or createTutorFlowMock() gives it, found ${what}`
}
