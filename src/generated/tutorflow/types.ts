// Generated from schemas/tutorflow/2026-03 by `npm run generate`. Do not edit.

/**
 * Every event name that an endpoint may subscribe to, sent or reserved. Source: TutorFlow webhooks page, "Supported Events".
 */
export type TutorFlowEventName =
  | 'evaluation.completed'
  | 'evaluation.failed'
  | 'assessment.deployed'
  | 'assessment.submitted'
  | 'course.deployed'
  | 'course.completed'

/**
 * Every refusal of the Platform API. Source: TutorFlow error guide.
 */
export interface PlatformError {
  error: PlatformErrorBody
}
/**
 * What was refused. Source: TutorFlow error guide.
 */
export interface PlatformErrorBody {
  /**
   * What kind of refusal. The billing codes that the guide also lists do not concern webhooks and are left out. Source: TutorFlow error guide.
   */
  code:
    | 'platform_invalid_request'
    | 'platform_invalid_api_key'
    | 'platform_api_key_revoked'
    | 'platform_api_key_expired'
    | 'platform_forbidden'
    | 'platform_workspace_suspended'
    | 'platform_not_found'
    | 'platform_conflict'
    | 'platform_rate_limit_exceeded'
    | 'platform_internal_error'
  /**
   * A sentence for people, such as "Validation failed: questionText is required". Source: TutorFlow error guide.
   */
  message: string
  /**
   * The HTTP status again. Source: TutorFlow error guide.
   */
  status: number
}
/**
 * The body of an evaluation.completed delivery: a graded evaluation. There is no envelope, event id or timestamp; the name of the event travels in the X-Platform-Event header. Unknown fields are allowed. Source: TutorFlow webhooks page, "Webhook Payload".
 */
export interface EvaluationCompleted {
  /**
   * The evaluation, and the key to recognise duplicates by. Source: TutorFlow webhooks page, sample and "Best Practices".
   */
  evaluationId: string
  /**
   * Always COMPLETED in this event. Source: TutorFlow webhooks page, sample.
   */
  status: 'COMPLETED'
  /**
   * How the answer was evaluated. Source: TutorFlow evaluations page lists these three; the webhooks page shows open_ended.
   */
  evaluationType: 'open_ended' | 'rubric_short_answer' | 'exact'
  /**
   * Points given, out of maxScore. Source: TutorFlow webhooks page, sample.
   */
  score: number
  /**
   * Points that could be had. Source: TutorFlow webhooks page, sample.
   */
  maxScore: number
  /**
   * score / maxScore as a fraction from 0 to 1. A later preview of the vendor's page shows a percentage (80) instead: such a body is of another contract version. Source: TutorFlow webhooks page, sample (0.8 for 8 of 10).
   */
  normalizedScore: number
}
/**
 * The body of an evaluation.failed delivery. The vendor documents the name only; this body is an assumption: the fields of evaluation.completed, with status FAILED, and with scores that may be null or absent because nothing was graded. Only evaluationId and status are required, so that a real body is not refused for what was never promised. Source of the name: TutorFlow webhooks page, "Supported Events".
 */
export interface EvaluationFailed {
  /**
   * The evaluation. Assumed present: the page tells receivers to recognise duplicates by the payload's resource identifier. Source: TutorFlow webhooks page, "Best Practices".
   */
  evaluationId: string
  /**
   * Assumed: FAILED is the terminal status of an evaluation that failed after all retries. Source: TutorFlow evaluations page.
   */
  status: 'FAILED'
  /**
   * Assumed present in most bodies, as in evaluation.completed. Values: TutorFlow evaluations page.
   */
  evaluationType?: 'open_ended' | 'rubric_short_answer' | 'exact'
  /**
   * Assumed null or absent: nothing was graded.
   */
  score?: number | null
  /**
   * Assumed: as in evaluation.completed, or null, or absent.
   */
  maxScore?: number | null
  /**
   * Assumed null or absent: nothing was graded.
   */
  normalizedScore?: number | null
}
/**
 * The body of POST /v1/platform/webhooks: what the vendor would refuse, this refuses. Unknown fields are allowed, because the page does not say otherwise. Source: TutorFlow webhooks page, "Create a Webhook Endpoint".
 */
export interface CreateEndpointRequest {
  /**
   * The https URL that will receive the events. Source: TutorFlow webhooks page, parameter table and "Use HTTPS endpoints only".
   */
  url: string
  /**
   * Names of the events to subscribe to; reserved names are accepted. That an empty list is refused is assumed. Source: TutorFlow webhooks page, parameter table.
   *
   * @minItems 1
   */
  events: TutorFlowEventName[]
  /**
   * Shared secret for the signatures; made by the vendor when omitted. That an empty text is refused is assumed. Source: TutorFlow webhooks page, parameter table.
   */
  secret?: string
}
/**
 * The answer to POST /v1/platform/webhooks: the new endpoint with its secret. Source: TutorFlow webhooks page, "Create a Webhook Endpoint". The status 201 is assumed from the error guide, which lists it for a created resource.
 */
export interface CreatedEndpoint {
  /**
   * Identifier of the endpoint, starting with wh_. Source: TutorFlow webhooks page, sample.
   */
  id: string
  /**
   * Where the events are delivered, as registered. Source: TutorFlow webhooks page, sample.
   */
  url: string
  /**
   * Names of the events subscribed to. Any text is allowed, since later versions of the page know more names. Source: TutorFlow webhooks page, sample.
   */
  events: string[]
  /**
   * The signing secret, shown this once only. Starts with whsec_ when the vendor made it. Source: TutorFlow webhooks page, sample and the note below it.
   */
  secret: string
  /**
   * When the endpoint was created, ISO 8601 in UTC. Source: TutorFlow webhooks page, sample.
   */
  createdAt: string
}
/**
 * The answer to GET /v1/platform/webhooks: all endpoints of the caller's workspace. The order is not documented. Source: TutorFlow webhooks page, "List Webhook Endpoints".
 */
export interface EndpointList {
  /**
   * The endpoints. Source: TutorFlow webhooks page, sample.
   */
  data: Endpoint[]
}
/**
 * An endpoint as it is listed: never with its secret. Source: TutorFlow webhooks page, "List Webhook Endpoints".
 */
export interface Endpoint {
  /**
   * Identifier of the endpoint, starting with wh_. Source: TutorFlow webhooks page, sample.
   */
  id: string
  /**
   * Where the events are delivered, as registered. Source: TutorFlow webhooks page, sample.
   */
  url: string
  /**
   * Names of the events subscribed to. Any text is allowed, since later versions of the page know more names. Source: TutorFlow webhooks page, sample.
   */
  events: string[]
  /**
   * When the endpoint was created, ISO 8601 in UTC. Source: TutorFlow webhooks page, sample.
   */
  createdAt: string
  secret?: never
}
