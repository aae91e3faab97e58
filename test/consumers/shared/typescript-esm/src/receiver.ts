import type { RequestListener } from 'node:http'
import { type KnownEvent, safeVerify, type VerifyOptions } from 'tutor-webhooks/tutorflow'

/** A receiver on node:http, as a user types it. */
export function createReceiver(secrets: { tutorflow?: string }, take: (event: KnownEvent) => void): RequestListener {
  return async (request, response) => {
    const options = { secret: secrets.tutorflow, unknownEvents: 'accept' } satisfies VerifyOptions
    const result = safeVerify({ headers: request.headers, body: Buffer.concat(await request.toArray()) }, options)
    if (!result.ok) {
      response.writeHead(401).end(result.code)
      return
    }
    if (result.event.known) take(result.event)
    response.writeHead(204).end()
  }
}
