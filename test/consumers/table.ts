import { readFileSync, writeFileSync } from 'node:fs'
import type { Project } from './projects.ts'

const BEGIN = '<!-- begin consumers -->'
const END = '<!-- end consumers -->'

/** A runner and its major version. */
export const RUNNER = /([\w/@-]+) (\d+)/g

/** The projects as the README's table, with the versions of their lock files. */
export function tableOf(projects: readonly Project[]): string {
  const rows = projects.map((project) => {
    const cells = [project.title, project.msw ? project.versions.msw : '–', project.node, runnerOf(project)]
    return `| ${cells.join(' | ')} |`
  })
  return ['| project | msw | Node | runner |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** `vitest 4` with the version that is locked; what comes with Node has none. */
function runnerOf({ runner, versions }: Project): string {
  return runner.replace(RUNNER, (text, name) => (versions[name] ? `${name} ${versions[name]}` : text))
}

/** Puts the table between its marks. */
export function writeTable(path: string, projects: readonly Project[]): void {
  const [before, rest] = readFileSync(path, 'utf8').split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`Could not write the table: README.md lacks ${BEGIN} or ${END}.`)
  writeFileSync(path, `${before}${BEGIN}\n\n${tableOf(projects)}\n\n${END}${after}`)
}
