import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer } from 'tutor-webhooks/server'
import { expect, it } from 'vitest'

it('delivers over HTTP to an app on this machine', async () => {
  const seen: unknown[] = [] // your app, in any language
  const app = createServer((request, response) => {
    seen.push(request.headers['x-platform-event'])
    response.writeHead(204).end()
  }).listen(0)
  const { port } = app.address() as AddressInfo

  const server = await startServer({ port: 0, forwardTo: `http://127.0.0.1:${port}` })
  const post = (path: string, token: string, body: object) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const events = ['evaluation.completed']
  await post('/v1/platform/webhooks', 'tf_platform_test', { url: 'https://myapp.com/hook', events }) // as at the vendor
  await post('/_/emit', server.token, { vendor: 'tutorflow', event: 'evaluation.completed' }) // the control API
  expect(seen).toEqual(events)
  expect(await server.close()).toEqual({ pending: 0 })
  app.close()
})
