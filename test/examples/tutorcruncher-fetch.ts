import { isWebhookError, type ReportedWebhook, receive, type TutorCruncherEvent } from 'tutor-webhooks/tutorcruncher'

export const tutors = new Map<number, string>() // by id, with their last names
export const done = new Set<string>() // stands for a table with a unique key
export const odd: ReportedWebhook[] = []

/** For Next.js, Hono, Deno, Bun, workers: anything with a Fetch API. */
export async function POST(request: Request): Promise<Response> {
  try {
    const webhook = await receive(request, { secret: process.env.TUTORCRUNCHER_KEY, payload: 'report' })
    if (webhook.problems) odd.push(webhook) // breaks its schema: keep it for a person
    for (const event of webhook.events) {
      if (event.problems || done.has(event.idempotencyKey)) continue // deliveries may come twice
      take(event)
      done.add(event.idempotencyKey)
    }
    return new Response(null, { status: 204 })
  } catch (error) {
    if (!isWebhookError(error)) throw error // most frameworks answer 500 then, which is sent again
    return Response.json({ code: error.code }, { status: error.code === 'SECRET_MISSING' ? 500 : 401 })
  }
}

function take(event: TutorCruncherEvent): void {
  switch (event.action) {
    case 'CREATED_A_CONTRACTOR': {
      const { subject } = event // a Tutor, or a Tutor2020 with personal data inside user
      tutors.set(subject.id, 'user' in subject ? subject.user.last_name : subject.last_name)
      break
    }
    case 'DELETED_A_CONTRACTOR':
      tutors.delete(event.subject.id) // of a deletion, model and id are all that is sure
      break
    default:
      if (!event.known) console.info('an action that is new to this version', event.action)
  }
}
