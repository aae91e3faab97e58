/** The front door: errors, the seam, the vendors, and the mock without msw. */
export type { DeliveryPolicy, Outcome, SendResponse, Verdict } from './deliver/classify.ts'
export type { Clock, Duration } from './deliver/clock.ts'
export type {
  Attempt,
  AttemptRecord,
  Delivery,
  DeliveryEndpoint,
  DeliveryRecord,
  DeliveryStatus,
  LoggedRequest,
  LoggedResponse,
} from './deliver/delivery.ts'
export type { LogLimits } from './deliver/log.ts'
export type { FetchFunction, Receiver } from './deliver/receivers.ts'
export type { SavedAttempt, SavedDelivery } from './deliver/saved.ts'
export { ScaledClock, type ScaledClockOptions, type Timers, type TimeScale } from './deliver/scaled-clock.ts'
export type { Send, SendOptions, SimulatedFailure } from './deliver/send.ts'
export { type ErrorCode, type ErrorDetails, errorCodes, isWebhookError, WebhookError } from './errors.ts'
export type { Api, ApiAnswer, ApiContext, ApiExample, ApiRequest } from './mock/api.ts'
export type { EmitOptions, OutgoingEvent } from './mock/emit.ts'
export { createMapStore, type EndpointStore, type StoredEndpoint } from './mock/endpoint-store.ts'
export type { ApiFault, DeliveryFault, Fault, Faults } from './mock/fault-types.ts'
export type {
  EndpointField,
  EndpointLog,
  EndpointLogPage,
  ManagedEndpoint,
  Management,
} from './mock/management.ts'
export { createMock } from './mock/mock.ts'
export type { EventToEmit, Mock, MockCore, Overrides } from './mock/mock-types.ts'
export type { MockOptions } from './mock/options.ts'
export type { DeepPartial } from './mock/overrides.ts'
export type { Random, Seed } from './mock/random.ts'
export type { SignatureCheck } from './mock/signature-check.ts'
export type { MockChange } from './mock/watchers.ts'
export type { SignedRequest } from './sign/signed-request.ts'
export type {
  IntegrationChanges,
  IntegrationInput,
  Integrations,
  ListedIntegration,
  NewIntegration,
} from './tutorcruncher/integrations.ts'
export type { WebhookLog, WebhookLogPage } from './tutorcruncher/logs.ts'
export type { ActionName, TutorCruncherEvents } from './tutorcruncher/schemas.ts'
export type {
  IntegrationKind,
  PublicProfileOptions,
  StoredIntegration,
  TutorCruncherOptions,
  TutorCruncherShape,
  TutorCruncherSurface,
} from './tutorcruncher/shape.ts'
export { tutorcruncher } from './tutorcruncher/vendor.ts'
export type { EndpointInput, Endpoints, ListedEndpoint, NewEndpoint } from './tutorflow/api.ts'
export type { ReservedEventName, TutorFlowEvents } from './tutorflow/schemas.ts'
export type { TutorFlowEndpoint, TutorFlowShape } from './tutorflow/shape.ts'
export { tutorflow } from './tutorflow/vendor.ts'
export type { Problem } from './validate/problems.ts'
export type { ValidationResult, Validator } from './validate/validator.ts'
export type {
  Confidence,
  EventContext,
  EventName,
  EventSchema,
  Fact,
  Recognised,
  Vendor,
  VendorEvent,
  VendorShape,
} from './vendor.ts'
