import type { NextRequest } from 'next/server'
import { isWebhookError, receive } from 'tutor-webhooks/tutorcruncher'
import { insert } from '../../../lib/database.ts'

export async function POST(request: NextRequest): Promise<Response> {
  try {
    const webhook = await receive(request, { secret: process.env.TUTORCRUNCHER_KEY, payload: 'report' })
    for (const event of webhook.events) await insert(event.idempotencyKey, event)
    return new Response(null, { status: 204 })
  } catch (error) {
    return new Response(null, { status: isWebhookError(error) ? 401 : 503 })
  }
}
