import { Hono } from 'hono'
import { isWebhookError, receive } from 'tutor-webhooks/tutorcruncher'

/** A little CRM that follows the status of tutors: the code under test in the README's first TutorCruncher example. */
export const app = new Hono()
export const key = 'private-api-key'
export const statuses = new Map<number, string>()

let failures = 0

app.post('/webhooks/tutorcruncher', async (c) => {
  if (failures-- > 0) return c.text('out of order', 503)
  try {
    const webhook = await receive(c.req.raw, { secret: key, payload: 'report' })
    for (const event of webhook.events) {
      if (event.problems || event.action !== 'CHANGED_CONTRACTOR_STATUS') continue
      statuses.set(event.subject.id, event.subject.status)
    }
    return c.body(null, 204)
  } catch (error) {
    return c.text(isWebhookError(error) ? error.code : 'error', 401)
  }
})

export function failTwice(): void {
  failures = 2
}
