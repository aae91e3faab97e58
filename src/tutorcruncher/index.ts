/** What a receiver of TutorCruncher webhooks needs: signatures, validators, types. Contract versions 2020 and 2026. */

export { type ErrorCode, isWebhookError, type WebhookError } from '../errors.ts'
export type {
  Actor,
  AdHocCharge,
  AdHocChargeCategory,
  Affiliate,
  Affiliate2020,
  Application,
  Client,
  Client2020,
  CreditRequest,
  Invoice,
  Job,
  Lesson,
  Note,
  PaymentOrder,
  PublicProfile,
  Report,
  Student,
  Student2020,
  Task,
  Tutor,
  Tutor2020,
  TutorCruncherWebhook2020,
  TutorCruncherWebhook2026,
  WellbeingConcern,
} from '../generated/tutorcruncher/types.ts'
export type { RawBody } from '../sign/body.ts'
export type { Diagnosis, Mistake } from '../sign/diagnose.ts'
export type { HeadersLike } from '../sign/headers.ts'
export type { ReceivedRequest } from '../sign/receive.ts'
export type { Secret } from '../sign/secrets.ts'
export type { SignedRequest } from '../sign/signed-request.ts'
export type { Problem } from '../validate/problems.ts'
export type { UndeclaredField } from '../validate/undeclared.ts'
export type { ValidationResult, Validator } from '../validate/validator.ts'
export type { KnownEvent, ReportedEvent, TutorCruncherEvent, UnknownAction, UnknownEvent } from './events.ts'
export {
  type ActionName,
  actions,
  type ContractVersion,
  type EventOf,
  type EventOf2020,
  type ModelName,
  type SubjectOf,
  type TutorCruncherEvents,
  type TutorCruncherWebhook,
} from './schemas.ts'
export { encode, sign, signedRequest } from './signing.ts'
export { type SsoUser, ssoLink } from './sso.ts'
export {
  diagnose,
  type RefuseOptions,
  type ReportedWebhook,
  receive,
  type SafeVerifyResult,
  safeVerify,
  type VerifiedWebhook,
  type VerifyOptions,
  verify,
  verifySignature,
} from './verify.ts'
export { findUndeclared, validate, validators } from './webhook.ts'
