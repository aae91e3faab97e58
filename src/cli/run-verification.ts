import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { VerificationProgress, VerificationResult } from 'tutor-webhooks/contracts'
import { WebhookError } from '../errors.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { createProgress, hasColours, type Io, NO_PROGRESS, type Progress, toJson } from './io.ts'
import { formatJunit } from './junit.ts'
import { formatResult, formatStop } from './report.ts'
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
  readonly run: (watch: Watch) => Promise<VerificationResult>
}

/** Options of every function that verifies, for whoever waits for it. */
export interface Watch {
  readonly signal: AbortSignal
  readonly onProgress: (progress: VerificationProgress) => void
}

/** Runs a verification and tells how it went, on stdout and in the JUnit file. */
export async function runVerification(
  { io, secrets }: Session,
  verification: Verification,
  { json, junit }: VerifyOptions,
): Promise<ExitCode> {
  const { name, what } = verification
  // A file that cannot be written is told before a minute goes by.
  if (junit !== undefined) writing(junit, () => mkdirSync(dirname(junit), { recursive: true }))
  const { result: all, stoppedBy } = await runUntilSignal(io, verification, json ? NO_PROGRESS : createProgress(io))
  const result = secrets.hideIn(all)
  if (stoppedBy !== undefined) {
    io.stderr.write(formatStop(what, stoppedBy, result))
    return EXIT.misuse
  }
  io.stdout.write(json ? toJson(result) : formatResult(result, hasColours(io)))
  if (junit !== undefined) writing(junit, () => writeFileSync(junit, formatJunit(name, result)))
  return result.ok ? EXIT.good : EXIT.mismatch
}

/** Told to end, it is stopped, and has removed what it made before there is a result. */
async function runUntilSignal(
  io: Io,
  { what, run }: Verification,
  progress: Progress,
): Promise<{ result: VerificationResult; stoppedBy: string | undefined }> {
  const stopping = new AbortController()
  const begun = `Verifying ${what} …`
  const onProgress: Watch['onProgress'] = ({ done, total }) => progress.show(`${begun} ${done} of ${total}`)
  progress.show(begun)
  const takeBack = io.onSignal((name) => {
    progress.show('Stopping; once more ends it at once …')
    stopping.abort(name)
  })
  try {
    return { result: await run({ signal: stopping.signal, onProgress }), stoppedBy: stopping.signal.reason }
  } finally {
    takeBack()
    progress.end()
  }
}

function writing(file: string, write: () => void): void {
  try {
    write()
  } catch (cause) {
    const text = `Could not write the JUnit file ${file}: ${(cause as Error).message}. Give a path that can be written to.`
    throw new WebhookError('OPTION_INVALID', text, { cause })
  }
}
