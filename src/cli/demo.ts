import type { Command } from 'commander'
import { type Scene, scenes } from './demo-scenes.ts'
import { EXIT } from './exit-codes.ts'
import { type Io, markOf, toJson } from './io.ts'
import { toLines } from './report.ts'
import type { Finish, Session } from './session.ts'
import { examples } from './shared-options.ts'

/** Adds the verb `demo`. */
export function addDemo(program: Command, { io }: Session, finish: Finish): void {
  program
    .command('demo')
    .description('show what the package does, offline: deliveries, retries, signatures, checks')
    .option('--json', 'print what was shown as JSON')
    .addHelpText('after', examples('tutor-webhooks demo'))
    .action(async ({ json }: { json?: true }) => {
      const shown: Scene[] = []
      for (const play of scenes) {
        const scene = await play()
        shown.push(scene)
        if (!json) io.stdout.write(`${shown.length > 1 ? '\n' : ''}${format(scene, io)}`)
      }
      if (json) io.stdout.write(toJson(shown))
      if (!shown.every(({ ok }) => ok)) finish(EXIT.mismatch)
    })
}

function format({ title, lines, ok }: Scene, io: Io): string {
  return toLines([`${markOf(ok, io)} ${title}`, ...lines.map((line) => `  ${line}`)])
}
