import { createMock, tutorflow } from 'tutor-webhooks'
import { verifyPayloads } from 'tutor-webhooks/contracts'
import type { TutorFlowEvents } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'

/** What the mock sends. */
async function emitted(name: keyof TutorFlowEvents): Promise<unknown> {
  let body = ''
  const mock = createMock(tutorflow, {
    receiver: async (request: Request) => {
      body = await request.text()
      return new Response()
    },
  })
  mock.endpoints.create({ url: 'https://myapp.com/hook', events: [name] })
  await mock.emit(name)
  return JSON.parse(body)
}

describe('payloads', () => {
  it('of the mock fulfil the pact', async () => {
    const result = await verifyPayloads({
      payloads: {
        'evaluation.completed': () => emitted('evaluation.completed'),
        'evaluation.failed': () => emitted('evaluation.failed'),
      },
    })
    expect(result).toMatchObject({ ok: true, counts: { passed: 2, failed: 0, notRun: 0 } })
  })

  it('that break the pact fail with each mismatch', async () => {
    const result = await verifyPayloads({
      payloads: {
        'evaluation.completed': async () => ({
          ...((await emitted('evaluation.completed')) as object),
          score: '8',
          evaluationType: 'exactly',
          normalizedScore: undefined,
        }),
        'evaluation.failed': async () => ({ ...((await emitted('evaluation.failed')) as object), status: 'COMPLETED' }),
      },
    })
    expect(result).toMatchObject({ ok: false, counts: { passed: 0, failed: 2, notRun: 0 } })
    expect(result.interactions.map(({ mismatches }) => mismatches.map(({ path }) => path).sort())).toEqual([
      ['$', '$.evaluationType', '$.score'],
      ['$.status'],
    ])
  })

  it('that are left out or cannot be made are not run', async () => {
    const payloads = {
      'evaluation.completed': () => {
        throw new Error('out of order')
      },
    }
    const { ok, counts, interactions } = await verifyPayloads({ payloads })
    expect({ ok, counts }).toEqual({ ok: false, counts: { passed: 0, failed: 0, notRun: 2 } })
    expect(interactions.map(({ reason }) => reason)).toEqual([
      'Could not make the payload: out of order.',
      'No payload was given for evaluation.failed.',
    ])
  })

  it('that are no JSON are not run', async () => {
    const payloads = { 'evaluation.completed': () => undefined, 'evaluation.failed': async () => ({ score: 1n }) }
    expect((await verifyPayloads({ payloads })).counts).toEqual({ passed: 0, failed: 0, notRun: 2 })
  })

  it.each([
    [undefined, 'the options must be an object'],
    [{}, 'payloads must be an object: for each event a function'],
    [{ payloads: 5 }, 'payloads: the options must be an object'],
    [
      { payloads: { 'evaluation.complete': () => ({}) } },
      'there is no option "evaluation.complete"; did you mean "evaluation.completed"?',
    ],
    [{ payloads: { 'evaluation.completed': {} } }, 'payloads["evaluation.completed"] must be a function'],
  ])('refuses %j', async (options, problem) => {
    await expect(verifyPayloads(options as never)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      message: expect.stringContaining(problem),
    })
  })
})
