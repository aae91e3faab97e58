import { tutorcruncher, tutorflow } from 'tutor-webhooks'
import * as tutorcruncherDoor from 'tutor-webhooks/tutorcruncher'
import * as tutorflowDoor from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'

describe('TutorFlow', () => {
  it.each([
    [{ evaluationId: 1, status: 'FAILED' }, 'evaluation.failed'],
    [{ normalizedScore: 1, status: 'failed' }, 'evaluation.failed'],
    [{ maxScore: 1, status: 'COMPLETE' }, 'evaluation.completed'],
    [{ evaluationType: 'x', status: 7 }, 'evaluation.completed'],
    [{ evaluationId: null }, 'evaluation.completed'],
  ])('is told by its fields, the event by its status: %j', (payload, name) => {
    const { version, names, validator } = tutorflow.recognise(payload)!
    expect({ version, names }).toEqual({ version: '2026-03', names: [name] })
    expect(validator).toBe(tutorflowDoor.validators[name as 'evaluation.failed'])
  })
})

describe('TutorCruncher', () => {
  const { validators } = tutorcruncherDoor

  it.each([
    ['2026', [], { events: [] }],
    ['2026', [], { events: 'none' }],
    ['2026', [], { request_time: 1 }],
    ['2020', [], { _request_time: 1 }],
    ['2026', ['LOGIN', 'BRAND_NEW'], { events: [{ action: 'LOGIN' }, { action: 'BRAND_NEW' }, { action: 7 }, null] }],
    ['2020', ['CREATED_A_CLIENT'], { events: [{ verb: 'Created a Client', subject: { user: {} } }] }],
  ])('is a webhook of %s with %j: %j', (version, names, payload) => {
    expect(tutorcruncher.recognise(payload)).toEqual({ version, names, validator: validators.webhook })
  })

  it('knows a public profile by its branch_id', () => {
    const validator = validators['public-profile']
    expect(tutorcruncher.recognise({ branch_id: 1 })).toEqual({ version: '2026', names: ['public-profile'], validator })
  })
})
