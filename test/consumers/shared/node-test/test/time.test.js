import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it, mock as nodeMock } from 'node:test'
import { closeReceivers, openReceivers, receivers } from './receivers.js'
import { secondsOf, vendors } from './vendors.js'

const { timers } = nodeMock

before(openReceivers)
afterEach(() => timers.reset())
after(closeReceivers)

for (const [vendor, { create, times }] of Object.entries(vendors)) {
  describe(`${vendor} tries at its exact times`, () => {
    for (const [name, receiver] of Object.entries(receivers)) {
      it(`${name}, under real timers`, async () => {
        const { mock, emit } = create({ receiver: receiver() })
        const [delivery] = await emit()
        await mock.settle()
        assert.deepEqual(secondsOf(delivery), times)
        assert.ok(delivery.attempts.every(({ status }) => status === 503))
      })

      it(`${name}, under mocked timers`, async () => {
        timers.enable()
        const { mock, emit } = create({ receiver: receiver() })
        const [delivery] = await emit()
        await mock.clock.advance('20m')
        assert.deepEqual(secondsOf(delivery), times)
      })

      it(`${name}, with the time of the app in step`, async () => {
        timers.enable()
        const { mock, emit } = create({ receiver: receiver(), advanceTimers: (ms) => timers.tick(ms) })
        const [delivery] = await emit()
        await mock.settle()
        assert.deepEqual(secondsOf(delivery), times)
        assert.equal(Date.now() / 1000, times.at(-1))
      })
    }

    // On the system clock tick() runs what is due and awaits nothing: one step for each attempt, whatever the receiver.
    for (const [name, receiver] of Object.entries(receivers)) {
      it(`${name}, on the system clock under mocked timers, step by step`, async () => {
        timers.enable()
        const { mock, emit } = create({ receiver: receiver(), clock: 'system' })
        const [delivery] = await emit()
        for (const [index, at] of times.slice(1).entries()) {
          timers.tick((at - times[index]) * 1000)
          await mock.idle()
        }
        assert.deepEqual(secondsOf(delivery), times)
        assert.equal(delivery.status, 'failed')
      })
    }
  })
}
