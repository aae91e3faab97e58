import type { Delivery } from '../index.ts'
import type { MatcherContext } from './context.ts'
import { attemptsText } from './delivery-table.ts'
import { payloadDifferences } from './differences.ts'
import type { Wanted } from './expectation.ts'
import { plain } from './text.ts'

/** How far a delivery is from what is wanted; without differences it is what is wanted. */
export interface Miss {
  readonly delivery: Delivery
  readonly differences: readonly string[]
  /** What counts most comes first; the lower the nearer. */
  readonly distance: readonly number[]
}

export function missOf(delivery: Delivery, wanted: Wanted, context: MatcherContext): Miss {
  const { event, endpoint, status, attempts } = delivery
  const isEvent = event === wanted.event
  const isEndpoint = [undefined, endpoint.id, endpoint.url].includes(wanted.endpoint)
  const isCompared = isEvent && wanted.payload !== undefined
  const payload = isCompared ? payloadDifferences(delivery.payload, wanted.payload, context) : []
  const isStatus = status === wanted.status
  const isCount = wanted.attempts === undefined || attempts.length === wanted.attempts
  const differences = [...payload]
  if (!isEvent) differences.push(`event: expected ${wanted.event}, found ${plain(event)}`)
  if (!isEndpoint)
    differences.push(
      `endpoint: expected ${plain(wanted.endpoint!)}, found ${plain(endpoint.url)} (${plain(endpoint.id)})`,
    )
  if (!isStatus) differences.push(`status: expected ${wanted.status}, found ${status}`)
  if (!isCount)
    differences.push(`attempts: expected ${wanted.attempts}, found ${attempts.length} (${attemptsText(attempts)})`)
  return { delivery, differences, distance: [+!isEvent, +!isEndpoint, payload.length, +!isStatus + +!isCount] }
}

/** The last of those that come nearest. */
export function nearestOf(misses: readonly Miss[]): Miss | undefined {
  return misses.reduce<Miss | undefined>((best, miss) => (best && isNearer(best, miss) ? best : miss), undefined)
}

function isNearer(one: Miss, other: Miss): boolean {
  const at = one.distance.findIndex((value, index) => value !== other.distance[index])
  return at >= 0 && one.distance[at]! < other.distance[at]!
}
