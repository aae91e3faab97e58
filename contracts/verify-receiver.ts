import { WebhookError } from '../src/index.ts'
import { assertOptions } from '../src/options.ts'
import { findObstacle, type VendorId } from './delivery.ts'
import { locatePact } from './locate-pact.ts'
import { assertOnProgress, assertSignal, assertTimeout, invalid } from './options.ts'
import type { Candidate, PactDocument, PactInteraction } from './pact-document.ts'
import tutorcruncherPact from './pacts/tutorcruncher-webhook-receiver.json' with { type: 'json' }
import tutorflowPact from './pacts/tutorflow-webhook-receiver.json' with { type: 'json' }
import { createProgress, type VerificationProgress } from './progress.ts'
import { assertReachable } from './reachable.ts'
import { createReceiver } from './receiver.ts'
import { createRedactor } from './redact.ts'
import { startRelay } from './relay.ts'
import { createResult, redactInteraction, type VerificationResult } from './result.ts'
import { unlessStopped } from './stop.ts'
import { inTurn } from './turns.ts'
import { verifyCandidates } from './verify-candidates.ts'

export interface VerifyReceiverOptions {
  /** Whose deliveries it receives. */
  readonly vendor: 'tutorflow' | 'tutorcruncher'
  /** The whole URL that deliveries go to, such as `http://127.0.0.1:3000/webhooks`. Proxies are not used. */
  readonly url: string
  /** The secret that the receiver verifies with; for TutorCruncher, the private API key. */
  readonly secret: string
  /** How long the receiver may take for one answer. @default 5000 */
  readonly timeoutMs?: number | undefined
  /**
   * Called whenever one more interaction is done, with how many are and how many there are. What it throws is an uncaught
   * exception.
   */
  readonly onProgress?: ((progress: VerificationProgress) => void) | undefined
  /** Stops the verification. That does not reject but gives a result: it is not ok, and nothing in it was run. */
  readonly signal?: AbortSignal | undefined
}

const DOING = 'verify the receiver'
const PACTS: { readonly [V in VendorId]: PactDocument } = {
  tutorflow: tutorflowPact,
  tutorcruncher: tutorcruncherPact,
}

/**
 * Runs the pact of a vendor's deliveries against a receiver of them: what is signed well must be accepted, what is not
 * must be refused, and nothing may make it fail. The deliveries arrive there as real ones do, in their exact bytes: use a
 * receiver that may keep what they say. A time of sending in them is that of the run.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID, SECRET_MISSING, PROVIDER_UNREACHABLE, PEER_MISSING
 */
export async function verifyReceiver(options: VerifyReceiverOptions): Promise<VerificationResult> {
  assertReceiverOptions(options)
  const run = { ...options, pactModule: locatePact() }
  return inTurn(() => verify(run), options.signal)
}

type Run = VerifyReceiverOptions & { readonly pactModule: string }

async function verify(run: Run): Promise<VerificationResult> {
  const { pactModule, vendor, url, secret, timeoutMs = 5000, signal } = run
  const { href, origin } = new URL(url)
  const pact = PACTS[vendor]
  const limits = { timeoutMs, signal }
  const receiver = createReceiver(href, secret, limits)
  const onDone = createProgress(pact.interactions.length, run)
  const relay = await startRelay((_request, number) => receiver.deliver(pact.interactions[number]!), {
    who: 'receiver',
    onDone,
  })
  const { redact } = createRedactor([secret])
  try {
    const interactions = await unlessStopped(pact, signal, async () => {
      await assertReachable(origin, { doing: DOING, option: 'url', ...limits })
      // The relay has given up on the receiver, also when it sends twice, before pact gives up on the relay.
      const ofPact = { pactModule, providerBaseUrl: relay.url, timeoutMs: 2 * timeoutMs + 5000, signal }
      return verifyCandidates(pact, pact.interactions.map(toCandidate), ofPact, relay)
    })
    return createResult(
      interactions.map((one) => redactInteraction(one, redact)),
      [],
    )
  } finally {
    await relay.close()
  }
}

/** Pact asks for an answer only: what it would send in place of the delivery is no more than its number. */
function toCandidate(interaction: PactInteraction): Candidate {
  const trigger = { ...interaction, request: { method: 'POST', path: '/' } }
  return { interaction: trigger, values: {}, obstacle: findObstacle(interaction) }
}

function assertReceiverOptions(options: VerifyReceiverOptions): void {
  assertOptions(options, ['vendor', 'url', 'secret', 'timeoutMs', 'onProgress', 'signal'], DOING)
  const { vendor, url, secret, timeoutMs, onProgress, signal } = options
  if (typeof vendor !== 'string' || !Object.hasOwn(PACTS, vendor)) {
    throw invalid(DOING, `vendor must be one of ${Object.keys(PACTS).join(', ')}`)
  }
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw invalid(DOING, 'url must be the URL of the receiver, such as "http://127.0.0.1:3000/webhooks"')
  }
  assertOneSecret(secret)
  assertTimeout(timeoutMs, DOING)
  assertOnProgress(onProgress, DOING)
  assertSignal(signal, DOING)
}

function assertOneSecret(secret: unknown): void {
  if (secret === undefined || secret === null || secret === '') {
    const text = `Could not ${DOING}: no secret was given. Pass the one that the receiver verifies with as { secret }.`
    throw new WebhookError('SECRET_MISSING', text)
  }
  if (typeof secret !== 'string')
    throw invalid(DOING, 'secret must be one text: the one that the receiver verifies with')
}
