import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { WebhookError } from '../errors.ts'
import { addServerOptions, connectServer, type ListedDelivery, type ServerOptions } from './control-client.ts'
import { formatDelivery } from './delivery-line.ts'
import { EXIT } from './exit-codes.ts'
import { toJson } from './io.ts'
import { makeEvent } from './sender.ts'
import type { Finish, Session } from './session.ts'
import { type Overrides, parseSetting, type Setting, toOverrides } from './settings.ts'
import { addSecretOptions, examples, timeScaleOption, toDuration } from './shared-options.ts'
import { triggerUrl, type UrlOptions } from './trigger-url.ts'
import { type FoundEvent, findEvent, loadVendors } from './vendors.ts'

interface TriggerOptions extends Omit<UrlOptions, 'url'>, ServerOptions {
  readonly set?: readonly Setting[]
  readonly url?: string
  readonly seed?: string
}

const DOING = 'trigger the event'

/** Adds the verb `trigger`. */
export function addTrigger(program: Command, session: Session, finish: Finish): void {
  const command = program
    .command('trigger')
    .description('make a valid event and deliver it: to a URL, or to the endpoints of a server that runs')
    .argument('<event>', 'its name')
    .option('--set <path=value>', 'change a field; may be given several times', collect)
    .option('--unchecked', 'also send what its schema refuses')
    .option('--reserved', 'also send an event that the vendor has reserved and does not send yet')
    .option('--json', 'print the deliveries as JSON')
    .optionsGroup('To a URL:')
    .option('--url <url>', 'where it goes')
  addSecretOptions(command, 'the secret to sign with; at TutorCruncher that is the private API key')
    .option('--retry', "keep trying, by the vendor's schedule")
    .addOption(timeScaleOption('how fast that schedule passes').implies({ retry: true }))
    .option('--timeout <duration>', 'how long one answer may take (default: as the vendor waits)', toDuration)
    .option('--allow-remote', 'let it leave this machine')
    .option('--seed <text>', 'the same seed makes the same event (default: another one each time)')
  addServerOptions(command.optionsGroup('To a server, when there is no --url:'))
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks trigger evaluation.completed --set score=4 --url http://127.0.0.1:3000/hook --secret-env SECRET',
        'tutor-webhooks trigger CREATED_A_CLIENT --url http://127.0.0.1:3000/hook --secret-env API_KEY --retry',
        'tutor-webhooks trigger CHANGED_CONTRACTOR_STATUS --set subject.status=approved --set "subject.labels[0].name=VIP"',
      ),
    )
    .action(async (name: string, options: TriggerOptions) => {
      const event = findEvent(await loadVendors(), name, DOING)
      const deliveries = await (options.url === undefined
        ? triggerAtServer(session, event, options)
        : triggerUrlWith(session, event, { ...options, url: options.url }))
      if (deliveries.length === 0 || deliveries.some(({ status }) => status !== 'delivered')) finish(EXIT.mismatch)
    })
}

async function triggerUrlWith(session: Session, event: FoundEvent, options: TriggerOptions & UrlOptions) {
  const { seed = randomUUID() } = options
  return triggerUrl(session, { event, overrides: await overridesOf(event, options, seed), seed }, options)
}

async function triggerAtServer(
  session: Session,
  event: FoundEvent,
  options: TriggerOptions,
): Promise<readonly ListedDelivery[]> {
  assertNoUrlOptions(options)
  const { io } = session
  const { unchecked, reserved, json } = options
  const client = await connectServer(session, { ...options, instead: 'Without a server, give --url.' })
  const { vendor, name } = event
  const overrides = await overridesOf(event, options, randomUUID())
  const asked = { vendor: vendor.id, event: name, overrides, options: { unchecked, reserved } }
  const { deliveries } = await client.post<{ readonly deliveries: readonly ListedDelivery[] }>('/emit', asked)
  if (json) io.stdout.write(toJson(deliveries))
  else if (deliveries.length === 0)
    io.stdout.write(
      `Nobody gets ${name}: no active endpoint of ${vendor.title} takes it. Register one that does, with the curl line that "serve" prints, or on its page.\n`,
    )
  else for (const delivery of deliveries) io.stdout.write(formatDelivery(delivery, io))
  return deliveries
}

function overridesOf(event: FoundEvent, { set = [], unchecked }: TriggerOptions, seed: string): Promise<Overrides> {
  const make = (overrides: Overrides) => makeEvent(event, overrides, seed)
  return toOverrides(event, set, { make, isFree: unchecked ?? false })
}

const URL_OPTIONS = {
  secretEnv: '--secret-env',
  secretStdin: '--secret-stdin',
  retry: '--retry',
  timeout: '--timeout',
  allowRemote: '--allow-remote',
  seed: '--seed',
} as const

/** A server has its own secrets, schedule and rules. */
function assertNoUrlOptions(options: TriggerOptions): void {
  const given = Object.entries(URL_OPTIONS).find(([name]) => options[name as keyof typeof URL_OPTIONS] !== undefined)
  if (!given) return
  const text = `Could not ${DOING}: ${given[1]} is for a delivery to --url. Give --url, or leave it to the server, which has its own.`
  throw new WebhookError('OPTION_INVALID', text)
}

function collect(argument: string, before: readonly Setting[] = []): readonly Setting[] {
  return [...before, parseSetting(argument)]
}
