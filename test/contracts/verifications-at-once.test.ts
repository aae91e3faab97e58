import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyReceiver } from 'tutor-webhooks/contracts'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Candidate } from '../../contracts/pact-document.ts'
import { verifyCandidates } from '../../contracts/verify-candidates.ts'
import { listen, receivers } from '../support/receivers/index.ts'

describe('verifications at once', () => {
  it('run one after another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-turns-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [pactModule, log] = [join(folder, 'pact.cjs'), join(folder, 'log')]
    const note = (what: string) => `fs.appendFileSync(${JSON.stringify(log)}, ${JSON.stringify(what)})`
    writeFileSync(
      pactModule,
      `const fs = require('node:fs')
      exports.Verifier = class { async verifyProvider() {
        ${note('<')}
        await new Promise((resolve) => setTimeout(resolve, 100))
        ${note('>')}
        throw new Error('one that fails does not stop the next')
      } }`,
    )
    const candidates: Candidate[] = [{ interaction: { type: 'Synchronous/HTTP', description: 'any' }, values: {} }]
    const run = () => verifyCandidates({ interactions: [] }, candidates, { pactModule, timeoutMs: 1000 })
    expect((await Promise.all([run(), run(), run()])).flat()).toHaveLength(3)
    expect(readFileSync(log, 'utf8')).toBe('<><><>')
  })

  it('keep their vendors and receivers apart', async () => {
    const secret = 'whsec_of_both'
    const runs = (['tutorflow', 'tutorcruncher'] as const).map(async (vendor) => {
      const server = await listen(receivers.Hono!.create(vendor, secret))
      onTestFinished(() => server.close())
      return verifyReceiver({ vendor, url: server.url, secret })
    })
    expect((await Promise.all(runs)).map(({ ok }) => ok)).toEqual([true, true])
  })
})
