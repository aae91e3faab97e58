import type { Mock, MockOptions, StoredEndpoint, Vendor } from 'tutor-webhooks'

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
