import type { Problem } from './validate/problems.ts'

/** Every error code and what it means. Codes are part of the public interface: they are added, never renamed. */
export const errorCodes = {
  SECRET_MISSING: 'No secret was given, or an empty one, or an empty list.',
  BODY_NOT_RAW: 'The body is not the raw request body: a parsed object, or a request that was read before.',
  SIGNATURE_MISSING: 'The request has no signature header, or an empty one.',
  SIGNATURE_MALFORMED: 'The signature header does not have the form of a signature.',
  SIGNATURE_MISMATCH: 'The signature was not made with this secret over these bytes.',
  EVENT_MISSING: 'The request does not name its event.',
  EVENT_UNKNOWN: 'No event of the vendor has this name.',
  EVENT_RESERVED: 'The event is reserved: the vendor accepts it in a subscription and does not send it yet.',
  BODY_NOT_JSON: 'The body is not JSON text in UTF-8.',
  PAYLOAD_INVALID: 'The payload breaks its schema; `details.problems` lists all that is wrong.',
  REQUEST_TOO_OLD: 'The webhook was made longer ago than `maxAgeSeconds` allows, or does not say when.',
  REFRESH_REFUSED: 'The vendor refreshes the lessons of a socket integration, and once a day only.',
  OPTION_INVALID: 'A function was given an option or argument that it cannot use.',
  ENDPOINT_UNKNOWN: 'No endpoint has this id.',
  VENDOR_UNKNOWN: 'No vendor has this id.',
  LISTEN_FAILED: 'The server cannot listen at this host and port.',
  CLOCK_BUSY: 'The clock is being advanced already, or an attempt is waiting for its answer.',
  CLOCK_NOT_VIRTUAL:
    'The clock cannot be moved: it is the system clock, or one of the caller without advance or settle.',
  DISPOSED: 'The mock was disposed.',
  DELIVERY_UNKNOWN: 'No delivery that the log keeps has this id.',
  RESEND_REFUSED: 'The delivery cannot be sent again, because its endpoint is gone or takes no deliveries.',
  PROVIDER_UNREACHABLE: 'Nothing answers at the address of the provider to verify.',
  DATA_IN_USE: 'Another process keeps its data in this folder.',
  DATA_CORRUPT: 'What is kept in the data folder is damaged. It was left as it is.',
  DATA_NEWER: 'A newer version wrote the data folder, in a format that this one does not know.',
  DATA_UNUSABLE: 'The data folder cannot be made, read or written.',
  PEER_MISSING: 'An optional peer dependency is not installed.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** What a `WebhookError` says beyond its text; which fields are there depends on the code. */
export interface ErrorDetails {
  /** PAYLOAD_INVALID: everything that is wrong, ordered by path. */
  readonly problems?: readonly Problem[]
  /** The offending name, option or value, in words. Never a secret or a signature. */
  readonly received?: string
}

const BRAND = Symbol.for('tutor-webhooks.error')

/** The one error of this package. Copies of the package in one process, and of its doors, recognise each other's. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isWebhookError(value)
  }

  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.details = options.details ?? {}
    Object.defineProperty(this, BRAND, { value: true })
  }
}

/** Whether `value` is a `WebhookError` of this or another copy of the package. Never throws. */
export function isWebhookError(value: unknown): value is WebhookError {
  try {
    return typeof value === 'object' && value !== null && BRAND in value
  } catch {
    return false
  }
}
