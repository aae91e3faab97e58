import { type ErrorCode, isWebhookError } from '../index.ts'

/** Why a request is refused by the server itself. */
export type RefusalCode =
  | 'HOST_UNKNOWN'
  | 'TOKEN_MISSING'
  | 'ORIGIN_REFUSED'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'BODY_TOO_LARGE'
  | 'BODY_NOT_JSON'
  | 'BODY_NOT_FORM'
  | 'TOO_MANY_STREAMS'
  | 'INTERNAL'

/** A refusal as it is answered. */
export interface Refusal {
  readonly status: number
  readonly code: RefusalCode | ErrorCode
  readonly message: string
  /** Of 405: the methods that there are, as the header Allow has them. */
  readonly allow?: string | undefined
}

/** Thrown where a request cannot be answered. */
export class RefusedRequest extends Error implements Refusal {
  override readonly name = 'RefusedRequest'
  readonly status: number
  readonly code: RefusalCode
  readonly allow: string | undefined

  constructor(status: number, code: RefusalCode, message: string, allow?: string) {
    super(message)
    this.status = status
    this.code = code
    this.allow = allow
  }
}

/** Statuses of errors that are no plain mistakes of the caller. */
const STATUSES: { readonly [Code in ErrorCode]?: number } = {
  DELIVERY_UNKNOWN: 404,
  ENDPOINT_UNKNOWN: 404,
  EVENT_UNKNOWN: 404,
  VENDOR_UNKNOWN: 404,
  CLOCK_BUSY: 409,
  RESEND_REFUSED: 409,
  REFRESH_REFUSED: 409,
  PAYLOAD_INVALID: 422,
  EVENT_RESERVED: 422,
  DISPOSED: 503,
}

/** What is answered to a request that ended in `error`. What nobody expected is not shown. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedRequest) return error
  if (!isWebhookError(error)) {
    return { status: 500, code: 'INTERNAL', message: 'Could not answer the request: the server made a mistake.' }
  }
  const { code, message } = error as { code: ErrorCode; message: string }
  return { status: STATUSES[code] ?? 400, code, message }
}

export function toRefusalBody({ code, message }: Refusal): { error: { code: string; message: string } } {
  return { error: { code, message } }
}
