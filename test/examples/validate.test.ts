import { findUndeclared, validate } from 'tutor-webhooks/tutorflow'
import { expect, it } from 'vitest'

it('says all that is wrong with a payload at once', () => {
  const payload = { evaluationId: 'eval-1', status: 'COMPLETED', evaluationType: 'open_endde', scroe: 8, maxScore: 10 }
  const result = validate('evaluation.completed', payload)
  expect(result.ok ? [] : result.problems.map((problem) => problem.message)).toEqual([
    '$.evaluationId: expected a string (uuid), found "eval-1"',
    '$.evaluationType: expected one of "open_ended", "rubric_short_answer", "exact", found "open_endde"; did you mean "open_ended"?',
    '$.normalizedScore: expected a number, found nothing',
    '$.score: expected a number, found nothing; is "scroe" a misspelling of it?',
  ])
  expect(findUndeclared('evaluation.completed', payload)).toEqual([{ path: '$.scroe', near: 'score' }])
})
