import type { LiveDelivery } from '../deliver/delivery.ts'
import type { Vendor } from '../vendor.ts'
import type { StoredEndpoint } from './endpoint-store.ts'

/** What a receiver makes of the signature of a delivery. The signature itself is not told. */
export interface SignatureCheck {
  /** Name of the header. */
  readonly header: string
  /** Whether who has the endpoint's secret of now accepts it; null when that cannot be told any more. */
  readonly valid: boolean | null
  /** Why, in sentences. */
  readonly explanation: string
}

/** Checks what the last attempt sent, or what the first will send. */
export function checkSignature(
  vendor: Vendor,
  delivery: LiveDelivery,
  endpoint: StoredEndpoint | undefined,
): SignatureCheck {
  const header = vendor.signatureHeader
  const request = delivery.attempts.at(-1)?.request ?? delivery.request
  if (!endpoint) return { header, valid: null, explanation: 'The endpoint is gone, and its secret with it.' }
  const valid = request.isSignedWith?.(endpoint.secret)
  if (valid === undefined) return { header, valid: null, explanation: 'Signatures are not kept across a restart.' }
  return { header, valid, explanation: explain(valid, delivery, request.body.length) }
}

function explain(valid: boolean, { faults, encoded }: LiveDelivery, sentBytes: number): string {
  if (valid) return `It was made with the endpoint's secret over the ${sentBytes} bytes of the body.`
  if (faults.includes('bad-signature')) return 'It is wrong on purpose: its last digit was changed.'
  if (faults.includes('wrong-key')) return 'It is wrong on purpose: it was made with the secret of somebody else.'
  if (faults.includes('truncated-body'))
    return `It is wrong on purpose: it was made over ${encoded.body.length} bytes, of which ${sentBytes} were sent.`
  return 'It was made with another secret than the endpoint has now: that was changed since.'
}
