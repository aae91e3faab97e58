import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import type { TutorCruncherOptions } from './shape.ts'
import { eventsOf, isObject } from './webhook.ts'

/** The branch of integrations and events that name none. */
export function defaultBranch({ branches }: TutorCruncherOptions): number {
  return branches?.[0] ?? 1
}

/** The branch that decides which integrations get a webhook, as the vendor's delivery service reads it. */
export function branchOf(payload: unknown): unknown {
  if (!isObject(payload)) return undefined
  const [event] = eventsOf(payload)
  return isObject(event) ? event.branch : payload.branch_id
}

/** @throws WebhookError OPTION_INVALID */
export function assertBranches({ branches }: TutorCruncherOptions): void {
  if (branches === undefined) return
  const isList = Array.isArray(branches) && branches.length > 0 && branches.every(Number.isSafeInteger)
  if (isList) return
  const text = `Could not create the mock: branches must be a list of at least one whole number, not ${kindOf(branches)}.`
  throw new WebhookError('OPTION_INVALID', text)
}
