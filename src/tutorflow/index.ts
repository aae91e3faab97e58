/** What a receiver of TutorFlow webhooks needs: signatures, validators, types. Contract version 2026-03. */

export { type ErrorCode, isWebhookError, type WebhookError } from '../errors.ts'
export type {
  CreatedEndpoint,
  CreateEndpointRequest,
  Endpoint,
  EndpointList,
  EvaluationCompleted,
  EvaluationFailed,
  PlatformError,
  TutorFlowEventName,
} from '../generated/tutorflow/types.ts'
export type { RawBody } from '../sign/body.ts'
export type { Diagnosis, Mistake } from '../sign/diagnose.ts'
export type { HeadersLike } from '../sign/headers.ts'
export type { ReceivedRequest } from '../sign/receive.ts'
export type { Secret } from '../sign/secrets.ts'
export type { SignedRequest } from '../sign/signed-request.ts'
export type { Problem } from '../validate/problems.ts'
export type { UndeclaredField } from '../validate/undeclared.ts'
export type { ValidationResult, Validator } from '../validate/validator.ts'
export {
  events,
  findUndeclared,
  type ReservedEventName,
  type TutorFlowEvents,
  type TutorFlowSchemas,
  validate,
  validators,
} from './schemas.ts'
export { encode, sign, signedRequest } from './signing.ts'
export {
  diagnose,
  type KnownEvent,
  type RefuseOptions,
  type ReportedEvent,
  receive,
  type SafeVerifyResult,
  safeVerify,
  type TutorFlowEvent,
  type UnknownEvent,
  type VerifyOptions,
  verify,
  verifySignature,
} from './verify.ts'
