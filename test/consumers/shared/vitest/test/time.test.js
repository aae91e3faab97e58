import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeReceivers, immediate, openReceivers, receivers } from './receivers.js'
import { secondsOf, vendors } from './vendors.js'

beforeAll(openReceivers)
afterEach(() => void vi.useRealTimers())
afterAll(closeReceivers)

describe.each(Object.entries(vendors))('%s tries at its exact times', (_vendor, { create, times }) => {
  describe.each(Object.keys(receivers))('%s', (name) => {
    it('under real timers', async () => {
      const { mock, emit } = create({ receiver: receivers[name]() })
      const [delivery] = await emit()
      await mock.settle()
      expect(secondsOf(delivery)).toEqual(times)
      expect(delivery.attempts.every(({ status }) => status === 503)).toBe(true)
    })

    it('under faked timers', async () => {
      vi.useFakeTimers()
      const { mock, emit } = create({ receiver: receivers[name]() })
      const [delivery] = await emit()
      await mock.clock.advance('20m')
      expect(secondsOf(delivery)).toEqual(times)
    })

    it('with the time of the app in step', async () => {
      vi.useFakeTimers()
      const start = Date.now()
      const { mock, emit } = create({
        receiver: receivers[name](),
        advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms),
      })
      const [delivery] = await emit()
      await mock.settle()
      expect(secondsOf(delivery)).toEqual(times)
      expect((Date.now() - start) / 1000).toBe(times.at(-1))
    })
  })

  it.each(immediate)('%s, on the system clock under faked timers', async (name) => {
    vi.useFakeTimers()
    const { emit } = create({ receiver: receivers[name](), clock: 'system' })
    const [delivery] = await emit()
    await vi.advanceTimersByTimeAsync(1_111_000)
    expect(secondsOf(delivery)).toEqual(times)
    expect(delivery.status).toBe('failed')
  })

  it.each(Object.keys(receivers))('%s, on the system clock under faked timers, step by step', async (name) => {
    vi.useFakeTimers()
    const { mock, emit } = create({ receiver: receivers[name](), clock: 'system' })
    const [delivery] = await emit()
    for (const [index, at] of times.slice(1).entries()) {
      await vi.advanceTimersByTimeAsync((at - times[index]) * 1000)
      await mock.idle()
    }
    expect(secondsOf(delivery)).toEqual(times)
  })
})
