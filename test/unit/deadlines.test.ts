import { beforeEach, expect, it, vi } from 'vitest'
import { Deadlines } from '../../src/deliver/deadlines.ts'
import { type Ending, Flight } from '../../src/deliver/flight.ts'

/** The timers that were asked for, fired by hand: each is a quarter of the timeout. */
let timers: { ms: number; fire: () => void }[] = []

beforeEach(() => {
  timers = []
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController()
    timers.push({ ms, fire: () => controller.abort() })
    return controller.signal
  })
})

function board(deadlines: Deadlines): { flight: Flight; endings: Ending[] } {
  const endings: Ending[] = []
  const flight = new Flight((ending) => void endings.push(ending))
  deadlines.watch(flight)
  return { flight, endings }
}

const tick = () => timers.at(-1)!.fire()

it('ends a flight after four quarters of the timeout, and aborts its signal', () => {
  const { flight, endings } = board(new Deadlines(1000))
  for (let i = 0; i < 3; i++) tick()
  expect([endings, timers.map(({ ms }) => ms)]).toEqual([[], [250, 250, 250, 250]])
  const { signal } = flight
  tick()
  expect([endings, signal.aborted]).toEqual([[{ kind: 'timeout' }], true])
  expect(timers).toHaveLength(4)
})

it('never ends a flight early that joined in the middle of a quarter', () => {
  const deadlines = new Deadlines(1000)
  const first = board(deadlines)
  tick()
  const second = board(deadlines)
  for (let i = 0; i < 3; i++) tick()
  expect([first.endings.length, second.endings.length]).toEqual([1, 0])
  tick()
  expect(second.endings).toEqual([])
  tick()
  expect(second.endings).toEqual([{ kind: 'timeout' }])
})

it('asks for no further timer once nothing is under way', () => {
  const deadlines = new Deadlines(1000)
  deadlines.forget(board(deadlines).flight)
  tick()
  expect(timers).toHaveLength(1)
  board(deadlines)
  expect(timers).toHaveLength(2)
})
