import type { Attempt, Delivery } from '../deliver/delivery.ts'
import { WebhookError } from '../errors.ts'
import { assertOptions, kindOf } from '../options.ts'
import { isLogged } from './answers.ts'
import { facts } from './facts.ts'
import type { StoredIntegration } from './shape.ts'

/** One attempt, as the page of its integration shows it. */
export interface WebhookLog {
  /** The delivery that the attempt belongs to. */
  readonly deliveryId: string
  /** When it fired: ISO 8601 in UTC. */
  readonly firedAt: string
  readonly succeeded: boolean
  readonly status: (typeof facts.logStatuses.value)[number]
  /** The status of the answer; 999 when there was none. */
  readonly statusCode: number
  /** The URL that the integration has now, whatever it was then. */
  readonly url: string
  /** The signature is replaced by its kind and length. */
  readonly requestHeaders: { readonly [name: string]: string }
  /** Parsed. */
  readonly requestBody: unknown
  /** Names in lower case. Without an answer: the vendor's message. */
  readonly responseHeaders: { readonly [name: string]: string }
  /** The text of the answer, the first 64 KB of it; without an answer, the vendor's message. */
  readonly responseBody: string | { readonly Message: string }
}

export interface WebhookLogPage {
  /** 0 for the newest. */
  readonly page: number
  /** At most 50, newest first. */
  readonly logs: readonly WebhookLog[]
  /** How many there are on all pages. */
  readonly total: number
  /** What the vendor says of a page without logs. */
  readonly message?: string
}

const PAGE = facts.logsPerPage.value
const KEPT_MS = facts.logDays.value * 86_400_000
const NO_RESPONSE = { Message: 'No response from endpoint' } as const
const NO_STATUS = 999
const [SUCCESS, NONE, UNEXPECTED] = facts.logStatuses.value

/**
 * A page of an integration's webhook logs: one for each attempt that the mock's own log still keeps, of the last 15 days.
 *
 * @throws WebhookError OPTION_INVALID when `page` is no whole number from 0 up
 */
export function webhookLogs(
  integration: StoredIntegration,
  deliveries: readonly Delivery[],
  now: number,
  options: { readonly page?: number | undefined },
): WebhookLogPage {
  const page = pageOf(options)
  const logged = deliveries
    .filter(({ endpoint }) => endpoint.id === integration.id)
    .flatMap((delivery) => delivery.attempts.filter(isShown).map((attempt) => ({ delivery, attempt })))
    .filter(({ attempt }) => attempt.at > now - KEPT_MS)
    .sort((a, b) => a.attempt.at - b.attempt.at)
    .reverse()
  const logs = logged
    .slice(page * PAGE, (page + 1) * PAGE)
    .map(({ delivery, attempt }) => toLog(delivery, attempt, integration.url))
  const total = logged.length
  return logs.length > 0 ? { page, logs, total } : { page, logs, total, message: `No logs found for page: ${page}` }
}

function pageOf(options: { readonly page?: number | undefined }): number {
  assertOptions(options, ['page'], 'show the webhook logs')
  const page = options.page ?? 0
  if (Number.isSafeInteger(page) && page >= 0) return page
  const text = `Could not show the webhook logs: page must be a whole number from 0 up, not ${kindOf(page)}.`
  throw new WebhookError('OPTION_INVALID', text)
}

function isShown({ response }: Attempt): boolean {
  return !response || isLogged({ kind: 'response', ...response })
}

function toLog(delivery: Delivery, { at, request, response, verdict }: Attempt, url: string): WebhookLog {
  const succeeded = verdict === 'delivered'
  return {
    deliveryId: delivery.id,
    firedAt: new Date(at).toISOString(),
    succeeded,
    status: succeeded ? SUCCESS : response ? UNEXPECTED : NONE,
    statusCode: response?.status ?? NO_STATUS,
    url,
    requestHeaders: request.headers,
    requestBody: delivery.payload,
    responseHeaders: response?.headers ?? NO_RESPONSE,
    responseBody: response ? new TextDecoder().decode(response.body) : NO_RESPONSE,
  }
}
