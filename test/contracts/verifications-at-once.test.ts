import { createMock, tutorflow } from 'tutor-webhooks'
import { verifyManagementApi, verifyReceiver } from 'tutor-webhooks/contracts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Handle, startPlatformServer } from '../support/platform-server.ts'
import { listen, receivers } from '../support/receivers/index.ts'

const secret = 'whsec_of_both'

/** Serves until the test is over. */
async function serve(handle: Handle): Promise<string> {
  const server = await startPlatformServer(handle)
  onTestFinished(() => server.close())
  return server.url
}

describe('verifications at once', () => {
  it('ask one after another, from the first state to the last clean-up', async () => {
    const mock = createMock(tutorflow, {
      apiKeys: ['a_one', 'a_two', 'b_one', 'b_two'].map((key) => `tf_platform_${key}`),
    })
    const asked: string[] = []
    const baseUrl = await serve((request) => {
      const [, key] = /tf_platform_([ab])_/.exec(request.headers.get('authorization') ?? '') ?? []
      if (key) asked.push(`${key} ${request.method}`)
      return mock.handle(request)
    })
    const hook = await serve(() => {
      asked.push('hook POST')
      return new Response()
    })
    const verify = (name: string) => {
      const key = `tf_platform_${name}`
      return verifyManagementApi({ baseUrl, apiKey: `${key}_one`, otherApiKey: `${key}_two` })
    }
    const all = await Promise.all([
      verify('a'),
      verifyReceiver({ vendor: 'tutorflow', url: hook, secret }),
      verify('b'),
    ])
    expect(all.map(({ ok }) => ok)).toEqual([true, false, true])
    const turns = asked.map((one) => one.split(' ')[0]).filter((who, index, whos) => who !== whos[index - 1])
    expect(turns).toEqual(['a', 'hook', 'b'])
    expect(asked.filter((one) => one === 'a DELETE').length).toBeGreaterThan(5)
  })

  it('need no more endpoints than one of them alone', async () => {
    const apiKeys = ['tf_platform_first', 'tf_platform_second']
    const mock = createMock(tutorflow, { apiKeys })
    const most = 10
    const baseUrl = await serve((request) =>
      request.method === 'POST' && mock.endpoints.list().length >= most
        ? new Response(null, { status: 503 })
        : mock.handle(request),
    )
    const verify = () => verifyManagementApi({ baseUrl, apiKey: apiKeys[0]!, otherApiKey: apiKeys[1] })
    for (const { ok, summary } of await Promise.all([verify(), verify()])) expect(ok, summary).toBe(true)
  })

  it('keep their vendors and receivers apart', async () => {
    const runs = (['tutorflow', 'tutorcruncher'] as const).map(async (vendor) => {
      const server = await listen(receivers.Hono!.create(vendor, secret))
      onTestFinished(() => server.close())
      return verifyReceiver({ vendor, url: server.url, secret })
    })
    expect((await Promise.all(runs)).map(({ ok }) => ok)).toEqual([true, true])
  })
})
