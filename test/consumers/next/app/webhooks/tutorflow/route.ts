import type { NextRequest } from 'next/server'
import { isWebhookError, receive } from 'tutor-webhooks/tutorflow'
import { insert } from '../../../lib/database.ts'

export async function POST(request: NextRequest): Promise<Response> {
  try {
    const event = await receive(request, { secret: process.env.TUTORFLOW_SECRET, payload: 'report' })
    if (event.known) await insert(event.idempotencyKey, event)
    return new Response(null, { status: 204 })
  } catch (error) {
    return new Response(null, { status: isWebhookError(error) ? 401 : 503 })
  }
}
