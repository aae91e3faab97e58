import { nearName } from '../near-name.ts'
import type { Recognised } from '../vendor.ts'
import { validators } from './schemas.ts'

/** Fields that only TutorFlow's payloads have. */
const OWN_FIELDS = ['evaluationId', 'evaluationType', 'normalizedScore', 'maxScore']

const EVENT_BY_STATUS = { COMPLETED: 'evaluation.completed', FAILED: 'evaluation.failed' } as const

/** A payload of TutorFlow: its `status` belongs to one event only. Without one that can be read, it counts as completed. */
export function recognise(payload: unknown): Recognised | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  if (!OWN_FIELDS.some((name) => Object.hasOwn(payload, name))) return undefined
  const status = nearName((payload as { status?: unknown }).status, Object.keys(EVENT_BY_STATUS)) ?? 'COMPLETED'
  const name = EVENT_BY_STATUS[status as keyof typeof EVENT_BY_STATUS]
  return { version: '2026-03', names: [name], validator: validators[name] }
}
