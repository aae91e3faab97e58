import type { Fact } from '../vendor.ts'

const HELP = 'TutorCruncher help centre, Webhooks'
const HELP_API = 'TutorCruncher help centre, API and webhooks'
const DOCS = 'TutorCruncher API docs (tc-api-docs 23e0578)'
const FAQ = `${DOCS}, webhooks-faq`
const CHRONOS = "Chronos 89fdb67, TutorCruncher's public delivery service"

/**
 * What TutorCruncher does, each fact with its source. Code that needs a value reads it from here; the README's table is
 * generated from here.
 *
 * @note The documents of record are the help centre's two pages. They say nothing of retries, timeouts or headers but the
 * signature's; those facts come from the later API docs and from the vendor's public delivery service, as each says.
 * Where the two differ in detail (from when on there are retries, how many failures disable), the kit follows the service's code.
 */
export const facts = {
  baseUrl: documented(
    'https://app.tutorcruncher.com',
    'The API is under https://app.tutorcruncher.com/api/.',
    `${DOCS}, introduction; consumers' code still has secure.tutorcruncher.com, the host before 2026-06-29`,
  ),
  signatureHeader: documented(
    'webhook-signature',
    'The webhook-signature header holds the signature: 64 lower-case hexadecimal digits.',
    `${HELP}, Webhook Signature Verification; lower case on the wire: ${CHRONOS}, worker.py`,
  ),
  signatureKey: documented(
    'private API key',
    "The HMAC key is the integration's private API key itself, in UTF-8.",
    `${HELP}, Webhook Signature Verification`,
  ),
  bodyBytes: observed(
    'json.dumps',
    'Bodies are written as Python json.dumps writes them: blanks after commas and colons, non-ASCII as \\uXXXX.',
    'worker.py _build_signed_request',
  ),
  userAgent: observed('TutorCruncher', 'Deliveries carry User-Agent: TutorCruncher.', 'worker.py webhook_request'),
  contentType: observed(
    'application/json',
    'Deliveries carry Content-Type: application/json.',
    'worker.py webhook_request',
  ),
  requestTime: observed(
    'request_time',
    'The time of the request, in unix seconds, comes first in the body as request_time; a retry carries the first one.',
    'worker.py _split_payloads; the help centre (2020) has _request_time, the current docs sample neither: both spellings are accepted',
  ),
  eventsPerRequest: observed(
    1,
    'Every event is a request of its own.',
    'worker.py _split_payloads, since v1.1.0 (2026-02-18)',
  ),
  routing: observed(
    'branch',
    "An event goes to every active integration of the event's branch; there is no filter by action.",
    'worker.py task_send_webhooks',
  ),
  success: observed(
    [200, 201, 202, 204] as const,
    'The answers 200, 201, 202 and 204 deliver an event; no other does.',
    'worker.py SUCCESS_STATUS_CODES; the docs name no list',
  ),
  retries: documented(
    [429, 500] as const,
    'A timeout, no response, 429 and 500 or above are tried again; every other answer ends the delivery at once.',
    FAQ,
  ),
  scheduleSeconds: documented(
    [1, 10, 100, 1000] as const,
    'Retries come 1, 10, 100 and 1000 seconds after the attempt before: 5 attempts in all.',
    FAQ,
  ),
  retryAfter: observed(undefined, 'A Retry-After header changes nothing.', 'worker.py, which never reads it'),
  redirects: documented('fail', 'Redirects are not followed, and end the delivery.', FAQ),
  timeoutMs: observed(
    8000,
    'An attempt without an answer ends after 8 seconds.',
    'settings.py; there it bounds connecting and each read on its own, so that a slowly trickling answer may take longer: the kit bounds the whole attempt',
  ),
  undecodableAnswer: observed(
    'fail',
    'An answer whose body is not UTF-8 fails at once, whatever its status, and leaves no webhook log.',
    'worker.py, which decodes every body',
  ),
  throwing: assumed(
    'retry',
    'A receiver that throws without an answer is tried again like one that gives no response.',
    'a framework would answer 500 in its place, which is retried',
  ),
  autoDisable: observed(
    { windowSeconds: 3600, leastAttempts: 10, failedShare: 0.2 },
    'A failed attempt disables the integration when more than 20 % of at least 10 attempts in 60 minutes failed.',
    `worker.py _check_and_disable_endpoint_if_needed; ${FAQ} has the 20 % only`,
  ),
  exemptHosts: observed(
    'tutorcruncher.com',
    'Hosts at or under tutorcruncher.com are never disabled.',
    'settings.py webhook_disable_exempt_hosts',
  ),
  reenabling: observed(
    'by hand',
    'A disabled integration stays so until it is set active again; attempts before that still count.',
    'views/tutorcruncher.py create_update_endpoint',
  ),
  retryTarget: observed(
    'as it is then',
    'A retry goes to the URL that the integration has then and is signed with the key of then; when it is inactive or gone by then, the retry is dropped.',
    'worker.py task_retry_single_webhook',
  ),
  urls: observed(
    ['http', 'https'] as const,
    'Plain http is delivered to as well.',
    'worker.py acceptable_url_schemes; what else passes there can never be delivered to, so the mock refuses it',
  ),
  publicProfile: observed(
    'contractor',
    "A tutor's public profile is sent, as a flat body, to the URL of every active integration of the branch with /extension added.",
    'worker.py _get_endpoint_url; which extensions occur is not public: contractor is what socket-server listens to',
  ),
  logsPerPage: observed(50, 'Webhook logs come 50 a page, newest first, one for each attempt.', 'views/shared.py'),
  logStatuses: observed(
    ['Success', 'No response', 'Unexpected response'] as const,
    'A webhook log is Success, No response (then with status code 999) or Unexpected response.',
    'sql_models.py WebhookStatus',
  ),
  logDays: observed(15, 'Webhook logs are kept for 15 days.', 'worker.py delete_old_logs_job'),
  logContents: documented(
    'request and response',
    'A webhook log shows when the webhook fired, whether it was successful, and request and response data.',
    `${HELP_API}, Where do I view a webhook's logs?`,
  ),
  socketRefresh: documented(
    'once a day',
    'The lessons of a socket integration can be refreshed once a day.',
    `${HELP_API}, Refresh Socket Appointments`,
  ),
  socketRefreshSeconds: assumed(
    86_400,
    'A day means 24 hours, counted for each integration; what a refresh sends is unknown, so it is only recorded.',
    `${HELP_API} says "once per day" and no more`,
  ),
  authorization: documented(
    'token',
    'API requests carry "Authorization: token <private API key>".',
    `${DOCS}, authentication`,
  ),
  invalidKey: assumed(
    { status: 401, detail: 'Invalid token.' },
    'A missing or unknown key is refused with 401 and {"detail": …}.',
    "no document shows a refusal; this is the form of Django REST framework, which the API's pagination is of",
  ),
  notFound: assumed(
    { status: 404, detail: 'Not found.' },
    'An unknown object and a page past the end are refused with 404 and {"detail": …}.',
    'as the refusal of a key',
  ),
  rateLimit: assumed(
    { status: 429, detail: 'Request was throttled.' },
    'Too many requests are refused with 429 and {"detail": …}; the mock does so only where a fault asks for it.',
    `the limit of 100 requests a minute is documented (${DOCS}, introduction), the status is what hermes waits on, the body is as that of the other refusals`,
  ),
  serverError: assumed(
    { status: 500, detail: 'Server error.' },
    'A failure of the vendor\'s own is answered with 500 and {"detail": …}; the mock does so only where a fault asks for it.',
    'as the other refusals',
  ),
  objectsPerPage: documented(100, 'Lists come 100 a page as count, next, previous and results.', `${DOCS}, pagination`),
  apiObjects: assumed(
    'subject',
    'GET on the url of a subject answers with the subject as it was last sent.',
    'the API objects are documented with other fields here and there, but nothing says how the two are made from one another',
  ),
  actionTypes: documented(
    '/api/action-types/',
    'GET /api/action-types/ answers with all actions as a list without pages; help_text and extra_msg are empty in the mock, since their texts are not part of the kit.',
    `${DOCS}, scripts/get_actions.py`,
  ),
  deletedSubject: assumed(
    ['model', 'id'] as const,
    'The subject of a deletion may have lost all fields but model and id.',
    "hermes 6785702, TutorCruncher's own consumer, expects so of DELETED_A_CLIENT; the other deletions by analogy",
  ),
  idempotency: observed(
    undefined,
    'No id of an event, delivery or attempt is sent, and a delivery may come more than once.',
    'worker.py webhook_request and its task settings',
  ),
  noReplayWindow: documented(
    undefined,
    'The signature covers no time but the request_time in the body, and the vendor sets no window.',
    `${HELP}, Webhook Signature Verification`,
  ),
} as const satisfies Record<string, Fact>

function documented<const T>(value: T, statement: string, source: string): Fact<T> {
  return { value, statement, source, confidence: 'documented' }
}

function observed<const T>(value: T, statement: string, place: string): Fact<T> {
  return { value, statement, source: `${CHRONOS}, ${place}`, confidence: 'observed' }
}

function assumed<const T>(value: T, statement: string, source: string): Fact<T> {
  return { value, statement, source, confidence: 'assumed' }
}
