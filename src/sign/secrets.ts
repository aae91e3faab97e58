import { type ErrorCode, WebhookError } from '../errors.ts'

/** A shared secret, or all that are good during a rotation, newest first. */
export type Secret = string | readonly string[]

/** What is wrong with `secret` as a code and a text, or `undefined` when it can be used. The secret itself is never shown. */
export function secretProblem(secret: unknown): { code: ErrorCode; problem: string } | undefined {
  if (typeof secret === 'string') return secret.length > 0 ? undefined : missing('the secret is empty')
  if (secret === undefined || secret === null) return missing('no secret was given')
  if (!Array.isArray(secret)) {
    return {
      code: 'OPTION_INVALID',
      problem: `the secret must be a string or a list of strings, not a ${typeof secret}`,
    }
  }
  if (secret.length === 0) return missing('the list of secrets is empty')
  for (const [index, one] of secret.entries()) {
    if (one === undefined || one === null || one === '')
      return missing(`secret ${index + 1} of ${secret.length} is empty`)
    if (typeof one !== 'string') {
      return {
        code: 'OPTION_INVALID',
        problem: `secret ${index + 1} of ${secret.length} must be a string, not a ${typeof one}`,
      }
    }
  }
  return undefined
}

/** @throws WebhookError SECRET_MISSING when there is none or an empty one; OPTION_INVALID when it is no text */
export function assertSecret(secret: unknown, doing: string): asserts secret is Secret {
  const found = secretProblem(secret)
  if (found) throw new WebhookError(found.code, `Could not ${doing}: ${found.problem}. ${SECRET_HINT}`)
}

/**
 * For signing, where a list would not say which one to sign with.
 *
 * @throws WebhookError as `assertSecret`, and OPTION_INVALID for a list
 */
export function assertOneSecret(secret: unknown, doing: string): asserts secret is string {
  assertSecret(secret, doing)
  if (typeof secret === 'string') return
  throw new WebhookError(
    'OPTION_INVALID',
    `Could not ${doing}: a list of secrets was given. Sign with one; lists are for verifying.`,
  )
}

export const SECRET_HINT =
  'Pass the secret as { secret }; when it comes from the environment, look whether the variable is set where this runs.'

function missing(problem: string): { code: ErrorCode; problem: string } {
  return { code: 'SECRET_MISSING', problem }
}
