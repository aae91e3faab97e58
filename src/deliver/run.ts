import type { LiveDelivery } from './delivery.ts'
import type { Flight } from './flight.ts'
import type { DeliveryTarget, EncodedEvent, Signed } from './signing.ts'

/** Why a delivery is cancelled, as a sentence. */
export type CancelReason = string

/** First attempts that somebody waits for together. */
export interface Batch {
  open: number
  readonly done: () => void
  readonly fail: (error: unknown) => void
}

/** A delivery on its way, until it ends. */
export interface Run {
  readonly delivery: LiveDelivery
  readonly event: EncodedEvent
  /** Where the next attempt goes, or why there will be none. */
  target: DeliveryTarget | CancelReason
  /** As it was sent last; `undefined` until there is an attempt of this process. */
  signed: Signed | undefined
  /** Who waits for the first attempt. */
  batch: Batch | undefined
  /** The attempt that waits for its answer. */
  flight: Flight | undefined
  /** Takes the next attempt off the clock. */
  unschedule: (() => void) | undefined
}

/** One of them has ended. */
export function leave(batch: Batch): void {
  if (--batch.open === 0) batch.done()
}

/** Shows in a delivery that waits for its next attempt whether there will be one. */
export function showState({ delivery, target }: Run): void {
  const isCancelled = typeof target === 'string'
  delivery.status = isCancelled ? 'cancelled' : 'pending'
  delivery.cancelReason = isCancelled ? target : undefined
}
