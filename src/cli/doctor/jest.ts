import { join } from 'node:path'
import { asObject, asText, readText, withoutComments } from './files.ts'
import { type Project, scriptsOf } from './project.ts'
import { majorOf } from './ranges.ts'
import type { Report } from './report.ts'

/** Whether jest can load msw, of which parts are ES modules only. */
export function checkJest(project: Project, report: Report): void {
  const config = readConfig(project)
  const jest = config && project.installed('jest')
  if (!jest || !project.installed('msw')) return
  if ((majorOf(jest.version) ?? 30) < 30) {
    const problem = `jest ${jest.version} is older than 30, the first version that tutor-webhooks is tested with.`
    report.warning({ id: 'jest-version', problem, fix: `Run: ${project.install('jest@30')}` })
  }
  checkTransform(project, report, { name: `jest ${jest.version}`, config })
  checkEnvironment(project, report, config)
}

interface Config {
  readonly file: string
  /** As it is written, without comments: it is not run. */
  readonly text: string
}

const FILES = ['ts', 'js', 'mjs', 'cjs', 'cts', 'mts', 'json'].map((ending) => `jest.config.${ending}`)

/** The configuration of jest, empty where the project uses jest without one; `undefined` where it does not use jest. */
function readConfig(project: Project): Config | undefined {
  const { folder, manifest } = project
  const named = asText(manifest.jest)
  for (const file of named === undefined ? FILES : [named]) {
    const text = readText(join(folder, file))
    if (text !== undefined) return { file, text: withoutComments(text) }
  }
  const inManifest = asObject(manifest.jest)
  const isUsed = inManifest || project.dependsOn('jest') || /\bjest\b/.test(scriptsOf(project))
  return isUsed ? { file: 'package.json', text: JSON.stringify(inManifest ?? {}) } : undefined
}

function checkTransform(project: Project, report: Report, { name, config }: { name: string; config: Config }): void {
  const { file, text } = config
  const transform = transformOf(text, scriptsOf(project))
  if (transform === 'elsewhere') {
    report.unknown(`Whether ${name} transforms what msw loads: ${file} takes its configuration from elsewhere.`)
  } else if (transform !== 'none') {
    report.good(`${name}, ${transform}`)
  } else {
    const where = file === 'package.json' ? '"jest" in package.json' : file
    const preset = file.endsWith('.json') ? '"preset": "tutor-webhooks"' : "preset: 'tutor-webhooks'"
    const finding = {
      id: 'jest-transform',
      problem: `${name} does not transform what msw loads, and so cannot load it: "Must use import to load ES Module".`,
      fix: /\bpreset["']?\s*:/.test(text)
        ? `Add transform and transformIgnorePatterns of tutor-webhooks/jest-preset to ${where}, which has another preset.`
        : `Add to ${where}: ${preset}`,
    }
    if (project.sources.mocks.length > 0) report.error(finding)
    else report.warning(finding)
  }
}

/** How jest comes to load ES modules, by the text of its configuration. */
function transformOf(config: string, scripts: string): string {
  if (/['"`]tutor-webhooks(?:\/jest-preset)?['"`]/.test(config)) return 'with the preset of tutor-webhooks'
  // One of the packages that have to be transformed, or all of them.
  if (/\brettime\b|\btransformIgnorePatterns["']?\s*:\s*\[\s*\]/.test(config)) return 'with transforms of its own'
  if (scripts.includes('--experimental-vm-modules')) return 'with ES modules'
  const takesFromOthers = /\brequire\(\s*['"`](?!node:)|\bfrom\s*['"`](?!node:|@?jest)/.test(config)
  return takesFromOthers ? 'elsewhere' : 'none'
}

/** @note jest-fixed-jsdom has what is missing in jest-environment-jsdom. */
const JSDOM = /\btestEnvironment["']?\s*:\s*["'`](?:jest-environment-)?jsdom["'`]/

function checkEnvironment({ sources }: Project, report: Report, { file, text }: Config): void {
  const inFile = sources.jsdom.find((place) => sources.mocks.some((one) => one.file === place.file))
  const place = JSDOM.test(text) ? file : inFile && `${inFile.file}:${inFile.line}`
  if (place === undefined) return
  report.warning({
    id: 'jest-environment',
    problem: `${place} runs tests in jest-environment-jsdom, which has no fetch, Request and TextEncoder: "ReferenceError: TextEncoder is not defined".`,
    fix: 'Begin tests of webhooks with /** @jest-environment node */, or take jest-fixed-jsdom as environment.',
  })
}
