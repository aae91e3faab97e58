import { escapeControls } from '../escape.ts'
import type { ControlClient, ListedDelivery, Told } from './control-client.ts'
import { formatDelivery } from './delivery-line.ts'
import { type Io, toJsonLine } from './io.ts'

/** All that are given must fit. */
export interface DeliveryFilter {
  readonly vendor?: string
  readonly status?: string
  readonly event?: string
}

interface Watch {
  readonly client: ControlClient
  /** What is shown first; asked for when changes are listened to already, so that none is missed. */
  readonly listed?: () => Promise<readonly ListedDelivery[]>
  readonly filter?: DeliveryFilter
  readonly json?: true | undefined
  readonly signal: AbortSignal
}

/** Shows deliveries as they change, a line each time, until the signal comes or the server ends. */
export async function watchDeliveries(io: Io, { client, listed, filter = {}, json, signal }: Watch): Promise<void> {
  const write = (delivery: ListedDelivery): void => {
    if (fits(delivery, filter)) io.stdout.write(json ? toJsonLine(delivery) : formatDelivery(delivery, io))
  }
  let isFirst = true
  for await (const told of client.listen(signal)) {
    // The server tells its clock as soon as it is listened to.
    if (isFirst) for (const delivery of (await listed?.()) ?? []) write(delivery)
    isFirst = false
    if (told.name === 'delivery') write(told.content as ListedDelivery)
    const note = noteOf(told)
    if (note !== undefined) io.stderr.write(note)
  }
}

function fits(delivery: ListedDelivery, { vendor, status, event }: DeliveryFilter): boolean {
  const { vendor: ofVendor, status: inStatus, event: ofEvent } = delivery
  return (
    (vendor === undefined || vendor === ofVendor) &&
    (status === undefined || status === inStatus) &&
    (event === undefined || event === ofEvent)
  )
}

/** What else happened, as far as it matters to who looks at deliveries. */
function noteOf({ name, content }: Told): string | undefined {
  const { vendor, deliveries } = content as { readonly vendor?: unknown; readonly deliveries?: unknown }
  if (name === 'overflow')
    return `${Number(deliveries)} deliveries changed at once; "tutor-webhooks deliveries" lists them.\n`
  return name === 'reset' ? `${escapeControls(String(vendor))} was reset: its deliveries are gone.\n` : undefined
}
