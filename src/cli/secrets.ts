import { WebhookError } from '../errors.ts'
import type { Io } from './io.ts'

/** Reads secrets, and keeps all that it read out of what is written. */
export interface Secrets {
  /** What the environment variable holds that `option` names. */
  readVariable(variable: string, option: string): string
  /** All of stdin, without the line break at its end. */
  readStdin(): Promise<string>
  /** Keeps this out of what is written, too. */
  remember(secret: string): void
  hide(text: string): string
  /** The value as plain data, without what must not be shown, wherever in it that came to be. */
  hideIn<T>(value: T): T
}

/** Shorter ones would take ordinary words along. */
const SHORTEST_HIDDEN = 4
const LONGEST = 10_000

export function createSecrets({ env, stdin }: Pick<Io, 'env' | 'stdin'>): Secrets {
  const known = new Set<string>()
  const remember = (secret: string): string => {
    // As it is, and as it stands in JSON.
    if (secret.length >= SHORTEST_HIDDEN) known.add(secret).add(JSON.stringify(secret).slice(1, -1))
    return secret
  }
  const hide = (text: string): string => {
    // The longest first: one may hold another.
    const longestFirst = [...known].sort((a, b) => b.length - a.length)
    return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
  }
  return {
    readVariable(variable, option) {
      const secret = env[variable]
      if (secret) return remember(secret)
      // The name is not shown: it may be the secret itself.
      throw misuse(
        `Could not read the environment: the variable that ${option} names is not set, or empty. Set it, and give its name and not its value.`,
      )
    },
    remember,
    readStdin: async () => remember(await readLine(stdin)),
    hide,
    hideIn: (value) =>
      JSON.parse(
        JSON.stringify(value, (key, inner) => (typeof inner === 'string' && key !== 'status' ? hide(inner) : inner)),
      ),
  }
}

async function readLine(stdin: Io['stdin']): Promise<string> {
  const doing = 'Could not read the secret from the standard input'
  if (stdin.isTTY) throw misuse(`${doing}: it is a terminal, which would show it. Pipe the secret into the command.`)
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    if (text.length > LONGEST)
      throw misuse(`${doing}: it is longer than ${LONGEST} characters. Pipe in only the secret.`)
  }
  const secret = text.replace(/\r?\n$/, '')
  if (secret === '') throw misuse(`${doing}: it is empty. Pipe the secret into the command.`)
  return secret
}

const LOOKS_SECRET = /^--?(?:[a-z]+-)*(?:(?:secret|api-?key)|(?:key|token|password)(?:=|$))/i
const TAKES_NO_SECRET = /^--(?:(?:secret|api-key|other-api-key)-env(?:=|$)|(?:secret|api-key)-stdin$)/

/** The verbs that speak to a server, or are one. */
const TAKES_TOKEN = /^(?:serve|trigger|deliveries|resend)$/

/** Where to put it instead. */
function placeOf(argument: string, argv: readonly string[]): string {
  if (/^--?token/i.test(argument) && argv.some((one) => TAKES_TOKEN.test(one)))
    return `Put the token in TUTOR_WEBHOOKS_TOKEN${argv.includes('serve') ? '' : ', or use --token-stdin'}.`
  const option = argv.includes('verify-api') ? 'api-key' : 'secret'
  return `Put it in an environment variable and give its name with --${option}-env, or use --${option}-stdin.`
}

/**
 * Refuses arguments that would hold a secret: every process of the machine can read them.
 *
 * @throws WebhookError OPTION_INVALID without the secret
 */
export function refuseSecretArguments(argv: readonly string[]): void {
  const found = argv.find((argument) => LOOKS_SECRET.test(argument) && !TAKES_NO_SECRET.test(argument))
  if (found === undefined) return
  throw misuse(
    `Could not run tutor-webhooks: secrets and keys are not taken as arguments, where other processes and the history of the shell have them. ${placeOf(found, argv)}`,
  )
}

function misuse(text: string): WebhookError {
  return new WebhookError('OPTION_INVALID', text)
}
