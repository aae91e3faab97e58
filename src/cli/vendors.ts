import type { Vendor } from 'tutor-webhooks'

/** The vendors of the package, as `--vendor` names them. */
export const VENDOR_IDS = ['tutorflow', 'tutorcruncher'] as const

export type VendorId = (typeof VENDOR_IDS)[number]

/** Loaded by the verbs that need them, so that help is there at once. In the order of their ids. */
export async function loadVendors(): Promise<readonly Vendor[]> {
  const { tutorflow, tutorcruncher } = await import('tutor-webhooks')
  return [tutorflow, tutorcruncher]
}

export async function loadVendor(id: VendorId): Promise<Vendor> {
  const vendors = await loadVendors()
  return vendors.find((vendor) => vendor.id === id)!
}
