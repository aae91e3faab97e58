import type { ContractInfo, Mismatch, VerificationResult, VerifiedInteraction } from 'tutor-webhooks/contracts'
import { escapeControls } from '../escape.ts'
import { inOptionNames } from './option-names.ts'

const LONGEST_VALUE = 200

const MARKS = { passed: '✓', failed: '✗', 'not-run': '–' } as const
const COLOURS = { passed: 32, failed: 31, 'not-run': 33 } as const

/** How a verification went: a line for each interaction, more for what did not pass, and the counts. */
export function formatResult({ interactions, counts, notRemoved }: VerificationResult, colours: boolean): string {
  const { passed, failed, notRun } = counts
  const total = `${passed} of ${interactions.length} interactions passed, ${failed} failed, ${notRun} not run.`
  const left = notRemoved.map((what) => `! not removed: ${escapeControls(what)}`)
  return toLines([...interactions.flatMap((one) => formatInteraction(one, colours)), ...left, total])
}

/** One line for a verification that was stopped. */
export function formatStop(what: string, signal: string, { notRemoved }: VerificationResult): string {
  const left = notRemoved.length > 0 ? ` Not removed: ${notRemoved.join('; ')}.` : ''
  return toLines([escapeControls(`Could not verify ${what}: it was stopped by ${signal}.${left}`)])
}

function formatInteraction(interaction: VerifiedInteraction, colours: boolean): string[] {
  const { status, description, durationMs } = interaction
  const mark = colours ? `\x1b[${COLOURS[status]}m${MARKS[status]}\x1b[39m` : MARKS[status]
  const time = status === 'not-run' ? 'not run' : `${Math.round(durationMs)} ms`
  const details = describeProblems(interaction).map((line) => `    ${line}`)
  return [`${mark} ${escapeControls(description)} (${time})`, ...details]
}

/** What is wrong with an interaction, a line for each problem. */
export function describeProblems({ reason, mismatches }: VerifiedInteraction): string[] {
  return [...mismatches.map(describeMismatch), ...(reason === undefined ? [] : [inOptionNames(reason)])].map(
    escapeControls,
  )
}

function describeMismatch({ path, expected, actual, message }: Mismatch): string {
  // Pact's own messages mostly hold both.
  const isSaid = message.includes(expected) && message.includes(actual)
  const values = isSaid ? '' : ` (expected ${cut(expected)}, actual ${cut(actual)})`
  return `${path}: ${message}${values}`
}

function cut(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text || 'nothing'
}

/** Each contract with its interactions. */
export function formatContracts(contracts: readonly ContractInfo[]): string {
  const blocks = contracts.map(({ name, title, file, verifiedWith, interactions }) => {
    const count = `${interactions.length} ${interactions.length === 1 ? 'interaction' : 'interactions'}`
    return `${name}: ${title}\n  ${file}, verified with ${verifiedWith}\n  ${count}:\n${toLines(interactions.map((one) => `    ${escapeControls(one)}`))}`
  })
  return blocks.join('\n')
}

export function formatPaths(paths: readonly string[]): string {
  return toLines(paths.map(escapeControls))
}

export function toLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
