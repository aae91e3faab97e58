import { safeVerify } from 'tutor-webhooks/tutorflow'

export const grades = new Map<string, number>()

/** For Next.js, Hono, Deno, Bun, workers: anything with a Fetch API. */
export async function POST(request: Request): Promise<Response> {
  const delivery = { headers: request.headers, body: await request.arrayBuffer() }
  const result = safeVerify(delivery, { secret: process.env.TUTORFLOW_SECRET, payload: 'report' })
  if (!result.ok) return Response.json({ code: result.code }, { status: 401 })

  switch (result.event.name) {
    case 'evaluation.completed':
      grades.set(result.event.idempotencyKey, result.event.payload.score) // payload is an EvaluationCompleted here
      break
    case 'evaluation.failed':
      console.warn('not graded', result.event.payload.evaluationId)
      break
    default:
      console.info('an event that is new to this version', result.event.receivedName)
  }
  return new Response(null, { status: 204 })
}
