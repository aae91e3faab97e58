import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Texts, and values that become JSON, by path. */
export type Files = { readonly [path: string]: string | object }

/** Writes a project into a folder that goes when the test ends, and gives that folder. `links` leads from path to path. */
export function makeProject(files: Files, links: { readonly [path: string]: string } = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'tutor-webhooks-project-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(join(folder, target), join(folder, path))
  }
  return folder
}

const { engines, peerDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'))
/** What their package.json asks for. */
const ENGINES: { readonly [name: string]: string } = {
  'msw@3': '>=22.12.0',
  'vitest@5': '^22.12.0 || >=24.0.0',
  '@pact-foundation/pact@17': '>=22',
}

/** An installed package, or one that is nested in the folder of another. */
export function installed(name: string, its: string, inside = '.'): Files {
  const node = ENGINES[`${name}@${its.split('.')[0]}`] ?? '>=18'
  return { [`${inside}/node_modules/${name}/package.json`]: { name, version: its, engines: { node } } }
}

/** The kit itself as it would be installed. */
export function kit(inside = '.'): Files {
  const manifest = { name: 'tutor-webhooks', version, engines, peerDependencies }
  return { [`${inside}/node_modules/tutor-webhooks/package.json`]: manifest }
}
