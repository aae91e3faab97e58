/** The vendors' contracts as pacts, and what verifies a provider with them. Pact is an optional peer dependency. */
export { type ExportContractsOptions, exportContracts } from './export.ts'
export { type ContractInfo, listContracts } from './list.ts'
export type { VerificationProgress } from './progress.ts'
export type { Mismatch, VerificationResult, VerifiedInteraction } from './result.ts'
export { type VerifyManagementApiOptions, verifyManagementApi } from './verify-management-api.ts'
export {
  type PayloadFactory,
  type TutorCruncherMessage,
  type VerifyPayloadsOptions,
  type VerifyTutorCruncherPayloadsOptions,
  type VerifyTutorFlowPayloadsOptions,
  verifyPayloads,
} from './verify-payloads.ts'
export { type VerifyReceiverOptions, verifyReceiver } from './verify-receiver.ts'
