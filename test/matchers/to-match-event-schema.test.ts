import { createMock, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { matchers } from 'tutor-webhooks/matchers'
import { describe, expect, it } from 'vitest'
import { failureOf } from '../support/failure.ts'

expect.extend(matchers)

async function delivered() {
  const flow = createMock(tutorflow)
  flow.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
  const cruncher = createMock(tutorcruncher)
  cruncher.integrations.create({ url: 'https://myapp.com/hook' })
  const [evaluation] = await flow.emit('evaluation.completed')
  const [client] = await cruncher.emit('CREATED_A_CLIENT')
  const [profile] = await cruncher.emitPublicProfile()
  return { evaluation: evaluation!, client: client!, profile: profile! }
}

describe('a payload', () => {
  it('is checked parsed, raw, and as that of a delivery', async () => {
    const { evaluation, client, profile } = await delivered()
    for (const [name, delivery] of [
      ['evaluation.completed', evaluation],
      ['CREATED_A_CLIENT', client],
      ['public-profile', profile],
    ] as const) {
      const { body } = delivery.attempts[0]!.request
      for (const received of [
        delivery,
        delivery.payload,
        body,
        new TextDecoder().decode(body),
        new Uint8Array(body).buffer,
      ]) {
        expect(received).toMatchEventSchema(name)
        expect(received).not.toMatchEventSchema(name === 'CREATED_A_CLIENT' ? 'LOGIN' : 'CREATED_A_CLIENT')
      }
    }
    await expect(Promise.resolve(evaluation)).resolves.toMatchEventSchema('evaluation.completed')
    expect({ sent: client }).toEqual({ sent: expect.toMatchEventSchema('CREATED_A_CLIENT') })
  })

  it.each([[null], [[]], [{}], ['no JSON'], [new Uint8Array([0xff])]])('is not %j', (received) => {
    expect(received).not.toMatchEventSchema('evaluation.completed')
    expect(received).not.toMatchEventSchema('LOGIN')
  })
})

describe('a failure', () => {
  it('tells all that is wrong at once', async () => {
    const payload = {
      evaluationId: 'eval-1',
      status: 'COMPLETED',
      evaluationType: 'open_endde',
      scroe: 8,
      maxScore: 10,
    }
    const text = await failureOf(() => expect(payload).toMatchEventSchema('evaluation.completed'))
    expect(text).toMatchInlineSnapshot(`
      "expected the payload to match the schema of evaluation.completed (TutorFlow), but 4 things are wrong with it:
        $.evaluationId: expected a string (uuid), found "eval-1"
        $.evaluationType: expected one of "open_ended", "rubric_short_answer", "exact", found "open_endde"; did you mean "open_ended"?
        $.normalizedScore: expected a number, found nothing
        $.score: expected a number, found nothing; is "scroe" a misspelling of it?"
    `)
  })

  it('tells what the payload is instead', async () => {
    const { evaluation, client } = await delivered()
    expect(await failureOf(() => expect(evaluation).toMatchEventSchema('evaluation.failed'))).toMatchInlineSnapshot(`
      "expected the payload to match the schema of evaluation.failed (TutorFlow), but 1 thing is wrong with it:
        $.status: expected "FAILED", found "COMPLETED"
      It looks like evaluation.completed of TutorFlow."
    `)
    expect(await failureOf(() => expect(client).toMatchEventSchema('LOGIN'))).toMatch(
      /\nIt looks like CREATED_A_CLIENT of TutorCruncher\.$/,
    )
  })

  it('of .not says that the payload is good', async () => {
    const { client } = await delivered()
    expect(await failureOf(() => expect(client).not.toMatchEventSchema('CREATED_A_CLIENT'))).toBe(
      'expected the payload to break the schema of CREATED_A_CLIENT (TutorCruncher), and it does not',
    )
  })

  it('stays short, and lets no character through that a terminal acts on', async () => {
    const hostile = '\u001b[31m\u202e\u009b'
    const subject = { model: 'Client', labels: Array(500).fill(hostile) }
    const events = [
      { action: hostile.repeat(100), subject },
      { action: 'CREATED_A_CLIENT', subject },
    ]
    const text = await failureOf(() => expect({ events }).toMatchEventSchema('LOGIN'))
    expect(text).toMatch(/\n {2}and \d{3} more\n/)
    expect(text).toMatch(/^[\x20-\x7e…\n]*$/)
    expect(text.length).toBeLessThan(50_000)
  })
})

describe('misuse', () => {
  it.each([
    [undefined, 'undefined. emit() gives an empty list when no active endpoint gets the event.'],
    [Promise.resolve({}), 'a promise. Await it.'],
    [new Request('https://myapp.com'), 'a request: pass its body.'],
    [{ headers: {}, body: '{}' }, 'a request: pass its body.'],
    [() => ({}), 'a function.'],
  ])('is %s in the place of a payload, with .not as well', async (received, found) => {
    const text = `expected a delivery, a raw body or a payload, found ${found}`
    expect(await failureOf(() => expect(received).toMatchEventSchema('evaluation.completed'))).toBe(text)
    expect(await failureOf(() => expect(received).not.toMatchEventSchema('evaluation.completed'))).toBe(text)
    expect([received]).not.toContainEqual(expect.toMatchEventSchema('LOGIN'))
    expect([received]).not.toContainEqual(expect.not.toMatchEventSchema('LOGIN'))
  })

  it.each([
    ['evaluation.complete', 'EVENT_UNKNOWN', 'did you mean "evaluation.completed"?'],
    ['CREATED_A_CLIENTS', 'EVENT_UNKNOWN', 'did you mean "CREATED_A_CLIENT"?'],
    [undefined, 'EVENT_UNKNOWN', 'neither TutorCruncher nor TutorFlow has an event named undefined.'],
    ['toString', 'EVENT_UNKNOWN', 'neither'],
    ['course.completed', 'EVENT_RESERVED', 'nothing is known of its payload'],
  ])('is the name %s', (name, code, text) => {
    const run = () => expect({}).not.toMatchEventSchema(name as 'LOGIN')
    expect(run).toThrow(expect.objectContaining({ code, message: expect.stringContaining(text) }))
  })
})
