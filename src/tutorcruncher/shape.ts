import type { Delivery } from '../deliver/delivery.ts'
import type { PublicProfile } from '../generated/tutorcruncher/types.ts'
import type { StoredEndpoint } from '../mock/endpoint-store.ts'
import type { DeepPartial } from '../mock/overrides.ts'
import type { VendorShape } from '../vendor.ts'
import type { Integrations } from './integrations.ts'
import type { TutorCruncherEvents } from './schemas.ts'

/** The types of TutorCruncher's mock. */
export interface TutorCruncherShape extends VendorShape {
  readonly events: TutorCruncherEvents
  readonly reserved: never
  readonly surface: TutorCruncherSurface
  readonly endpoint: StoredIntegration
  readonly options: TutorCruncherOptions
}

export interface TutorCruncherOptions {
  /**
   * The branches of the company; the first is the one of integrations and events that name none.
   * @default branch 1, and any other that an integration names
   */
  readonly branches?: readonly number[] | undefined
}

/** What TutorCruncher's mock has beside what every mock has. */
export interface TutorCruncherSurface {
  /** The page of integrations, as System > Settings > Integrations has it. */
  readonly integrations: Integrations
  /**
   * Sends a tutor's public profile, a flat body and no event, to the URL of every active integration of its branch with
   * `/extension` added. Its name in the log is `public-profile`.
   *
   * @throws WebhookError (as a rejection) PAYLOAD_INVALID, OPTION_INVALID, DISPOSED
   */
  emitPublicProfile(
    overrides?: DeepPartial<PublicProfile> | Uint8Array,
    options?: PublicProfileOptions,
  ): Promise<Delivery[]>
}

export interface PublicProfileOptions {
  /** One path segment. Which ones the vendor uses is not public. @default 'contractor' */
  readonly extension?: string | undefined
  /** Sends a profile that its schema refuses. @default false */
  readonly unchecked?: boolean | undefined
}

/** An integration as the mock keeps it; `secret` is its private API key. */
export interface StoredIntegration extends StoredEndpoint {
  readonly name: string
  readonly kind: IntegrationKind
  readonly branch: number
  /** When the lessons of a socket were last refreshed, in epoch milliseconds. */
  readonly refreshedAt?: number | undefined
}

/** A `socket` is the integration of TutorCruncher Socket, with bookable lessons. */
export type IntegrationKind = 'webhook' | 'socket'
