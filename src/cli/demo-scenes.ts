import type { Delivery } from 'tutor-webhooks'

/** One thing that the demonstration shows. */
export interface Scene {
  readonly title: string
  readonly lines: readonly string[]
  /** Whether it came out as it should. */
  readonly ok: boolean
}

/** What the package does, in order. Nothing leaves the process: receivers are functions, and time is virtual. */
export const scenes: readonly (() => Promise<Scene>)[] = [
  deliverWithRetries,
  explainARefusal,
  checkAPayload,
  showWebhookLogs,
]

async function deliverWithRetries(): Promise<Scene> {
  const { createMock, tutorflow } = await import('tutor-webhooks')
  const { safeVerify } = await import('tutor-webhooks/tutorflow')
  let secret = ''
  const answers = [500, 500, 200]
  const signatures: string[] = []
  const receiver = async (request: Request) => {
    const result = safeVerify({ headers: request.headers, body: await request.arrayBuffer() }, { secret })
    signatures.push(result.ok ? 'verified' : result.code)
    return new Response(null, { status: answers[signatures.length - 1] ?? 200 })
  }
  const mock = createMock(tutorflow, { receiver })
  const request = new Request('https://api.tutorflow.io/v1/platform/webhooks', {
    method: 'POST',
    headers: { authorization: 'Bearer tf_platform_demo', 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://myapp.com/webhooks', events: ['evaluation.completed'] }),
  })
  const response = (await mock.handle(request))!
  const endpoint = (await response.json()) as { id: string; secret: string }
  secret = endpoint.secret
  const began = performance.now()
  const [delivery] = await mock.emit('evaluation.completed', { score: 9 })
  await mock.settle()
  const tookMs = performance.now() - began
  return {
    title: 'TutorFlow: an endpoint is registered; an event is delivered, although the receiver fails twice',
    lines: [
      `POST ${request.url} -> ${response.status}, ${endpoint.id}`,
      ...timeline(delivery!, signatures),
      `${delivery!.status}, in ${tookMs.toFixed(0)} ms of real time`,
    ],
    ok: delivery!.status === 'delivered' && signatures.join() === 'verified,verified,verified',
  }
}

function timeline({ attempts }: Delivery, signatures: readonly string[]): string[] {
  const rows = attempts.map(({ number, at, status, verdict }) => {
    const seconds = `+${(at - attempts[0]!.at) / 1000} s`
    return row(number, seconds, status, signatures[number - 1], verdict)
  })
  return [row('attempt', 'time', 'status', 'signature', 'verdict'), ...rows]
}

function row(...cells: readonly unknown[]): string {
  return cells
    .map((cell) => String(cell).padEnd(11))
    .join('')
    .trimEnd()
}

async function explainARefusal(): Promise<Scene> {
  const { diagnose, safeVerify, signedRequest } = await import('tutor-webhooks/tutorcruncher')
  const secret = 'the private API key'
  const event = {
    action: 'LOGIN',
    verb: 'Logged in',
    timestamp: '2026-03-19T09:00:00Z',
    branch: 590,
    actor: null,
    subject: null,
  }
  const { headers, body: sent } = signedRequest(
    { request_time: 1773910800, events: [event] },
    { url: 'https://myapp.com', secret },
  )
  const body = JSON.stringify(JSON.parse(new TextDecoder().decode(sent)))
  const [good, bad] = [sent, body].map((one) => safeVerify({ headers, body: one }, { secret }))
  const { mistake, explanation } = diagnose({ headers, body }, { secret })
  return {
    title: 'TutorCruncher: the signature covers the raw bytes; of a refused one, the likely mistake is told',
    lines: [
      `the bytes as they were sent   ${good!.ok ? 'verified' : good!.code}`,
      `parsed and written again      ${bad!.ok ? 'verified' : bad!.code}`,
      `${mistake}: ${explanation.split(/(?<=\.) /)[0]}`,
    ],
    ok: good!.ok && !bad!.ok && mistake === 'body-reserialised',
  }
}

async function checkAPayload(): Promise<Scene> {
  const { findUndeclared, validate } = await import('tutor-webhooks/tutorflow')
  const payload = { evaluationId: 'eval-1', status: 'COMPLETED', evaluationType: 'open_endde', scroe: 8, maxScore: 10 }
  const result = validate('evaluation.completed', payload)
  const problems = result.ok ? [] : result.problems.map(({ message }) => message)
  const undeclared = findUndeclared('evaluation.completed', payload).map(({ path }) => path)
  return {
    title: 'A payload is checked: all that is wrong, at once',
    lines: [...problems, `undeclared: ${undeclared.join(', ')}`],
    ok: problems.length === 4 && undeclared.join() === '$.scroe',
  }
}

async function showWebhookLogs(): Promise<Scene> {
  const { createMock, tutorcruncher } = await import('tutor-webhooks')
  let status = 503
  const mock = createMock(tutorcruncher, { receiver: () => new Response(null, { status }) })
  const { id } = mock.integrations.create({ name: 'CRM', url: 'https://crm.example/hook' })
  const [delivery] = await mock.emit('CHANGED_CONTRACTOR_STATUS', { subject: { status: 'approved' } })
  status = 200
  await mock.clock.advance('1s')
  status = 404
  for (let attempt = 3; attempt <= 10; attempt++) await mock.emit('LOGIN')
  const logs = mock.integrations.logs(id).logs.slice(-3)
  const [integration] = mock.integrations.list()
  return {
    title: 'TutorCruncher: a retry after 1 s, the webhook logs, and an integration that is disabled',
    lines: [
      ...logs.map((log) => `${log.firedAt}  ${log.statusCode}  ${log.status}`),
      `after 10 attempts, 9 of them failed: active ${integration!.active}`,
    ],
    ok: delivery!.status === 'delivered' && integration!.active === false,
  }
}
