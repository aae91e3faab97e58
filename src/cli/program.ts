import { createRequire } from 'node:module'
import { Command, type CommanderError } from 'commander'
import { WebhookError } from '../errors.ts'
import { didYouMean, nearName } from '../near-name.ts'
import { addContracts } from './contracts.ts'
import { addDeliveries } from './deliveries.ts'
import { addDemo } from './demo.ts'
import { addDoctor } from './doctor.ts'
import { addEvents } from './events.ts'
import type { Io } from './io.ts'
import { addResend } from './resend.ts'
import { addServe } from './serve.ts'
import type { Finish, Session } from './session.ts'
import { addShow } from './show.ts'
import { addSign } from './sign.ts'
import { addTrigger } from './trigger.ts'
import { addValidate } from './validate.ts'
import { addVerify } from './verify.ts'

const EXAMPLES = `
Examples:
  tutor-webhooks demo
  tutor-webhooks show evaluation.completed
  tutor-webhooks validate body.json
  tutor-webhooks trigger evaluation.completed --url http://127.0.0.1:3000/hook --secret-env SECRET
  tutor-webhooks serve --forward-to http://127.0.0.1:3000

Exit codes: 0 all is good, 1 what was looked at is not, or a delivery was not taken, 2 nothing was done.`

/** The tree of commands. A verb is added by a function such as addContracts. */
export function createProgram(session: Session, finish: Finish): Command {
  const program = new Command('tutor-webhooks')
    .description('Look at, check, sign and send the webhooks of TutorFlow and TutorCruncher.')
    .version(readVersion(), '-V, --version', 'show the version')
    .addHelpText('after', EXAMPLES)
  program.commandsGroup('Events and payloads:')
  addEvents(program, session)
  addShow(program, session)
  addValidate(program, session, finish)
  addSign(program, session)
  addVerify(program, session, finish)
  program.commandsGroup('Deliveries:')
  addTrigger(program, session, finish)
  addServe(program, session)
  addDeliveries(program, session)
  addResend(program, session, finish)
  program.commandsGroup('More:')
  addContracts(program, session, finish)
  addDoctor(program, session, finish)
  addDemo(program, session, finish)
  program.helpCommand('help [command]', 'show the help of a command')
  connect(program, session.io)
  return program
}

/** From package.json, where the package is: the sources and the build are not equally deep in it. */
function readVersion(): string {
  return createRequire(import.meta.url)('tutor-webhooks/package.json').version
}

/** Lets a command and all below it write to `io` and throw, where commander would end the process. */
function connect(command: Command, io: Io): void {
  const { stdout, stderr } = io
  command
    .helpOption('-h, --help', 'show this help')
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      // What is wrong is told once, by runCli.
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride((error) => {
      throw error.code.startsWith('commander.help') || error.exitCode === 0 ? error : toMisuse(error, command)
    })
  for (const one of command.commands) connect(one, io)
}

function toMisuse(error: CommanderError, command: Command): WebhookError {
  const name = fullName(command)
  const text = `Could not run ${name}: ${problemOf(error, command)} Run "${name} --help" for what there is.`
  return new WebhookError('OPTION_INVALID', text)
}

/** The two forms in which commander says that a value is wrong, and what it should be. */
const INVALID = /^error: (?:option '([^']+)'.* is invalid|.* is invalid for argument '([^']+)')\. (.*)$/s

/** Of what was given, only names are shown, and no values: one may be a secret in the wrong place. */
function problemOf({ code, message }: CommanderError, command: Command): string {
  if (code === 'commander.unknownOption') {
    const name = /unknown option '(--[^=']*|-.)/.exec(message)?.[1] ?? ''
    const known = command.options.map(({ long }) => long ?? '')
    return `there is no option ${name}${didYouMean(name, known)}`
  }
  if (code === 'commander.unknownCommand') {
    const known = command.commands.map((one) => one.name())
    const near = nearName(command.args[0], known)
    return near ? `there is no such command; did you mean "${near}"?` : 'there is no such command.'
  }
  if (code === 'commander.invalidArgument') {
    const [, option, argument, allowed] = INVALID.exec(message) ?? []
    return `${option ?? `<${argument}>`} has a wrong value. ${allowed}`
  }
  return `${message.replace(/^error: /, '').replace(/\.$/, '')}.`
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name()
}
