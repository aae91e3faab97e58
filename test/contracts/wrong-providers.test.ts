import { createMock, tutorflow } from 'tutor-webhooks'
import { verifyManagementApi } from 'tutor-webhooks/contracts'
import { describe, expect, it } from 'vitest'
import { startPlatformServer } from '../support/platform-server.ts'

const KEYS = { apiKey: 'tf_platform_first', otherApiKey: 'tf_platform_second' }

/** How a provider goes wrong: it answers otherwise than the mock, which it may ask or not. */
type Fault = (request: Request, ask: (request: Request) => Promise<Response>) => Response | Promise<Response>

/** What the pact says of a provider with this fault, and what is left in it afterwards. */
async function verifyWith(fault: Fault, options: { apiKeys?: string[] } = { apiKeys: Object.values(KEYS) }) {
  const mock = createMock(tutorflow, options)
  const ask = async (request: Request) => (await mock.handle(request))!
  const server = await startPlatformServer((request) => fault(request, ask))
  try {
    const result = await verifyManagementApi({ baseUrl: server.url, ...KEYS })
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toMatch(/tf_platform_(first|second)|whsec_\w{9}/)
    const failed = result.interactions.filter(({ status }) => status === 'failed')
    return {
      result,
      leftOver: mock.endpoints.list(),
      failures: Object.fromEntries(
        failed.map(({ description, mismatches }) => [
          description.replace('a request ', ''),
          mismatches.map(({ path, message }) => `${path}: ${message}`).sort(),
        ]),
      ),
    }
  } finally {
    await server.close()
  }
}

/** A fault that changes the answers that have this status. */
function changing(
  status: number,
  change: (response: Response, request: Request) => Response | Promise<Response>,
): Fault {
  return async (request, ask) => {
    const response = await ask(request)
    return response.status === status ? change(response, request) : response
  }
}

/** A fault that answers with another status where the mock answers with this one. */
function answering(status: number, another: number): Fault {
  return changing(status, (response) => new Response(response.body, { status: another, headers: response.headers }))
}

type Json = { [name: string]: object }

/** A fault that changes the bodies of the answers that have this status. */
function rewriting(status: number, change: (body: Json) => unknown): Fault {
  return changing(status, async (response) => Response.json(change((await response.json()) as Json), { status }))
}

describe('a provider that', () => {
  it('answers 200 when it creates', async () => {
    const { failures, leftOver } = await verifyWith(answering(201, 200))
    expect(failures).toEqual({
      'to create an endpoint': ['status: expected 201 but was 200'],
      'to create an endpoint with a secret of its own': ['status: expected 201 but was 200'],
    })
    expect(leftOver).toEqual([])
  })

  it('lists without data', async () => {
    const { failures, leftOver } = await verifyWith(rewriting(200, ({ data }) => data))
    expect(failures).toEqual({ 'to list the endpoints': [expect.stringMatching(/^\$: /)] })
    expect(leftOver).toEqual([])
  })

  it('does not show the secret when it creates', async () => {
    const { failures } = await verifyWith(rewriting(201, ({ secret: _, ...rest }) => rest))
    const missing = ['$: Actual map is missing the following keys: secret']
    expect(failures).toEqual({
      'to create an endpoint': missing,
      'to create an endpoint with a secret of its own': missing,
    })
  })

  it('shows a secret of another form', async () => {
    const { failures, result } = await verifyWith(rewriting(201, (body) => ({ ...body, secret: 'another form' })))
    const differs = ['$.secret: It is not as in the pact; what it is is not shown']
    expect(failures).toEqual({
      'to create an endpoint': differs,
      'to create an endpoint with a secret of its own': differs,
    })
    expect(JSON.stringify(result)).not.toContain('another form')
  })

  it('answers 200 when it deletes', async () => {
    const { failures, leftOver } = await verifyWith(answering(204, 200))
    expect(failures).toEqual({ 'to delete an endpoint': ['status: expected 204 but was 200'] })
    expect(leftOver).toEqual([])
  })

  it('accepts any key', async () => {
    const { failures, leftOver } = await verifyWith((request, ask) => ask(request), {})
    expect(Object.keys(failures)).toEqual([
      'with an unknown key to create an endpoint',
      'with an unknown key to delete an endpoint',
      'with an unknown key to list the endpoints',
    ])
    expect(failures['with an unknown key to create an endpoint']).toEqual([
      '$: Actual map is missing the following keys: error',
      'status: expected 401 but was 201',
    ])
    expect(leftOver).toEqual([])
  })

  it('leaves the code out of its errors', async () => {
    const { failures, result } = await verifyWith(async (request, ask) => {
      const response = await ask(request)
      if (response.status < 400) return response
      const { code: _, ...error } = ((await response.json()) as { error: { code: string } }).error
      return Response.json({ error }, { status: response.status })
    })
    expect(result.counts).toEqual({ passed: 4, failed: 20, notRun: 0 })
    expect(failures['to create an endpoint with no url']).toEqual([
      '$.error: Actual map is missing the following keys: code',
    ])
  })

  it('answers 500 in place of 404, and tells the key', async () => {
    const { failures, result } = await verifyWith(
      changing(404, (_, { headers }) =>
        Response.json({ error: { code: headers.get('authorization') } }, { status: 500 }),
      ),
    )
    expect(Object.keys(failures)).toEqual([
      'to delete an unknown endpoint',
      "to delete another workspace's endpoint",
      'with another method to an endpoint',
      'with another method to the endpoints',
    ])
    expect(failures['to delete an unknown endpoint']).toContain('status: expected 404 but was 500')
    expect(JSON.stringify(result)).toContain('Bearer [redacted]')
  })

  it('does not delete: what could not be removed is told', async () => {
    const { result, leftOver } = await verifyWith((request, ask) =>
      request.method === 'DELETE' ? new Response(null, { status: 503 }) : ask(request),
    )
    expect(leftOver).toHaveLength(9)
    expect(result.notRemoved.toSorted()).toEqual(leftOver.map(({ id }) => `${id}: DELETE was answered with 503`).sort())
    expect(result.summary).toContain(`  not removed: ${leftOver[0]!.id}: DELETE was answered with 503`)
  })
})
