/** What is signed and what is sent, in one value that does not change between the two. */
export interface SignedRequest {
  readonly url: string
  readonly method: 'POST'
  /** Names as the vendor writes them. */
  readonly headers: { readonly [name: string]: string }
  /** The exact bytes that the signature covers. */
  readonly body: Uint8Array
}

export function createSignedRequest(url: string, headers: Record<string, string>, body: Uint8Array): SignedRequest {
  return Object.freeze({ url, method: 'POST', headers: Object.freeze(headers), body })
}
