import { randomUUID } from 'node:crypto'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Attempt, Delivery, TimeScale, Vendor } from 'tutor-webhooks'
import { WebhookError } from '../errors.ts'
import { deliverToUrl } from './deliver-to-url.ts'
import { escapeControls } from './escape.ts'
import { EXIT } from './exit-codes.ts'
import { type Io, markOf, toJson } from './io.ts'
import { createSender } from './sender.ts'
import type { Finish, Session } from './session.ts'
import { type Overrides, parseSetting, type Setting, toOverrides } from './settings.ts'
import { addSecretOptions, examples, readSecret, type SecretOptions, toDuration } from './shared-options.ts'
import { type FoundEvent, findEvent, loadVendors } from './vendors.ts'

interface TriggerOptions extends SecretOptions {
  readonly set: readonly Setting[]
  readonly url?: string
  readonly retry?: true
  readonly timeScale?: TimeScale
  readonly timeout?: number
  readonly allowRemote?: true
  readonly seed?: string
  readonly unchecked?: true
  readonly reserved?: true
  readonly json?: true
}

const DOING = 'trigger the event'

/** Adds the verb `trigger`. */
export function addTrigger(program: Command, session: Session, finish: Finish): void {
  const command = program
    .command('trigger')
    .description('make a valid event and deliver it, signed, to a URL')
    .argument('<event>', 'its name')
    .option('--set <path=value>', 'change a field; may be given several times', collect, [])
    .option('--url <url>', 'where it goes')
  addSecretOptions(command, 'the secret to sign with, at TutorCruncher the private API key')
    .option('--retry', "keep trying as the vendor does, by the vendor's schedule")
    .addOption(
      new Option('--time-scale <factor>', 'how fast that schedule passes: 60 is a minute each second, or instant')
        .argParser(toTimeScale)
        .implies({ retry: true }),
    )
    .option('--timeout <duration>', 'how long one answer may take (default: as the vendor waits)', toDuration)
    .option('--allow-remote', 'let it leave this machine')
    .option('--seed <text>', 'the same seed makes the same event (default: another one each time)')
    .option('--unchecked', 'also send what its schema refuses')
    .option('--reserved', 'also send an event that the vendor has reserved and does not send yet')
    .option('--json', 'print the delivery as JSON')
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks trigger evaluation.completed --set score=4 --url http://127.0.0.1:3000/hook --secret-env SECRET',
        'tutor-webhooks trigger CHANGED_CONTRACTOR_STATUS --set subject.status=approved --set "subject.labels[0].name=VIP" \\',
        '  --url http://127.0.0.1:3000/hook --secret-env API_KEY --retry',
      ),
    )
    .action(async (name: string, options: TriggerOptions) => {
      const event = findEvent(await loadVendors(), name, DOING)
      const delivery = await deliver(session, event, options)
      if (options.json) session.io.stdout.write(toJson(session.secrets.hideIn(delivery)))
      if (delivery.status !== 'delivered') finish(EXIT.mismatch)
    })
}

async function deliver(session: Session, event: FoundEvent, options: TriggerOptions): Promise<Delivery> {
  const { io, secrets } = session
  const { url, set, seed = randomUUID(), retry, timeScale = 1, timeout: timeoutMs, json, ...rest } = options
  assertUrl(url)
  const secret = await readSecret(session, options, DOING)
  const make = (overrides: Overrides) => makeEvent(event, overrides, seed)
  const overrides = await toOverrides(event, set, { make, isFree: rest.unchecked ?? false })
  const onAttempt = (attempt: Attempt) => void (json || io.stdout.write(secrets.hide(formatAttempt(attempt, io))))
  const asked = { event, overrides, url, secret, seed, timeoutMs, onAttempt, ...rest }
  const delivery = await deliverToUrl(io, { ...asked, timeScale: retry ? timeScale : undefined })
  if (!json && delivery.status === 'pending') io.stdout.write(formatPending(event.vendor))
  return delivery
}

/** The event without its envelope, and without sending it. */
async function makeEvent({ vendor, name, event }: FoundEvent, overrides: Overrides, seed: string): Promise<unknown> {
  const { envelop: _, validator: __, ...bare } = event
  const receiver = () => new Response(null, { status: 204 })
  const options = { url: 'https://example.com', secret: 'example', receiver, seed }
  const sender = await createSender({ ...vendor, events: { [name]: bare } }, options)
  const [delivery] = await sender.emit(name, overrides, { reserved: true, unchecked: true })
  return delivery!.payload
}

/** @throws WebhookError OPTION_INVALID; the URL is not shown: it may hold a secret */
function assertUrl(url = ''): asserts url is string {
  if (URL.canParse(url) && /^https?:/i.test(url)) return
  const text = `Could not ${DOING}: --url must be an http or https URL, such as http://127.0.0.1:3000/hook.`
  throw new WebhookError('OPTION_INVALID', text)
}

const LONGEST_ANSWER = 200

function formatAttempt({ number, at, endedAt, verdict, reason, response }: Attempt, io: Io): string {
  const isGood = verdict === 'delivered'
  const line = `${markOf(isGood, io)} Attempt ${number}: ${escapeControls(reason)} (${endedAt - at} ms)\n`
  const answer = new TextDecoder().decode(response?.body ?? new Uint8Array()).trim()
  return isGood || answer === '' ? line : `${line}    ${escapeControls(cut(answer))}\n`
}

function cut(text: string): string {
  return text.length > LONGEST_ANSWER ? `${text.slice(0, LONGEST_ANSWER)}…` : text
}

function formatPending({ title, policy }: Vendor): string {
  const waits = policy.scheduleSeconds.map((seconds) => `${seconds} s`).join(', ')
  return `Not tried again here: ${title} would, ${waits} after the attempt before. --retry does as well.\n`
}

function collect(argument: string, before: readonly Setting[]): readonly Setting[] {
  return [...before, parseSetting(argument)]
}

function toTimeScale(text: string): TimeScale {
  const factor = text === 'instant' ? text : Number(text)
  if (factor === 'instant' || (factor > 0 && factor <= 1_000_000)) return factor
  throw new InvalidArgumentError('Give a number above 0, or instant.')
}
