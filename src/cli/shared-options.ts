import { type Command, InvalidArgumentError, Option } from 'commander'
import type { TimeScale } from 'tutor-webhooks'
import { type Duration, toMs } from '../deliver/clock.ts'
import { WebhookError } from '../errors.ts'
import type { Session } from './session.ts'
import { VENDOR_IDS } from './vendors.ts'

/** Options that several verbs have. */
export function vendorOption(description: string): Option {
  return new Option('--vendor <vendor>', description).choices(VENDOR_IDS)
}

export interface SecretOptions {
  readonly secretEnv?: string
  readonly secretStdin?: true
}

/** @param whose as in "the receiver's secret" */
export function addSecretOptions(command: Command, whose: string): Command {
  return command
    .option('--secret-env <name>', `name of the environment variable that holds ${whose}`)
    .addOption(new Option('--secret-stdin', 'read the secret from the standard input').conflicts('secretEnv'))
}

/**
 * The secret that the options name.
 *
 * @param doing as in "Could not sign the body"
 * @throws WebhookError OPTION_INVALID when there is none
 */
export async function readSecret(
  { secrets }: Session,
  { secretEnv, secretStdin }: SecretOptions,
  doing: string,
): Promise<string> {
  if (secretStdin) return secrets.readStdin()
  if (secretEnv !== undefined) return secrets.readVariable(secretEnv, '--secret-env')
  const text = `Could not ${doing}: there is no secret. Give --secret-env or --secret-stdin.`
  throw new WebhookError('OPTION_INVALID', text)
}

/** What is read from the standard input. */
interface StdinReaders {
  readonly body: boolean
  readonly headers?: boolean
  readonly secret: boolean | undefined
}

/** The standard input holds one thing: the body, the headers or the secret. */
export function assertOneStdin(readers: StdinReaders, doing: string): void {
  const [first, second] = Object.entries(readers).flatMap(([name, reads]) => (reads ? name : []))
  if (second === undefined) return
  const remedy = second === 'secret' ? 'Use --secret-env' : 'Give a file for one of them'
  const text = `Could not ${doing}: the standard input cannot be both the ${first} and the ${second}. ${remedy}.`
  throw new WebhookError('OPTION_INVALID', text)
}

/** @param description what passes at that speed */
export function timeScaleOption(description: string): Option {
  const text = `${description}: 60 is a minute each second, or instant`
  return new Option('--time-scale <factor>', text).argParser((factor): TimeScale => {
    const number = Number(factor)
    if (factor === 'instant' || (number > 0 && number <= FASTEST)) return factor === 'instant' ? factor : number
    throw new InvalidArgumentError(`Give a number above 0 and at most ${FASTEST}, or instant.`)
  })
}

const FASTEST = 1_000_000

/** Reads the value of an option that takes a duration. */
export function toDuration(text: string): number {
  try {
    return toMs(text as Duration)
  } catch {
    throw new InvalidArgumentError('Give a duration such as 5s or 500ms.')
  }
}

/** The end of a help text. */
export function examples(...lines: readonly string[]): string {
  const title = lines.length === 1 ? 'Example' : 'Examples'
  return `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`
}
