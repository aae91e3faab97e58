import { lookup } from 'node:dns/promises'
import type { Attempt, Delivery, Mock, ScaledClock, TimeScale } from 'tutor-webhooks'
import { WebhookError } from '../errors.ts'
import { hostOf, isLoopback } from '../node/loopback.ts'
import { createProgress, type Io, type Progress } from './io.ts'
import { createSender } from './sender.ts'
import type { Overrides } from './settings.ts'
import type { FoundEvent } from './vendors.ts'

export interface DirectDelivery {
  readonly event: FoundEvent
  readonly overrides: Overrides
  readonly url: string
  readonly secret: string
  readonly seed: string
  readonly timeoutMs?: number | undefined
  /** How fast the vendor's schedule passes; without it, one attempt is made. */
  readonly timeScale?: TimeScale | undefined
  readonly allowRemote?: boolean | undefined
  readonly unchecked?: boolean | undefined
  readonly reserved?: boolean | undefined
  readonly onAttempt: (attempt: Attempt) => void
}

/**
 * Delivers an event to a URL as its vendor does: signed, once or until the schedule is spent.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID, EVENT_RESERVED, PAYLOAD_INVALID; then nothing was sent
 */
export async function deliverToUrl(io: Io, options: DirectDelivery): Promise<Delivery> {
  const { event, overrides, url, secret, seed, timeoutMs, allowRemote, unchecked, reserved, timeScale } = options
  if (!allowRemote) await assertLocal(url)
  const [{ ScaledClock }, { createDeliveryClient }] = await Promise.all([
    import('tutor-webhooks'),
    import('tutor-webhooks/node'),
  ])
  const client = createDeliveryClient({ allowRemote })
  const clock = new ScaledClock({ scale: timeScale })
  const sender = await createSender(event.vendor, { url, secret, seed, timeoutMs, receiver: client, clock })
  const progress = createProgress(io)
  progress.show(`Waiting for ${new URL(url).host} …`)
  const stop = tellAttempts(sender, progress, options.onAttempt)
  try {
    const [delivery] = await sender.emit(event.name, overrides, { unchecked, reserved })
    if (timeScale !== undefined) await untilEnd(delivery!, { sender, clock, progress })
    return delivery!
  } finally {
    stop()
    progress.end()
    clock.stop()
    client.close()
  }
}

/** Calls `tell` with each attempt when it has ended. */
function tellAttempts(sender: Mock, progress: Progress, tell: (attempt: Attempt) => void): () => void {
  let told = 0
  return sender.watch((change) => {
    if (change.kind !== 'delivery') return
    for (const attempt of change.delivery.attempts.slice(told)) {
      told++
      progress.end()
      tell(attempt)
    }
  })
}

interface Waiting {
  readonly sender: Mock
  readonly clock: ScaledClock
  readonly progress: Progress
}

const TICK_MS = 200

/** Comes when there will be no further attempt, and shows meanwhile when the next one is due. The clock alone would let the process end. */
function untilEnd(delivery: Delivery, { sender, clock, progress }: Waiting): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (delivery.status !== 'pending') {
        clearInterval(timer)
        stop()
        resolve()
      } else if (delivery.nextAttemptAt !== undefined) {
        const seconds = Math.max(0, Math.ceil((delivery.nextAttemptAt - clock.now()) / 1000))
        progress.show(`Attempt ${delivery.attempts.length + 1} in ${seconds} s …`)
      }
    }
    const timer = setInterval(look, TICK_MS)
    const stop = sender.watch(look)
    look()
  })
}

/**
 * Refuses a URL that leads away from this machine. What is connected to is looked at once more when it is.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID
 */
async function assertLocal(url: string): Promise<void> {
  const host = hostOf(new URL(url))
  const addresses = await lookup(host, { all: true }).catch(() => [])
  if (addresses.length > 0 && addresses.every(({ address }) => isLoopback(address))) return
  const why = addresses.length > 0 ? 'it is not this machine' : 'its name cannot be looked up'
  const text = `Could not deliver to ${host}: ${why}. To send it there all the same, give --allow-remote.`
  throw new WebhookError('OPTION_INVALID', text)
}
