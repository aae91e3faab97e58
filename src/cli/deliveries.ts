import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  addServerOptions,
  type ControlClient,
  connectServer,
  type ListedDelivery,
  type ServerOptions,
} from './control-client.ts'
import { formatDelivery } from './delivery-line.ts'
import { type Io, toJson } from './io.ts'
import type { Session } from './session.ts'
import { examples, vendorOption } from './shared-options.ts'
import { type DeliveryFilter, watchDeliveries } from './watch-deliveries.ts'

interface DeliveriesOptions extends ServerOptions, DeliveryFilter {
  readonly search?: string
  readonly limit?: string
  readonly watch?: true
  readonly json?: true
}

/** Adds the verb `deliveries`. */
export function addDeliveries(program: Command, session: Session): void {
  const command = program
    .command('deliveries')
    .description('list the deliveries of a server that runs, newest first')
    .addOption(vendorOption('only this vendor'))
    .addOption(new Option('--status <status>', 'only these').choices(['pending', 'delivered', 'failed', 'cancelled']))
    .option('--event <name>', 'only this event')
    .option('--search <text>', 'only with this text in id, event, URL or body')
    .option('--limit <count>', 'at most so many, up to 500 (default: 50)', toCount)
    .addOption(new Option('--watch', 'then show what changes, until it is stopped').conflicts('search'))
    .option('--json', 'print JSON; with --watch, one delivery a line')
  addServerOptions(command)
    .addHelpText(
      'after',
      examples('tutor-webhooks deliveries --status failed', 'tutor-webhooks deliveries --vendor tutorflow --watch'),
    )
    .action(async (options: DeliveriesOptions) => {
      const client = await connectServer(session, options)
      await (options.watch ? watch(session.io, client, options) : list(session.io, client, options))
    })
}

async function list(io: Io, client: ControlClient, options: DeliveriesOptions): Promise<void> {
  const { deliveries, next } = await listDeliveries(client, options)
  if (options.json) io.stdout.write(toJson(deliveries))
  else if (deliveries.length === 0) io.stdout.write('No deliveries.\n')
  else io.stdout.write(deliveries.map((one) => formatDelivery(one, io)).join(''))
  if (next !== null) io.stderr.write('There are older ones: --limit shows more.\n')
}

/** What is there, oldest first, and then every change, until it is stopped or nobody reads it any more. */
async function watch(io: Io, client: ControlClient, options: DeliveriesOptions): Promise<void> {
  const stopping = new AbortController()
  const takeBack = io.onSignal(() => stopping.abort())
  io.stdout.once?.('error', () => stopping.abort())
  const listed = async () => (await listDeliveries(client, options)).deliveries.toReversed()
  await watchDeliveries(io, { client, listed, filter: options, json: options.json, signal: stopping.signal }).finally(
    takeBack,
  )
  if (!stopping.signal.aborted) io.stderr.write('The server has stopped.\n')
}

interface Page {
  readonly deliveries: readonly ListedDelivery[]
  readonly next: string | null
}

function listDeliveries(
  client: ControlClient,
  { vendor, status, event, search, limit }: DeliveriesOptions,
): Promise<Page> {
  return client.get('/deliveries', { vendor, status, event, search, limit })
}

function toCount(text: string): string {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 500) return text
  throw new InvalidArgumentError('Give a number from 1 to 500.')
}
