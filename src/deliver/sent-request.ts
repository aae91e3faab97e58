import type { SignedRequest } from '../sign/signed-request.ts'
import type { LoggedRequest } from './delivery.ts'

/** A request in the log that was really sent. It keeps the signature to itself: what copies or prints it has only the mask. */
export class SentRequest implements LoggedRequest {
  readonly url: string
  readonly method: string
  readonly headers: LoggedRequest['headers']
  readonly body: Uint8Array
  readonly #signature: string

  constructor({ url, method, body }: SignedRequest, headers: LoggedRequest['headers'], signature: string) {
    this.url = url
    this.method = method
    this.headers = headers
    this.body = body
    this.#signature = signature
  }

  /** What was sent; `undefined` where that is not kept, as after a restart. */
  static signatureOf(request: LoggedRequest): string | undefined {
    return #signature in request ? request.#signature : undefined
  }
}
