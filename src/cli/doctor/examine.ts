import { checkCopies } from './copies.ts'
import { checkEngines } from './engines.ts'
import { checkJest } from './jest.ts'
import { checkPeers } from './peers.ts'
import { readProject } from './project.ts'
import { type Diagnosis, Report } from './report.ts'
import { checkTypescript } from './typescript.ts'
import { checkUnhandledRequests } from './unhandled-requests.ts'

const CHECKS = [checkEngines, checkCopies, checkPeers, checkUnhandledRequests, checkJest, checkTypescript]

/**
 * What is wrong with a project that uses tutor-webhooks, by its package.json, those that are installed, its configurations
 * and its code, none of which is run. Gives `undefined` when the folder has no package.json.
 */
export function examine(folder: string, node: string): Diagnosis | undefined {
  const project = readProject(folder, node)
  if (!project) return undefined
  const report = new Report()
  for (const check of CHECKS) check(project, report)
  const { findings, unknowns, goods } = report
  const ok = !findings.some(({ severity }) => severity === 'error')
  return { ok, folder, node, findings, unknown: unknowns, good: goods }
}
