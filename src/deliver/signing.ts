import { createSignedRequest, type SignedRequest } from '../sign/signed-request.ts'
import type { DeliveryPolicy } from './classify.ts'
import type { LoggedRequest } from './delivery.ts'
import { bodyWith, type DeliveryFaultKinds, keyWith, NO_FAULTS, signatureWith } from './faults.ts'

import { SentRequest } from './sent-request.ts'

/** What the engine has to know of a vendor. */
export interface DeliveryRules {
  readonly policy: DeliveryPolicy
  sign(body: Uint8Array, secret: string): string
  deliveryHeaders(name: string, signature: string): Record<string, string>
}

/** An event in the form in which it travels. */
export interface EncodedEvent {
  readonly name: string
  readonly body: Uint8Array
  /** Added to the endpoint's URL after a slash. */
  readonly extension?: string | undefined
}

export interface DeliveryTarget {
  readonly id: string
  readonly url: string
  readonly secret: string
}

/** An event signed for one target. */
export interface Signed {
  readonly target: DeliveryTarget
  readonly request: SignedRequest
  /** The request as the log shows it. */
  readonly logged: LoggedRequest
  /** What must not enter the log: the secret and the signature. */
  readonly hidden: readonly string[]
}

/** Every scheme here signs with a hexadecimal SHA-256. */
const MASK = '[signature of 64 characters]'

/** Hiding a shorter secret would take ordinary words along. */
const SHORTEST_HIDDEN = 8

/** Signs events for their targets, in the form that is sent and in the one that is logged. */
export class Signing {
  readonly #rules: DeliveryRules
  readonly #headersByEvent = new Map<string, Record<string, string>>()

  constructor(rules: DeliveryRules) {
    this.#rules = rules
  }

  /** @param faults what is wrong with the request on purpose */
  sign(event: EncodedEvent, target: DeliveryTarget, faults: DeliveryFaultKinds = NO_FAULTS): Signed {
    const right = this.#rules.sign(event.body, keyWith(faults, target.secret))
    const signature = signatureWith(faults, right)
    const headers = this.#rules.deliveryHeaders(event.name, signature)
    const url = event.extension === undefined ? target.url : `${target.url}/${event.extension}`
    const body = bodyWith(faults, event.body)
    const request = createSignedRequest(url, headers, body)
    const logged = new SentRequest(request, this.#loggedHeaders(event.name), { rules: this.#rules, signature })
    const hidden = signature === right ? [right] : [right, signature]
    if (target.secret.length >= SHORTEST_HIDDEN) hidden.push(target.secret)
    return { target, request, logged, hidden }
  }

  /** What the log shows of the headers: the signature's length in its place. One for all deliveries of an event. */
  #loggedHeaders(name: string): Record<string, string> {
    const known = this.#headersByEvent.get(name)
    if (known) return known
    const headers = this.#rules.deliveryHeaders(name, MASK)
    this.#headersByEvent.set(name, headers)
    return headers
  }
}
