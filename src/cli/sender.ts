import type { Mock, MockOptions, StoredEndpoint, Vendor } from 'tutor-webhooks'
import type { Overrides } from './settings.ts'
import type { FoundEvent } from './vendors.ts'

interface SenderOptions extends MockOptions {
  /** Where every event goes. */
  readonly url: string
  readonly secret: string
}

/** A mock of the vendor with one endpoint, which gets every event. */
export async function createSender(vendor: Vendor, { url, secret, ...options }: SenderOptions): Promise<Mock> {
  const { createMapStore, createMock } = await import('tutor-webhooks')
  const store = createMapStore<StoredEndpoint>()
  store.insert({ id: 'command-line', url, secret, active: true })
  return createMock({ ...vendor, subscribes: () => true }, options, store)
}

/** The event without its envelope, and without sending it. */
export async function makeEvent(
  { vendor, name, event }: FoundEvent,
  overrides: Overrides,
  seed: string,
): Promise<unknown> {
  const { envelop: _, validator: __, ...bare } = event
  const receiver = () => new Response(null, { status: 204 })
  const options = { url: 'https://example.com', secret: 'example', receiver, seed }
  const sender = await createSender({ ...vendor, events: { [name]: bare } }, options)
  const [delivery] = await sender.emit(name, overrides, { reserved: true, unchecked: true })
  return delivery!.payload
}
