import { type SpawnOptions, type StdioOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import type { Limits } from './exchange.ts'
import { type PactDocument, PREPARED } from './pact-document.ts'
import { parseReport, type VerifierReport } from './verifier-report.ts'

/** `timeoutMs` is how long one request may take. */
export interface VerifierRun extends Limits {
  /** Where pact is installed. */
  readonly pactModule: string
  readonly pact: PactDocument
  /** For HTTP interactions. */
  readonly providerBaseUrl?: string
  /** For messages: what the provider sends, by the description of the interaction. */
  readonly payloads?: { readonly [description: string]: unknown }
}

/**
 * Runs in the other process. What pact rejects with is its report, too. After an error that nobody caught its thread
 * would go on to wait for the proxy that is gone.
 */
const SCRIPT = `
process.once('message', ({ pactModule, options, payloads }) => {
  const { Verifier } = require(pactModule)
  const provided = Object.entries(payloads).map(([name, payload]) => [name, async () => payload])
  const verifier = new Verifier({
    ...options,
    messageProviders: Object.fromEntries(provided),
    stateHandlers: { ${JSON.stringify(PREPARED)}: async (values) => values },
  })
  const report = (text) => process.send(text, () => process.exit())
  verifier.verifyProvider().then(report, (error) => report(error.message))
})
process.on('uncaughtException', ({ message }) => process.send(message, () => process.kill(process.pid, 'SIGKILL')))
`

/**
 * Lets pact verify a provider, in a process of its own: pact writes to stdout past the console, takes proxies, brokers
 * and filters from the environment, blocks a thread, and an unexpected failure of its proxy would end the caller.
 *
 * @throws Error (as a rejection) when there is no report; its message says why
 */
export async function runVerifier(run: VerifierRun): Promise<VerifierReport> {
  const { pactModule, pact, providerBaseUrl, payloads = {}, timeoutMs, signal } = run
  signal?.throwIfAborted()
  const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-verify-'))
  try {
    const file = join(folder, 'pact.json')
    writeFileSync(file, JSON.stringify(pact))
    const options = { provider: 'provider', pactUrls: [file], timeout: timeoutMs, logLevel: 'error', providerBaseUrl }
    const deadlineMs = 30_000 + pact.interactions.length * timeoutMs
    // As JSON, undefined options go: pact refuses them.
    const said = await converse(
      { pactModule, options, payloads },
      { env: environment(folder), timeout: deadlineMs, signal },
    )
    return parseReport(said)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts the other process, says `input` to it and gives what it says. */
function converse(input: object, surroundings: Pick<SpawnOptions, 'env' | 'timeout' | 'signal'>): Promise<string> {
  return new Promise((resolve, reject) => {
    const stdio: StdioOptions = ['ignore', 'ignore', 'pipe', 'ipc']
    const child = spawn(process.execPath, ['-e', SCRIPT], { ...surroundings, stdio, killSignal: 'SIGKILL' })
    let said = ''
    let complaint = ''
    child.stderr?.on('data', (chunk) => {
      complaint = (complaint + chunk).slice(-500)
    })
    child.on('message', (message) => {
      said = String(message)
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (said) resolve(said)
      else reject(new Error(`Pact ended with ${signal ?? `code ${code}`} and no report: ${complaint.trim()}`))
    })
    // When the process is gone already, 'close' tells more than the failure to send.
    child.send(input, () => {})
  })
}

/**
 * The environment without proxies, which would be used for the loopback too, and without brokers and filters. Pact reads
 * every certificate of the system for every interaction and speaks no TLS here: one certificate will do.
 */
function environment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(https?|all|no)_proxy$/i.test(name) && (!name.startsWith('PACT_') || name === 'PACT_PREBUILD_LOCATION'),
  )
  const certificate = join(folder, 'root.pem')
  writeFileSync(certificate, rootCertificates[0] ?? '')
  const own = { PACT_DO_NOT_TRACK: 'true', SSL_CERT_FILE: certificate, SSL_CERT_DIR: folder }
  return { ...Object.fromEntries(kept), ...own }
}
