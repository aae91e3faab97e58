import { createMock, tutorcruncher } from 'tutor-webhooks'
import { listContracts, type PayloadFactory, type TutorCruncherMessage, verifyPayloads } from 'tutor-webhooks/contracts'
import { describe, expect, it } from 'vitest'

const vendor = 'tutorcruncher'

const { interactions } = listContracts().find(({ name }) => name === 'tutorcruncher-payloads')!
const messages = interactions as TutorCruncherMessage[]

interface Webhook {
  request_time?: unknown
  events: { [field: string]: unknown; subject: { [field: string]: unknown } }[]
}

type Change = (webhook: Webhook) => void
type Payloads = { [M in TutorCruncherMessage]?: PayloadFactory }

/** What the mock sends, one webhook for each message of the pact. */
async function emitAll(seed: number): Promise<Payloads> {
  const bodies: Webhook[] = []
  const mock = createMock(tutorcruncher, {
    seed,
    receiver: async (request: Request) => {
      bodies.push((await request.json()) as Webhook)
      return new Response()
    },
  })
  mock.integrations.create({ url: 'https://myapp.com/hook' })
  for (const name of messages) await mock.emit(name)
  return Object.fromEntries(messages.map((name, index) => [name, () => bodies[index]]))
}

/** What the mock sends, with one of them changed. */
async function emitWith(name: TutorCruncherMessage, change: Change): Promise<Payloads> {
  const payloads = await emitAll(1)
  const webhook = payloads[name]!() as Webhook
  change(webhook)
  return payloads
}

/** Fields to change in the event; undefined leaves one out. */
function inEvent(fields: object): Change {
  return ({ events: [event] }) => void Object.assign(event!, fields)
}

function inSubject(fields: object): Change {
  return ({ events: [event] }) => void Object.assign(event!.subject, fields)
}

describe("TutorCruncher's payloads", () => {
  it.each([1, 2, 3, 4, 5, 6])('of the mock fulfil the pact, with seed %i', async (seed) => {
    const result = await verifyPayloads({ vendor, payloads: await emitAll(seed) })
    expect(result.summary).toBe('15 of 15 interactions passed, 0 failed, 0 not run.')
    expect(result.ok).toBe(true)
  })

  it.each<[string, TutorCruncherMessage, Change, string[]]>([
    ['another action', 'CREATED_A_CLIENT', inEvent({ action: 'LOGIN' }), ['$.events[0].action']],
    ['another verb', 'CREATED_A_CLIENT', inEvent({ verb: 'Made' }), ['$.events[0].verb']],
    ['no branch', 'CREATED_A_CLIENT', inEvent({ branch: undefined }), ['$.events[0]']],
    ['two events', 'CREATED_A_SR', ({ events }) => void events.push(events[0]!), ['$.events']],
    ['no events', 'CREATED_A_SR', ({ events }) => void events.pop(), ['$.events']],
    ['no request_time', 'RAISED_PO', (webhook) => void delete webhook.request_time, ['$']],
    ['a time without a zone', 'RAISED_PO', inEvent({ timestamp: '2025-03-05T15:26:20' }), ['$.events[0].timestamp']],
    ['another model', 'ADDED_A_NOTE', inSubject({ model: 'Task' }), ['$.events[0].subject.model']],
    ['an id in text', 'ADDED_A_NOTE', inSubject({ id: '12' }), ['$.events[0].subject.id']],
    ['a status in no list', 'RAISED_INVOICE', inSubject({ status: 'settled' }), ['$.events[0].subject.status']],
    ['an amount in numbers', 'RAISED_INVOICE', inSubject({ gross: 60 }), ['$.events[0].subject.gross']],
    ['no list of skills', 'CREATED_A_CONTRACTOR', inSubject({ skills: null }), ['$.events[0].subject.skills']],
    ['an email that is none', 'CREATED_A_CONTRACTOR', inSubject({ email: 'liam' }), ['$.events[0].subject.email']],
    ['no email at all', 'CREATED_A_CONTRACTOR', inSubject({ email: undefined }), ['$.events[0].subject']],
  ])('with %s fail at the very place', async (_, name, change, paths) => {
    const { ok, counts, interactions } = await verifyPayloads({ vendor, payloads: await emitWith(name, change) })
    expect({ ok, counts }).toEqual({ ok: false, counts: { passed: 14, failed: 1, notRun: 0 } })
    const failed = interactions.find(({ status }) => status === 'failed')
    expect(failed?.description).toBe(name)
    expect([...new Set(failed?.mismatches.map(({ path }) => path))]).toEqual(paths)
  })

  it('may have null wherever the schema has it', async () => {
    const fields = ['default_rate', 'review_rating', 'latitude', 'longitude', 'email', 'first_name', 'mobile']
    const nulls = Object.fromEntries(fields.map((field) => [field, null]))
    const payloads = await emitWith('CREATED_A_CONTRACTOR', inSubject(nulls))
    expect(await verifyPayloads({ vendor, payloads })).toMatchObject({ ok: true })
  })

  it('that are left out are not run', async () => {
    const { CREATED_A_TASK: _, ...payloads } = await emitAll(1)
    const result = await verifyPayloads({ vendor, payloads })
    expect(result).toMatchObject({ ok: false, counts: { passed: 14, failed: 0, notRun: 1 } })
    expect(result.interactions.find(({ status }) => status === 'not-run')).toMatchObject({
      description: 'CREATED_A_TASK',
      reason: 'No payload was given for CREATED_A_TASK.',
    })
  })

  it("are not TutorFlow's", async () => {
    // @ts-expect-error no such event of TutorCruncher
    const mixed = verifyPayloads({ vendor, payloads: { 'evaluation.failed': () => ({}) } })
    await expect(mixed).rejects.toMatchObject({ message: expect.stringContaining('no option "evaluation.failed"') })
    // @ts-expect-error no such event of TutorFlow, which is the vendor unless another is named
    const unnamed = verifyPayloads({ payloads: { CREATED_A_CLIENT: () => ({}) } })
    await expect(unnamed).rejects.toMatchObject({ message: expect.stringContaining('no option "CREATED_A_CLIENT"') })
    // @ts-expect-error no such vendor
    const unknown = verifyPayloads({ vendor: 'toString', payloads: {} })
    await expect(unknown).rejects.toMatchObject({ message: expect.stringContaining('vendor must be "tutorflow" or') })
  })
})
