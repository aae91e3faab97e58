import { dirname, join, relative, resolve } from 'node:path'
import { asObject, asText, isThere, type JsonObject, readObject } from './files.ts'
import { findPackage } from './packages.ts'
import type { Project } from './project.ts'
import { isIn } from './ranges.ts'
import type { Report } from './report.ts'

/** Whether TypeScript finds the declarations of the kit. */
export function checkTypescript(project: Project, report: Report): void {
  const version = project.installed('typescript')?.version
  const configs = readConfigs(project.folder)
  if (configs.length === 0 && version === undefined) return
  if (version !== undefined && isIn(version, '<5.7')) {
    const problem = `TypeScript ${version} is older than 5.7, the first version that the declarations are tested with.`
    report.warning({ id: 'typescript-version', problem, fix: `Run: ${project.install('typescript')}` })
  }
  const found = configs.map((config) => ({ ...config, resolution: resolutionOf(config.options, version) }))
  for (const { file, resolution, isWhole } of found) {
    if (!isWhole) report.unknown(`What ${file} extends: it is not there, or cannot be read.`)
    else if (resolution === undefined)
      report.unknown(`How ${file} resolves modules: it does not say, and TypeScript is not installed.`)
    else if (OLD.includes(resolution)) reportResolution(report, file, resolution)
  }
  const good = found.filter(({ resolution }) => resolution !== undefined && !OLD.includes(resolution))
  if (good.length === configs.length) {
    const resolutions = [...new Set(good.map(({ resolution }) => resolution))].join(', ')
    report.good(`TypeScript ${version ?? ''}`.trim() + (resolutions && ` with module resolution ${resolutions}`))
  }
}

/** Those that do not read the "exports" of a package. */
const OLD = ['node', 'node10', 'classic']

function reportResolution(report: Report, file: string, resolution: string): void {
  report.error({
    id: 'typescript-resolution',
    problem: `${file} resolves modules as "${resolution}", which knows no "exports" of packages: "error TS2307: Cannot find module 'tutor-webhooks/…'".`,
    fix: `Set "module": "nodenext" in ${file}, or "moduleResolution": "bundler" where a bundler builds the code.`,
  })
}

/** What TypeScript takes where nothing is set changed with TypeScript 6. */
function resolutionOf(options: JsonObject, version: string | undefined): string | undefined {
  const given = asText(options.moduleResolution)?.toLowerCase()
  if (given !== undefined) return given
  const module = asText(options.module)?.toLowerCase()
  if (module?.startsWith('node')) return module
  if (module === 'preserve') return 'bundler'
  if (version === undefined) return undefined
  if (isIn(version, '>=6')) return 'bundler'
  const isCommonJs = module === undefined ? !/^es(?!3|5)/i.test(asText(options.target) ?? '') : module === 'commonjs'
  return isCommonJs ? 'node10' : 'classic'
}

interface TsConfig {
  /** Path from the project. */
  readonly file: string
  readonly options: JsonObject
  /** Whether all that it extends was read. */
  readonly isWhole: boolean
}

const MOST_CONFIGS = 50

/** The tsconfig.json of the project and those that it refers to, without one that only refers. */
function readConfigs(folder: string): TsConfig[] {
  const configs: TsConfig[] = []
  const paths = [join(folder, 'tsconfig.json')]
  const known = new Map<string, Options>()
  for (const path of paths) {
    const config = readObject(path)
    if (!config || paths.length > MOST_CONFIGS) continue
    const references = Array.isArray(config.references) ? config.references : []
    for (const reference of references) {
      const to = resolve(dirname(path), asText(asObject(reference)?.path) ?? '.')
      const file = to.endsWith('.json') ? to : join(to, 'tsconfig.json')
      if (!paths.includes(file)) paths.push(file)
    }
    const onlyRefers = references.length > 0 && Array.isArray(config.files) && config.files.length === 0
    if (!onlyRefers) configs.push({ file: relative(folder, path), ...optionsOf(path, known) })
  }
  return configs
}

type Options = Pick<TsConfig, 'options' | 'isWhole'>

/** The compiler options of a file, above those of what it extends, of which the last counts most. Each file is read once. */
function optionsOf(path: string, known: Map<string, Options>): Options {
  const config = known.size < MOST_CONFIGS ? readObject(path) : undefined
  // What extends itself is never whole.
  known.set(path, { options: {}, isWhole: false })
  if (!config) return known.get(path)!
  const names = Array.isArray(config.extends) ? config.extends : config.extends === undefined ? [] : [config.extends]
  const bases = names.map((name) => {
    const base = pathOfBase(asText(name) ?? '', dirname(path))
    return base === undefined ? undefined : (known.get(base) ?? optionsOf(base, known))
  })
  const result = {
    options: Object.assign({}, ...bases.map((base) => base?.options), asObject(config.compilerOptions)),
    isWhole: bases.every((base) => base?.isWhole),
  }
  known.set(path, result)
  return result
}

/** Where the name in an "extends" leads: a path, or a file of a package. */
function pathOfBase(name: string, folder: string): string | undefined {
  const isFile = (path: string) => path.endsWith('.json') && isThere(path)
  if (/^\.{0,2}\//.test(name)) return [name, `${name}.json`].map((one) => resolve(folder, one)).find(isFile)
  const [, owner = '', inner = ''] = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(name) ?? []
  const found = findPackage(owner, folder)
  const files = [inner, `${inner}.json`, join(inner, 'tsconfig.json')]
  return found && files.map((one) => join(found.folder, one)).find(isFile)
}
