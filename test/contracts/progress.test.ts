import { createMock, tutorflow } from 'tutor-webhooks'
import { type VerificationProgress, verifyManagementApi, verifyReceiver } from 'tutor-webhooks/contracts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createProgress } from '../../contracts/progress.ts'
import { type Handle, startPlatformServer } from '../support/platform-server.ts'

const secret = 'whsec_that_nobody_may_see'

async function serve(handle: Handle): Promise<string> {
  const server = await startPlatformServer(handle)
  onTestFinished(() => server.close())
  return server.url
}

/** What is told when all of so many are done, one after another. */
const all = (total: number) => Array.from({ length: total }, (_, index) => ({ done: index + 1, total }))

describe('the progress', () => {
  it.each([
    ['a receiver that answers', () => new Response()],
    ['a receiver that closes the connection', () => undefined],
  ])('of %s counts every delivery', async (_, handle) => {
    const told: VerificationProgress[] = []
    const onProgress = (progress: VerificationProgress) => told.push(progress)
    await verifyReceiver({ vendor: 'tutorflow', url: await serve(handle), secret, onProgress })
    expect(told).toEqual(all(20))
  })

  it('of a management API counts what cannot be run, too', async () => {
    const apiKey = 'tf_platform_first'
    const mock = createMock(tutorflow, { apiKeys: [apiKey] })
    const baseUrl = await serve((request) => mock.handle(request))
    const told: VerificationProgress[] = []
    const onProgress = (progress: VerificationProgress) => told.push(progress)
    const { counts } = await verifyManagementApi({ baseUrl, apiKey, onProgress })
    expect(counts.notRun).toBe(1)
    expect(told).toEqual(all(24))
  })

  it('counts an interaction once, and nothing after the signal', () => {
    const stopping = new AbortController()
    const told: VerificationProgress[] = []
    const onDone = createProgress(3, { onProgress: (progress) => told.push(progress), signal: stopping.signal })
    for (const number of [2, 2, 0]) onDone(number)
    stopping.abort()
    onDone(1)
    expect(told).toEqual(all(3).slice(0, 2))
  })

  it('goes on past a callback that throws', async () => {
    const failure = new Error('of the callback')
    const uncaught: unknown[] = []
    const queue = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((run) => {
      try {
        run()
      } catch (error) {
        uncaught.push(error)
      }
    })
    onTestFinished(() => queue.mockRestore())
    createProgress(1, {
      onProgress: () => {
        throw failure
      },
    })(0)
    expect(uncaught).toEqual([failure])
  })
})

it.each([
  ['verifyReceiver', () => verifyReceiver({ vendor: 'tutorflow', url: 'http://a', secret, onProgress: 5 as never })],
  [
    'verifyManagementApi',
    () => verifyManagementApi({ baseUrl: 'http://a', apiKey: 'tf_platform_a', onProgress: {} as never }),
  ],
])('%s refuses an onProgress that is no function', async (_, verify) => {
  await expect(verify()).rejects.toMatchObject({
    code: 'OPTION_INVALID',
    message: expect.stringContaining('onProgress must be a function'),
  })
})
