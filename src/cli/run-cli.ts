import { type Command, CommanderError } from 'commander'
import { isWebhookError } from '../errors.ts'
import { escapeControls } from '../escape.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'
import { inOptionNames } from './option-names.ts'
import { createProgram } from './program.ts'
import { toLines } from './report.ts'
import { createSecrets, refuseSecretArguments } from './secrets.ts'

/** Runs the command line and gives its exit code. Never rejects: what goes wrong is told on stderr. */
export async function runCli(io: Io): Promise<ExitCode> {
  const secrets = createSecrets(io)
  let exitCode: ExitCode = EXIT.good
  let ran: Command | undefined
  try {
    refuseSecretArguments(io.argv)
    const program = createProgram({ io, secrets }, (code) => {
      exitCode = code
    })
    program.hook('preAction', (_, command) => {
      ran = command
    })
    await program.parseAsync(io.argv, { from: 'user' })
    return exitCode
  } catch (error) {
    // Help and the version are such errors, and are written already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.misuse
    io.stderr.write(toLines(linesOf(error, ran).map((line) => escapeControls(secrets.hide(line)))))
    return EXIT.misuse
  }
}

/** One line, and one for each problem of a payload: what is quoted there holds no line end. */
function linesOf(error: unknown, ran: Command | undefined): readonly string[] {
  if (!isWebhookError(error))
    return [`Could not run tutor-webhooks: ${error instanceof Error ? error.message : String(error)}`]
  // A config file has the functions' names of options in it.
  const text = ran?.opts().config === undefined ? inOptionNames(error.message) : error.message
  return error.details.problems ? text.split('\n') : [text]
}
