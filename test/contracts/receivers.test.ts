import { verifyReceiver } from 'tutor-webhooks/contracts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen, receivers } from '../support/receivers/index.ts'

const secret = 'whsec_of_these_receivers'

// One after the other, as verifyReceiver() would have it in any case.
describe.each(['tutorflow', 'tutorcruncher'] as const)('the contract of %s receivers', (vendor) => {
  it.each(Object.entries(receivers))('judges one with %s', async (_name, receiver) => {
    const server = await listen(receiver.create(vendor, secret))
    onTestFinished(() => server.close())
    const { ok, interactions, counts, summary } = await verifyReceiver({ vendor, url: server.url, secret })
    const failed = interactions.filter(({ status }) => status === 'failed').map(({ description }) => description)
    expect(ok, summary).toBe(receiver.isCorrect)
    expect(counts.notRun, summary).toBe(0)
    if (!receiver.isCorrect) expect(failed).toContainEqual(expect.stringMatching(receiver.caughtBy))
  })
})
