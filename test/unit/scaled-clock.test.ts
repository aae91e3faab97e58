import { ScaledClock, type ScaledClockOptions, type TimeScale } from 'tutor-webhooks'
import { expect, it } from 'vitest'

const START = Date.UTC(2026, 10, 20)

/** Timers that a test moves. */
function createTimers() {
  const timers = new Map<number, { at: number; run: () => void }>()
  let now = 0
  let count = 0
  return {
    now: () => now,
    setTimeout(run: () => void, ms: number) {
      timers.set(++count, { at: now + ms, run })
      return count
    },
    clearTimeout: (timer: unknown) => void timers.delete(timer as number),
    /** What the timers wait for, in milliseconds from now. */
    waits: () => [...timers.values()].map(({ at }) => at - now),
    async pass(ms: number) {
      const end = now + ms
      for (;;) {
        const [id, next] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? []
        if (!next || next.at > end) break
        now = Math.max(now, next.at)
        timers.delete(id!)
        next.run()
        await settled()
      }
      now = end
    },
  }
}

/** Comes when all promises that follow from one another have been looked at. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

function create(scale: TimeScale, options: ScaledClockOptions = {}) {
  const timers = createTimers()
  const clock = new ScaledClock({ scale, startAt: START, timers, ...options })
  const ran: string[] = []
  const note = (name: string) => async () => void ran.push(`${name} at ${clock.now() - START}`)
  return { timers, clock, ran, note }
}

it.each([
  [1, 5000],
  [60, 300_000],
  [0.5, 2500],
])('at the scale %d, five seconds on the wall are %d ms', async (scale, ms) => {
  const { timers, clock } = create(scale)
  await timers.pass(5000)
  expect(clock.now() - START).toBe(ms)
})

it('runs what is due at its scaled time, in order', async () => {
  const { timers, clock, ran, note } = create(60)
  clock.schedule(25_000, note('second'))
  clock.schedule(5000, note('first'))
  clock.schedule(25_000, note('third'))
  expect(timers.waits()).toEqual([84])
  await timers.pass(1000)
  expect(ran).toEqual(['first at 5040', 'second at 25020', 'third at 25020'])
  expect(timers.waits()).toEqual([])
})

it('does not run what was taken off', async () => {
  const { timers, clock, ran, note } = create(1)
  clock.schedule(1000, note('gone'))()
  clock.schedule(1000, note('here'))
  await timers.pass(1000)
  expect(ran).toEqual(['here at 1000'])
})

it('does not wait for one run before the next in running time', async () => {
  const { timers, clock, ran, note } = create(1)
  clock.schedule(1000, () => new Promise(() => {}))
  clock.schedule(2000, note('next'))
  await timers.pass(2000)
  expect(ran).toEqual(['next at 2000'])
})

it('waits in parts for what no timer can hold', async () => {
  const { timers, clock, ran, note } = create(1)
  const days = 40 * 86_400_000
  clock.schedule(days, note('late'))
  expect(timers.waits()).toEqual([2 ** 31 - 1])
  await timers.pass(days)
  expect(ran).toEqual([`late at ${days}`])
})

it('goes on at another scale from the moment it is set', async () => {
  const { timers, clock, ran, note } = create(1)
  clock.schedule(10_000, note('retry'))
  await timers.pass(4000)
  clock.setScale(60)
  expect(timers.waits()).toEqual([100])
  await timers.pass(1000)
  expect([clock.now() - START, clock.scale, ...ran]).toEqual([64_000, 60, 'retry at 10000'])
})

it('advances over all that is due on the way, at its exact time, and awaits it', async () => {
  const { timers, clock, ran, note } = create(1)
  clock.schedule(5000, async () => {
    await timers.pass(70)
    await note('first')()
    clock.schedule(25_000, note('second'))
  })
  clock.schedule(60_000, note('not yet'))
  await clock.advance('40s')
  expect(ran).toEqual(['first at 5000', 'second at 30000'])
  expect(clock.now() - START).toBe(40_000)
  await timers.pass(20_000)
  expect(ran.at(-1)).toBe('not yet at 60000')
})

it('advances to the next that is due, and nowhere when nothing is', async () => {
  const { clock, ran, note } = create(1)
  clock.schedule(5000, note('a'))
  clock.schedule(5000, note('b'))
  clock.schedule(6000, note('c'))
  expect(clock.nextDue).toBe(START + 5000)
  await clock.advanceToNext()
  expect(ran).toEqual(['a at 5000', 'b at 5000'])
  await clock.advanceToNext()
  await clock.advanceToNext()
  expect([clock.now() - START, clock.nextDue]).toEqual([6000, undefined])
})

it('settles until nothing is due', async () => {
  const { clock, ran, note } = create(60)
  clock.schedule(1000, async () => void clock.schedule(1000, note('last')))
  await clock.settle()
  expect(ran).toEqual(['last at 2000'])
})

it('jumps to what is due at once when it is instant, one moment after the other', async () => {
  const { timers, clock, ran, note } = create('instant')
  clock.schedule(5000, async () => {
    await note('first')()
    clock.schedule(25_000, note('second'))
  })
  await timers.pass(0)
  expect(ran).toEqual(['first at 5000', 'second at 30000'])
  await timers.pass(3)
  expect(clock.now() - START).toBe(30_003)
})

it('waits for what is in flight before it jumps', async () => {
  let land = () => {}
  const inFlight = new Promise<void>((resolve) => {
    land = resolve
  })
  const { timers, clock, ran, note } = create('instant', { idle: () => inFlight })
  clock.schedule(5000, note('retry'))
  await timers.pass(10)
  expect(ran).toEqual([])
  land()
  await settled()
  expect(ran).toEqual(['retry at 5000'])
})

it('lets an advance wait for the jumps of instant, and refuses one during another', async () => {
  const { timers, clock, ran, note } = create('instant')
  let refused: unknown
  clock.schedule(5000, async () => {
    const advanced = clock.advance(1000)
    clock.schedule(0, note('after'))
    void advanced.then(note('advanced'))
  })
  await timers.pass(1)
  await settled()
  expect(ran).toEqual(['after at 5000', 'advanced at 6000'])
  clock.setScale(1)
  clock.schedule(10, async () => void (await clock.advance(1).catch((error) => (refused = error))))
  await clock.advance(20)
  expect(refused).toMatchObject({ code: 'CLOCK_BUSY' })
})

it('does nothing more once it is stopped', async () => {
  const { timers, clock, ran, note } = create(1)
  clock.schedule(1000, note('never'))
  clock.stop()
  expect(timers.waits()).toEqual([])
  await timers.pass(2000)
  expect(ran).toEqual([])
})

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2_000_000, 'fast', '1', null])(
  'refuses the scale %s',
  (scale) => {
    expect(() => new ScaledClock({ scale: scale as never })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID' }),
    )
  },
)
