import { toSendResponse } from './response.ts'
import type { Send } from './send.ts'
import { PASS_MSW, targetOf } from './target.ts'

/** A receiver at a URL, where there is no node:http: by global `fetch`, marked so that a listening msw lets it pass. */
export function fromUrl(url: string): { readonly send: Send } {
  const target = targetOf(url)
  return {
    async send(request, options) {
      const { method } = request
      const headers = { ...request.headers, Accept: PASS_MSW }
      const body = request.body as Uint8Array<ArrayBuffer>
      const { signal } = options
      return toSendResponse(await fetch(target(request.url), { method, headers, body, redirect: 'manual', signal }))
    },
  }
}
