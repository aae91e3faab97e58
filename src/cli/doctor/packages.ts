import { basename, dirname, join } from 'node:path'
import { asObject, asText, isThere, type JsonObject, readObject, realPath } from './files.ts'

/** A package that is installed, as its package.json has it. */
export interface Package {
  readonly name: string
  /** Empty where the package.json has none. */
  readonly version: string
  /** Its folder, with links followed: what is loaded from two folders is loaded twice. */
  readonly folder: string
  readonly manifest: JsonObject
}

/** The package in the folder; `undefined` when it has no package.json that can be read. */
export function readPackage(folder: string): Package | undefined {
  const manifest = readObject(join(folder, 'package.json'))
  const [name = '', version = ''] = [asText(manifest?.name), asText(manifest?.version)]
  return manifest && { name, version, folder, manifest }
}

/** The package that code in `folder` gets by this name, as Node looks it up. */
export function findPackage(name: string, folder: string): Package | undefined {
  const found = findFolder(name, folder)
  return found === undefined ? undefined : readPackage(found)
}

const NAME = /^(?:@[\w.~-]+\/)?(?!\.)[\w.~-]+$/

function findFolder(name: string, folder: string): string | undefined {
  if (!NAME.test(name)) return undefined
  for (let at = folder, last = ''; at !== last; [last, at] = [at, dirname(at)]) {
    if (basename(at) === 'node_modules') continue
    const path = join(at, 'node_modules', name)
    if (isThere(join(path, 'package.json'))) return realPath(path)
  }
  return undefined
}

const MOST_PACKAGES = 5_000
const KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies']

export interface Reachable {
  readonly packages: readonly Package[]
  /** Whether there are more than are looked at. */
  readonly isCut: boolean
}

/** All packages that a project can load: its dependencies and theirs, each folder once, the nearest first. */
export function reachableFrom(project: Package, most = MOST_PACKAGES): Reachable {
  const seen = new Set([project.folder])
  const waiting = [project]
  for (const from of waiting) {
    const kinds = from === project ? [...KINDS, 'devDependencies'] : KINDS
    for (const name of kinds.flatMap((kind) => Object.keys(asObject(from.manifest[kind]) ?? {}))) {
      const folder = findFolder(name, from.folder)
      if (folder === undefined || seen.has(folder)) continue
      if (seen.size > most) return { packages: waiting.slice(1), isCut: true }
      const one = readPackage(folder)
      seen.add(folder)
      if (one) waiting.push(one)
    }
  }
  return { packages: waiting.slice(1), isCut: false }
}
