const tutorcruncher = require('tutor-webhooks/tutorcruncher')
const tutorflow = require('tutor-webhooks/tutorflow')

// Run by jest without any configuration: see jest.config.js.
const url = 'https://school.example/webhooks'
const secret = 'a secret'

const evaluation = {
  evaluationId: '3f0c2f6e-6c39-4b0b-9f0e-0d5b7f3c9a11',
  status: 'COMPLETED',
  evaluationType: 'open_ended',
  score: 8,
  maxScore: 10,
  normalizedScore: 0.8,
}

it('verifies an event of TutorFlow', () => {
  const request = tutorflow.signedRequest({ name: 'evaluation.completed', payload: evaluation }, { url, secret })
  const event = tutorflow.verify(request, { secret })
  expect([event.name, event.payload.score]).toEqual(['evaluation.completed', 8])
  expect(() => tutorflow.verify(request, { secret: 'another' })).toThrow(
    expect.objectContaining({ code: 'SIGNATURE_MISMATCH' }),
  )
})

it('verifies a webhook of TutorCruncher', async () => {
  const events = [{ action: 'LOGIN', verb: 'Logged in', timestamp: '2026-01-01T09:00:00Z', branch: 590, actor: null }]
  const webhook = { request_time: 1741188380, events }
  const request = tutorcruncher.signedRequest(webhook, { url, secret })
  const received = await tutorcruncher.receive(new Request(url, request), { secret, payload: 'report' })
  expect(received.events.map(({ action }) => action)).toEqual(['LOGIN'])
})
