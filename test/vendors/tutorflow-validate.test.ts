import { findUndeclared, validate, validators } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'

const completed = {
  evaluationId: '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483',
  status: 'COMPLETED',
  evaluationType: 'open_ended',
  score: 8,
  maxScore: 10,
  normalizedScore: 0.8,
}

/** The messages of all problems, or none. */
function messages(name: Parameters<typeof validate>[0], payload: unknown): string[] {
  const result = validate(name, payload)
  return result.ok ? [] : result.problems.map((problem) => problem.message)
}

describe('validate', () => {
  it('gives a valid payload back', () => {
    expect(validate('evaluation.completed', completed)).toEqual({ ok: true, value: completed })
  })

  it('lists all problems at once, ordered by path, with what was found and expected', () => {
    const payload = { ...completed, evaluationId: 'eval-1', score: '8', normalizedScore: 80, status: 'DONE' }
    expect(validate('evaluation.completed', payload)).toEqual({
      ok: false,
      problems: [
        {
          path: '$.evaluationId',
          segments: ['evaluationId'],
          found: '"eval-1"',
          expected: 'a string (uuid)',
          message: '$.evaluationId: expected a string (uuid), found "eval-1"',
        },
        {
          path: '$.normalizedScore',
          segments: ['normalizedScore'],
          found: '80',
          expected: 'at most 1',
          message: '$.normalizedScore: expected at most 1, found 80',
        },
        {
          path: '$.score',
          segments: ['score'],
          found: '"8"',
          expected: 'a number',
          message: '$.score: expected a number, found "8"',
        },
        {
          path: '$.status',
          segments: ['status'],
          found: '"DONE"',
          expected: '"COMPLETED"',
          message: '$.status: expected "COMPLETED", found "DONE"',
        },
      ],
    })
  })

  it('names the near one for a misspelt field and a misspelt value', () => {
    const { score, ...rest } = completed
    expect(messages('evaluation.completed', { ...rest, scroe: score, evaluationType: 'open_endde' })).toEqual([
      '$.evaluationType: expected one of "open_ended", "rubric_short_answer", "exact", found "open_endde"; did you mean "open_ended"?',
      '$.score: expected a number, found nothing; is "scroe" a misspelling of it?',
    ])
  })

  it.each([
    [null, 'null'],
    [[], 'an array of 0'],
    ['text', '"text"'],
    [5, '5'],
    [undefined, 'nothing'],
  ])('refuses %j in place of the whole payload', (payload, found) => {
    expect(messages('evaluation.completed', payload)).toEqual([`$: expected an object, found ${found}`])
  })

  it('accepts unknown fields', () => {
    expect(messages('evaluation.completed', { ...completed, grader: { name: 'Zoë' } })).toEqual([])
  })

  it('accepts a failed evaluation with null scores, and without scores', () => {
    const failed = { evaluationId: completed.evaluationId, status: 'FAILED' }
    expect(messages('evaluation.failed', failed)).toEqual([])
    expect(messages('evaluation.failed', { ...failed, score: null, maxScore: null, normalizedScore: null })).toEqual([])
    expect(messages('evaluation.failed', completed)).toEqual(['$.status: expected "FAILED", found "COMPLETED"'])
  })

  it('refuses the requests that the vendor would refuse', () => {
    const refused = (request: unknown) => messages('management/create-request', request)
    const good = { url: 'https://myapp.com/hook', events: ['evaluation.completed', 'course.deployed'] }
    expect(refused(good)).toEqual([])
    expect(refused({ ...good, url: 'http://myapp.com/hook' })).toEqual([
      '$.url: expected an https URL, found "http://myapp.com/hook"',
    ])
    expect(refused({ ...good, events: [] })).toEqual(['$.events: expected at least 1 item, found an array of 0'])
    expect(refused({ ...good, events: ['evaluation.complete'] })[0]).toMatch(
      /^\$\.events\[0\]: .*did you mean "evaluation.completed"\?$/,
    )
    expect(refused({ ...good, secret: '' })).toEqual([
      '$.secret: expected at least 1 character, found text of 0 characters',
    ])
    expect(refused({ ...good, secret: null })).toEqual(['$.secret: expected a string, found null'])
    expect(refused({})).toHaveLength(2)
  })

  it('refuses a listed endpoint that shows its secret', () => {
    const endpoint = { id: 'wh_1', url: 'https://myapp.com', events: [], createdAt: '2026-03-19T10:00:00Z' }
    expect(messages('management/endpoint-list', { data: [endpoint] })).toEqual([])
    expect(messages('management/endpoint-list', { data: [{ ...endpoint, secret: 'whsec_1' }] })).toEqual([
      '$.data[0].secret: expected no such field, found text of 7 characters',
    ])
  })

  it('orders problems by the number of an item, and describes what stands in the place of a secret', () => {
    const events = Array.from({ length: 12 }, () => 'x')
    const request = { url: 'https://myapp.com', events, secret: 5 }
    const found = messages('management/create-request', request)
    expect(found.slice(0, 12).map((message) => message.split(':')[0])).toEqual(events.map((_, i) => `$.events[${i}]`))
    expect(found.at(-1)).toBe('$.secret: expected a string, found a number')
  })

  it('lists all of very many problems, near names with the first hundred', () => {
    const events = Array.from({ length: 5000 }, () => 'evaluation.complete')
    const found = messages('management/create-request', { url: 'https://myapp.com', events })
    expect(found).toHaveLength(5000)
    expect(found.filter((message) => message.includes('did you mean'))).toHaveLength(100)
  })

  it('throws EVENT_UNKNOWN with the near name for a name without a schema', () => {
    for (const name of ['evaluation.complete', 'course.completed', '__proto__', 'toString', undefined, 5]) {
      expect(() => validate(name as never, {})).toThrow(expect.objectContaining({ code: 'EVENT_UNKNOWN' }))
    }
    expect(() => validate('evaluation.complete' as never, {})).toThrow('did you mean "evaluation.completed"?')
  })

  it('keeps its texts short and on one line, whatever the payload holds', () => {
    const [message] = messages('evaluation.completed', { ...completed, score: `\n\u001b[31m${'x'.repeat(10_000)}` })
    expect(message!.length).toBeLessThan(200)
    expect([...message!].filter((character) => character < ' ')).toEqual([])
  })
})

