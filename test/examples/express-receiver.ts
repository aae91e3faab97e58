import express from 'express'
import { isWebhookError, type ReportedEvent, type TutorFlowEvent, verify } from 'tutor-webhooks/tutorflow'

export const app = express()
export const queue = new Map<string, TutorFlowEvent | ReportedEvent>() // stands for a real queue, with a unique key

// express.raw, not express.json: the signature covers the bytes as they were sent.
app.post('/webhooks/tutorflow', express.raw({ type: 'application/json', limit: '1mb' }), (request, response) => {
  try {
    const event = verify(request, { secret: process.env.TUTORFLOW_SECRET, payload: 'report' })
    if (event.problems) console.warn('queued for a person to see', event.problems)
    if (event.known) queue.set(event.idempotencyKey, event) // deliveries may come twice
    response.sendStatus(204) // answer first, work later
  } catch (error) {
    if (!isWebhookError(error)) throw error
    console.warn(error.code, error.message) // never shows a secret or a signature
    response.sendStatus(401)
  }
})
