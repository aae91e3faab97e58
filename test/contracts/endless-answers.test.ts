import type { ServerResponse } from 'node:http'
import { verifyManagementApi, verifyReceiver } from 'tutor-webhooks/contracts'
import { expect, it, onTestFinished } from 'vitest'
import { exchange } from '../../contracts/exchange.ts'
import { listen } from '../support/platform-server.ts'

const MEGABYTE = 1024 * 1024
const chunk = Buffer.alloc(MEGABYTE, ' ')

/** Answers with so many megabytes. */
function pour(response: ServerResponse, megabytes: number): void {
  for (let left = megabytes; left > 0; left -= 1) {
    if (response.destroyed) return
    if (!response.write(chunk)) return void response.once('drain', () => pour(response, left - 1))
  }
  response.end()
}

/** A server whose answers are that long; it is gone after the test. */
async function serve(megabytes: number): Promise<string> {
  const server = await listen((_request, response) => pour(response.writeHead(200), megabytes))
  onTestFinished(() => server.close())
  return server.url
}

it('a receiver whose answer never ends has not answered', async () => {
  const url = await serve(Number.POSITIVE_INFINITY)
  const { counts, interactions } = await verifyReceiver({ vendor: 'tutorflow', url, secret: 'any', timeoutMs: 50 })
  expect(counts).toEqual({ passed: 0, failed: 20, notRun: 0 })
  const reasons = new Set(interactions.map(({ reason }) => reason))
  expect(reasons).toEqual(new Set(['The receiver did not answer: no end of the answer within 50 ms.']))
})

it('a long answer of a receiver is read to its end, and not kept', async () => {
  const url = await serve(512)
  let most = 0
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers)
  }, 5)
  const before = process.memoryUsage().arrayBuffers
  const answer = await exchange({ method: 'POST', url, dropsBody: true }, { timeoutMs: 20_000 })
  clearInterval(watching)
  expect(answer).toMatchObject({ status: 200, body: Buffer.alloc(0) })
  expect(most - before).toBeLessThan(256 * MEGABYTE)
})

it('an answer of an API is kept up to 4 MB, and no more is read', async () => {
  const { body } = await exchange({ method: 'GET', url: await serve(4) }, { timeoutMs: 20_000 })
  expect(body).toHaveLength(4 * MEGABYTE)
  const endless = exchange({ method: 'GET', url: await serve(Number.POSITIVE_INFINITY) }, { timeoutMs: 20_000 })
  await expect(endless).rejects.toThrow('the answer is longer than 4194304 bytes')
})

it('a management API whose answers never end fails, and says so', async () => {
  const baseUrl = await serve(Number.POSITIVE_INFINITY)
  const result = await verifyManagementApi({ baseUrl, apiKey: 'tf_platform_one', otherApiKey: 'tf_platform_two' })
  expect(result.counts).toEqual({ passed: 0, failed: 17, notRun: 7 })
  const reasons = new Set(result.interactions.map(({ reason }) => reason))
  expect(reasons).toContain('The provider answered with too much: the answer is longer than 4194304 bytes.')
  expect(reasons).toContain(
    'Could not make the state "the workspace has an endpoint": the answer is longer than 4194304 bytes.',
  )
  expect(result.notRemoved.join()).toMatch(/^\d+ whose id the provider did not tell$/)
})
