import type { PactDocument } from './pact-document.ts'
import tutorcruncherPayloads from './pacts/tutor-webhooks-user-tutorcruncher-webhooks.json' with { type: 'json' }
import managementApi from './pacts/tutor-webhooks-user-tutorflow-platform-api.json' with { type: 'json' }
import tutorflowPayloads from './pacts/tutor-webhooks-user-tutorflow-webhooks.json' with { type: 'json' }
import tutorcruncherReceiver from './pacts/tutorcruncher-webhook-receiver.json' with { type: 'json' }
import tutorflowReceiver from './pacts/tutorflow-webhook-receiver.json' with { type: 'json' }

/** One contract of this package: a pact, and what verifies a provider with it. */
export interface ContractInfo {
  /** Vendor and kind: `tutorflow-payloads`. */
  readonly name: string
  readonly vendor: 'tutorflow' | 'tutorcruncher'
  readonly kind: 'management-api' | 'payloads' | 'receiver'
  /** What it is about, as a heading. */
  readonly title: string
  /** Name of the pact file, under `tutor-webhooks/contracts/pacts/`. */
  readonly file: string
  /** Descriptions of its interactions, in the order of the file. */
  readonly interactions: readonly string[]
  /** The function of `tutor-webhooks/contracts` that runs it. */
  readonly verifiedWith: 'verifyManagementApi' | 'verifyPayloads' | 'verifyReceiver'
}

/** A contract with its pact. */
export interface Contract extends Omit<ContractInfo, 'name' | 'interactions' | 'verifiedWith'> {
  readonly pact: PactDocument
}

/** Every pact of the package. */
export const contracts: readonly Contract[] = [
  {
    vendor: 'tutorflow',
    kind: 'management-api',
    title: "TutorFlow's management API of webhook endpoints",
    file: 'tutor-webhooks-user-tutorflow-platform-api.json',
    pact: managementApi,
  },
  {
    vendor: 'tutorflow',
    kind: 'payloads',
    title: "The payloads of TutorFlow's events",
    file: 'tutor-webhooks-user-tutorflow-webhooks.json',
    pact: tutorflowPayloads,
  },
  {
    vendor: 'tutorcruncher',
    kind: 'payloads',
    title: "TutorCruncher's webhooks, one for each model that they are about",
    file: 'tutor-webhooks-user-tutorcruncher-webhooks.json',
    pact: tutorcruncherPayloads,
  },
  {
    vendor: 'tutorflow',
    kind: 'receiver',
    title: "A receiver of TutorFlow's deliveries",
    file: 'tutorflow-webhook-receiver.json',
    pact: tutorflowReceiver,
  },
  {
    vendor: 'tutorcruncher',
    kind: 'receiver',
    title: "A receiver of TutorCruncher's deliveries",
    file: 'tutorcruncher-webhook-receiver.json',
    pact: tutorcruncherReceiver,
  },
]

const VERIFIERS: { readonly [K in ContractInfo['kind']]: ContractInfo['verifiedWith'] } = {
  'management-api': 'verifyManagementApi',
  payloads: 'verifyPayloads',
  receiver: 'verifyReceiver',
}

/** Every contract of this package. Needs no pact. */
export function listContracts(): ContractInfo[] {
  return contracts.map(({ pact, ...about }) => ({
    name: `${about.vendor}-${about.kind}`,
    ...about,
    interactions: pact.interactions.map(({ description }) => description),
    verifiedWith: VERIFIERS[about.kind],
  }))
}
