import { WebhookError } from '../errors.ts'
import { catalogue } from '../generated/tutorflow/catalogue.ts'
import type {
  CreatedEndpoint,
  CreateEndpointRequest,
  Endpoint,
  EndpointList,
  EvaluationCompleted,
  EvaluationFailed,
  PlatformError,
} from '../generated/tutorflow/types.ts'
import { schemas } from '../generated/tutorflow/validators.ts'
import { didYouMean } from '../near-name.ts'
import { kindOf } from '../options.ts'
import type { UndeclaredField } from '../validate/undeclared.ts'
import { createValidator, type ValidationResult, type Validator } from '../validate/validator.ts'

/** The events that TutorFlow sends, and their payloads. */
export interface TutorFlowEvents {
  'evaluation.completed': EvaluationCompleted
  'evaluation.failed': EvaluationFailed
}

/** Every name that an endpoint may subscribe to, with whether TutorFlow sends the event or has reserved it. */
export const events = catalogue

/** Names that an endpoint may subscribe to and that TutorFlow does not send yet; their payloads are undocumented. */
export type ReservedEventName = Exclude<keyof typeof events, keyof TutorFlowEvents>

export function isSentEvent(name: string): name is keyof TutorFlowEvents {
  return Object.hasOwn(events, name) && events[name as keyof typeof events].status === 'sent'
}

/** Everything that has a schema, by the name that `validate` takes: events, and the bodies of the management API. */
export interface TutorFlowSchemas extends TutorFlowEvents {
  'management/create-request': CreateEndpointRequest
  'management/created-endpoint': CreatedEndpoint
  'management/endpoint': Endpoint
  'management/endpoint-list': EndpointList
  error: PlatformError
}

/** One validator for each schema; each is a Standard Schema too. */
export const validators: { readonly [N in keyof TutorFlowSchemas]: Validator<TutorFlowSchemas[N]> } = {
  'evaluation.completed': createValidator(schemas['events/evaluation.completed']),
  'evaluation.failed': createValidator(schemas['events/evaluation.failed']),
  'management/create-request': createValidator(schemas['management/create-request']),
  'management/created-endpoint': createValidator(schemas['management/created-endpoint']),
  'management/endpoint': createValidator(schemas['management/endpoint']),
  'management/endpoint-list': createValidator(schemas['management/endpoint-list']),
  error: createValidator(schemas.error),
}

/**
 * Checks a parsed payload against its schema: the payload with its type, or all that is wrong with it at once.
 * Unknown fields are no problem; `findUndeclared` lists them.
 *
 * @throws WebhookError EVENT_UNKNOWN when there is no schema of this name: a misspelling, or a reserved event, whose payload is undocumented
 */
export function validate<N extends keyof TutorFlowSchemas>(
  name: N,
  payload: unknown,
): ValidationResult<TutorFlowSchemas[N]> {
  return validatorOf(name)(payload)
}

/**
 * Fields of `payload` that its schema does not know, in the order they stand: misspelt, or new from the vendor.
 *
 * @throws WebhookError EVENT_UNKNOWN as `validate` does
 */
export function findUndeclared(name: keyof TutorFlowSchemas, payload: unknown): UndeclaredField[] {
  return validatorOf(name).findUndeclared(payload)
}

function validatorOf<N extends keyof TutorFlowSchemas>(name: N): Validator<TutorFlowSchemas[N]> {
  if (Object.hasOwn(validators, name)) return validators[name]
  const names = Object.keys(validators)
  const text = `Could not validate the payload: TutorFlow has no schema named ${kindOf(name)}${didYouMean(name, names)} Schemas: ${names.join(', ')}.`
  throw new WebhookError('EVENT_UNKNOWN', text, { details: { received: kindOf(name) } })
}
