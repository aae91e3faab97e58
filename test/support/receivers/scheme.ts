import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, RequestListener } from 'node:http'

export type VendorId = 'tutorflow' | 'tutorcruncher'

/** Makes a receiver for the deliveries that this vendor signs with this secret. */
export type CreateReceiver = (vendor: VendorId, secret: string) => RequestListener

/** Where the vendor's signature is, as node:http spells it. */
export const signatureHeader = {
  tutorflow: 'x-platform-signature',
  tutorcruncher: 'webhook-signature',
} as const

/** The signature that the vendor would have sent with these bytes. */
export function expectedSignature(vendor: VendorId, secret: string, body: Buffer | string): string {
  return hmac(vendor === 'tutorflow' ? sha256(secret) : secret, body)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function hmac(key: string, body: Buffer | string): string {
  return createHmac('sha256', key).update(body).digest('hex')
}

/** Whether two texts are the same; neither their content nor an odd length makes it throw. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** A delivery with all that a receiver looks at. No header is as an empty one. */
export interface Arrived {
  readonly headers: IncomingHttpHeaders
  readonly signature: string
  readonly body: Buffer
}

/** A node:http listener with the status that `judge` gives; what it throws becomes a 500, as in any framework. */
export function answering(vendor: VendorId, judge: (delivery: Arrived) => number): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { headers } = request
    const signature = String(headers[signatureHeader[vendor]] ?? '')
    response.statusCode = statusOf(() => judge({ headers, signature, body: Buffer.concat(chunks) }))
    response.end()
  }
}

function statusOf(judge: () => number): number {
  try {
    return judge()
  } catch {
    return 500
  }
}
