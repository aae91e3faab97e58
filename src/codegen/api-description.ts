import type { Fact } from '../vendor.ts'
import type { Json } from './components.ts'

/** What OpenAPI and AsyncAPI documents say of a vendor beside its schemas. */
export interface ApiDescription {
  /** The vendor's name. */
  readonly vendor: string
  /** Contract version that the document describes. */
  readonly version: string
  /** Paragraphs on the document as a whole. */
  readonly notes: string
  /** Origin of the API. */
  readonly baseUrl: Fact<string>
  readonly tags: { readonly [name: string]: string }
  /** How the API knows its callers. */
  readonly security: { readonly [name: string]: Json }
  readonly paths: Json
  /** Components of the API that no schema file has. */
  readonly components: {
    readonly schemas?: Json
    readonly parameters?: Json
    readonly responses: Json
  }
  readonly deliveries: readonly Delivery[]
  /** What each answer of a receiver means, by its name. */
  readonly answers: { readonly [name: string]: Answer }
}

/** One kind of request that the vendor sends to receivers. */
export interface Delivery {
  /** The event's name at the vendor. */
  readonly name: string
  readonly summary: string
  readonly description: string
  /** Title of the schema of its body. */
  readonly schema: string
  readonly headers: { readonly [name: string]: Header }
  readonly channel: Channel
}

export interface Header {
  readonly description: string
  readonly schema: Json
}

/** Where deliveries go. */
export interface Channel {
  readonly name: string
  readonly title: string
  readonly description: string
}

export interface Answer {
  /** As OpenAPI writes them: 204, 2XX, default. */
  readonly statuses: readonly string[]
  readonly description: string
}

/** A name as an identifier: `evaluation.completed` is `evaluationCompleted`. */
export function camelCase(name: string): string {
  return name.replace(/[^a-zA-Z]+(\w)/g, (_match, letter: string) => letter.toUpperCase())
}

/** The document's `info`, alike in both kinds of document. */
export function infoOf({ vendor, version, notes }: ApiDescription, what: string, license: Json): Json {
  const origin = `Made by tutor-webhooks from ${vendor}'s public documents; not published by ${vendor}. Each description names its source, or says that it is assumed.`
  return {
    title: `${vendor} ${what}`,
    version,
    description: `${origin}\n\n${notes}`,
    license: { name: 'MIT', ...license },
  }
}
