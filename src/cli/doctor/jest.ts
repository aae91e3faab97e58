import { type JestConfig, readJestConfigs } from './jest-config.ts'
import { transformOf } from './jest-transform.ts'
import { type Project, scriptsOf } from './project.ts'
import { majorOf } from './ranges.ts'
import type { Report } from './report.ts'

/** Whether jest can load msw, of which parts are ES modules only. */
export function checkJest(project: Project, report: Report): void {
  const configs = readJestConfigs(project)
  const jest = project.installed('jest')
  if (configs.length === 0 || !jest || !project.installed('msw')) return
  if ((majorOf(jest.version) ?? 30) < 30) {
    const problem = `jest ${jest.version} is older than 30, the first version that tutor-webhooks is tested with.`
    report.warning({ id: 'jest-version', problem, fix: `Run: ${project.install('jest@30')}` })
  }
  checkTransforms(project, report, { name: `jest ${jest.version}`, configs })
  checkEnvironment(project, report, configs)
}

interface Jest {
  /** With its version. */
  readonly name: string
  readonly configs: readonly JestConfig[]
}

function checkTransforms(project: Project, report: Report, { name, configs }: Jest): void {
  const transforms = configs.map((config) => ({ config, ...transformOf(config, scriptsOf(project)) }))
  const isGoodSomewhere = transforms.some(({ verdict }) => verdict === 'good')
  for (const { config, verdict, text } of transforms) {
    const without = `it does not have ${name} transform that`
    if (verdict === 'good') report.good(`${name}, ${text}`)
    else if (verdict === 'unknown') report.unknown(`Whether ${name} transforms what msw loads: ${text}.`)
    else if (isGoodSomewhere) report.unknown(`Whether tests with ${config.file} load msw: ${without}.`)
    else reportMissing(project, report, { name, config, isOverridden: verdict === 'overridden' })
  }
}

interface Missing {
  readonly name: string
  readonly config: JestConfig
  /** Whether there is the preset, and without effect. */
  readonly isOverridden: boolean
}

function reportMissing(project: Project, report: Report, { name, config, isOverridden }: Missing): void {
  const { file, text = '' } = config
  const where = file === 'package.json' ? '"jest" in package.json' : file
  const preset = file.endsWith('.json') ? '"preset": "tutor-webhooks"' : "preset: 'tutor-webhooks'"
  const cause = isOverridden ? ", as transformIgnorePatterns take the place of the preset's" : ''
  const add = /\bpreset["']?\s*:/.test(text)
    ? `Add transform and transformIgnorePatterns of tutor-webhooks/jest-preset to ${where}, which has another preset.`
    : `Add to ${where}: ${preset}`
  const finding = {
    id: 'jest-transform',
    problem: `${name} does not transform what msw loads${cause}, and so cannot load it: "Must use import to load ES Module".`,
    fix: isOverridden
      ? `Take transformIgnorePatterns out of ${where}, or set those of tutor-webhooks/jest-preset.`
      : add,
  }
  if (project.sources.mocks.length > 0) report.error(finding)
  else report.warning(finding)
}

/** @note jest-fixed-jsdom has what is missing in jest-environment-jsdom. */
const JSDOM = /\btestEnvironment["']?\s*:\s*["'`](?:jest-environment-)?jsdom["'`]/

function checkEnvironment({ sources }: Project, report: Report, configs: readonly JestConfig[]): void {
  const inFile = sources.jsdom.find((place) => sources.mocks.some((one) => one.file === place.file))
  const inConfig = configs.find(({ text = '' }) => JSDOM.test(text))
  const place = inConfig?.file ?? (inFile && `${inFile.file}:${inFile.line}`)
  if (place === undefined) return
  report.warning({
    id: 'jest-environment',
    problem: `${place} runs tests in jest-environment-jsdom, which has no fetch, Request and TextEncoder: "ReferenceError: TextEncoder is not defined".`,
    fix: 'Begin tests of webhooks with /** @jest-environment node */, or take jest-fixed-jsdom as environment.',
  })
}
