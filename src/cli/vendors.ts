import type { Problem, Vendor, VendorEvent } from 'tutor-webhooks'
import type { Diagnosis, ReceivedRequest, SafeVerifyResult } from 'tutor-webhooks/tutorflow'
import { WebhookError } from '../errors.ts'
import { didYouMean } from '../near-name.ts'

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

/** What every vendor's door has for receivers. */
export interface Door {
  safeVerify(
    request: ReceivedRequest,
    options: { readonly secret: string; readonly payload: 'report' },
  ):
    | Extract<SafeVerifyResult, { ok: false }>
    | { readonly ok: true; readonly event?: Carried; readonly webhook?: Carried }
  diagnose(request: ReceivedRequest, options: { readonly secret: string }): Diagnosis
}

/** What a good delivery carries, by whichever name its vendor has for it. */
interface Carried {
  readonly known?: boolean
  readonly events?: readonly { readonly known?: boolean }[]
  readonly problems?: readonly Problem[] | undefined
}

const doors: { readonly [Id in VendorId]: () => Promise<Door> } = {
  tutorflow: () => import('tutor-webhooks/tutorflow'),
  tutorcruncher: () => import('tutor-webhooks/tutorcruncher'),
}

export function loadDoor(id: VendorId): Promise<Door> {
  return doors[id]()
}

export interface FoundEvent {
  readonly vendor: Vendor
  readonly name: string
  readonly event: VendorEvent
}

/** @throws WebhookError EVENT_UNKNOWN, with the name that is nearest */
export function findEvent(vendors: readonly Vendor[], name: string, doing: string): FoundEvent {
  const vendor = vendors.find(({ events }) => Object.hasOwn(events, name))
  if (vendor) return { vendor, name, event: (vendor.events as Record<string, VendorEvent>)[name]! }
  const titles = vendors.map(({ title }) => title).join(' or ')
  const near = didYouMean(
    name,
    vendors.flatMap(({ events }) => Object.keys(events)),
  )
  const text = `Could not ${doing}: no event of ${titles} has this name${near} Run "tutor-webhooks events" for all of them.`
  throw new WebhookError('EVENT_UNKNOWN', text)
}
