import { asObject, asText } from './files.ts'
import type { Project } from './project.ts'
import { isIn, majorOf } from './ranges.ts'
import type { Report } from './report.ts'

/** What says for itself on which Node it runs, and the newest line of it for an older Node. */
const PACKAGES: { readonly [name: string]: string | undefined } = {
  'tutor-webhooks': undefined,
  msw: 'msw@2',
  '@pact-foundation/pact': '@pact-foundation/pact@16',
  vitest: 'vitest@4',
  jest: undefined,
}

/** Whether Node is one that the installed packages run on. */
export function checkEngines(project: Project, report: Report): void {
  const { node } = project
  let isGood = true
  for (const [name, older] of Object.entries(PACKAGES)) {
    const { version, manifest } = project.installed(name) ?? {}
    const range = asText(asObject(manifest?.engines)?.node)
    if (range === undefined) continue
    const fits = isIn(node, range)
    if (fits === undefined) report.unknown(`Whether ${name} ${version} runs on Node ${node}: it asks for "${range}".`)
    if (fits !== false) continue
    isGood = false
    const other =
      older && majorOf(version!) !== majorOf(older.replace(/^.*@/, '')) ? `, or ${project.install(older)}` : ''
    report.error({
      id: 'node-version',
      problem: `${name} ${version} does not run on Node ${node}${symptomOf(name, project)}.`,
      fix: `Use Node ${range}${other}`,
    })
  }
  if (isGood) report.good(`Node ${node}`)
}

/** msw 3 is imported without complaint, and fails late. */
function symptomOf(name: string, { node }: Project): string {
  const isOld = name === 'msw' && isIn(node, '<22') === true
  return isOld ? ': the first request fails with "Promise.withResolvers is not a function"' : ''
}
