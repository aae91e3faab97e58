import { Hono } from 'hono'
import { isWebhookError } from 'tutor-webhooks'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'

/** `insert(key, event)` writes an event to the database, and does nothing for a key that is there. */
export function createApp({ secrets, insert }) {
  const app = new Hono()

  app.post('/webhooks/tutorflow', async (c) => {
    const event = await tutorflow.receive(c.req.raw, { secret: secrets.tutorflow, payload: 'report' })
    if (event.known) await insert(event.idempotencyKey, event)
    return c.body(null, 204)
  })

  app.post('/webhooks/tutorcruncher', async (c) => {
    const webhook = await tutorcruncher.receive(c.req.raw, { secret: secrets.tutorcruncher, payload: 'report' })
    for (const event of webhook.events) await insert(event.idempotencyKey, event)
    return c.body(null, 204)
  })

  app.onError((error, c) => c.body(null, isWebhookError(error) ? 401 : 503))
  return app
}
