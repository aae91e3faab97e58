import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type VerificationResult, verifyReceiver } from 'tutor-webhooks/contracts'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { listen, receivers, type VendorId } from '../support/receivers/index.ts'
import { type Arrived, answering, expectedSignature, isSame } from '../support/receivers/scheme.ts'

const secret = 'whsec_that_nobody_may_see'
const vendors = ['tutorflow', 'tutorcruncher'] as const
const correct = receivers['Express with raw bodies']!
const COUNT = 20

async function serve(listener: Parameters<typeof listen>[0]): Promise<string> {
  const server = await listen(listener)
  onTestFinished(() => server.close())
  return server.url
}

const pick = ({ interactions }: VerificationResult, status: string) =>
  interactions.filter((one) => one.status === status)

describe.each(vendors)('a receiver of %s', (vendor) => {
  it.each(['Express with raw bodies', 'Hono'])('that is right passes everything: %s', async (name) => {
    const url = await serve(receivers[name]!.create(vendor, secret))
    const result = await verifyReceiver({ vendor, url: `${url}/webhooks`, secret })
    expect(result.summary).toBe(`${COUNT} of ${COUNT} interactions passed, 0 failed, 0 not run.`)
    expect(result).toMatchObject({ ok: true, counts: { passed: COUNT, failed: 0, notRun: 0 }, notRemoved: [] })
    expect(result.interactions).toContainEqual({
      description: 'a delivery signed with another key',
      states: ['the delivery is signed'],
      status: 'passed',
      mismatches: [],
      durationMs: expect.any(Number),
    })
  })

  it('that refuses old deliveries passes, too', async () => {
    const url = await serve(
      answering(vendor, ({ headers, body }) => {
        const request = { headers: headers as Record<string, string>, body }
        const result =
          vendor === 'tutorcruncher'
            ? tutorcruncher.safeVerify(request, { secret, payload: 'report', maxAgeSeconds: 1800 })
            : tutorflow.safeVerify(request, { secret, payload: 'report' })
        return result.ok ? 204 : 401
      }),
    )
    expect((await verifyReceiver({ vendor, url, secret })).summary).toMatch(/^20 of 20 /)
  })

  it('gets every delivery at the very URL, with the headers and bytes of the pact', async () => {
    const urls = new Set<string | undefined>()
    const arrived: Arrived[] = []
    const keep = answering(vendor, (delivery) => arrived.push(delivery) && 204)
    const url = await serve((request, response) => {
      urls.add(`${request.method} ${request.url}`)
      keep(request, response)
    })
    await verifyReceiver({ vendor, url: `${url}/web%20hooks/in?tenant=1&x=%2F`, secret })
    expect([...urls]).toEqual(['POST /web%20hooks/in?tenant=1&x=%2F'])
    expect(arrived).toHaveLength(COUNT + 1)
    const sent = readPact(vendor).interactions.map(({ request }) => request.body.content)
    const timeless = (body: string) => body.replace(/("_?request_time"\s*:\s*)\d{10}/, '$1…')
    expect(new Set(arrived.map(({ body }) => timeless(body.toString())))).toEqual(new Set(sent.map(timeless)))
    for (const { headers, body } of arrived) {
      expect(headers).toMatchObject({ 'content-type': 'application/json', 'content-length': String(body.length) })
      expect(Object.keys(headers).filter((name) => /tutor-webhooks|transfer-encoding/.test(name))).toEqual([])
      expect(headers['user-agent']).toBe(vendor === 'tutorcruncher' ? 'TutorCruncher' : undefined)
    }
  })

  it('fails when it accepts what was changed after signing, and says with what', async () => {
    const { interactions } = await verifyReceiver({ vendor, url: await serve(answering(vendor, () => 204)), secret })
    expect(interactions).toContainEqual({
      description: 'a delivery whose body was changed after signing',
      states: ['the delivery is signed'],
      status: 'failed',
      mismatches: [
        { path: 'status', expected: '401', actual: '204', message: 'Expected status code 204 to be a 401, 403' },
      ],
      durationMs: expect.any(Number),
    })
  })

  it('fails by its duplicate alone when that is all that it does not take', async () => {
    const seen = new Set<string>()
    const judge = answering(vendor, ({ signature, body }) => {
      if (!isSame(signature, expectedSignature(vendor, secret, body))) return 401
      if (seen.has(body.toString())) return 409
      seen.add(body.toString())
      return 202
    })
    const failed = pick(await verifyReceiver({ vendor, url: await serve(judge), secret }), 'failed')
    expect(failed.map(({ description }) => description)).toEqual(['a correctly signed delivery that came before'])
  })
})

