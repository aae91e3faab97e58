import type { DeliveryPolicy, Outcome, SendResponse } from '../deliver/classify.ts'
import { MAX_RESPONSE_BYTES } from '../deliver/response.ts'
import { facts } from './facts.ts'

const SUCCESS: readonly number[] = facts.success.value
const [TOO_MANY_REQUESTS, SERVER_ERROR] = facts.retries.value

/** What TutorCruncher makes of an answer, and of an integration whose answers fail. Sources: see `facts`. */
export const policy: DeliveryPolicy = {
  scheduleSeconds: facts.scheduleSeconds.value,
  timeoutMs: facts.timeoutMs.value,
  delivers: (response) => SUCCESS.includes(response.status) && isText(response),
  retries: (outcome) => outcome.kind !== 'response' || (isRetried(outcome.status) && isText(outcome)),
  disables: { ...facts.autoDisable.value, counts: isLogged, exempts: isExempt },
}

/** Whether an attempt with this outcome has a webhook log. */
export function isLogged(outcome: Outcome): boolean {
  return outcome.kind !== 'response' || isText(outcome)
}

function isRetried(status: number): boolean {
  return status === TOO_MANY_REQUESTS || status >= SERVER_ERROR
}

/** Whether the body of an answer is UTF-8. What was cut may end in the middle of a character. */
function isText({ body }: SendResponse): boolean {
  if (body.length === 0) return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: body.length === MAX_RESPONSE_BYTES })
    return true
  } catch {
    return false
  }
}

function isExempt(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const exempt = facts.exemptHosts.value
  return host === exempt || host.endsWith(`.${exempt}`)
}
