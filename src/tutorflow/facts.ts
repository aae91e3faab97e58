import type { Fact } from '../vendor.ts'

const PAGE = 'TutorFlow webhooks page'
const ERRORS = 'TutorFlow error guide'

/**
 * What TutorFlow does, in contract version 2026-03, each fact with its source. Code that needs a value reads it from here;
 * the README's table is generated from here.
 *
 * @note The vendor's authentication page says that platform keys do not work for webhook management in the present
 * release; the webhooks page says that they are required. The kit follows the webhooks page.
 */
export const facts = {
  baseUrl: documented(
    'https://api.tutorflow.io',
    'The management API is under https://api.tutorflow.io/v1/platform/webhooks.',
    'Managing Webhook Endpoints',
  ),
  keyPrefix: documented(
    'tf_platform_',
    'Every management request carries "Authorization: Bearer tf_platform_…".',
    'Managing Webhook Endpoints',
  ),
  secretShownOnce: documented(
    true,
    'The secret is returned once, when the endpoint is created; it is generated when omitted.',
    'Create a Webhook Endpoint',
  ),
  createStatus: assumed(
    201,
    'Creating an endpoint answers 201.',
    `${ERRORS}: 201 for a created resource; the page names no status`,
  ),
  deleteStatus: documented(204, 'Deleting an endpoint answers 204 without a body.', 'Delete a Webhook Endpoint'),
  invalidRequest: documentedIn(
    ERRORS,
    { status: 400, code: 'platform_invalid_request' },
    'A request that breaks the rules is refused with 400 platform_invalid_request.',
  ),
  invalidKey: documentedIn(
    ERRORS,
    { status: 401, code: 'platform_invalid_api_key' },
    'A missing, malformed or unknown key is refused with 401 platform_invalid_api_key.',
  ),
  rateLimit: documentedIn(
    ERRORS,
    { status: 429, code: 'platform_rate_limit_exceeded' },
    'Too many requests are refused with 429 platform_rate_limit_exceeded; the mock does so only where a fault asks for it.',
  ),
  serverError: documentedIn(
    ERRORS,
    { status: 500, code: 'platform_internal_error' },
    "A failure of the vendor's own is answered with 500 platform_internal_error.",
  ),
  unknownEndpoint: assumed(
    { status: 404, code: 'platform_not_found' },
    "Deleting an unknown endpoint, or another workspace's, answers 404 platform_not_found.",
    `${ERRORS} has the code; the page does not say when`,
  ),
  unknownRoute: assumed(
    { status: 404, code: 'platform_not_found' },
    'Another method on these paths answers 404 platform_not_found.',
    `${ERRORS} has the code; no page mentions 405`,
  ),
  emptyEvents: assumed(
    400,
    'An empty list of events is refused.',
    'the parameter is required; the page does not speak of empty lists',
  ),
  signatureHeader: documented(
    'X-Platform-Signature',
    'X-Platform-Signature holds the signature: 64 lower-case hexadecimal digits.',
    'Signature Verification',
  ),
  eventHeader: documented(
    'X-Platform-Event',
    "X-Platform-Event holds the event's name; the signature does not cover it.",
    'Signature Verification',
  ),
  signatureKey: documented(
    'hex(SHA-256(secret))',
    'The HMAC key is the text of SHA-256(secret) in lower-case hexadecimal, not its raw bytes.',
    'Signature Verification, code sample',
  ),
  bodyBytes: assumed(
    'JSON.stringify',
    'Bodies are written as JSON.stringify writes them, in UTF-8.',
    'the page shows indented samples and no wire bytes; its code samples are Node',
  ),
  contentType: assumed(
    'application/json',
    'Deliveries carry Content-Type: application/json.',
    'the payload is JSON; the page lists no such header',
  ),
  success: documented('2xx', 'Any 2xx answer delivers the event.', 'Retry Policy'),
  redirects: documented(
    'retry',
    'Every other answer is retried, redirects included: they are not followed.',
    'Retry Policy: "a non-2xx status code"',
  ),
  unreachable: assumed(
    'retry',
    'A refused or reset connection and a timeout are retried like a non-2xx answer.',
    'the page speaks of status codes only',
  ),
  throwing: assumed(
    'retry',
    'A receiver that throws without an answer is retried like one that cannot be reached.',
    'a framework would answer 500 in its place, which is retried',
  ),
  scheduleSeconds: documented(
    [5, 25, 125] as const,
    'Retries come 5, 25 and 125 seconds after the attempt before.',
    'Retry Policy',
  ),
  attempts: documented(4, 'After 4 attempts the delivery is failed.', 'Retry Policy'),
  timeoutMs: assumed(
    10_000,
    'An attempt without an answer ends after 10 seconds.',
    'the page names no timeout; it asks receivers to answer quickly',
  ),
  deletedEndpoint: assumed('cancel', 'Deleting an endpoint cancels its pending retries.', 'the page does not say'),
  idempotency: documented(
    'evaluationId',
    "Duplicates are recognised by the payload's evaluationId; there is no event id and no timestamp.",
    'Best Practices',
  ),
  noReplayWindow: documented(
    undefined,
    'Nothing in a delivery tells when it was signed, so no replay window can be checked.',
    'Webhook Payload, Signature Verification',
  ),
} as const satisfies Record<string, Fact>

function documented<const T>(value: T, statement: string, section: string): Fact<T> {
  return documentedIn(`${PAGE}, ${section}`, value, statement)
}

function documentedIn<const T>(source: string, value: T, statement: string): Fact<T> {
  return { value, statement, source, confidence: 'documented' }
}

function assumed<const T>(value: T, statement: string, source: string): Fact<T> {
  return { value, statement, source, confidence: 'assumed' }
}
