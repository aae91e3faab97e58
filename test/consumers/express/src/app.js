const express = require('express')
const tutorcruncher = require('tutor-webhooks/tutorcruncher')
const tutorflow = require('tutor-webhooks/tutorflow')

/** `insert(key, event)` writes an event to the database, and does nothing for a key that is there. */
exports.createApp = ({ secrets, insert }) => {
  const app = express()
  const raw = express.raw({ type: 'application/json', limit: '1mb' }) // signatures cover the bytes as they were sent

  app.post('/webhooks/tutorflow', raw, async (request, response) => {
    const event = tutorflow.verify(request, { secret: secrets.tutorflow, payload: 'report' })
    if (event.known) await insert(event.idempotencyKey, event)
    response.sendStatus(204)
  })

  app.post('/webhooks/tutorcruncher', raw, async (request, response) => {
    const webhook = tutorcruncher.verify(request, { secret: secrets.tutorcruncher, payload: 'report' })
    for (const event of webhook.events) await insert(event.idempotencyKey, event)
    response.sendStatus(204)
  })

  app.use(express.json()) // for all other routes
  app.use((error, _request, response, _next) => {
    response.sendStatus(tutorflow.isWebhookError(error) ? 401 : (error.status ?? 503)) // 413 for a long body
  })
  return app
}
