/** A pact file, specification version 4, as far as this package reads it. */
export interface PactDocument {
  readonly interactions: readonly PactInteraction[]
}

export interface PactInteraction {
  readonly type: string
  /** No two interactions of a pact have the same. */
  readonly description: string
  readonly providerStates?: readonly ProviderState[]
  readonly pending?: boolean
  /** Of an HTTP interaction. */
  readonly request?: {
    readonly method?: string
    readonly path?: string
    readonly headers?: { readonly [name: string]: readonly string[] }
    readonly body?: { readonly content: unknown }
  }
  /** Of a message. */
  readonly metadata?: object
}

interface ProviderState {
  readonly name: string
  readonly params?: object
}

/** An interaction on its way to the verifier. */
export interface Candidate {
  readonly interaction: PactInteraction
  /** What its provider states gave, for the expressions in it. */
  readonly values: { readonly [name: string]: string }
  /** Why it cannot be run: then it is not. */
  readonly obstacle?: string | undefined
}

/** The header that tells which interaction a request belongs to. It never reaches the provider. */
export const NUMBER_HEADER = 'x-tutor-webhooks-interaction'

/** The one provider state of a prepared pact: all is made before, its handler gives back the values it is given. */
export const PREPARED = 'all is prepared'

/**
 * The pact as the verifier gets it: of the candidates without an obstacle, each named by its number, so that what is
 * reported and what is requested can be told apart. None is pending: a pending one could fail unnoticed. Of a message
 * its payload remains: the rest of it is not the payload's affair.
 */
export function preparePact(pact: PactDocument, candidates: readonly Candidate[]): PactDocument {
  const interactions = candidates.flatMap(({ interaction, values, obstacle }, number) =>
    obstacle === undefined ? [prepare(interaction, values, number)] : [],
  )
  return { ...pact, interactions }
}

function prepare(interaction: PactInteraction, values: Candidate['values'], number: number): PactInteraction {
  const { request, metadata, ...rest } = interaction
  const states = { providerStates: [{ name: PREPARED, params: values }] }
  const tagged = request && {
    request: { ...request, headers: { ...request.headers, [NUMBER_HEADER]: [String(number)] } },
  }
  return { ...rest, ...states, ...tagged, description: nameOf(number), pending: false }
}

/** What the verifier knows interaction `number` by. */
export function nameOf(number: number): string {
  return `interaction ${number}`
}

/** The number in a text that ends with the verifier's name of an interaction. */
export function numberIn(text: string): number | undefined {
  const found = /interaction (\d+)$/.exec(text)
  return found ? Number(found[1]) : undefined
}
