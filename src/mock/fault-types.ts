import type { Duration } from '../deliver/clock.ts'

/** How long a fault lasts. */
interface Times {
  /** How often it acts, before it is over. @default 1; for `reorder` 2 */
  readonly times?: number | undefined
}

/** Something that goes wrong with deliveries that are emitted from now on. */
export type DeliveryFault = Times & {
  /** Only deliveries of this event. */
  readonly event?: string | undefined
  /** Only deliveries to the endpoint with this id. */
  readonly endpoint?: string | undefined
} & (
    | {
        /**
         * - `duplicate`: the event is delivered twice.
         * - `bad-signature`: the last digit of the signature is another one.
         * - `wrong-key`: it is signed with the key of somebody else.
         * - `truncated-body`: half of the body is missing; the signature covers all of it.
         * - `dropped-acknowledgement`: the answer to the first attempt is lost, so that what arrived is sent again.
         */
        readonly kind: 'duplicate' | 'bad-signature' | 'wrong-key' | 'truncated-body' | 'dropped-acknowledgement'
      }
    | {
        /**
         * - `delay`: the first attempt comes later.
         * - `stale-time`: the time in the body is as long ago, and signed. Where deliveries carry no time: OPTION_INVALID.
         */
        readonly kind: 'delay' | 'stale-time'
        readonly by: Duration
      }
    | {
        /** The next `times` deliveries overtake each other: their first attempts come in another order, drawn by the seed. */
        readonly kind: 'reorder'
        /** Between one of them and the next. @default '1s' */
        readonly by?: Duration | undefined
      }
  )

/** Something that goes wrong with requests to the vendor's API. */
export type ApiFault = Times &
  (
    | {
        /**
         * - `rate-limit`, `server-error`: refused with 429 or 500, as the vendor puts it.
         * - `connection-reset`: no answer; `handle` gives a network error (`Response.error()`).
         */
        readonly kind: 'rate-limit' | 'server-error' | 'connection-reset'
      }
    | {
        /** The answer comes later, on the clock of the mock. */
        readonly kind: 'latency'
        readonly by: Duration
      }
  )

export type Fault = DeliveryFault | ApiFault

/** What goes wrong on purpose. `reset()` takes all of it back. */
export interface Faults {
  /**
   * Lets something go wrong: from now on, as often as `times` says. Faults that fit together act together.
   *
   * @throws WebhookError OPTION_INVALID, EVENT_UNKNOWN
   */
  add(fault: Fault): void
  /** Those that are not over, oldest first; `times` is how often each still acts. */
  list(): readonly Fault[]
  clear(): void
}
