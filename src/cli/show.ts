import type { Command } from 'commander'
import type { Fact } from 'tutor-webhooks'
import { describeEvent, type Field, type Variant } from './event-schema.ts'
import { toJson } from './io.ts'
import { toLines } from './report.ts'
import { createSender } from './sender.ts'
import type { Session } from './session.ts'
import { examples } from './shared-options.ts'
import { type FoundEvent, findEvent, loadVendors } from './vendors.ts'

/** All that `show` tells, and prints as JSON. */
interface ShownEvent {
  readonly name: string
  readonly vendor: string
  readonly title: string
  readonly contractVersion: string
  readonly status: 'sent' | 'reserved'
  readonly description: string
  readonly fields: readonly Field[]
  readonly variants: readonly Variant[]
  /** A payload as it is sent, and its headers; not of a reserved event. */
  readonly example?: unknown
  readonly headers?: { readonly [name: string]: string }
  readonly scheduleSeconds: readonly number[]
  readonly timeoutMs: number
  readonly facts: readonly Omit<Fact, 'value'>[]
}

/** Adds the verb `show`. */
export function addShow(program: Command, { io }: Session): void {
  program
    .command('show')
    .description('show an event: its fields, an example, the headers and times of its delivery')
    .argument('<event>', 'its name')
    .option('--facts', 'also all that is known of the vendor, with the sources')
    .option('--json', 'print all of it as JSON')
    .addHelpText(
      'after',
      examples('tutor-webhooks show evaluation.completed', 'tutor-webhooks show CREATED_A_CLIENT --facts'),
    )
    .action(async (name: string, { facts, json }: { facts?: true; json?: true }) => {
      const shown = await describe(findEvent(await loadVendors(), name, 'show the event'))
      io.stdout.write(json ? toJson(shown) : format(shown, facts ?? false))
    })
}

async function describe({ vendor, name, event }: FoundEvent): Promise<ShownEvent> {
  const { scheduleSeconds, timeoutMs } = vendor.policy
  const facts = Object.values(vendor.facts).map(({ value: _, ...fact }) => fact)
  return {
    name,
    vendor: vendor.id,
    title: vendor.title,
    contractVersion: vendor.contractVersion,
    status: event.status,
    description: event.description,
    ...(event.schema ? describeEvent(event.schema) : { fields: [], variants: [] }),
    ...(event.status === 'sent' ? await exampleOf({ vendor, name, event }) : {}),
    scheduleSeconds,
    timeoutMs,
    facts,
  }
}

/** Payload and headers of a delivery that arrives nowhere. */
async function exampleOf({ vendor, name }: FoundEvent): Promise<Pick<ShownEvent, 'example' | 'headers'>> {
  const receiver = () => new Response(null, { status: 204 })
  const sender = await createSender(vendor, { url: 'https://example.com', secret: 'example', receiver })
  const [delivery] = await sender.emit(name)
  return { example: delivery!.payload, headers: delivery!.attempts[0]!.request.headers }
}

function format(shown: ShownEvent, withFacts: boolean): string {
  const { name, title, contractVersion, status, description, facts } = shown
  const reserved = ['', `${title} has reserved this event and does not send it yet; no payload of it is documented.`]
  return toLines([
    `${name}: ${title}, contract version ${contractVersion}, ${status}`,
    description,
    ...(status === 'sent' ? deliveryLines(shown) : reserved),
    ...factLines(facts, withFacts),
  ])
}

function deliveryLines(shown: ShownEvent): string[] {
  const { fields, variants, example, headers = {} } = shown
  return [
    ...section('Fields; those with ? may be missing', fieldLines(fields)),
    ...variants.flatMap((one) => section(`Fields of the ${one.field} as ${one.title}`, fieldLines(one.fields))),
    ...section('Example of a payload', JSON.stringify(example, null, 2).split('\n')),
    ...section(
      'Headers',
      Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ),
    ...section('Attempts', [timesText(shown)]),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines.map((line) => `  ${line}`)]
}

function fieldLines(fields: readonly Field[]): string[] {
  const names = fields.map(({ path, required }) => (required ? path : `${path}?`))
  const width = Math.max(...names.map((name) => name.length))
  return fields.map(({ type, description }, index) => {
    return `${names[index]!.padEnd(width)}  ${type}. ${description.replace(/ ?Source: .*$/s, '')}`.trimEnd()
  })
}

function timesText({ scheduleSeconds, timeoutMs }: ShownEvent): string {
  const waits = scheduleSeconds.map((seconds) => `${seconds} s`).join(', ')
  return `${scheduleSeconds.length + 1} in all: at once, then ${waits} after the attempt before. Each waits ${timeoutMs / 1000} s for an answer.`
}

/** What is only assumed is always shown: a reader has to know it. */
function factLines(facts: ShownEvent['facts'], withAll: boolean): string[] {
  const count = (wanted: string) => `${facts.filter(({ confidence }) => confidence === wanted).length} ${wanted}`
  const title = `How sure that is: ${['documented', 'observed', 'assumed'].map(count).join(', ')}`
  if (withAll) {
    return section(
      title,
      facts.map(({ confidence, statement, source }) => `${confidence.padEnd(10)}  ${statement} (${source})`),
    )
  }
  const assumed = facts.filter(({ confidence }) => confidence === 'assumed').map(({ statement }) => statement)
  return section(`${title} (--facts shows all). Assumed is:`, assumed)
}
