import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { VerificationResult } from 'tutor-webhooks/contracts'
import { WebhookError } from '../errors.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { hasColours, showProgress, toJson } from './io.ts'
import { formatJunit } from './junit.ts'
import { formatResult } from './report.ts'
import type { Session } from './session.ts'

/** Options of every verb that verifies. */
export interface VerifyOptions {
  readonly timeout?: number
  readonly json?: true
  readonly junit?: string
}

export interface Verification {
  /** Name of the contract. */
  readonly name: string
  /** What is verified, in words. */
  readonly what: string
  readonly run: () => Promise<VerificationResult>
}

/** Runs a verification and tells how it went, on stdout and in the JUnit file. */
export async function runVerification(
  { io, secrets }: Session,
  { name, what, run }: Verification,
  { json, junit }: VerifyOptions,
): Promise<ExitCode> {
  // A file that cannot be written is told before a minute goes by.
  if (junit !== undefined) writing(junit, () => mkdirSync(dirname(junit), { recursive: true }))
  const endProgress = showProgress(io, `Verifying ${what} …`)
  const result = hideIn(await run().finally(endProgress), secrets.hide)
  io.stdout.write(json ? toJson(result) : formatResult(result, hasColours(io)))
  if (junit !== undefined) writing(junit, () => writeFileSync(junit, formatJunit(name, result)))
  return result.ok ? EXIT.good : EXIT.mismatch
}

/** The result without what must not be shown, wherever in it that came to be. */
function hideIn(result: VerificationResult, hide: (text: string) => string): VerificationResult {
  const replace = (key: string, value: unknown) => (typeof value === 'string' && key !== 'status' ? hide(value) : value)
  return JSON.parse(JSON.stringify(result, replace))
}

function writing(file: string, write: () => void): void {
  try {
    write()
  } catch (cause) {
    const text = `Could not write the JUnit file ${file}: ${(cause as Error).message}. Give a path that can be written to.`
    throw new WebhookError('OPTION_INVALID', text, { cause })
  }
}
