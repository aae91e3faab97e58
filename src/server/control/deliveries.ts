import { type Delivery, type DeliveryStatus, WebhookError } from '../../index.ts'
import { assertOneOf, assertOptions, kindOf } from '../../options.ts'
import type { VendorMock } from './control.ts'
import { type DeliverySummary, summaryOf } from './inspect.ts'

/** Which deliveries to list; all that are given must fit. */
export interface DeliveryQuery {
  /** Id of a vendor. */
  readonly vendor?: string | undefined
  readonly status?: DeliveryStatus | undefined
  /** Name of the event. */
  readonly event?: string | undefined
  /** Id of the endpoint. */
  readonly endpoint?: string | undefined
  /** A text that stands in the id, the event, the URL or the body; upper and lower case count as the same. */
  readonly search?: string | undefined
  /** From 1 to 500. @default 50 */
  readonly limit?: number | undefined
  /** Only what is older: `next` of the page before. */
  readonly before?: string | undefined
}

export interface DeliveryPage {
  /** Newest first. */
  readonly deliveries: readonly DeliverySummary[]
  /** What gives the next page as `before`, or null when there is none. */
  readonly next: string | null
}

export const STATUSES: readonly DeliveryStatus[] = ['pending', 'delivered', 'failed', 'cancelled']
const KNOWN = ['vendor', 'status', 'event', 'endpoint', 'search', 'limit', 'before']
const DOING = 'list the deliveries'
const MOST = 500
const LONGEST_SEARCH = 200

/** A page of the deliveries of all these vendors. @throws WebhookError OPTION_INVALID */
export function findDeliveries(mocks: readonly VendorMock[], query: DeliveryQuery): DeliveryPage {
  assertQuery(query)
  const { limit = 50 } = query
  const fits = filterOf(query)
  const found: DeliverySummary[] = []
  for (const { vendor, delivery } of newestFirst(mocks, positionOf(query.before))) {
    if (!fits(delivery)) continue
    if (found.length === limit) return { deliveries: found, next: cursorOf(found.at(-1)!) }
    found.push(summaryOf(vendor, delivery))
  }
  return { deliveries: found, next: null }
}

/** Deliveries of one vendor from the newest back. */
interface Track extends VendorMock {
  readonly deliveries: readonly Delivery[]
  at: number
}

type Listed = { readonly vendor: VendorMock['vendor']; readonly delivery: Delivery }

/** All deliveries in one order. @param position where the page before ended: it need not be in the log any more */
function* newestFirst(mocks: readonly VendorMock[], position: Position | undefined): Generator<Listed> {
  const tracks = mocks.map(({ vendor, mock }): Track => {
    const { deliveries } = mock
    return { vendor, mock, deliveries, at: deliveries.length - 1 }
  })
  let isPast =
    position === undefined || !tracks.some(({ deliveries }) => deliveries.some(({ id }) => id === position.id))
  for (;;) {
    const track = tracks.reduce((newest, one) => (timeAt(one) > timeAt(newest) ? one : newest))
    const delivery = track.deliveries[track.at]
    if (!delivery) return
    track.at--
    if (isPast && (position === undefined || delivery.createdAt <= position.createdAt))
      yield { vendor: track.vendor, delivery }
    else if (delivery.id === position?.id) isPast = true
  }
}

function timeAt({ deliveries, at }: Track): number {
  return deliveries[at]?.createdAt ?? Number.NEGATIVE_INFINITY
}

interface Position {
  readonly createdAt: number
  readonly id: string
}

function cursorOf({ createdAt, id }: Position): string {
  return `${createdAt}.${id}`
}

/** @throws WebhookError OPTION_INVALID */
function positionOf(before: string | undefined): Position | undefined {
  if (before === undefined) return undefined
  const [, createdAt, id] = /^(\d{1,16})\.(\w{1,64})$/.exec(before) ?? []
  if (id !== undefined) return { createdAt: Number(createdAt), id }
  throw invalid(`before must be what the page before gave as next, not ${kindOf(before)}`)
}

function filterOf({ status, event, endpoint, search }: DeliveryQuery): (delivery: Delivery) => boolean {
  const term = search?.toLowerCase() ?? ''
  return (delivery) =>
    (status === undefined || delivery.status === status) &&
    (event === undefined || delivery.event === event) &&
    (endpoint === undefined || delivery.endpoint.id === endpoint) &&
    (term === '' || holds(delivery, term))
}

function holds(delivery: Delivery, term: string): boolean {
  const { id, event, endpoint } = delivery
  if (`${id}\n${event}\n${endpoint.id}\n${endpoint.url}`.toLowerCase().includes(term)) return true
  const text = new TextDecoder().decode(delivery.request.body)
  return (ASCII.test(term) ? text : unescaped(text)).toLowerCase().includes(term)
}

const ASCII = /^[\0-\x7f]*$/

/** Some vendors write ASCII only, and escape the rest. */
function unescaped(text: string): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
}

function assertQuery(query: DeliveryQuery): void {
  assertOptions(query, KNOWN, DOING)
  const { limit, search } = query
  assertOneOf(query.status, STATUSES, 'status', DOING)
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= MOST))
    throw invalid(`limit must be a whole number from 1 to ${MOST}, not ${kindOf(limit)}`)
  if (search !== undefined && search.length > LONGEST_SEARCH)
    throw invalid(`search must have at most ${LONGEST_SEARCH} characters`)
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${problem}.`)
}
