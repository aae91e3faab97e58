import { once } from 'node:events'
import { judge } from './judge.ts'
import type { PactDocument } from './pact-document.ts'
import type { VerifiedInteraction } from './result.ts'

const STOPPED = new Error('The verification was stopped.')

/**
 * Gives what `verify` gives or, as soon as the signal is aborted, that nothing of the pact was run. `verify` is not waited
 * for then: it has to heed the signal itself.
 */
export async function unlessStopped(
  pact: PactDocument,
  signal: AbortSignal | undefined,
  verify: () => Promise<VerifiedInteraction[]>,
): Promise<VerifiedInteraction[]> {
  if (!signal) return verify()
  const notRun = () => {
    const candidates = pact.interactions.map((interaction) => ({ interaction, values: {} }))
    return judge(candidates, STOPPED, undefined)
  }
  if (signal.aborted) return notRun()
  const over = new AbortController()
  const stopped = once(signal, 'abort', { signal: over.signal }).then(notRun)
  return Promise.race([stopped, verify()]).finally(() => over.abort())
}
