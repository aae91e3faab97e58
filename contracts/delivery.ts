import { sign as signAsTutorCruncher } from '../src/tutorcruncher/index.ts'
import { sign as signAsTutorFlow } from '../src/tutorflow/index.ts'
import type { PactInteraction } from './pact-document.ts'

export type VendorId = 'tutorflow' | 'tutorcruncher'

/** The parameters of the state SIGNED: what takes the place of the signature's placeholder. */
export interface Signing {
  /** The secret that the receiver has, or one that it does not have. */
  readonly key: 'endpoint' | 'another'
  /** The vendor as which the key is made from the secret. */
  readonly scheme: VendorId
  /** What is signed, when it is not the body that is sent. */
  readonly over?: string
  /** What happens to the signature afterwards. */
  readonly change?: 'first digit' | 'last digit' | 'first half only'
}

/** The provider states of a delivery. A receiver has nothing to prepare: it is the sender who brings them about. */
export const SIGNED = 'the delivery is signed'
export const NOT_SIGNED = 'the delivery is not signed'
export const REPEATED = 'the same delivery came before'

/** Stands in the pact where the signature goes: no signature of anything is kept. */
export const PLACEHOLDER = '0'.repeat(64)

/** The secret that the receiver has, and one that it does not have. */
export type Secrets = { readonly [K in Signing['key']]: string }

export interface DeliveryRequest {
  readonly headers: { readonly [name: string]: string }
  /** The exact bytes. */
  readonly body: Buffer
}

const SIGN = { tutorflow: signAsTutorFlow, tutorcruncher: signAsTutorCruncher }

/**
 * The delivery that the interaction is about, signed as its state says; without that state, its headers are sent as they
 * stand.
 *
 * @param now epoch milliseconds: stands in the body where that says when it was sent, since a receiver may refuse old ones;
 * the pact's own time when left out
 */
export function createDelivery(
  { request, providerStates = [] }: PactInteraction,
  secrets: Secrets,
  now?: number,
): DeliveryRequest {
  const text = String(request?.body?.content ?? '')
  const body = Buffer.from(sentAt(now, text))
  const signing = providerStates.find(({ name }) => name === SIGNED)?.params as Signing | undefined
  const signature = signing && signatureOf(signing, sentAt(now, signing.over ?? text), secrets)
  const headers = Object.entries(request?.headers ?? {}).map(([name, values]) => {
    const value = values.join(', ')
    return [name, value === PLACEHOLDER && signature ? signature : value]
  })
  return { headers: Object.fromEntries(headers), body }
}

/** Why the interaction cannot be run: a state that nobody knows how to bring about. */
export function findObstacle({ providerStates = [] }: PactInteraction): string | undefined {
  const unknown = providerStates.find(({ name }) => ![SIGNED, NOT_SIGNED, REPEATED].includes(name))
  return unknown && `Could not make the state "${unknown.name}": it is not known how.`
}

function signatureOf({ key, scheme, change }: Signing, body: string, secrets: Secrets): string {
  const signature = SIGN[scheme](body, secrets[key])
  if (change === 'first half only') return signature.slice(0, 32)
  if (change === 'first digit') return signature.replace(/^./, another)
  if (change === 'last digit') return signature.replace(/.$/, another)
  return signature
}

function another(digit: string): string {
  return digit === '0' ? '1' : '0'
}

function sentAt(now: number | undefined, body: string): string {
  if (now === undefined) return body
  return body.replace(/("_?request_time"\s*:\s*)\d{10}\b/, `$1${Math.floor(now / 1000)}`)
}