describe('what goes wrong', () => {
  it.each([
    ['closes the connection', () => serve((_request, response) => response.destroy()), /hang up/],
    ['never answers', () => serve(() => {}), /no answer within 100 ms/],
  ])('fails everything of a receiver that %s', async (_, start, reason) => {
    const result = await verifyReceiver({ vendor: 'tutorflow', url: await start(), secret, timeoutMs: 100 })
    expect(result).toMatchObject({ ok: false, counts: { passed: 0, failed: COUNT, notRun: 0 } })
    for (const one of result.interactions) expect(one.reason).toMatch(reason)
  })

  it('follows no redirect', async () => {
    const url = await serve((_request, response) => response.writeHead(307, { location: '/elsewhere' }).end())
    const result = await verifyReceiver({ vendor: 'tutorflow', url, secret })
    expect(result.counts).toEqual({ passed: 0, failed: COUNT, notRun: 0 })
  })

  it('is PROVIDER_UNREACHABLE when nothing listens, without the rest of the URL', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    const url = `http://127.0.0.1:${port}/hooks?token=${secret}`
    const error = await verifyReceiver({ vendor: 'tutorflow', url, secret }).catch((thrown: Error) => thrown)
    expect(error).toMatchObject({
      code: 'PROVIDER_UNREACHABLE',
      message: expect.stringMatching(/^Could not verify the receiver: nothing answers at http:\/\/127\.0\.0\.1:\d+ \(/),
    })
    expect(error).toMatchObject({ message: expect.stringMatching(/or correct url\.$/) })
    expect(String(error)).not.toContain(secret)
  })
})

describe('the secret', () => {
  it('is in no result, whatever the receiver answers with it', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(500, { 'x-secret': secret, location: `/${secret}` }).end(JSON.stringify({ secret })),
    )
    const result = await verifyReceiver({ vendor: 'tutorflow', url, secret })
    expect(result.counts.failed).toBe(COUNT)
    expect(JSON.stringify(result)).not.toContain(secret)
  })

  it('is in no pact, nor is any signature', () => {
    for (const name of readdirSync('contracts/pacts').filter((one) => one.endsWith('-webhook-receiver.json'))) {
      const text = readFileSync(`contracts/pacts/${name}`, 'utf8')
      expect(text).not.toMatch(/whsec/)
      expect(new Set(text.match(/\b[0-9a-f]{64}\b/g))).toEqual(new Set(['0'.repeat(64)]))
    }
  })
})

describe('the environment', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('changes nothing: proxies and brokers in it are not used', async () => {
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'PACT_BROKER_BASE_URL']) {
      vi.stubEnv(name, 'http://127.0.0.1:1')
    }
    vi.stubEnv('PACT_DESCRIPTION', 'nothing')
    const url = await serve(correct.create('tutorflow', secret))
    expect(await verifyReceiver({ vendor: 'tutorflow', url, secret })).toMatchObject({ ok: true })
  })
})

interface Pact {
  readonly interactions: readonly { readonly request: { readonly body: { readonly content: string } } }[]
}

function readPact(vendor: VendorId): Pact {
  return JSON.parse(readFileSync(`contracts/pacts/${vendor}-webhook-receiver.json`, 'utf8'))
}
