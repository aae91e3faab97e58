/** How a verification went. It prints as JSON and holds no key and no secret. */
export interface VerificationResult {
  /** Whether every interaction ran and passed. */
  readonly ok: boolean
  readonly interactions: readonly VerifiedInteraction[]
  readonly counts: { readonly passed: number; readonly failed: number; readonly notRun: number }
  /** What was made at the provider and could not be removed again, in words. */
  readonly notRemoved: readonly string[]
  /** All of it as text: one line, and more for what did not pass. */
  readonly summary: string
}

export interface VerifiedInteraction {
  readonly description: string
  /** Names of the provider states it needs. */
  readonly states: readonly string[]
  readonly status: 'passed' | 'failed' | 'not-run'
  /** Why it was not run, or why it failed when there is no mismatch. */
  readonly reason?: string
  /** What the provider did otherwise than the pact has it, ordered by path. */
  readonly mismatches: readonly Mismatch[]
  readonly durationMs: number
}

export interface Mismatch {
  /** A JSON path into the body, `body` for the kind of it, `status`, or `header` and a name. */
  readonly path: string
  readonly expected: string
  readonly actual: string
  readonly message: string
}

export function createResult(
  interactions: readonly VerifiedInteraction[],
  notRemoved: readonly string[],
): VerificationResult {
  const count = (status: VerifiedInteraction['status']) => interactions.filter((one) => one.status === status).length
  const counts = { passed: count('passed'), failed: count('failed'), notRun: count('not-run') }
  const ok = interactions.length > 0 && counts.passed === interactions.length
  return { ok, interactions, counts, notRemoved, summary: summarise(interactions, counts, notRemoved) }
}

function summarise(
  interactions: readonly VerifiedInteraction[],
  { passed, failed, notRun }: VerificationResult['counts'],
  notRemoved: readonly string[],
): string {
  const head = `${passed} of ${interactions.length} interactions passed, ${failed} failed, ${notRun} not run.`
  const rest = interactions.flatMap(({ status, description, reason, mismatches }) => {
    if (status === 'passed') return []
    const lines = mismatches.map(({ path, message }) => `    ${path}: ${message}`)
    return [`  ${status}: ${description}`, ...(reason ? [`    ${reason}`] : []), ...lines]
  })
  return [head, ...rest, ...notRemoved.map((what) => `  not removed: ${what}`)].join('\n')
}

/** The interaction with `redact` over everything that came from the provider. */
export function redactInteraction(
  interaction: VerifiedInteraction,
  redact: (text: string) => string,
): VerifiedInteraction {
  const mismatches = interaction.mismatches.map(({ path, expected, actual, message }) => ({
    path,
    expected,
    actual: redact(actual),
    message: redact(message),
  }))
  const { reason } = interaction
  return { ...interaction, ...(reason !== undefined && { reason: redact(reason) }), mismatches }
}
