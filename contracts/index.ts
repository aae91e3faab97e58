/** TutorFlow's contracts as pacts, and what verifies a provider with them. Pact is an optional peer dependency. */
export type { Mismatch, VerificationResult, VerifiedInteraction } from './result.ts'
export { type VerifyManagementApiOptions, verifyManagementApi } from './verify-management-api.ts'
export { type PayloadFactory, type VerifyPayloadsOptions, verifyPayloads } from './verify-payloads.ts'
