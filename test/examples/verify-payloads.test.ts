import { verifyPayloads } from 'tutor-webhooks/contracts'
import { expect, it } from 'vitest'

// What an app's own tests take for payloads of TutorFlow: written by hand, or recorded.
const evaluationId = '7c0d3a52-5f0e-4a0e-9c55-0d6f6b1f7c11'
const result = { score: 8, maxScore: 10, normalizedScore: 0.8 }
const completed = { evaluationId, status: 'COMPLETED', evaluationType: 'exact', ...result }
const failed = { evaluationId, status: 'FAILED' }

it('takes payloads that keep the contract', { timeout: 20_000 }, async () => {
  const payloads = { 'evaluation.completed': () => completed, 'evaluation.failed': () => failed }
  const { ok, summary } = await verifyPayloads({ vendor: 'tutorflow', payloads })
  expect(ok, summary).toBe(true)
})
