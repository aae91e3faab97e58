import type { EvaluationCompleted, EvaluationFailed } from '../generated/tutorflow/types.ts'
import type { Random } from '../mock/random.ts'

type Overrides = { readonly [field: string]: unknown }

const EVALUATION_TYPES = ['open_ended', 'rubric_short_answer', 'exact'] as const

/** A graded evaluation; the normalized score follows from the scores, overridden ones too. */
export function createEvaluationCompleted(random: Random, overrides: Overrides): EvaluationCompleted {
  const maxScore = numberOr(overrides.maxScore, 10)
  const score = numberOr(overrides.score, random.integer(0, maxScore))
  const evaluationId = random.uuid()
  const evaluationType = random.pick(EVALUATION_TYPES)
  const normalizedScore = maxScore > 0 ? Math.min(1, Math.max(0, score / maxScore)) : 0
  return { evaluationId, status: 'COMPLETED', evaluationType, score, maxScore, normalizedScore }
}

/** An evaluation that could not be graded. Assumed: the page documents the event by name only. */
export function createEvaluationFailed(random: Random): EvaluationFailed {
  const evaluationId = random.uuid()
  const evaluationType = random.pick(EVALUATION_TYPES)
  return { evaluationId, status: 'FAILED', evaluationType, score: null, maxScore: 10, normalizedScore: null }
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}
