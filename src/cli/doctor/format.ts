import { escapeControls } from '../../escape.ts'
import { type Io, markOf } from '../io.ts'
import type { Diagnosis } from './report.ts'

const LONGEST = 500

/** A diagnosis for people: two lines for each finding, then what could not be told and what is fine, and the counts. */
export function formatDiagnosis({ findings, unknown, good }: Diagnosis, io: Io): string {
  const marks = { error: markOf(false, io), warning: '!' }
  const lines = [
    ...findings.flatMap(({ severity, problem, fix }) => [
      `${marks[severity]} ${oneLine(problem)}`,
      `    ${oneLine(fix)}`,
    ]),
    ...unknown.map((text) => `? could not tell: ${oneLine(text)}`),
    ...good.map((text) => `${markOf(true, io)} ${oneLine(text)}`),
    counts(findings),
  ]
  return `${lines.join('\n')}\n`
}

/** Names and versions come from files that others wrote. */
function oneLine(text: string): string {
  return escapeControls(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}

function counts(findings: Diagnosis['findings']): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  if (findings.length === 0) return 'Nothing is wrong.'
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`
}
