import type { RequestListener } from 'node:http'

import cruncher = require('tutor-webhooks/tutorcruncher')

/** A receiver on node:http, as a user types it who has kept `import = require`. */
export function createReceiver(key: string, take: (event: cruncher.TutorCruncherEvent) => void): RequestListener {
  return async (request, response) => {
    try {
      const delivery = { headers: request.headers, body: Buffer.concat(await request.toArray()) }
      const webhook = cruncher.verify(delivery, { secret: [key, 'an older key'], maxAgeSeconds: 1800 })
      for (const event of webhook.events) take(event)
      response.writeHead(204).end()
    } catch (error) {
      response.writeHead(cruncher.isWebhookError(error) ? 401 : 500).end()
    }
  }
}
