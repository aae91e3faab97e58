import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

/** Where Chromium lies, or will lie. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/**
 * Installs Chromium where it is missing and can be installed.
 *
 * @throws Error (as a rejection) that says what to do
 */
export async function findChromium(): Promise<void> {
  if (existsSync(CHROMIUM)) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`It needs Chromium at ${CHROMIUM}: install it (apt-get install chromium), or set CHROMIUM_PATH.`)
  console.log('Chromium is missing, and comes from apt-get now.')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 }
  const run = promisify(execFile)
  await run('apt-get', ['update', '-q'], options)
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options)
  if (!existsSync(CHROMIUM)) throw new Error(`apt-get has installed Chromium, and there is none at ${CHROMIUM}.`)
}
