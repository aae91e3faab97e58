import { dirname, join, relative } from 'node:path'
import { asObject, isThere, type JsonObject } from './files.ts'
import { type Installer, installerOf } from './installers.ts'
import { findPackage, type Package, type Reachable, reachableFrom, readPackage } from './packages.ts'
import { readSources, type Sources } from './sources.ts'

/** All that the checks look at. None of it is run. */
export interface Project {
  readonly folder: string
  readonly manifest: JsonObject
  /** Version of Node, such as `24.1.0`. */
  readonly node: string
  /** The tutor-webhooks that the project imports. */
  readonly kit: Package | undefined
  /** The package that the project's own code gets by this name. */
  installed(name: string): Package | undefined
  /** Whether its package.json names the package. */
  dependsOn(name: string): boolean
  readonly reachable: Reachable
  readonly sources: Sources
  /** Whether packages lie in archives, where Node's own lookup does not find them. */
  readonly isPlugAndPlay: boolean
  readonly installer: Installer
  /** The command that installs something for development. */
  install(what: string): string
  /** The path as seen from the project. */
  nameOf(path: string): string
}

/** The project in a folder; `undefined` when that has no package.json. */
export function readProject(folder: string, node: string): Project | undefined {
  const self = readPackage(folder)
  if (!self) return undefined
  const installed = (name: string) => (self.name === name ? self : findPackage(name, folder))
  const installer = installerOf(folder)
  return {
    folder,
    manifest: self.manifest,
    node,
    kit: installed('tutor-webhooks'),
    installed,
    dependsOn: (name) => DEPENDENCIES.some((kind) => Object.hasOwn(asObject(self.manifest[kind]) ?? {}, name)),
    reachable: reachableFrom(self),
    sources: readSources(folder),
    isPlugAndPlay: isAbove('.pnp.cjs', folder),
    installer,
    install: (what) => `${installer.addDev} ${what}`,
    nameOf: (path) => relative(folder, path) || '.',
  }
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

function isAbove(file: string, folder: string): boolean {
  const parent = dirname(folder)
  return isThere(join(folder, file)) || (parent !== folder && isAbove(file, parent))
}

/** The texts of the project's npm scripts. */
export function scriptsOf({ manifest }: Project): string {
  return Object.values(asObject(manifest.scripts) ?? {}).join('\n')
}
