import { assertOptions } from '../src/options.ts'
import { locatePact } from './locate-pact.ts'
import { assertOnProgress, assertSignal, assertTimeout, invalid } from './options.ts'
import type { Candidate, PactDocument } from './pact-document.ts'
import pactFile from './pacts/tutor-webhooks-user-tutorflow-platform-api.json' with { type: 'json' }
import { createProgress, type VerificationProgress } from './progress.ts'
import { createProvider } from './provider.ts'
import { assertReachable } from './reachable.ts'
import { type Send, startRelay } from './relay.ts'
import { createResult, redactInteraction, type VerificationResult, type VerifiedInteraction } from './result.ts'
import { prepareStates, usesKey } from './states.ts'
import { unlessStopped } from './stop.ts'
import { inTurn } from './turns.ts'
import { verifyCandidates } from './verify-candidates.ts'

export interface VerifyManagementApiOptions {
  /** Origin of the provider, such as `http://127.0.0.1:3000`. Proxies are not used. */
  readonly baseUrl: string
  /** A key that the provider knows. Endpoints are made and deleted in its workspace. */
  readonly apiKey: string
  /** A key of another workspace. Without one, what needs it is not run. */
  readonly otherApiKey?: string | undefined
  /** How long the provider may take for one answer. @default 5000 */
  readonly timeoutMs?: number | undefined
  /**
   * Called whenever one more interaction is done, with how many are and how many there are. What it throws is an uncaught
   * exception.
   */
  readonly onProgress?: ((progress: VerificationProgress) => void) | undefined
  /**
   * Stops the verification. That does not reject but gives a result: it is not ok, nothing in it was run, and it tells which
   * endpoints could not be deleted. An endpoint that is being made is waited for and deleted, too.
   */
  readonly signal?: AbortSignal | undefined
}

const DOING = 'verify the management API'
const KEY = /^tf_platform_[\x21-\x7e]+$/
const PACT: PactDocument = pactFile

/**
 * Runs the pact of TutorFlow's management API against a provider. The states it needs are made through the provider's
 * own API; every endpoint that comes about is deleted afterwards, also after a failure. An interaction whose state
 * cannot be made is not run, and then the whole is not ok.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID, PROVIDER_UNREACHABLE, PEER_MISSING
 */
export async function verifyManagementApi(options: VerifyManagementApiOptions): Promise<VerificationResult> {
  assertApiOptions(options)
  const run = { ...options, pactModule: locatePact() }
  return inTurn(() => verify(run), options.signal)
}

type Run = VerifyManagementApiOptions & { readonly pactModule: string }

async function verify(run: Run): Promise<VerificationResult> {
  const { pactModule, baseUrl, apiKey, otherApiKey, timeoutMs = 5000, signal } = run
  const limits = { timeoutMs, signal }
  const provider = createProvider(baseUrl, otherApiKey === undefined ? [apiKey] : [apiKey, otherApiKey], limits)
  const onDone = createProgress(PACT.interactions.length, run)
  const send: Send = (request, number) => {
    const interaction = PACT.interactions[number]
    const authorization = interaction && usesKey(interaction) && { authorization: `Bearer ${apiKey}` }
    return provider.send({ ...request, headers: { ...request.headers, ...authorization } })
  }
  const relay = await startRelay(send, { who: 'provider', onDone })
  let interactions: VerifiedInteraction[] = []
  let notRemoved: string[] = []
  try {
    interactions = await unlessStopped(PACT, signal, async () => {
      await assertReachable(baseUrl, { doing: DOING, option: 'baseUrl', ...limits })
      const candidates: Candidate[] = []
      for (const [number, interaction] of PACT.interactions.entries()) {
        const candidate = await prepareStates(interaction, provider, { apiKey, otherApiKey })
        if (candidate.obstacle !== undefined) onDone(number)
        candidates.push(candidate)
      }
      // The relay has given up on the provider before pact gives up on the relay.
      const ofPact = { pactModule, providerBaseUrl: relay.url, timeoutMs: timeoutMs + 5000, signal }
      return verifyCandidates(PACT, candidates, ofPact, relay)
    })
  } finally {
    await relay.close()
    notRemoved = await provider.removeEndpoints()
  }
  return createResult(
    interactions.map((one) => redactInteraction(one, provider.redact)),
    notRemoved,
  )
}

function assertApiOptions(options: VerifyManagementApiOptions): void {
  assertOptions(options, ['baseUrl', 'apiKey', 'otherApiKey', 'timeoutMs', 'onProgress', 'signal'], DOING)
  const { baseUrl, apiKey, otherApiKey, timeoutMs, onProgress, signal } = options
  if (typeof baseUrl !== 'string' || !/^https?:\/\/[^/?#@]+\/?$/.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw invalid(DOING, 'baseUrl must be the origin of the provider, such as "http://127.0.0.1:3000"')
  }
  assertKey(apiKey, 'apiKey')
  if (otherApiKey !== undefined) assertKey(otherApiKey, 'otherApiKey')
  if (otherApiKey === apiKey) throw invalid(DOING, 'otherApiKey must be a key of another workspace, not apiKey again')
  assertTimeout(timeoutMs, DOING)
  assertOnProgress(onProgress, DOING)
  assertSignal(signal, DOING)
}

/** What was given instead of a key is not shown: it may be a secret of another kind. */
function assertKey(key: unknown, name: string): void {
  if (typeof key === 'string' && KEY.test(key)) return
  throw invalid(DOING, `${name} must be a key starting with tf_platform_`)
}
