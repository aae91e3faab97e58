import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { WebhookError } from '../errors.ts'
import { examine } from './doctor/examine.ts'
import { formatDiagnosis } from './doctor/format.ts'
import { isVersion } from './doctor/ranges.ts'
import { EXIT } from './exit-codes.ts'
import { toJson } from './io.ts'
import type { Finish, Session } from './session.ts'
import { examples } from './shared-options.ts'

interface DoctorOptions {
  readonly node: string
  readonly json?: true
}

/** Adds the command `doctor`. */
export function addDoctor(program: Command, { io }: Session, finish: Finish): void {
  program
    .command('doctor')
    .description('look for what keeps a project from testing with tutor-webhooks; runs none of its code')
    .argument('[folder]', "the project's folder, with its package.json", '.')
    .option('--node <version>', 'the Node that the project runs on', toVersion, process.versions.node)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('tutor-webhooks doctor', 'tutor-webhooks doctor ./packages/app --node 24.1.0 --json'),
    )
    .action((folder: string, { node, json }: DoctorOptions) => {
      const diagnosis = examine(toFolder(folder), node)
      if (!diagnosis) throw noProject(folder)
      io.stdout.write(json ? toJson(diagnosis) : formatDiagnosis(diagnosis, io))
      if (!diagnosis.ok) finish(EXIT.mismatch)
    })
}

/** With links followed: packages are looked up from where the code really is. */
function toFolder(folder: string): string {
  try {
    return realpathSync(resolve(folder))
  } catch {
    throw noProject(folder)
  }
}

function noProject(folder: string): WebhookError {
  const text = `Could not look at the project: there is no package.json that can be read in ${resolve(folder)}. Run tutor-webhooks doctor in the folder of the project, or give that folder.`
  return new WebhookError('OPTION_INVALID', text)
}

function toVersion(text: string): string {
  if (isVersion(text)) return text.replace(/^v/, '')
  throw new InvalidArgumentError('Give a version such as 24.1.0.')
}
