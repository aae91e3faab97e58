import { randomBytes } from 'node:crypto'
import { createMock, type Mock, type MockOptions, type Vendor } from '../index.ts'
import type { VendorMock } from './control/control.ts'
import type { Data } from './data/open-data.ts'
import type { ServerOptions } from './options.ts'

interface Shared extends Pick<MockOptions, 'receiver' | 'clock' | 'baseUrl'> {
  /** What is kept of earlier servers, where something is. */
  readonly data: Data | undefined
}

/** A mock of each vendor. @throws WebhookError OPTION_INVALID */
export function createMocks(
  vendors: readonly Vendor[],
  { seed = randomBytes(16).toString('hex'), apiKeys, vendorOptions, timeoutMs, log }: ServerOptions,
  { data, ...shared }: Shared,
): VendorMock[] {
  const startSeed = data ? data.seedFrom(seed) : seed
  return vendors.map((vendor) => {
    const { id } = vendor
    const own = { ...vendorOptions?.[id], ...shared, apiKeys: apiKeys?.[id], timeoutMs, log }
    // Each has its own seed: the ids of one must not come up in the other.
    return { vendor, mock: createMock(vendor, { ...own, seed: `${startSeed} ${id}` }, data?.endpointsOf(id)) as Mock }
  })
}
