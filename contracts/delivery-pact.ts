import { NOT_SIGNED, PLACEHOLDER, REPEATED, SIGNED, type Signing } from './delivery.ts'
import type { Samples } from './delivery-samples.ts'

/** One interaction of the pact with a receiver, before it is one. */
export interface DeliveryExample {
  readonly description: string
  readonly event: string
  /** The exact text of the body. */
  readonly body: string
  /** How it is signed; or what its signature header holds without that, if it has one. */
  readonly signed: Signing | { readonly header?: string }
  readonly isRepeated?: boolean
  readonly answer: keyof typeof ANSWERS
}

/** How a receiver may answer: an example, and every status that the matchers of pact let through. */
export const ANSWERS = {
  /** Both vendors take a 2xx for delivered. */
  accepted: { status: 200, matchers: ['success'] },
  /** A signature that looks like one and is not the right one. */
  refused: { status: 401, matchers: [[401, 403]] },
  /** Without a signature, or with something else in its place, the request may also count as a bad one. */
  refusedOrBad: { status: 401, matchers: [[400, 401, 403]] },
  /** Refused for whichever of its flaws. */
  anyRefusal: { status: 401, matchers: ['clientError'] },
  /** Accepted or refused as the receiver likes, but it does not fail at it. */
  anyButFailure: { status: 200, matchers: ['success', 'clientError'] },
} as const

/** The form of a signature, or of half a one. */
const HEXADECIMAL = '[0-9a-f]{32}([0-9a-f]{32})?'

/** The pact document of a vendor, who is the consumer as it starts the request, and the receivers of its deliveries. */
export function createDeliveryPact(samples: Samples, examples: readonly DeliveryExample[]): object {
  const interactions = examples.map((example) => toInteraction(example, samples))
  const metadata = { pactSpecification: { version: '4.0' } }
  return { consumer: { name: samples.vendor }, provider: { name: 'webhook-receiver' }, metadata, interactions }
}

function toInteraction(example: DeliveryExample, samples: Samples): object {
  const { description, body, signed, isRepeated, answer } = example
  const state = 'key' in signed ? { name: SIGNED, params: signed } : { name: NOT_SIGNED }
  const { status, matchers } = ANSWERS[answer]
  return {
    type: 'Synchronous/HTTP',
    description,
    pending: false,
    providerStates: [state, ...(isRepeated ? [{ name: REPEATED }] : [])],
    request: {
      method: 'POST',
      // Every receiver has a path of its own.
      path: '/',
      headers: headersOf(example, samples),
      // As text in text, so that every blank of it stays.
      body: { content: body, contentType: 'application/json', encoded: 'JSON' },
      ...('key' in signed && {
        matchingRules: { header: { [samples.signatureHeader]: rule([{ match: 'regex', regex: HEXADECIMAL }]) } },
      }),
    },
    response: {
      status,
      matchingRules: { status: rule(matchers.map((statuses) => ({ match: 'statusCode', status: statuses }))) },
    },
  }
}

function headersOf({ event, signed }: DeliveryExample, { headers, signatureHeader }: Samples): object {
  const signature = 'key' in signed ? PLACEHOLDER : signed.header
  const entries = Object.entries(headers(event, signature ?? ''))
  const sent = entries.filter(([name]) => name !== signatureHeader || signature !== undefined)
  return Object.fromEntries(sent.map(([name, value]) => [name, [value]]))
}

function rule(matchers: readonly object[]): object {
  return { combine: matchers.length > 1 ? 'OR' : 'AND', matchers }
}
