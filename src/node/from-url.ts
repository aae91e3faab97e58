import { type ClientRequest, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { SendResponse } from '../deliver/classify.ts'
import { join, MAX_RESPONSE_BYTES } from '../deliver/response.ts'
import type { Send } from '../deliver/send.ts'
import { PASS_MSW, targetOf } from '../deliver/target.ts'
import { connectDirectly } from './connect.ts'
import { destroyWhenAborted } from './destroy-when-aborted.ts'
import { flattenHeaders } from './flatten-headers.ts'

/**
 * A receiver at a URL: deliveries go over a real socket, by node:http with a connection of their own each.
 * An origin (`http://127.0.0.1:3000`) keeps path and query of the registered URL; with a path it is the exact address.
 * Redirects are not followed.
 *
 * Faked timers and a listening msw change nothing: msw lets the request pass, and no pooled socket waits for a timer.
 *
 * @throws WebhookError OPTION_INVALID when `url` is no http or https URL
 */
export function fromUrl(url: string): { readonly send: Send } {
  const target = targetOf(url)
  return {
    send: ({ url: registered, method, headers, body }, attempt) =>
      new Promise<SendResponse>((resolve, reject) => {
        const to = target(registered)
        const request = to.protocol === 'https:' ? requestHttps : requestHttp
        const options = {
          method,
          // Either way a connection of its own.
          ...(to.protocol === 'https:' ? { agent: false } : { createConnection: connectDirectly }),
          headers: { ...headers, Accept: PASS_MSW, 'Content-Length': body.length },
        }
        const outgoing: ClientRequest = request(to, options, (incoming) => {
          const chunks: Buffer[] = []
          let length = 0
          incoming.on('data', (chunk: Buffer) => {
            if (length < MAX_RESPONSE_BYTES) chunks.push(chunk)
            length += chunk.length
            if (length > MAX_RESPONSE_BYTES) incoming.destroy()
          })
          incoming.on('error', reject)
          incoming.on('close', () => {
            const status = incoming.statusCode ?? 0
            resolve({
              status,
              headers: flattenHeaders(incoming.headers),
              body: join(chunks, Math.min(length, MAX_RESPONSE_BYTES)),
            })
          })
        })
        outgoing.on('error', reject)
        destroyWhenAborted(outgoing, attempt)
        outgoing.end(body)
      }),
  }
}
