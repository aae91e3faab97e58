import type { StoredEndpoint } from '../mock/endpoint-store.ts'
import type { VendorShape } from '../vendor.ts'
import type { Endpoints } from './api.ts'
import type { ReservedEventName, TutorFlowEvents } from './schemas.ts'

/** The types of TutorFlow's mock. */
export interface TutorFlowShape extends VendorShape {
  readonly events: TutorFlowEvents
  readonly reserved: ReservedEventName
  readonly surface: { readonly endpoints: Endpoints }
  readonly endpoint: TutorFlowEndpoint
}

export interface TutorFlowEndpoint extends StoredEndpoint {
  /** Whose it is: the API key it was created with. */
  readonly workspace: string
  /** Names of the events it is subscribed to. */
  readonly events: readonly string[]
  /** ISO 8601 in UTC. */
  readonly createdAt: string
}
