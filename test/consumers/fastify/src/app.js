import fastify from 'fastify'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'

/** `insert(key, event)` writes an event to the database, and does nothing for a key that is there. */
export function createApp({ secrets, insert }) {
  const app = fastify()
  // A plugin of its own, so that all other routes get parsed JSON as ever.
  app.register(async (webhooks) => {
    webhooks.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    webhooks.setErrorHandler((error, _request, reply) => {
      reply.code(tutorflow.isWebhookError(error) ? 401 : (error.statusCode ?? 503)).send()
    })

    webhooks.post('/webhooks/tutorflow', async (request, reply) => {
      const event = tutorflow.verify(request, { secret: secrets.tutorflow, payload: 'report' })
      if (event.known) await insert(event.idempotencyKey, event)
      return reply.code(204).send()
    })

    webhooks.post('/webhooks/tutorcruncher', async (request, reply) => {
      const webhook = tutorcruncher.verify(request, { secret: secrets.tutorcruncher, payload: 'report' })
      for (const event of webhook.events) await insert(event.idempotencyKey, event)
      return reply.code(204).send()
    })
  })
  return app
}
