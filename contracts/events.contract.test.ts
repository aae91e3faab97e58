import { Matchers } from '@pact-foundation/pact'
import { type TutorFlowEvents, validate } from 'tutor-webhooks/tutorflow'
import { expect, it } from 'vitest'
import { recordPact } from './record-pact.ts'

/** What a receiver of TutorFlow's events relies on. Bytes and signatures cannot be expressed in a message pact. */
const recording = recordPact('tutorflow-webhooks')

const { number, regex } = Matchers

const evaluationId = regex('[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483')

const payloads: { readonly [N in keyof TutorFlowEvents]: object } = {
  'evaluation.completed': {
    evaluationId,
    status: 'COMPLETED',
    evaluationType: regex('^(open_ended|rubric_short_answer|exact)$', 'open_ended'),
    score: number(8),
    maxScore: number(10),
    normalizedScore: number(0.8),
  },
  // The vendor documents this event by name only: no more is relied on than what its schema requires.
  'evaluation.failed': { evaluationId, status: 'FAILED' },
}

it.each(Object.entries(payloads))('%s carries what its receivers need', async (name, payload) => {
  await recording.pact
    .addAsynchronousInteraction()
    .expectsToReceive(name, (builder) => {
      builder.withJSONContent(payload).withMetadata({ 'X-Platform-Event': name, contentType: 'application/json' })
    })
    .executeTest(async ({ contents, metadata }) => {
      expect(validate(name as keyof TutorFlowEvents, contents.content)).toMatchObject({ ok: true })
      expect(metadata).toMatchObject({ 'X-Platform-Event': name })
    })
})
