export { type ErrorCode, type ErrorDetails, errorCodes, isWebhookError, WebhookError } from './errors.ts'
