import type { DeliveryStatus } from '../../index.ts'

/** A state in a word and a colour. */
export function StatusBadge({ status }: { readonly status: DeliveryStatus }) {
  return <span class={`badge ${status}`}>{status}</span>
}
