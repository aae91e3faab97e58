import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './processes.ts'
import { CONSUMERS, type Project } from './projects.ts'

const QUIET = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']

export interface CellOptions {
  /** Where the project is copied to, into a folder of its name. */
  readonly folder: string
  /** The packed package. */
  readonly tarball: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Runs one project as its user would: in a folder of its own, with the packed package installed. Gives what its tests printed.
 *
 * @throws Error (as a rejection) with all that the step that failed has printed
 */
export async function runCell(project: Project, { folder, tarball, env }: CellOptions): Promise<string> {
  const cwd = join(folder, project.name)
  const isSource = (path: string) => !/[\\/](?:node_modules|dist|\.next)$/.test(path)
  for (const shared of project.shared ?? []) cpSync(join(CONSUMERS, 'shared', shared), cwd, { recursive: true })
  cpSync(project.folder, cwd, { recursive: true, filter: isSource })
  await run(['npm', 'ci', ...QUIET], cwd, env)
  await run(['npm', 'install', '--no-save', '--no-package-lock', ...QUIET, tarball], cwd, env)
  // A project that works has nothing for the doctor to find.
  if (!project.lacksPeers) await run(['npx', '--no-install', 'tutor-webhooks', 'doctor'], cwd, env)
  return run(['npm', 'test'], cwd, env)
}
