import { Matchers } from '@pact-foundation/pact'
import { validate } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { type HttpExample, recordPact } from './record-pact.ts'

/**
 * What a user of TutorFlow's management API relies on. A body that is no JSON is not here: the verifier's proxy parses
 * bodies itself and would answer 400 in the provider's place. Nor can a pact say that a field is absent: that a list shows
 * no secret is for its schema to check.
 */
const recording = recordPact('tutorflow-platform-api')

const { eachLike, fromProviderState, regex, string } = Matchers

const PATH = '/v1/platform/webhooks'
const KEY_IS_VALID = 'the API key is valid'
const OWN_ENDPOINT = 'the workspace has an endpoint'
const OTHER_ENDPOINT = 'another workspace has an endpoint'
const authorized = { Authorization: regex('Bearer tf_platform_.+', 'Bearer tf_platform_example') }

// A name under .example belongs to nobody: should the provider be a real one, nothing is delivered to a stranger.
const url = 'https://receiver.example/webhooks/tutorflow'
const events = ['evaluation.completed', 'evaluation.failed']
const pathOfState = fromProviderState(`${PATH}/\${id}`, `${PATH}/wh_abc123`)

const endpoint = {
  id: regex('wh_.+', 'wh_abc123'),
  url,
  events,
  createdAt: regex('\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z', '2026-03-19T10:00:00Z'),
}

const create = { method: 'POST', path: PATH, body: { url, events } }
const list = { method: 'GET', path: PATH }
const remove = { method: 'DELETE', path: pathOfState }

const refusal = (status: number, code: string, message: string) => ({
  status,
  body: { error: { code, message: string(message), status } },
})
const UNAUTHORIZED = refusal(401, 'platform_invalid_api_key', 'Invalid or missing Platform API key')
const notFound = (message: string) => refusal(404, 'platform_not_found', message)

/** Records a refusal, and checks that its example is one. */
async function recordRefusal(example: HttpExample) {
  const { status, body } = await recording.http(example)
  expect(status).toBe(example.response.status)
  expect(validate('error', body)).toMatchObject({ ok: true })
}

it('creates an endpoint and shows the secret that was made for it', async () => {
  const { status, body } = await recording.http({
    states: [KEY_IS_VALID],
    description: 'a request to create an endpoint',
    request: { ...create, headers: authorized },
    response: { status: 201, body: { ...endpoint, secret: regex('whsec_.+', 'whsec_example') } },
  })
  expect(status).toBe(201)
  expect(validate('management/created-endpoint', body)).toMatchObject({ ok: true })
})

it('creates an endpoint with a secret of its own', async () => {
  const secret = 'a secret of our own'
  const { status, body } = await recording.http({
    states: [KEY_IS_VALID],
    description: 'a request to create an endpoint with a secret of its own',
    request: { ...create, headers: authorized, body: { url, events, secret } },
    response: { status: 201, body: { ...endpoint, secret } },
  })
  expect(status).toBe(201)
  expect(validate('management/created-endpoint', body)).toMatchObject({ ok: true, value: { secret } })
})

it('lists the endpoints', async () => {
  const listed = { ...endpoint, url: string(url), events: eachLike(string(events[0])) }
  const { status, body } = await recording.http({
    states: [KEY_IS_VALID, OWN_ENDPOINT],
    description: 'a request to list the endpoints',
    request: { ...list, headers: authorized },
    response: { status: 200, body: { data: eachLike(listed) } },
  })
  expect(status).toBe(200)
  expect(validate('management/endpoint-list', body)).toMatchObject({ ok: true })
})

it('deletes an endpoint', async () => {
  const { status } = await recording.http({
    states: [KEY_IS_VALID, OWN_ENDPOINT],
    description: 'a request to delete an endpoint',
    request: { ...remove, headers: authorized },
    response: { status: 204 },
  })
  expect(status).toBe(204)
})

describe.each([
  ['no key', {}],
  ['a malformed key', { Authorization: 'Bearer not-a-platform-key' }],
  ['an unknown key', { Authorization: 'Bearer tf_platform_unknown' }],
])('with %s', (key, headers) => {
  it.each([
    ['create', 'an endpoint', create, []],
    ['list', 'the endpoints', list, []],
    ['delete', 'an endpoint', remove, [OWN_ENDPOINT]],
  ])('refuses to %s', async (verb, what, request, states) => {
    await recordRefusal({
      states,
      description: `a request with ${key} to ${verb} ${what}`,
      request: { ...request, headers },
      response: UNAUTHORIZED,
    })
  })
})

it.each([
  ['no url', { events }, 'url is required'],
  ['a url that is no text', { url: 5, events }, 'url: expected text'],
  ['a url that is not https', { url: url.replace('https:', 'http:'), events }, 'url: expected an https URL'],
  ['no events', { url }, 'events is required'],
  ['an empty list of events', { url, events: [] }, 'events: expected at least 1'],
  ['events that are no list', { url, events: events[0] }, 'events: expected a list'],
  ['an unknown event', { url, events: ['evaluation.exploded'] }, 'events[0]: expected one of the known events'],
])('refuses to create an endpoint with %s', async (flaw, body, problem) => {
  await recordRefusal({
    states: [KEY_IS_VALID],
    description: `a request to create an endpoint with ${flaw}`,
    request: { ...create, headers: authorized, body },
    response: refusal(400, 'platform_invalid_request', `Validation failed: ${problem}`),
  })
})

it.each([
  ['an unknown endpoint', [KEY_IS_VALID], `${PATH}/wh_unknown`],
  ["another workspace's endpoint", [KEY_IS_VALID, OTHER_ENDPOINT], pathOfState],
])('refuses to delete %s', async (whose, states, path) => {
  await recordRefusal({
    states,
    description: `a request to delete ${whose}`,
    request: { method: 'DELETE', path, headers: authorized },
    response: notFound('Webhook endpoint not found'),
  })
})

it.each([
  ['the endpoints', [KEY_IS_VALID], PATH],
  ['an endpoint', [KEY_IS_VALID, OWN_ENDPOINT], pathOfState],
])('knows no other method for %s', async (what, states, path) => {
  await recordRefusal({
    states,
    description: `a request with another method to ${what}`,
    request: { method: 'PUT', path, headers: authorized },
    response: notFound('Cannot PUT this'),
  })
})
