import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const CONSUMERS = fileURLToPath(new URL('.', import.meta.url))

/** A folder here whose package.json has a `consumer` entry. */
export interface Project extends Consumer {
  readonly name: string
  readonly folder: string
  /** Of what its lock file has at the top level of node_modules, by name. */
  readonly versions: { readonly [name: string]: string }
}

/** What the entry says. */
interface Consumer {
  /** What the project shows. */
  readonly title: string
  readonly node: 20 | 24
  /** The test runners and their major versions, such as `vitest 4, jest 30`; `node:test` has none. */
  readonly runner: string
  /** The major version of msw, where it is installed. */
  readonly msw?: string
  readonly chromium?: boolean
  /** Whether it goes without a peer on purpose, which the doctor would name. */
  readonly lacksPeers?: boolean
  /** Folders of shared/ that are copied into the project. */
  readonly shared?: readonly string[]
}

/** All consumer projects, in order of their names. */
export function readProjects(): Project[] {
  const names = readdirSync(CONSUMERS).filter((name) => existsSync(join(CONSUMERS, name, 'package.json')))
  return names.sort().flatMap((name) => {
    const folder = join(CONSUMERS, name)
    const { consumer } = readJson(join(folder, 'package.json')) as { consumer?: Consumer }
    return consumer ? [{ name, folder, ...consumer, versions: lockedVersions(folder) }] : []
  })
}

function lockedVersions(folder: string): Record<string, string> {
  const { packages } = readJson(join(folder, 'package-lock.json')) as { packages: Record<string, { version: string }> }
  const direct = Object.entries(packages).filter(([path]) => path.lastIndexOf('node_modules/') === 0)
  return Object.fromEntries(direct.map(([path, { version }]) => [path.slice('node_modules/'.length), version]))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
