import { createMock, tutorflow } from 'tutor-webhooks'
import { verifyManagementApi } from 'tutor-webhooks/contracts'
import { expect, it } from 'vitest'
import { startPlatformServer } from '../support/platform-server.ts'

it('holds the mock to the contract', async () => {
  const [apiKey, otherApiKey] = ['tf_platform_one', 'tf_platform_two']
  const mock = createMock(tutorflow, { apiKeys: [apiKey, otherApiKey] })
  const server = await startPlatformServer(mock.handle) // any server that answers at a URL
  const result = await verifyManagementApi({ baseUrl: server.url, apiKey, otherApiKey })
  await server.close()
  expect(result.ok, result.summary).toBe(true)
})
