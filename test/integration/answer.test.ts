import { type ApiAnswer, createMock, type Mock, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { expect, it } from 'vitest'

/** The least that an API reads of a request. */
function request(method: string, url: string, authorization: string, body?: unknown) {
  return {
    method,
    url,
    headers: { get: (name: string) => (name === 'authorization' ? authorization : null) },
    arrayBuffer: async () => new TextEncoder().encode(JSON.stringify(body)),
  }
}

const FLOW = 'https://api.tutorflow.io/v1/platform/webhooks'
const CRUNCHER = 'https://secure.tutorcruncher.com/api'
const endpoint = { url: 'https://myapp.com/webhooks', events: ['evaluation.completed'] }

type Row = [string, unknown, string, string, string, object | undefined, number]

it.each<Row>([
  ['a list', tutorflow, 'GET', FLOW, 'Bearer tf_platform_a', undefined, 200],
  ['a created endpoint', tutorflow, 'POST', FLOW, 'Bearer tf_platform_a', endpoint, 201],
  ['a broken request', tutorflow, 'POST', FLOW, 'Bearer tf_platform_a', { url: 1 }, 400],
  ['an unknown key', tutorflow, 'GET', FLOW, 'Bearer sk_1', undefined, 401],
  ['an unknown endpoint', tutorflow, 'DELETE', `${FLOW}/wh_1`, 'Bearer tf_platform_a', undefined, 404],
  ['an empty page', tutorcruncher, 'GET', `${CRUNCHER}/clients/`, 'token a', undefined, 200],
  ['a list with a header of its own', tutorcruncher, 'GET', `${CRUNCHER}/action-types/`, 'token a', undefined, 200],
])('answers %s of the least request as it answers a Request', async (_what, vendor, ...rest) => {
  const [method, url, authorization, body, status] = rest
  const mocks = [1, 2].map(() => createMock(vendor as never, { baseUrl: new URL(url).origin }) as Mock)
  const answer = (await mocks[0]!.answer(request(method, url, authorization, body))) as ApiAnswer
  const init = { method, headers: { authorization }, ...(body && { body: JSON.stringify(body) }) }
  const response = (await mocks[1]!.handle(new Request(url, init)))!
  expect(answer.status).toBe(status)
  expect(response.status).toBe(status)
  for (const [name, value] of Object.entries(answer.headers ?? {})) expect(response.headers.get(name)).toBe(value)
  const { createdAt: _, ...sent } = (await response.json()) as Record<string, unknown>
  expect(answer.body).toMatchObject(sent)
})

it('answers without a body where the vendor does', async () => {
  const mock = createMock(tutorflow)
  const { id } = mock.endpoints.create({ ...endpoint, apiKey: 'tf_platform_a' } as never)
  const answer = await mock.answer(request('DELETE', `${FLOW}/${id}`, 'Bearer tf_platform_a'))
  expect(answer).toEqual({ status: 204 })
})

it('leaves what is for somebody else', async () => {
  const mock = createMock(tutorflow)
  expect(await mock.answer(request('GET', 'https://api.tutorflow.io/v1/users', 'Bearer tf_platform_a'))).toBeUndefined()
})
