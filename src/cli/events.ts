import { Argument, type Command } from 'commander'
import type { Vendor, VendorEvent } from 'tutor-webhooks'
import { toJson } from './io.ts'
import type { Session } from './session.ts'
import { examples } from './shared-options.ts'
import { loadVendors, VENDOR_IDS, type VendorId } from './vendors.ts'

/** One event in the list, and in its JSON. */
interface ListedEvent {
  readonly vendor: string
  readonly name: string
  readonly status: VendorEvent['status']
  readonly description: string
}

/** Adds the verb `events`. */
export function addEvents(program: Command, { io }: Session): void {
  program
    .command('events')
    .description('list the events of both vendors, or of one')
    .addArgument(new Argument('[vendor]', 'whose events').choices(VENDOR_IDS))
    .option('--search <text>', 'only those with this text in their name or description')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('tutor-webhooks events', 'tutor-webhooks events tutorcruncher --search invoice --json'),
    )
    .action(async (id: VendorId | undefined, { search = '', json }: { search?: string; json?: true }) => {
      const vendors = (await loadVendors()).filter((vendor) => id === undefined || vendor.id === id)
      const lists = vendors.map((vendor) => ({ vendor, events: listEvents(vendor, search) }))
      io.stdout.write(json ? toJson(lists.flatMap(({ events }) => events)) : lists.map(formatEvents).join('\n'))
    })
}

function listEvents(vendor: Vendor, search: string): ListedEvent[] {
  const wanted = search.toLowerCase()
  return Object.entries(vendor.events as Record<string, VendorEvent>)
    .map(([name, { status, description }]) => ({ vendor: vendor.id, name, status, description }))
    .filter(({ name, description }) => `${name}\n${description}`.toLowerCase().includes(wanted))
}

function formatEvents({ vendor, events }: { vendor: Vendor; events: readonly ListedEvent[] }): string {
  const { title, contractVersion } = vendor
  const width = Math.max(...events.map(({ name }) => name.length))
  const lines = events.map(
    ({ name, status, description }) => `  ${name.padEnd(width)}  ${status.padEnd(8)}  ${description}\n`,
  )
  return `${title}, contract version ${contractVersion}: ${countOf(vendor, events)}\n${lines.join('')}`
}

/** How many events are listed: of each status, or of all when only some are. */
function countOf(vendor: Vendor, events: readonly ListedEvent[]): string {
  const total = Object.keys(vendor.events).length
  if (events.length < total) return `${events.length} of ${total} events`
  const reserved = events.filter(({ status }) => status === 'reserved').length
  return `${total} events${reserved > 0 ? `, ${reserved} of them reserved and not sent yet` : ''}`
}
