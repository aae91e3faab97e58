/**
 * `npm run consumers [name…]`: packs the package, installs it into the projects of this folder as their users would, and
 * runs their suites, two at a time; lines that they print as `measured: …` are shown. Nothing is written into the
 * repository but, with `-- --table`, the README's table, and that only when all projects have run and passed.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCell } from './cell.ts'
import { run } from './processes.ts'
import { type Project, readProjects } from './projects.ts'
import { Runtimes } from './runtimes.ts'
import { writeTable } from './table.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const AT_ONCE = 2

const names = process.argv.slice(2).filter((name) => name !== '--table')
const projects = choose(readProjects())
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tutor-webhooks-consumers-')))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const tarball = await pack()
const failed = await runAll()
console.log(`\n${projects.length - failed.length} of ${projects.length} consumer projects passed.`)
if (failed.length > 0) {
  console.log(`Failed, or not run: ${failed.join(', ')}.`)
  process.exitCode = 1
}
if (process.argv.includes('--table')) {
  if (failed.length === 0 && names.length === 0) writeTable(join(REPOSITORY, 'README.md'), projects)
  else console.log("The README's table stays as it is: it is written when all projects have run and passed.")
}

function choose(all: Project[]): Project[] {
  const known = all.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no consumer project ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
    process.exit(2)
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
}

/** Gives the path of the packed package. */
async function pack(): Promise<string> {
  await run(['npm', 'run', 'build'], REPOSITORY)
  const command = ['npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder]
  return join(folder, (await run(command, REPOSITORY)).trim().split('\n').at(-1)!)
}

/** Gives the names of those that did not pass. */
async function runAll(): Promise<string[]> {
  const runtimes = new Runtimes(folder)
  const waiting = [...projects]
  const lost: string[] = []
  const work = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      if (!(await passes(project, runtimes))) lost.push(project.name)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return lost
}

async function passes(project: Project, runtimes: Runtimes): Promise<boolean> {
  const start = performance.now()
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  const report = (word: string, text: string) => console.log(`${word.padEnd(8)} ${project.name}${text}`)
  let env: NodeJS.ProcessEnv
  try {
    env = await runtimes.environmentFor(project)
  } catch (error) {
    report('NOT RUN', `: ${(error as Error).message}`)
    return false
  }
  try {
    const output = await runCell(project, { folder, tarball, env })
    report('ok', `, ${seconds()}`)
    for (const [line] of output.matchAll(/^measured: .*/gm)) console.log(`         ${line}`)
    return true
  } catch (error) {
    report('FAILED', `, ${seconds()}\n\n${(error as Error).message}\n`)
    return false
  }
}
