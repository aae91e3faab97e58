import type { VerificationResult, VerifiedInteraction } from 'tutor-webhooks/contracts'
import { escapeControls } from '../escape.ts'
import { describeProblems } from './report.ts'

/** The result as JUnit XML, as CI systems read it: one suite, a test case for each interaction. */
export function formatJunit(contract: string, { interactions, counts, notRemoved }: VerificationResult): string {
  const totals = attributes({
    name: contract,
    tests: interactions.length,
    failures: counts.failed,
    errors: 0,
    skipped: counts.notRun,
    time: inSeconds(interactions.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  })
  const left =
    notRemoved.length > 0
      ? [`    <system-err>${toText(notRemoved.map((what) => `not removed: ${what}`))}</system-err>`]
      : []
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite${totals}>`,
    ...interactions.map((one) => formatCase(contract, one)),
    ...left,
    '  </testsuite>',
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function formatCase(contract: string, interaction: VerifiedInteraction): string {
  const { status, description, durationMs } = interaction
  const about = attributes({ classname: contract, name: description, time: inSeconds(durationMs) })
  if (status === 'passed') return `    <testcase${about}/>`
  const problems = describeProblems(interaction)
  const message = attributes({ message: problems[0] ?? status })
  const inner = status === 'failed' ? `<failure${message}>${toText(problems)}</failure>` : `<skipped${message}/>`
  return `    <testcase${about}>${inner}</testcase>`
}

function inSeconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

function toText(lines: readonly string[]): string {
  return lines.map(escapeXml).join('\n')
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escapeXml(text: string): string {
  return escapeControls(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
