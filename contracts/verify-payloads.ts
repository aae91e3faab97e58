import type { TutorFlowEvents } from '../src/tutorflow/index.ts'
import { locatePact } from './locate-pact.ts'
import { assertKnown, invalid } from './options.ts'
import { type Candidate, nameOf, type PactDocument, type PactInteraction } from './pact-document.ts'
import pactFile from './pacts/tutor-webhooks-user-tutorflow-webhooks.json' with { type: 'json' }
import { createResult, type VerificationResult } from './result.ts'
import { verifyCandidates } from './verify-candidates.ts'

/** Makes a payload, as it is before it is encoded. */
export type PayloadFactory = () => unknown

export interface VerifyPayloadsOptions {
  /** By the name of the event. An event that is left out is not run. */
  readonly payloads: { readonly [N in keyof TutorFlowEvents]?: PayloadFactory | undefined }
}

const DOING = 'verify the payloads'
const PACT: PactDocument = pactFile

/**
 * Runs the pact of TutorFlow's events against whatever makes their payloads: a mock, a factory, recorded deliveries.
 * Each factory is called once and may be async. An event without a payload is not run, and then the whole is not ok.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID, PEER_MISSING
 */
export async function verifyPayloads(options: VerifyPayloadsOptions): Promise<VerificationResult> {
  assertOptions(options)
  const pactModule = locatePact()
  const made = await Promise.all(PACT.interactions.map((interaction) => makePayload(interaction, options.payloads)))
  const payloads = Object.fromEntries(made.map(({ payload }, number) => [nameOf(number), payload]))
  return createResult(await verifyCandidates(PACT, made, { pactModule, payloads, timeoutMs: 10_000 }), [])
}

async function makePayload(
  interaction: PactInteraction,
  payloads: { readonly [name: string]: PayloadFactory | undefined },
): Promise<Candidate & { readonly payload?: unknown }> {
  const make = payloads[interaction.description]
  if (!make) return { interaction, values: {}, obstacle: `No payload was given for ${interaction.description}.` }
  try {
    const text = JSON.stringify(await make())
    if (text === undefined) throw new Error('it is no JSON')
    return { interaction, values: {}, payload: JSON.parse(text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { interaction, values: {}, obstacle: `Could not make the payload: ${message}.` }
  }
}

function assertOptions(options: VerifyPayloadsOptions): void {
  assertKnown(options, ['payloads'], DOING)
  const names = PACT.interactions.map(({ description }) => description)
  assertKnown(options.payloads, names, `${DOING}: payloads`)
  for (const [name, make] of Object.entries(options.payloads)) {
    if (make !== undefined && typeof make !== 'function') throw invalid(DOING, `payloads["${name}"] must be a function`)
  }
}
