import { WebhookError } from '../errors.ts'
import type { DeliveryStatus } from '../index.ts'
import { assertOneOf, assertOptions, kindOf } from '../options.ts'

/** What a delivery has to be. What is left out may be anything, but for the status. */
export interface DeliveryExpectation<Payload = unknown> {
  /** How many attempts were made. */
  readonly attempts?: number | undefined
  /** @default 'delivered' */
  readonly status?: DeliveryStatus | undefined
  /** The URL or the id of its endpoint. */
  readonly endpoint?: string | undefined
  /** Any part of the payload, with `expect.any()` and its like. Lists have all their items, each in part. */
  readonly payload?: PartOf<Payload> | undefined
}

/** Any part of `T`, at any depth, or what `expect.any()` and its like give in its place. */
export type PartOf<T> =
  | Asymmetric
  | (T extends readonly (infer Item)[]
      ? readonly PartOf<Item>[]
      : T extends object
        ? { readonly [K in keyof T]?: PartOf<T[K]> | undefined }
        : T)

/** A matcher that stands in the place of a value, of any runner. */
export interface Asymmetric {
  asymmetricMatch(value: unknown): boolean
  toAsymmetricMatcher?(): string
}

/** The same with its event, and the status that counts. */
export interface Wanted extends DeliveryExpectation {
  readonly event: string
  readonly status: DeliveryStatus
}

const STATUSES: readonly DeliveryStatus[] = ['delivered', 'pending', 'failed', 'cancelled']

/** @throws WebhookError OPTION_INVALID */
export function toWanted(event: string, expected: unknown, doing: string): Wanted {
  assertOptions(expected, ['attempts', 'status', 'endpoint', 'payload'], doing)
  const { attempts, status, endpoint, payload } = expected as DeliveryExpectation
  assertOneOf(status, STATUSES, 'status', doing)
  const isCount = attempts === undefined || (Number.isInteger(attempts) && attempts >= 0)
  if (!isCount) throw invalid(doing, `attempts must be how many there were, not ${kindOf(attempts)}`)
  if (endpoint !== undefined && typeof endpoint !== 'string')
    throw invalid(doing, `endpoint must be a URL or an id, not ${kindOf(endpoint)}`)
  return { event, attempts, status: status ?? 'delivered', endpoint, payload }
}

function invalid(doing: string, problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${doing}: ${problem}.`)
}
