import { escapeControls } from '../escape.ts'
import type { ListedDelivery } from './control-client.ts'
import { type Io, markOf } from './io.ts'

/** A delivery on one line: when it was emitted, how it stands, what it is, and what came back last. */
export function formatDelivery(delivery: ListedDelivery, io: Io): string {
  const { id, status, event, endpoint, createdAt } = delivery
  const mark = status === 'pending' ? '–' : markOf(status === 'delivered', io)
  const parts = [timeText(createdAt), status.padEnd(9), id, event, endpoint.url, resultOf(delivery)]
  return `${mark} ${escapeControls(parts.join('  ').trimEnd())}\n`
}

function resultOf({ status, cancelReason, lastAttempt, nextAttemptAt }: ListedDelivery): string {
  if (status === 'cancelled') return cancelReason ?? ''
  const reason = lastAttempt?.reason ?? ''
  return nextAttemptAt === null ? reason : `${reason} Next at ${timeText(nextAttemptAt)}.`
}

/** ISO 8601 in UTC, to the second; what is no time is shown as it is. */
function timeText(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString().replace(/\.\d+Z$/, 'Z')
}
