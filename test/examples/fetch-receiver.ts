import { type ReportedEvent, safeVerify } from 'tutor-webhooks/tutorflow'

export const grades = new Map<string, number>()
export const odd: ReportedEvent[] = []

/** For Next.js, Hono, Deno, Bun, workers: anything with a Fetch API. */
export async function POST(request: Request): Promise<Response> {
  const delivery = { headers: request.headers, body: await request.arrayBuffer() }
  const result = safeVerify(delivery, { secret: process.env.TUTORFLOW_SECRET, payload: 'report' })
  if (!result.ok) return Response.json({ code: result.code }, { status: 401 })

  const { event } = result
  if (event.problems) {
    odd.push(event) // the payload breaks its schema: keep it for a person, trust nothing in it
  } else if (event.name === 'evaluation.completed') {
    grades.set(event.idempotencyKey, event.payload.score) // payload is an EvaluationCompleted here
  } else if (event.name === 'evaluation.failed') {
    console.warn('not graded', event.payload.evaluationId)
  } else {
    console.info('an event that is new to this version', event.receivedName)
  }
  return new Response(null, { status: 204 })
}
