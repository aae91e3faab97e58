import { Hono } from 'hono'
import { type CreatedEndpoint, isWebhookError, receive } from 'tutor-webhooks/tutorflow'

/** A little app that grades: the code under test in the README's first example. */
export const app = new Hono()

let secret: string | undefined
let failures = 0
let saved = new Map<string, number>()

app.post('/webhooks/tutorflow', async (c) => {
  if (failures-- > 0) return c.text('out of order', 503)
  try {
    const event = await receive(c.req.raw, { secret })
    if (event.name === 'evaluation.completed') saved.set(event.idempotencyKey, event.payload.score)
    return c.body(null, 204)
  } catch (error) {
    return c.text(isWebhookError(error) ? error.code : 'error', 401)
  }
})

/** Registers the app's endpoint, as it would when it is deployed. */
export async function registerWebhook(): Promise<void> {
  saved = new Map()
  const response = await fetch('https://api.tutorflow.io/v1/platform/webhooks', {
    method: 'POST',
    headers: { authorization: 'Bearer tf_platform_test', 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://myapp.com/webhooks/tutorflow', events: ['evaluation.completed'] }),
  })
  const endpoint = (await response.json()) as CreatedEndpoint
  secret = endpoint.secret
}

export function failTwice(): void {
  failures = 2
}

export async function grades(): Promise<number[]> {
  return [...saved.values()]
}
