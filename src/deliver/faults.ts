import type { Outcome } from './classify.ts'

/** What can go wrong on purpose with a delivery, to see what the receiver makes of it. */
export const DELIVERY_FAULTS = [
  'duplicate',
  'reorder',
  'delay',
  'stale-time',
  'bad-signature',
  'wrong-key',
  'truncated-body',
  'dropped-acknowledgement',
] as const

export type DeliveryFaultKind = (typeof DELIVERY_FAULTS)[number]

export type DeliveryFaultKinds = readonly DeliveryFaultKind[]

export const NO_FAULTS: DeliveryFaultKinds = []

/** The key that a delivery is signed with. */
export function keyWith(faults: DeliveryFaultKinds, secret: string): string {
  return faults.includes('wrong-key') ? `${secret}-of-another-endpoint` : secret
}

/** The signature that is sent: a bad one differs in its last digit only, which a careless comparison misses. */
export function signatureWith(faults: DeliveryFaultKinds, signature: string): string {
  if (!faults.includes('bad-signature')) return signature
  return signature.slice(0, -1) + (signature.endsWith('0') ? '1' : '0')
}

/** The bytes that are sent; the signature covers all of them. */
export function bodyWith(faults: DeliveryFaultKinds, body: Uint8Array): Uint8Array {
  return faults.includes('truncated-body') ? body.subarray(0, Math.floor(body.length / 2)) : body
}

/** What the vendor hears of an attempt: the answer to the first may get lost on its way back. */
export function outcomeWith(faults: DeliveryFaultKinds, outcome: Outcome, attemptNumber: number): Outcome {
  const isLost = attemptNumber === 1 && outcome.kind === 'response' && faults.includes('dropped-acknowledgement')
  return isLost ? { kind: 'reset' } : outcome
}
