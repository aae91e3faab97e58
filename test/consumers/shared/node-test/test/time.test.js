import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it, mock as nodeMock } from 'node:test'
import { closeReceivers, immediate, openReceivers, receivers } from './receivers.js'
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

    for (const name of immediate) {
      it(`${name}, on the system clock under mocked timers`, async () => {
        timers.enable()
        const { mock, emit } = create({ receiver: receivers[name](), clock: 'system' })
        const [delivery] = await emit()
        // tick() runs timers and awaits nothing: one step for each attempt.
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
