const tutorcruncher = require('tutor-webhooks/tutorcruncher')
const tutorflow = require('tutor-webhooks/tutorflow')

const url = 'https://school.example/webhooks'
const apiKey = 'tf_platform_school'

/** A school's app: it registers itself at TutorFlow, and takes grades and clients from the webhooks of both vendors. */
function createSchool({ tutorCruncherKey }) {
  const grades = new Map()
  const clients = new Map()
  const secrets = { tutorCruncher: tutorCruncherKey }
  let failures = 0

  async function take(request) {
    if (request.headers.get('x-platform-signature')) {
      const event = await tutorflow.receive(request, { secret: secrets.tutorFlow })
      if (event.name === 'evaluation.completed') grades.set(event.idempotencyKey, event.payload.score)
      return
    }
    const webhook = await tutorcruncher.receive(request, { secret: secrets.tutorCruncher })
    for (const event of webhook.events) {
      if (event.action === 'CREATED_A_CLIENT') clients.set(event.subject.id, await askForClient(event.subject.url))
    }
  }

  /** What TutorCruncher's API says of a client now: the event may be late. */
  async function askForClient(address) {
    const response = await fetch(address, { headers: { authorization: `token ${secrets.tutorCruncher}` } })
    if (!response.ok) throw new Error(`TutorCruncher answered ${response.status}`)
    return (await response.json()).last_name
  }

  return {
    grades,
    clients,
    /** As in an outage: so many requests are answered 503. */
    failNext(count) {
      failures = count
    },
    async register() {
      const response = await fetch('https://api.tutorflow.io/v1/platform/webhooks', {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ url, events: ['evaluation.completed'] }),
      })
      if (response.status !== 201) throw new Error(`TutorFlow answered ${response.status}`)
      secrets.tutorFlow = (await response.json()).secret
    },
    async fetch(request) {
      if (failures-- > 0) return new Response(null, { status: 503 })
      try {
        await take(request)
        return new Response(null, { status: 204 })
      } catch (error) {
        if (!tutorflow.isWebhookError(error)) throw error
        return Response.json({ code: error.code }, { status: 401 })
      }
    },
  }
}

module.exports = { url, createSchool }
