import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url))

/** What the README has people install, and the package itself, from its sources. */
const INSTALLED = {
  'tutor-webhooks': '.',
  '@pact-foundation/pact': 'node_modules/@pact-foundation/pact',
  '.bin/pact-broker': 'test/contracts/broker/cli/node_modules/.bin/pact-broker',
  '.bin/tsx': 'node_modules/.bin/tsx',
}

/** A folder as `npm init` makes it, with these files and all that is installed, in which `npx` finds the commands. */
export function makeProject(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'tutor-webhooks-broker-'))
  for (const [name, target] of Object.entries(INSTALLED)) {
    const path = join(folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(join(REPOSITORY, target), path)
  }
  const command = join(folder, 'node_modules/.bin/tutor-webhooks')
  writeFileSync(command, `#!/bin/sh\nexec tsx "${join(REPOSITORY, 'src/cli/main.ts')}" "$@"\n`)
  chmodSync(command, 0o755)
  for (const [name, text] of Object.entries({ 'package.json': '{ "type": "commonjs" }', ...files }))
    writeFileSync(join(folder, name), text)
  return folder
}
