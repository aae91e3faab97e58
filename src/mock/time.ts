import { type Clock, type Duration, SystemClock, VirtualClock } from '../deliver/clock.ts'
import type { DeliveryEngine } from '../deliver/deliver.ts'
import { WebhookError } from '../errors.ts'
import type { MockOptions } from './options.ts'

/** @param idle awaited before time moves, so that nothing is left behind in the past */
export function createClock({ clock = 'virtual', advanceTimers }: MockOptions, idle: () => Promise<void>): Clock {
  if (clock === 'system') return new SystemClock()
  if (clock !== 'virtual') return clock
  return new VirtualClock(Date.now(), async (ms) => {
    await idle()
    await advanceTimers?.(ms)
  })
}

/**
 * Moves the clock, where it can be moved and nothing is in flight.
 *
 * @throws WebhookError (as a rejection) CLOCK_NOT_VIRTUAL, CLOCK_BUSY, OPTION_INVALID
 */
export async function moveClock(
  clock: Clock,
  engine: DeliveryEngine,
  verb: 'advance' | 'settle',
  duration?: Duration,
): Promise<void> {
  if (!clock[verb]) {
    const text = `Could not ${verb} the clock: it cannot be moved. With clock: 'system', advance the test runner's timers and await idle().`
    throw new WebhookError('CLOCK_NOT_VIRTUAL', text)
  }
  if (engine.inFlight > 0) throw clockBusy(verb, engine.inFlight)
  await (verb === 'settle' ? clock.settle?.() : clock.advance?.(duration as Duration))
}

function clockBusy(verb: string, inFlight: number): WebhookError {
  const attempts = inFlight === 1 ? 'an attempt is' : `${inFlight} attempts are`
  const text = `Could not ${verb} the clock: ${attempts} waiting for an answer. Await emit() or idle() first; a receiver must not move the clock that waits for its answer.`
  return new WebhookError('CLOCK_BUSY', text)
}
