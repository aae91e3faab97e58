import type { Candidate, PactInteraction } from './pact-document.ts'
import type { Provider } from './provider.ts'

export interface Keys {
  readonly apiKey: string
  readonly otherApiKey?: string | undefined
}

/** The state that says: this request carries the caller's key. */
const KEY_IS_VALID = 'the API key is valid'

type MakeState = (provider: Provider, keys: Keys) => Promise<Candidate['values']>

/** How each provider state comes about, through the provider's own API. What one gives fills the pact's expressions. */
const STATES: { readonly [name: string]: MakeState } = {
  [KEY_IS_VALID]: async () => ({}),
  'the workspace has an endpoint': async (provider, { apiKey }) => ({ id: await provider.createEndpoint(apiKey) }),
  'another workspace has an endpoint': async (provider, { otherApiKey }) => {
    if (otherApiKey === undefined) throw new Error('it takes otherApiKey, a key of another workspace')
    return { id: await provider.createEndpoint(otherApiKey) }
  },
}

export function usesKey({ providerStates = [] }: PactInteraction): boolean {
  return providerStates.some(({ name }) => name === KEY_IS_VALID)
}

/** Makes the states of an interaction; one that cannot be made is an obstacle to it. */
export async function prepareStates(interaction: PactInteraction, provider: Provider, keys: Keys): Promise<Candidate> {
  let values: Candidate['values'] = {}
  for (const { name } of interaction.providerStates ?? []) {
    try {
      const make = STATES[name]
      if (!make) throw new Error('it is not known how')
      values = { ...values, ...(await make(provider, keys)) }
    } catch (error) {
      return { interaction, values, obstacle: `Could not make the state "${name}": ${(error as Error).message}.` }
    }
  }
  return { interaction, values }
}
