import type { Dispatch } from '../deliver/deliver.ts'
import type { LiveDelivery } from '../deliver/delivery.ts'
import type { DeliveryLog } from '../deliver/log.ts'
import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import type { EndpointStore } from './endpoint-store.ts'

const DOING = 'send the delivery again'

/**
 * The event of a delivery, byte for byte, for its endpoint as that is now.
 *
 * @throws WebhookError DELIVERY_UNKNOWN, RESEND_REFUSED
 */
export function dispatchAgain(id: string, log: DeliveryLog, endpoints: EndpointStore): Dispatch {
  const delivery = findDelivery(id, log, DOING)
  const target = endpoints.find(delivery.endpoint.id)
  if (!target?.active) {
    const problem = target
      ? 'its endpoint takes no deliveries now. Make it active'
      : 'its endpoint is gone. Emit the event'
    throw new WebhookError('RESEND_REFUSED', `Could not ${DOING}: ${problem}, and try again.`)
  }
  return { event: delivery.encoded, target }
}

/** @throws WebhookError DELIVERY_UNKNOWN */
export function findDelivery(id: string, log: DeliveryLog, doing: string): LiveDelivery {
  const delivery = log.find(id)
  if (delivery) return delivery
  const text = `Could not ${doing}: the log keeps no delivery with the id ${kindOf(id)}. Take one from \`deliveries\`.`
  throw new WebhookError('DELIVERY_UNKNOWN', text, { details: { received: kindOf(id) } })
}
