import { asObject, asText } from './files.ts'
import { type Project, scriptsOf } from './project.ts'
import { isIn } from './ranges.ts'
import type { Report } from './report.ts'
import type { Place } from './sources.ts'

/** Whether what the doors of tutor-webhooks load is installed, where it is needed, and in a version that they work with. */
export function checkPeers(project: Project, report: Report): void {
  const { kit, sources } = project
  if (!kit || project.isPlugAndPlay) return
  checkPeer(project, report, { name: 'msw', door: 'tutor-webhooks/mocks', use: sources.mocks[0] })
  const verifies = /\btutor-webhooks\s+contracts\s+verify/.test(scriptsOf(project))
  const script = verifies ? { file: 'package.json', line: undefined } : undefined
  const use = sources.contracts[0] ?? script
  checkPeer(project, report, { name: '@pact-foundation/pact', door: 'tutor-webhooks/contracts', use })
}

interface Peer {
  readonly name: string
  /** Which part of the kit loads it. */
  readonly door: string
  /** Where the project uses that. */
  readonly use: { readonly file: string; readonly line?: Place['line'] | undefined } | undefined
}

function checkPeer(project: Project, report: Report, { name, door, use }: Peer): void {
  const range = asText(asObject(project.kit?.manifest.peerDependencies)?.[name]) ?? '*'
  const installed = project.installed(name)
  const fix = `Run: ${project.install(`${name}@${fitting(project, name)}`)}`
  if (!installed) {
    const problem = `${name} is not installed, and ${door} needs it: ${use?.file} uses that.`
    if (use) report.error({ id: 'peer-missing', problem, fix })
    else report.good(`no ${name}, which only ${door} needs`)
    return
  }
  const fits = isIn(installed.version, range)
  if (fits) report.good(`${name} ${installed.version}, for ${door}`)
  if (fits === undefined) report.unknown(`Whether ${name} ${installed.version} is one that ${door} works with.`)
  if (fits === false) {
    const problem = `${name} ${installed.version} is not among the versions that ${door} works with: ${range}.`
    report.error({ id: 'peer-version', problem, fix })
  }
}

/** The newest line that works with the kit, and on this Node. */
function fitting({ node }: Project, name: string): number {
  if (name === 'msw') return isIn(node, '>=22.12') ? 3 : 2
  return isIn(node, '>=22') ? 17 : 16
}