describe('findUndeclared', () => {
  it('lists the fields that the schema does not know, with the one they may be a misspelling of', () => {
    const { score, ...rest } = completed
    const payload = { ...rest, scroe: score, grader: { name: 'Zoë' }, 'odd key': 1 }
    expect(findUndeclared('evaluation.completed', payload)).toEqual([
      { path: '$.scroe', near: 'score' },
      { path: '$.grader' },
      { path: '$["odd key"]' },
    ])
    expect(findUndeclared('evaluation.completed', completed)).toEqual([])
  })

  it('looks into items', () => {
    const endpoint = {
      id: 'wh_1',
      url: 'https://myapp.com',
      events: [],
      createdAt: '2026-03-19T10:00:00Z',
      active: true,
    }
    expect(findUndeclared('management/endpoint-list', { data: [endpoint] })).toEqual([{ path: '$.data[0].active' }])
  })

  it('lists a __proto__ key, and nothing of what is no object', () => {
    expect(findUndeclared('evaluation.completed', JSON.parse('{"__proto__": 1}'))).toEqual([{ path: '$.__proto__' }])
    for (const payload of [null, 5, 'text', undefined])
      expect(findUndeclared('evaluation.completed', payload)).toEqual([])
  })
})

it('every validator is a Standard Schema', () => {
  const standard = validators['evaluation.completed']['~standard']
  expect(standard).toMatchObject({ version: 1, vendor: 'tutor-webhooks' })
  expect(standard.validate(completed)).toEqual({ value: completed })
  expect(standard.validate({ ...completed, score: null })).toEqual({
    issues: [{ message: '$.score: expected a number, found null', path: ['score'] }],
  })
  for (const validator of Object.values(validators))
    expect(validator['~standard'].validate(undefined)).toHaveProperty('issues')
})
