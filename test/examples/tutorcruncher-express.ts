import express from 'express'
import { isWebhookError, type ReportedEvent, type TutorCruncherEvent, verify } from 'tutor-webhooks/tutorcruncher'

export const app = express()
export const queue = new Map<string, TutorCruncherEvent | ReportedEvent>() // stands for a real queue, with a unique key

// The second path is where public profiles come: a 404 there would count as a failed attempt.
const paths = ['/webhooks/tutorcruncher', '/webhooks/tutorcruncher/contractor']

// express.raw, not express.json: the signature covers the bytes as they were sent.
app.post(paths, express.raw({ type: 'application/json', limit: '1mb' }), (request, response) => {
  try {
    const secret = process.env.TUTORCRUNCHER_KEY // the private API key of the integration
    const webhook = verify(request, { secret, payload: 'report', maxAgeSeconds: 1800 })
    if (webhook.problems) console.warn('breaks its schema', webhook.problems)
    for (const event of webhook.events) queue.set(event.idempotencyKey, event) // deliveries may come twice
    response.sendStatus(204) // within 8 s: answer first, work later
  } catch (error) {
    if (!isWebhookError(error)) throw error
    console.warn(error.code, error.message) // never shows a key or a signature
    response.sendStatus(error.code === 'SECRET_MISSING' ? 500 : 401) // 500 is sent again, 401 is not
  }
})
