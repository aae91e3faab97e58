import { runInNewContext } from 'node:vm'
import { createMock, type MockOptions, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { matchers } from 'tutor-webhooks/matchers'
import { describe, expect, it } from 'vitest'
import { failureOf } from '../support/failure.ts'

expect.extend(matchers)

const url = 'https://myapp.com/hook'

/** A mock of TutorFlow with one endpoint, which answers with these statuses in turn, then with 204. */
function createSetup(statuses: number[] = [], options: MockOptions = {}) {
  const receiver = () => new Response(null, { status: statuses.shift() ?? 204 })
  const mock = createMock(tutorflow, { receiver, ...options })
  const { id } = mock.endpoints.create({ url, events: ['evaluation.completed', 'evaluation.failed'] })
  return { mock, id }
}

describe('a delivery', () => {
  it('is found by its event, attempts, status, endpoint and payload', async () => {
    const { mock, id } = createSetup([503, 503])
    await mock.emit('evaluation.completed', { score: 9, maxScore: 10 })
    expect(mock).not.toHaveDelivered('evaluation.completed')
    expect(mock).toHaveDelivered('evaluation.completed', { status: 'pending', attempts: 1 })
    await mock.clock.advance('30s')
    expect(mock).toHaveDelivered('evaluation.completed')
    expect(mock).toHaveDelivered('evaluation.completed', { attempts: 3, endpoint: url, payload: { score: 9 } })
    expect(mock).toHaveDelivered('evaluation.completed', { endpoint: id })
    expect(mock).not.toHaveDelivered('evaluation.completed', { attempts: 2 })
    expect(mock).not.toHaveDelivered('evaluation.completed', { endpoint: 'https://myapp.com' })
    expect(mock).not.toHaveDelivered('evaluation.failed')
  })

  it('has any part of its payload compared, lists with all their items', async () => {
    const mock = createMock(tutorcruncher, { receiver: () => new Response() })
    mock.integrations.create({ url })
    await mock.emit('CREATED_A_CLIENT', { subject: { id: 1623, last_name: 'Moore', labels: [] } })
    const subject = { id: 1623, last_name: expect.stringMatching(/^Mo/), labels: [] }
    expect(mock).toHaveDelivered('CREATED_A_CLIENT', { payload: { events: [{ subject }] } })
    expect(mock).toHaveDelivered('CREATED_A_CLIENT', {
      payload: expect.objectContaining({ request_time: expect.any(Number) }),
    })
    expect(mock).not.toHaveDelivered('CREATED_A_CLIENT', { payload: { events: [] } })
    expect(mock).not.toHaveDelivered('CREATED_A_CLIENT', { payload: { events: [{ subject: { id: 1 } }] } })
  })

  it('is compared with objects of another realm', async () => {
    const { mock } = createSetup()
    await mock.emit('evaluation.completed', { score: 9 })
    const expected = runInNewContext('({ attempts: 1, payload: { score: 9 } })')
    expect(mock).toHaveDelivered('evaluation.completed', expected)
    expect(mock).not.toHaveDelivered('evaluation.completed', runInNewContext('({ payload: { score: 8 } })'))
  })

  it('can be a public profile', async () => {
    const mock = createMock(tutorcruncher, { receiver: () => new Response() })
    mock.integrations.create({ url })
    expect(mock).not.toHaveDelivered('public-profile')
    await mock.emitPublicProfile({ first_name: 'Zoë' })
    expect(mock).toHaveDelivered('public-profile', { payload: { first_name: 'Zoë' } })
  })

  it('can be looked for in what a promise gives, and inside of another matcher', async () => {
    const { mock } = createSetup()
    await mock.emit('evaluation.completed')
    await expect(Promise.resolve(mock)).resolves.toHaveDelivered('evaluation.completed')
    await expect(Promise.resolve(mock)).resolves.not.toHaveDelivered('evaluation.failed')
    expect({ mock }).toEqual({ mock: expect.toHaveDelivered('evaluation.completed') })
    expect({ mock }).not.toEqual({ mock: expect.toHaveDelivered('evaluation.failed') })
  })
})

describe('a failure', () => {
  it('tells the nearest miss, what differs in it, and all that was delivered', async () => {
    const { mock } = createSetup([503, 503])
    await mock.emit('evaluation.completed', { score: 8 })
    await mock.clock.advance('7500ms')
    await mock.emit('evaluation.failed')
    const payload = { score: 9, grader: expect.any(String) } as { score: number }
    expect(
      await failureOf(() => expect(mock).toHaveDelivered('evaluation.completed', { attempts: 3, payload })),
    ).toMatchInlineSnapshot(`
      "expected the mock of TutorFlow to have delivered evaluation.completed: status delivered, 3 attempts, the payload given

      Nearest is #1:
        payload $.score: expected 9, found 8
        payload $.grader: expected Any<String>, found nothing beside evaluationId, status, evaluationType, score, maxScore, and 1 more
        status: expected delivered, found pending
        attempts: expected 3, found 2 (503, 503)
        last attempt: The receiver answered 503: tried again.
        next attempt: due in 22.5 s; clock.advance() or settle() goes there

         #  time   event                 endpoint                status     attempts
      >  1  0 s    evaluation.completed  https://myapp.com/hook  pending    503, 503
         2  7.5 s  evaluation.failed     https://myapp.com/hook  delivered  204
      Time counts from when the first was emitted."
    `)
  })

  it('prefers the miss whose payload is right, then the later one', async () => {
    const { mock } = createSetup([204, 503, 503])
    for (const score of [7, 8, 8]) await mock.emit('evaluation.completed', { score })
    const text = await failureOf(() => expect(mock).toHaveDelivered('evaluation.completed', { payload: { score: 8 } }))
    expect(text).toContain('Nearest is #3:\n  status: expected delivered, found pending\n')
  })

  it('of .not marks all that were found', async () => {
    const { mock } = createSetup()
    await mock.emitAll([
      { name: 'evaluation.completed' },
      { name: 'evaluation.failed' },
      { name: 'evaluation.completed' },
    ])
    expect(
      await failureOf(() => expect(mock).not.toHaveDelivered('evaluation.completed', { attempts: 1 })),
    ).toMatchInlineSnapshot(`
      "expected the mock of TutorFlow not to have delivered evaluation.completed: status delivered, 1 attempt

         #  time  event                 endpoint                status     attempts
      >  1  0 s   evaluation.completed  https://myapp.com/hook  delivered  204
         2  0 s   evaluation.failed     https://myapp.com/hook  delivered  204
      >  3  0 s   evaluation.completed  https://myapp.com/hook  delivered  204
      Time counts from when the first was emitted."
    `)
  })

  it('without any delivery says what may be missing', async () => {
    const { mock } = createSetup()
    expect(await failureOf(() => expect(mock).toHaveDelivered('evaluation.completed'))).toMatchInlineSnapshot(`
      "expected the mock of TutorFlow to have delivered evaluation.completed: status delivered

      It has no deliveries at all. An event goes to active endpoints that get it: emit() gives an empty list where there is none."
    `)
  })

  it('says what stands beside a field that is missing', async () => {
    const mock = createMock(tutorcruncher, { receiver: () => new Response() })
    mock.integrations.create({ url })
    await mock.emit('LOGIN')
    const payload = { subject: { id: 1 } } as object
    expect(await failureOf(() => expect(mock).toHaveDelivered('LOGIN', { payload }))).toContain(
      '\n  payload $.subject: expected an object with id, found nothing beside request_time, events\n',
    )
  })

  it('says what kind of value was expected, and no argument of a custom matcher', async () => {
    const { mock } = createSetup()
    await mock.emit('evaluation.completed')
    const payload = {
      ...{ evaluationId: expect.stringMatching(/^x/), score: expect.any(String), maxScore: expect.closeTo(1) },
      ...{
        status: expect.toBeSignedWith('whsec_of_the_endpoint'),
        normalizedScore: { in: { depth: 1 } } as unknown as number,
      },
    }
    const text = await failureOf(() => expect(mock).toHaveDelivered('evaluation.completed', { payload }))
    expect(text.match(/(?<=\$\.)\w+: expected .*?(?=, found)/g)).toEqual([
      'evaluationId: expected StringMatching /^x/',
      'score: expected Any<String>',
      'maxScore: expected NumberCloseTo 1 (2 digits)',
      'status: expected toBeSignedWith',
      'normalizedScore: expected an object with in',
    ])
  })

  it('says why a delivery was cancelled, what went wrong on purpose, and what the log has dropped', async () => {
    const { mock, id } = createSetup([503, 503], { log: { maxAttempts: 1 } })
    await mock.emit('evaluation.completed')
    mock.faults.add({ kind: 'wrong-key' })
    await mock.emit('evaluation.failed')
    mock.endpoints.delete(id)
    const text = await failureOf(() => expect(mock).toHaveDelivered('evaluation.failed'))
    expect(text).toContain('\n  cancelled: The endpoint was removed.\n  faults, as asked for: wrong-key\n')
    expect(text).toContain('\nThe log has dropped 1 before these: see the option `log`.')
  })

  it('stays short, whatever was delivered', async () => {
    const { mock } = createSetup()
    const answer = 'x'.repeat(5000)
    const wordy = createMock(tutorflow, { receiver: () => Promise.reject(new Error(answer)) })
    wordy.endpoints.create({ url: `${url}/${answer}`, events: ['evaluation.completed'] })
    for (let i = 0; i < 60; i++) {
      await mock.emit('evaluation.completed', { score: i })
      await wordy.emit(
        'evaluation.completed',
        Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${answer}${at}`, at])),
      )
    }
    const text = await failureOf(() => expect(mock).toHaveDelivered('evaluation.completed', { payload: { score: -1 } }))
    expect(text).toContain('\n40 earlier ones are not shown.')
    expect(text.match(/^[> ] +\d+ /gm)).toHaveLength(20)
    const payload = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${answer}${at}`, answer]))
    const long = await failureOf(() => expect(wordy).toHaveDelivered('evaluation.completed', { payload }))
    expect(long).toContain('\n  and 41 more\n')
    expect(long.length).toBeLessThan(10_000)
  })

  it('shows the nearest miss also where the table has no room for it', async () => {
    const { mock } = createSetup()
    await mock.emit('evaluation.failed')
    for (let i = 0; i < 30; i++) await mock.emit('evaluation.completed')
    const text = await failureOf(() => expect(mock).toHaveDelivered('evaluation.failed', { attempts: 2 }))
    expect(text).toMatch(/Nearest is #1:\n/)
    expect(text).toMatch(/^> {2}1 {3}0 s/m)
  })

  it('lets no character through that a terminal acts on', async () => {
    const hostile = '\u001b[31m\n\u202e\u2028\u009b'
    const mock = createMock(tutorflow, { receiver: () => Promise.reject(new Error(hostile)) })
    mock.endpoints.create({ url, events: ['evaluation.completed'] })
    await mock.emit('evaluation.completed', { [hostile]: 1, score: hostile } as object, { unchecked: true })
    const payload = { score: 1, [`missing${hostile}`]: hostile } as object
    const text = await failureOf(() =>
      expect(mock).toHaveDelivered('evaluation.completed', { endpoint: hostile, payload }),
    )
    expect(text).toContain('\\u001b[31m')
    expect(text).toMatch(/^[\x20-\x7e…\n]*$/)
  })

  it('shows neither secret nor signature, also where the receiver does', async () => {
    const seen: string[] = []
    const receiver = (request: Request) => {
      seen.push(request.headers.get('x-platform-signature')!)
      throw new Error(`${seen[0]} whsec_of_the_endpoint`)
    }
    const mock = createMock(tutorflow, { receiver })
    mock.endpoints.create({ url, events: ['evaluation.completed'], secret: 'whsec_of_the_endpoint' })
    await mock.emit('evaluation.completed')
    const text = await failureOf(() => expect(mock).toHaveDelivered('evaluation.completed'))
    expect(text).toContain('The receiver threw: [hidden] [hidden]')
    for (const secret of [seen[0]!, 'whsec_of_the_endpoint']) expect(text).not.toContain(secret)
  })
})

describe('misuse', () => {
  const { mock } = createSetup()

  it.each([[undefined], [[]], [{ deliveries: [] }], ['text']])(
    'is %j in the place of the mock, with .not as well',
    async (received) => {
      const texts = [
        await failureOf(() => expect(received).toHaveDelivered('LOGIN')),
        await failureOf(() => expect(received).not.toHaveDelivered('LOGIN')),
      ]
      for (const text of texts)
        expect(text).toMatch(/^expected a mock, as .* gives it, found (undefined|an array|an object|a text)$/)
      expect([received]).not.toEqual([expect.toHaveDelivered('LOGIN')])
      expect([received]).not.toEqual([expect.not.toHaveDelivered('LOGIN')])
    },
  )

  it.each([
    [
      'a name that the vendor does not have',
      () => expect(mock).toHaveDelivered('evaluation.complete' as 'LOGIN'),
      'EVENT_UNKNOWN',
    ],
    ['it with .not', () => expect(mock).not.toHaveDelivered('evaluation.complete' as 'LOGIN'), 'EVENT_UNKNOWN'],
    ['the name of another vendor', () => expect(mock).not.toHaveDelivered('LOGIN'), 'EVENT_UNKNOWN'],
    [
      'an unknown option',
      () => expect(mock).toHaveDelivered('evaluation.failed', { attempt: 1 } as object),
      'OPTION_INVALID',
    ],
    [
      'an unknown status',
      () => expect(mock).toHaveDelivered('evaluation.failed', { status: 'sent' as 'failed' }),
      'OPTION_INVALID',
    ],
    ['half an attempt', () => expect(mock).toHaveDelivered('evaluation.failed', { attempts: 0.5 }), 'OPTION_INVALID'],
    [
      'an endpoint that is no text',
      () => expect(mock).toHaveDelivered('evaluation.failed', { endpoint: {} as string }),
      'OPTION_INVALID',
    ],
  ])('is %s', (_what, run, code) => {
    expect(run).toThrow(expect.objectContaining({ code }))
  })

  it('is told with the near name', () => {
    expect(() => expect(mock).toHaveDelivered('evaluation.complete' as 'LOGIN')).toThrow(
      'Could not look for the delivery: TutorFlow has no event named "evaluation.complete"; did you mean "evaluation.completed"?',
    )
  })
})
