import type { Attempt, Delivery } from '../index.ts'
import { inSeconds, plain } from './text.ts'

const MOST_ROWS = 20
const MOST_ATTEMPTS = 8
const HEADINGS = ['', '#', 'time', 'event', 'endpoint', 'status', 'attempts']

/**
 * Deliveries as a table for people: the last twenty, and all that are `marked` of those or, where none is, the last marked
 * one before them.
 *
 * @param marked which of them get a `>`
 */
export function deliveryTable(deliveries: readonly Delivery[], marked: ReadonlySet<Delivery>): string {
  const shown = deliveries.slice(-MOST_ROWS)
  const before = deliveries.length - shown.length
  if (before > 0 && !shown.some((delivery) => marked.has(delivery))) {
    const last = deliveries.findLast((delivery) => marked.has(delivery))
    if (last) shown.splice(0, 1, last)
  }
  const start = deliveries[0]?.createdAt ?? 0
  const rows = shown.map((delivery) => [
    marked.has(delivery) ? '>' : '',
    String(deliveries.indexOf(delivery) + 1),
    inSeconds(delivery.createdAt - start),
    plain(delivery.event, 60),
    plain(delivery.endpoint.url, 80),
    delivery.status,
    attemptsText(delivery.attempts),
  ])
  const more = deliveries.length - shown.length
  const left = more > 0 ? `\n${more} earlier ${more === 1 ? 'one is' : 'ones are'} not shown.` : ''
  return `${align([HEADINGS, ...rows])}\nTime counts from when the first was emitted.${left}`
}

/** The outcomes in order: `503, timeout, 204`. */
export function attemptsText(attempts: readonly Attempt[]): string {
  if (attempts.length === 0) return 'none yet'
  const outcomes = attempts.slice(0, MOST_ATTEMPTS).map(({ status, outcome }) => String(status ?? outcome))
  const more = attempts.length - outcomes.length
  return outcomes.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
  return lines.map((line) => line.trimEnd()).join('\n')
}
