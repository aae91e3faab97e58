import { randomBytes } from 'node:crypto'
import { createMock, type Mock, type MockOptions, type Vendor } from '../index.ts'
import type { VendorMock } from './control/control.ts'
import type { ServerOptions } from './options.ts'

/** A mock of each vendor. @throws WebhookError OPTION_INVALID */
export function createMocks(
  vendors: readonly Vendor[],
  { seed = randomBytes(16).toString('hex'), apiKeys, vendorOptions, timeoutMs, log }: ServerOptions,
  shared: Pick<MockOptions, 'receiver' | 'clock' | 'baseUrl'>,
): VendorMock[] {
  return vendors.map((vendor) => {
    const { id } = vendor
    const own = { ...vendorOptions?.[id], ...shared, apiKeys: apiKeys?.[id], timeoutMs, log }
    // Each has its own seed: the ids of one must not come up in the other.
    return { vendor, mock: createMock(vendor, { ...own, seed: `${seed} ${id}` }) as Mock }
  })
}
