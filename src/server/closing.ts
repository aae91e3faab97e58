import type { Server } from 'node:http'
import type { ScaledClock } from '../index.ts'
import type { DeliveryClient } from '../node/index.ts'
import type { VendorMock } from './control/control.ts'
import type { Data } from './data/open-data.ts'
import type { Stream } from './stream.ts'

export interface Closing {
  /** How many deliveries would have been tried again, or were under way when the time was over. */
  readonly pending: number
}

interface Running {
  readonly server: Server
  readonly stream: Stream
  readonly clock: ScaledClock
  readonly client: DeliveryClient
  readonly mocks: readonly VendorMock[]
  readonly data: Data | undefined
}

const TIDY_MS = 20

/** Ends all that runs: attempts and requests that are under way may end themselves for at most `timeoutMs`. */
export async function close(
  { server, stream, clock, client, mocks, data }: Running,
  timeoutMs: number,
): Promise<Closing> {
  const end = performance.now() + timeoutMs
  const isClosed = new Promise((resolve) => server.close(resolve))
  stream.close()
  clock.stop()
  await within(timeoutMs, Promise.all(mocks.map(({ mock }) => mock.idle())))
  const pending = mocks.reduce((count, { mock }) => count + (data ? pendingInLog(mock) : mock.pendingDeliveries), 0)
  if (data) {
    // The next server goes on with them.
    for (const { mock } of mocks) mock.release()
    data.close()
  }
  await Promise.all(mocks.map(({ mock }) => mock[Symbol.asyncDispose]()))
  client.close()
  // A connection whose request was answered is kept for the next one, which will not come.
  const tidying = setInterval(() => server.closeIdleConnections(), TIDY_MS)
  await within(end - performance.now(), isClosed)
  clearInterval(tidying)
  server.closeAllConnections()
  await isClosed
  return { pending }
}

/** What the log has dropped is not kept for the next server. */
function pendingInLog({ deliveries }: VendorMock['mock']): number {
  return deliveries.filter(({ status }) => status === 'pending').length
}

/** Comes when `work` has ended, or when the time is over. Gives whether it has ended. */
export async function within(timeoutMs: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs)
  })
  const hasEnded = await Promise.race([work.then(() => true), over])
  clearTimeout(timer)
  return hasEnded
}
