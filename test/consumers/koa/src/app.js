import Koa from 'koa'
import getRawBody from 'raw-body'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'

/** `insert(key, event)` writes an event to the database, and does nothing for a key that is there. */
export function createApp({ secrets, insert }) {
  const routes = {
    '/webhooks/tutorflow': async (delivery) => {
      const event = tutorflow.verify(delivery, { secret: secrets.tutorflow, payload: 'report' })
      if (event.known) await insert(event.idempotencyKey, event)
    },
    '/webhooks/tutorcruncher': async (delivery) => {
      const webhook = tutorcruncher.verify(delivery, { secret: secrets.tutorcruncher, payload: 'report' })
      for (const event of webhook.events) await insert(event.idempotencyKey, event)
    },
  }
  const app = new Koa()
  // Before any parser: the signature covers the bytes as they were sent.
  app.use(async (context, next) => {
    const take = context.method === 'POST' && routes[context.path]
    if (!take) return next()
    try {
      await take({ headers: context.headers, body: await getRawBody(context.req, { limit: '1mb' }) })
      context.status = 204
    } catch (error) {
      context.status = tutorflow.isWebhookError(error) ? 401 : (error.status ?? 503) // 413 for a long body
    }
  })
  return app
}
