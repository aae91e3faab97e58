import { findPackage, type Package } from './packages.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'

/** Whether what has to be one and the same for all is there once. */
export function checkCopies(project: Project, report: Report): void {
  const { kit, reachable, isPlugAndPlay, installer } = project
  if (isPlugAndPlay) {
    report.unknown("Which packages are installed: Yarn's Plug'n'Play keeps them where only running code finds them.")
    return
  }
  if (!kit) {
    const problem = 'tutor-webhooks is not installed in this project.'
    report.error({ id: 'not-installed', problem, fix: `Run: ${installer.add} tutor-webhooks` })
    return
  }
  if (reachable.isCut)
    report.unknown(`Whether there are further copies: more than ${reachable.packages.length} packages are installed.`)
  checkMswOfKit(project, kit, report)
  checkOthers(project, { name: 'tutor-webhooks', own: kit }, report)
}

/** Handlers are made by the copy of msw that the kit gets, and served by the one that the project gets. */
function checkMswOfKit(project: Project, kit: Package, report: Report): void {
  const own = project.installed('msw')
  const ofKit = findPackage('msw', kit.folder)
  if (!own) return
  if (!ofKit) {
    const problem = `tutor-webhooks in ${project.nameOf(kit.folder)} does not find the msw of this project.`
    report.error({ id: 'msw-not-found', problem, fix: installPacked(project) })
  } else if (ofKit.folder !== own.folder) {
    reportTwo(project, { kit, own, ofKit }, report)
  } else {
    checkOthers(project, { name: 'msw', own }, report)
  }
}

function installPacked({ installer }: Project): string {
  return `Install tutor-webhooks packed (npm pack, then ${installer.add} the file), not as a link.`
}

/** Bun and Yarn 1 have no command that makes one of several copies. */
function dedupeOr({ installer }: Project, other: string): string {
  return installer.dedupe ? `${installer.dedupe}, or ${other}` : other
}

function reportTwo(
  project: Project,
  { kit, own, ofKit }: Record<'kit' | 'own' | 'ofKit', Package>,
  report: Report,
): void {
  const at = ({ version, folder }: Package) => `${version} in ${project.nameOf(folder)}`
  const isLinked = !kit.folder.includes('node_modules')
  const finding = {
    id: 'msw-copies',
    problem: `tutor-webhooks/mocks makes its handlers with another copy of msw (${at(ofKit)}) than the project serves them with (${at(own)})${effectOf(own, ofKit)}.`,
    fix: isLinked
      ? installPacked(project)
      : `Let both have one copy. Run: ${dedupeOr(project, project.install(`msw@${own.version}`))}`,
  }
  // Two copies of one version were seen to work together.
  if (own.version === ofKit.version) report.warning(finding)
  else report.error(finding)
}

/** Seen with handlers of msw 2.15 in a server of msw 3; other pairs do not know each other's handlers. */
function effectOf(own: Package, ofKit: Package): string {
  if (own.version === ofKit.version) return ''
  const throws = own.version.startsWith('3.') && ofKit.version.startsWith('2.')
  return throws
    ? ': requests stay unanswered, or server.close() fails with "handler.dispose is not a function"'
    : ': requests may stay unanswered'
}

/** Further copies, which other packages use. */
function checkOthers(project: Project, { name, own }: { name: string; own: Package }, report: Report): void {
  const others = project.reachable.packages.filter((one) => one.name === name && one.folder !== own.folder)
  const [other] = others
  if (!other) {
    report.good(`${name} ${own.version}, one copy`)
    return
  }
  const more = others.length > 1 ? `, and ${others.length - 1} more` : ''
  report.warning({
    id: 'copies',
    problem: `There is another copy of ${name} ${own.version}: ${other.version} in ${project.nameOf(other.folder)}${more}. What one makes may not fit the other.`,
    fix: `Let all have one copy. Run: ${dedupeOr(project, `${project.installer.list} ${name}`)}, which says who needs it.`,
  })
}
