import { diagnose, sign } from 'tutor-webhooks/tutorflow'
import { expect, it } from 'vitest'

it('names the mistake behind a refused signature', () => {
  const sent = '{"score": 8}'
  const headers = { 'x-platform-signature': sign(sent, 'whsec_test') }
  const verified = JSON.stringify(JSON.parse(sent)) // what a body parser leaves
  const diagnosis = diagnose({ headers, body: verified }, { secret: 'whsec_test' })
  expect(diagnosis.mistake).toBe('body-reserialised')
  expect(diagnosis.explanation).toContain('express.raw')
})
