import { setupServer } from 'msw/node'
import { createMock, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { describe, expect, it } from 'vitest'

const list = () =>
  new Request('https://api.tutorflow.io/v1/platform/webhooks', { headers: { Authorization: 'Bearer tf_platform_x' } })
const clients = () =>
  new Request('https://app.tutorcruncher.com/api/clients/', { headers: { Authorization: 'token private-key' } })

describe("a fault of the vendor's API", () => {
  it.each([
    ['rate-limit', 429, 'platform_rate_limit_exceeded'],
    ['server-error', 500, 'platform_internal_error'],
  ] as const)('%s refuses as TutorFlow does, as often as it was asked for', async (kind, status, code) => {
    const mock = createMock(tutorflow)
    mock.faults.add({ kind, times: 2 })
    for (let i = 0; i < 2; i++) {
      const response = await mock.handle(list())
      expect(response?.status).toBe(status)
      expect(await response?.json()).toMatchObject({ error: { code, status } })
    }
    expect((await mock.handle(list()))?.status).toBe(200)
  })

  it.each([
    ['rate-limit', 429],
    ['server-error', 500],
  ] as const)('%s refuses as TutorCruncher does', async (kind, status) => {
    const mock = createMock(tutorcruncher)
    mock.faults.add({ kind })
    const response = await mock.handle(clients())
    expect([response?.status, await response?.json()]).toEqual([status, { detail: expect.any(String) }])
    expect((await mock.handle(clients()))?.status).toBe(200)
  })

  it('latency passes on the clock of the mock, and then the answer is what it would have been', async () => {
    const mock = createMock(tutorflow)
    mock.faults.add({ kind: 'latency', by: '3s' })
    let answered = false
    const response = mock.handle(list()).then((answer) => {
      answered = true
      return answer
    })
    await mock.clock.advance('2s')
    await mock.handle(list())
    expect(answered).toBe(false)
    await mock.clock.advance('1s')
    expect((await response)?.status).toBe(200)
  })

  it('latency ends when the mock is reset, and the request leaves nothing behind', async () => {
    const mock = createMock(tutorflow)
    mock.faults.add({ kind: 'latency', by: '3s' })
    const body = JSON.stringify({ url: 'https://myapp.com', events: ['evaluation.completed'] })
    const response = mock.handle(new Request(list(), { method: 'POST', body }))
    await mock.reset()
    expect((await response)?.status).toBe(500)
    expect(mock.endpoints.list()).toEqual([])
  })

  it('connection-reset is a network error for whoever fetches', async () => {
    const mock = createTutorFlowMock()
    const server = setupServer(...mock.handlers)
    server.listen({ onUnhandledRequest: 'error' })
    try {
      mock.faults.add({ kind: 'connection-reset' })
      await expect(fetch(list())).rejects.toThrow(TypeError)
      expect((await fetch(list())).status).toBe(200)
    } finally {
      server.close()
    }
  })

  it('leaves the requests of others alone', async () => {
    const mock = createMock(tutorflow)
    mock.faults.add({ kind: 'server-error' })
    expect(await mock.handle(new Request('https://api.tutorflow.io/v1/platform/webhooksome'))).toBeUndefined()
    expect(mock.faults.list()).toHaveLength(1)
  })
})
