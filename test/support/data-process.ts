import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { Command, Said } from './data-child.ts'

/** Bundles the child into `folder`, since a bundle starts in a fraction of the time that a TypeScript loader needs. */
export async function bundleChild(folder: string): Promise<string> {
  const file = join(folder, 'data-child.mjs')
  const sqlite = createRequire(import.meta.url).resolve('node-sqlite3-wasm')
  const build = await rolldown({
    input: join(import.meta.dirname, 'data-child.ts'),
    platform: 'node',
    resolve: { conditionNames: ['@tutor-webhooks/source', 'node', 'import', 'default'] },
    plugins: [
      { name: 'sqlite', resolveId: (id) => (id === '#sqlite' ? { id: sqlite, external: 'absolute' } : undefined) },
    ],
  })
  await build.write({ format: 'esm', file })
  await build.close()
  return file
}

/** A process that keeps data, and what it has said so far. */
export class DataProcess {
  readonly said: Said[] = []
  readonly #child: ChildProcess
  readonly #waiting = new Set<() => void>()

  constructor(file: string) {
    this.#child = fork(file, { execArgv: [] })
    this.#child.on('message', (said: Said) => {
      this.said.push(said)
      for (const look of this.#waiting) look()
    })
  }

  get pid(): number {
    return this.#child.pid!
  }

  /** Gives the command, and comes when `count` more of `kind` have been said. */
  async tell(command: Command, kind: Said['kind'], count = 1): Promise<void> {
    const before = this.#count(kind)
    this.#child.send(command)
    await this.#until(() => this.#count(kind) >= before + count)
  }

  /** What was said of a kind. */
  all(kind: Said['kind']): string[] {
    return this.said.flatMap((said) => (said.kind === kind && 'what' in said ? [said.what] : []))
  }

  /** SIGKILL; comes when the process is gone. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    this.#child.kill('SIGKILL')
    await once(this.#child, 'exit')
  }

  #count(kind: Said['kind']): number {
    return this.said.filter((said) => said.kind === kind).length
  }

  #until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!isSo()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      this.#child.once('exit', () => reject(new Error('The process has ended.')))
      look()
    })
  }
}
