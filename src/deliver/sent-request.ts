import { equalInConstantTime } from '../sign/compare.ts'
import type { SignedRequest } from '../sign/signed-request.ts'
import type { LoggedRequest } from './delivery.ts'
import type { DeliveryRules } from './signing.ts'

/** How a request was signed. */
interface Signature {
  readonly rules: DeliveryRules
  readonly signature: string
}

/** A request in the log that was really sent. It keeps the signature to itself: what copies or prints it has only the mask. */
export class SentRequest implements LoggedRequest {
  readonly url: string
  readonly method: string
  readonly headers: LoggedRequest['headers']
  readonly body: Uint8Array
  readonly #rules: DeliveryRules
  readonly #signature: string

  constructor(
    { url, method, body }: SignedRequest,
    headers: LoggedRequest['headers'],
    { rules, signature }: Signature,
  ) {
    this.url = url
    this.method = method
    this.headers = headers
    this.body = body
    this.#rules = rules
    this.#signature = signature
  }

  isSignedWith(secret: string): boolean {
    return equalInConstantTime(this.#rules.sign(this.body, secret), this.#signature)
  }
}
