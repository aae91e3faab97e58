import { resolve } from 'node:path'
import { asObject, asText, readText, withoutComments } from './files.ts'
import { type Project, scriptsOf } from './project.ts'

/** A configuration of jest. */
export interface JestConfig {
  /** Path from the project. */
  readonly file: string
  /** As it is written, without comments: it is not run. `undefined` when it is not there, or cannot be read. */
  readonly text: string | undefined
}

/** The configurations that the project runs jest with, one that is empty where it has none; none where it does not use jest. */
export function readJestConfigs(project: Project): JestConfig[] {
  const named = runsOf(scriptsOf(project)).map(configOf)
  const files = [...new Set(named.filter((file) => file !== undefined))]
  const usesOwn = named.length === 0 || named.includes(undefined)
  return [...(usesOwn ? readOwn(project) : []), ...files.map((file) => readConfig(project, file))]
}

/** What the scripts give jest as arguments, for each time that they run it. */
function runsOf(scripts: string): string[] {
  const commands = scripts.split(/[;&|\n]+/)
  return commands.flatMap((command) => /(?:^|[\s/\\])jest(?:\.js)?(\s.*|$)/.exec(command)?.[1] ?? [])
}

/** What `--config` says: a path, or the configuration itself. */
function configOf(args: string): string | undefined {
  const [, ...values] = /\s(?:--config|-c)(?:=|\s+)(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(args) ?? []
  return values.find((value) => value !== undefined)
}

function readConfig({ folder }: Project, file: string): JestConfig {
  if (file.startsWith('{')) return { file: '--config in package.json', text: file }
  const text = readText(resolve(folder, file))
  return { file, text: text && withoutComments(text) }
}

const FILES = ['ts', 'js', 'mjs', 'cjs', 'cts', 'mts', 'json'].map((ending) => `jest.config.${ending}`)

/** The one that jest finds by itself. */
function readOwn(project: Project): JestConfig[] {
  const { manifest } = project
  const named = asText(manifest.jest)
  for (const file of named === undefined ? FILES : [named]) {
    const config = readConfig(project, file)
    if (config.text !== undefined) return [config]
  }
  const inManifest = asObject(manifest.jest)
  const isUsed = inManifest || project.dependsOn('jest') || /\bjest\b/.test(scriptsOf(project))
  return isUsed ? [{ file: 'package.json', text: JSON.stringify(inManifest ?? {}) }] : []
}
