import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifyReceiver } from 'tutor-webhooks/contracts'
import { expect, it } from 'vitest'
import { app } from './tutorcruncher-express.ts'

it('keeps the contract of a receiver', { timeout: 20_000 }, async () => {
  process.env.TUTORCRUNCHER_KEY = 'the private API key'
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/tutorcruncher`
  const result = await verifyReceiver({ vendor: 'tutorcruncher', url, secret: 'the private API key' })
  server.close()
  expect(result.ok, result.summary).toBe(true)
})
