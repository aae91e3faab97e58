import type { IncomingMessage } from 'node:http'
import { RefusedRequest } from './refusal.ts'

/** More than anything here takes. */
export const MAX_BODY_BYTES = 1024 * 1024

/**
 * All of a request's body.
 *
 * @throws RefusedRequest (as a rejection) 413 when it is too large; the rest of it is dropped as it comes
 */
export function readBody(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const refuse = () => {
      incoming.removeAllListeners('data').resume()
      const text = `Could not read the request: its body is larger than ${MAX_BODY_BYTES} bytes.`
      reject(new RefusedRequest(413, 'BODY_TOO_LARGE', text))
    }
    if (Number(incoming.headers['content-length']) > MAX_BODY_BYTES) return refuse()
    incoming.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > MAX_BODY_BYTES) refuse()
    })
    incoming.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)))
    incoming.on('error', reject)
  })
}
