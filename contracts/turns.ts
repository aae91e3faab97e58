import { once } from 'node:events'

/** Ends with the turn that was asked for last. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Does `run` once all that was asked for before is done: verifications side by side would slow each other down into their
 * timeouts, and what one makes at a provider would be in the way of another. After the signal `run` does not wait: all that
 * is left for it to do is to say that it was stopped.
 */
export function inTurn<Value>(run: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
  const before = last
  const value = unlessAborted(before, signal).then(run)
  // Who leaves the queue lets nobody pass those who stood before it.
  last = Promise.allSettled([before, value]).then(() => {})
  return value
}

async function unlessAborted(before: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return
  const over = new AbortController()
  const aborted = signal ? [once(signal, 'abort', { signal: over.signal })] : []
  await Promise.race([before, ...aborted]).finally(() => over.abort())
}
