import { BroadcastChannel } from 'node:worker_threads'
import { setupServer } from 'msw/node'
import { createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { expect } from 'vitest'

const address = 'https://api.tutorflow.io/v1/platform/webhooks'
const headers = { authorization: 'Bearer tf_platform_school', 'content-type': 'application/json' }

/** Registers an endpoint, and asks for all while another test file, in another thread, has its own. */
export async function expectOwnEndpointsOnly(url) {
  const tutorflow = createTutorFlowMock()
  const server = setupServer(...tutorflow.handlers)
  server.listen(listenOptions('error'))
  const body = JSON.stringify({ url, events: ['evaluation.completed'] })
  expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(201)
  await meet('registered')
  const listed = JSON.stringify(await (await fetch(address, { headers })).json())
  expect(listed.match(/https:\/\/\w+\.example/g)).toEqual([url])
  expect(tutorflow.endpoints.list().map((endpoint) => endpoint.url)).toEqual([url])
  await meet('looked')
  server.close()
}

/** Comes when the other test file of the same environment is here, too. */
function meet(place) {
  const channel = new BroadcastChannel(`${place} in ${navigator.userAgent}`)
  return new Promise((resolve) => {
    channel.onmessage = () => {
      // For one that came later, and did not hear the first call.
      channel.postMessage('here')
      channel.close()
      resolve()
    }
    channel.postMessage('here')
  })
}
