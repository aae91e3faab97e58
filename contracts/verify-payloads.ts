import type { TutorCruncherEvents, TutorFlowEvents } from '../src/index.ts'
import { assertOneOf, assertOptions } from '../src/options.ts'
import { locatePact } from './locate-pact.ts'
import { invalid } from './options.ts'
import { type Candidate, nameOf, type PactDocument, type PactInteraction } from './pact-document.ts'
import tutorcruncher from './pacts/tutor-webhooks-user-tutorcruncher-webhooks.json' with { type: 'json' }
import tutorflow from './pacts/tutor-webhooks-user-tutorflow-webhooks.json' with { type: 'json' }
import { createResult, type VerificationResult } from './result.ts'
import { inTurn } from './turns.ts'
import { verifyCandidates } from './verify-candidates.ts'

/** Makes a payload, as it is before it is encoded: with TutorCruncher the whole webhook. */
export type PayloadFactory = () => unknown

/** The events that stand for all of TutorCruncher's in its pact: one for each documented model of a subject. */
export type TutorCruncherMessage = keyof Pick<
  TutorCruncherEvents,
  | 'CREATED_A_CONTRACTOR'
  | 'CREATED_A_CLIENT'
  | 'CREATED_A_SR'
  | 'CREATED_AN_AGENT'
  | 'CREATED_A_SERVICE'
  | 'CREATED_AN_APPOINTMENT'
  | 'RAISED_INVOICE'
  | 'RAISED_PO'
  | 'RAISED_PROFORMA_INVOICE'
  | 'CREATED_ADHOC_CHARGE'
  | 'CREATED_REPORT'
  | 'ADDED_A_NOTE'
  | 'CREATED_A_TASK'
  | 'TENDER_WAS_ACCEPTED'
  | 'RAISED_A_WELLBEING_CONCERN'
>

export interface VerifyTutorFlowPayloadsOptions {
  /** Whose events. @default 'tutorflow' */
  readonly vendor?: 'tutorflow' | undefined
  /** By the name of the event. An event that is left out is not run. */
  readonly payloads: Payloads<keyof TutorFlowEvents>
}

export interface VerifyTutorCruncherPayloadsOptions {
  readonly vendor: 'tutorcruncher'
  /** By the action. One that is left out is not run. */
  readonly payloads: Payloads<TutorCruncherMessage>
}

export type VerifyPayloadsOptions = VerifyTutorFlowPayloadsOptions | VerifyTutorCruncherPayloadsOptions

type Payloads<Name extends string> = { readonly [N in Name]?: PayloadFactory | undefined }

const DOING = 'verify the payloads'
const PACTS: { readonly [V in NonNullable<VerifyPayloadsOptions['vendor']>]: PactDocument } = {
  tutorflow,
  tutorcruncher,
}

/**
 * Runs the pact of a vendor's events against whatever makes their payloads: a mock, a factory, recorded deliveries.
 * Each factory is called once and may be async. An event without a payload is not run, and then the whole is not ok.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID, PEER_MISSING
 */
export async function verifyPayloads(options: VerifyPayloadsOptions): Promise<VerificationResult> {
  const pact = pactOf(options)
  const pactModule = locatePact()
  const made = await Promise.all(pact.interactions.map((interaction) => makePayload(interaction, options.payloads)))
  const payloads = Object.fromEntries(made.map(({ payload }, number) => [nameOf(number), payload]))
  // The factories are called before: one may well verify something itself, which waits for its own turn.
  const run = { pactModule, payloads, timeoutMs: 10_000 }
  return createResult(await inTurn(() => verifyCandidates(pact, made, run)), [])
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

/** The pact of the vendor, once all options are good for it. */
function pactOf(options: VerifyPayloadsOptions): PactDocument {
  assertOptions(options, ['vendor', 'payloads'], DOING)
  const { vendor = 'tutorflow', payloads } = options
  assertOneOf(vendor, Object.keys(PACTS), 'vendor', DOING)
  const pact = PACTS[vendor]
  const names = pact.interactions.map(({ description }) => description)
  if (payloads === undefined)
    throw invalid(DOING, 'payloads must be an object: for each event a function that makes its payload')
  assertOptions(payloads, names, `${DOING}: payloads`)
  for (const [name, make] of Object.entries(payloads)) {
    if (make !== undefined && typeof make !== 'function')
      throw invalid(DOING, `payloads["${name}"] must be a function that makes the payload, such as () => payload`)
  }
  return pact
}
