import { type Candidate, numberIn } from './pact-document.ts'
import type { Relay } from './relay.ts'
import type { Mismatch, VerifiedInteraction } from './result.ts'
import type { ReportedMismatch, VerifierReport } from './verifier-report.ts'

/** What was seen of the interactions while they ran; a message has no relay. */
export type Seen = Pick<Relay, 'answered' | 'failures'> | undefined

/**
 * What became of each candidate. Passed is only what pact reports as passed and, over HTTP, what the provider was seen
 * to answer: pact reports success for a run in which nothing was verified.
 *
 * @param report or why there is none
 */
export function judge(
  candidates: readonly Candidate[],
  report: VerifierReport | Error,
  seen: Seen,
): VerifiedInteraction[] {
  return candidates.map(({ interaction, obstacle }, number) => {
    const states = (interaction.providerStates ?? []).map(({ name }) => name)
    const hindrance = obstacle ?? (report instanceof Error ? report.message : undefined)
    const verdict = hindrance === undefined ? judgeOne(number, report as VerifierReport, seen) : notRun(hindrance)
    return { description: interaction.description, states, ...verdict }
  })
}

type Judgement = Omit<VerifiedInteraction, 'description' | 'states'>

function judgeOne(number: number, { interactionResults, errors }: VerifierReport, seen: Seen): Judgement {
  const result = interactionResults.find(({ description }) => numberIn(description) === number)
  const error = errors.find(({ interaction }) => numberIn(interaction) === number)?.mismatch
  if (!result) return notRun(`Pact did not report on it${generalError(errors)}.`)
  const durationMs = parseDuration(result.duration)
  const failure = seen?.failures.get(number)
  if (failure !== undefined) return failed(durationMs, [], failure)
  if (seen && !seen.answered.has(number)) return notRun('Pact sent no request of it.')
  if (result.result === 'OK' && !error) return { status: 'passed', mismatches: [], durationMs }
  // Pact reports them in no particular order.
  const mismatches = (error?.mismatches ?? []).map(toMismatch).sort((a, b) => (a.path < b.path ? -1 : 1))
  return failed(durationMs, mismatches, mismatches.length > 0 ? undefined : (error?.message ?? 'Pact gives no reason.'))
}

/** An error that belongs to no interaction, such as a file that pact could not read. */
function generalError(errors: VerifierReport['errors']): string {
  const error = errors.find(({ interaction }) => numberIn(interaction) === undefined)
  return error ? `: ${error.mismatch.message ?? error.interaction}` : ''
}

function notRun(reason: string): Judgement {
  return { status: 'not-run', reason, mismatches: [], durationMs: 0 }
}

function failed(durationMs: number, mismatches: Mismatch[], reason: string | undefined): Judgement {
  return { status: 'failed', ...(reason !== undefined && { reason }), mismatches, durationMs }
}

function toMismatch({ type, path, key, expected, actual, mismatch = '' }: ReportedMismatch): Mismatch {
  const place = path ?? (key === undefined ? (PLACES[type ?? ''] ?? 'message') : `header ${key}`)
  const about = { path: place, expected: toText(expected) }
  if (!/secret/i.test(place)) return { ...about, actual: toText(actual), message: mismatch }
  // What stands in a secret's place is not shown, be it a secret or not.
  return { ...about, actual: '[redacted]', message: 'It is not as in the pact; what it is is not shown' }
}

/** Where a mismatch without a path is. */
const PLACES: { readonly [type: string]: string } = { StatusMismatch: 'status', BodyTypeMismatch: 'body' }

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

const UNITS: { readonly [unit: string]: number } = { ns: 1e-6, µs: 1e-3, ms: 1, s: 1000 }

/** Pact writes durations as `63ms` or `1.117s`. */
function parseDuration(text = ''): number {
  const [, amount, unit] = /^([\d.]+)(ns|µs|ms|s)$/.exec(text) ?? []
  return amount && unit ? Math.round(Number(amount) * UNITS[unit]!) : 0
}
