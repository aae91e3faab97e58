import { createHash } from 'node:crypto'

/** A contract as it was published. */
export interface Contract {
  readonly consumer: string
  readonly provider: string
  /** Of the consumer. */
  readonly version: string
  readonly branch: string | undefined
  readonly content: object
  /** The same content has the same results, whatever version it was published with. */
  readonly sha: string
}

export interface Verification {
  readonly sha: string
  readonly providerVersion: string
  readonly success: boolean
}

/** Which contracts a provider is to verify: those of each selector. */
export interface Selector {
  readonly mainBranch?: boolean
  readonly branch?: string
  readonly matchingBranch?: boolean
}

export interface BrokerStore {
  readonly contracts: readonly Contract[]
  readonly verifications: readonly Verification[]
  /** False when that version was published with another content: nothing is stored then. */
  publish(contract: Omit<Contract, 'sha'>): boolean
  /** The latest contract of each consumer and branch that a selector names. */
  select(provider: string, selectors: readonly Selector[], providerBranch: string | undefined): Contract[]
  addVerification(verification: Verification): void
  setBranch(provider: string, branch: string, version: string): void
  /** Whether no version of the provider's branch has verified the content yet: failing must not fail its build. */
  isPending(contract: Contract, providerBranch: string | undefined): boolean
}

export function createBrokerStore(): BrokerStore {
  const contracts: Contract[] = []
  const verifications: Verification[] = []
  /** Branches by provider and version. */
  const branches = new Map<string, string>()

  return {
    contracts,
    verifications,
    publish(contract) {
      const sha = createHash('sha1').update(JSON.stringify(contract.content)).digest('hex')
      const { consumer, provider, version } = contract
      const index = contracts.findIndex(
        (one) => one.consumer === consumer && one.provider === provider && one.version === version,
      )
      if (index >= 0 && contracts[index]?.sha !== sha) return false
      if (index >= 0) contracts.splice(index, 1)
      contracts.push({ ...contract, sha })
      return true
    },
    select(provider, selectors, providerBranch) {
      const selected = contracts.filter(
        (one) => one.provider === provider && selectors.some((selector) => matches(one, selector, providerBranch)),
      )
      return [...new Map(selected.map((one) => [JSON.stringify([one.consumer, one.branch]), one])).values()]
    },
    addVerification: (verification) => void verifications.push(verification),
    setBranch: (provider, branch, version) => void branches.set(JSON.stringify([provider, version]), branch),
    isPending({ provider, sha }, providerBranch) {
      const branchOf = (version: string) => branches.get(JSON.stringify([provider, version]))
      return !verifications.some(
        (one) => one.sha === sha && one.success && branchOf(one.providerVersion) === providerBranch,
      )
    },
  }
}

function matches({ branch }: Contract, selector: Selector, providerBranch: string | undefined): boolean {
  if (selector.mainBranch) return branch === 'main'
  if (selector.matchingBranch) return branch === providerBranch
  return branch === selector.branch
}
