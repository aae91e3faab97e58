import { createRequire } from 'node:module'
import { WebhookError } from '../src/index.ts'

const PEER = '@pact-foundation/pact'

/**
 * Where pact is installed; nothing of it is loaded. It is an optional peer: whoever verifies nothing does without its
 * 46 MB.
 *
 * @throws WebhookError PEER_MISSING with the command that installs it
 */
export function locatePact(resolve = resolveFromHere): string {
  try {
    return resolve(PEER)
  } catch (cause) {
    const text = `Could not verify the contracts: ${PEER} is not installed. Run: npm install --save-dev "${PEER}@^16.4.0 || ^17.0.0"`
    throw new WebhookError('PEER_MISSING', text, { cause })
  }
}

function resolveFromHere(name: string): string {
  // Built as CommonJS there is no import.meta.url, as an ES module no __filename.
  return createRequire(typeof __filename === 'string' ? __filename : import.meta.url).resolve(name)
}
