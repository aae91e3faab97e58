import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify, type DeliveryPolicy, explain, type Outcome } from '../../src/deliver/classify.ts'
import { VirtualClock } from '../../src/deliver/clock.ts'
import { waitAfter } from '../../src/deliver/schedule.ts'

const policy: DeliveryPolicy = {
  scheduleSeconds: [1, 10],
  timeoutMs: 1000,
  delivers: ({ status }) => status === 200,
  retries: (outcome) => outcome.kind !== 'response' || outcome.status >= 500,
}
const answer = (status: number): Outcome => ({ kind: 'response', status, headers: {}, body: new Uint8Array() })

describe('classify', () => {
  it.each([
    [answer(200), 1, 'delivered'],
    [answer(200), 3, 'delivered'],
    [answer(500), 1, 'retry'],
    [answer(500), 2, 'retry'],
    [answer(500), 3, 'failed'],
    [answer(404), 1, 'failed'],
    [{ kind: 'timeout' }, 2, 'retry'],
    [{ kind: 'refused' }, 3, 'failed'],
  ] as [Outcome, number, string][])('%o in attempt %i is %s', (outcome, attempt, verdict) => {
    expect(classify(outcome, policy, attempt)).toBe(verdict)
  })

  it('explains itself in one sentence', () => {
    expect(explain(answer(404), 'failed', 1)).toBe('The receiver answered 404: failed after 1 attempt.')
    expect(explain({ kind: 'timeout' }, 'failed', 4)).toBe(
      'The receiver did not answer in time: failed after 4 attempts.',
    )
    expect(explain({ kind: 'refused' }, 'retry', 1)).toBe('The connection was refused: tried again.')
  })

  it('leaves a sentence that an error says as it is', () => {
    const error: Outcome = { kind: 'error', message: 'Nothing was sent to staging.test: it is not this machine.' }
    expect(explain(error, 'retry', 1)).toBe(`${error.message} Tried again.`)
    expect(explain(error, 'failed', 4)).toBe(`${error.message} Failed after 4 attempts.`)
  })
})

describe('waitAfter', () => {
  it('gives milliseconds for each step, and undefined when the schedule is spent', () => {
    expect([1, 2, 3].map((attempt) => waitAfter(attempt, policy.scheduleSeconds))).toEqual([1000, 10_000, undefined])
  })
})

describe('VirtualClock', () => {
  it('runs everything in order of time, and of schedule for the same time', async () => {
    const delays = fc.array(fc.tuple(fc.nat(50), fc.boolean()), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(delays, async (tasks) => {
        const clock = new VirtualClock(1000)
        const ran: [number, number][] = []
        tasks.forEach(([delay, cancelled], index) => {
          const cancel = clock.schedule(delay, async () => void ran.push([clock.now() - 1000, index]))
          if (cancelled) cancel()
        })
        await clock.settle()
        const expected = tasks.flatMap(([delay, cancelled], index) =>
          cancelled ? [] : [[delay, index] as [number, number]],
        )
        expect(ran).toEqual(expected.sort(([a, i], [b, j]) => a - b || i - j))
      }),
    )
  })

  it('runs what is scheduled on the way when it falls due before the end', async () => {
    const clock = new VirtualClock(0)
    const ran: number[] = []
    const again = async (): Promise<void> => {
      ran.push(clock.now())
      clock.schedule(10, again)
    }
    clock.schedule(10, again)
    await clock.advance(35)
    expect([ran, clock.now()]).toEqual([[10, 20, 30], 35])
  })

  it('can be moved again after a run that failed', async () => {
    const clock = new VirtualClock(0)
    clock.schedule(1, () => Promise.reject(new Error('broken')))
    await expect(clock.advance(5)).rejects.toThrow('broken')
    await clock.advance(5)
    expect(clock.now()).toBe(6)
  })
})
