import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMock, tutorflow } from 'tutor-webhooks'
import { verifyManagementApi } from 'tutor-webhooks/contracts'
import { expect, it } from 'vitest'

const [apiKey, otherApiKey] = ['tf_platform_one', 'tf_platform_two']
const mock = createMock(tutorflow, { apiKeys: [apiKey, otherApiKey] })

// Any server will do; this one hands its requests to the mock.
const server = createServer(async (incoming, outgoing) => {
  const body = incoming.method === 'POST' ? Buffer.concat(await incoming.toArray()) : null
  const { url, method, headers } = incoming
  const init = { method, headers: headers as Record<string, string>, body } as RequestInit
  const response = await mock.handle(new Request(`https://api.tutorflow.io${url}`, init))
  outgoing.writeHead(response?.status ?? 404, { 'content-type': 'application/json' }).end(await response?.text())
})

it('holds the mock to the contract', { timeout: 20_000 }, async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const result = await verifyManagementApi({ baseUrl, apiKey, otherApiKey })
  server.close()
  expect(result.ok, result.summary).toBe(true)
})
