import type { Outcome } from '../deliver/classify.ts'
import type { DeliveryEngine } from '../deliver/deliver.ts'
import type { Attempt, Delivery } from '../deliver/delivery.ts'
import { Health } from '../deliver/health.ts'
import type { CancelReason } from '../deliver/run.ts'
import type { Vendor } from '../vendor.ts'
import type { EndpointStore, StoredEndpoint } from './endpoint-store.ts'

/** The store of a mock at work: what changes in it reaches the deliveries that are pending. */
export interface LiveStore<Endpoint extends StoredEndpoint> extends EndpointStore<Endpoint> {
  /** Where deliveries to an endpoint go, or why there are none. */
  targetOf(id: string): Endpoint | CancelReason
  /** Disables the endpoint of a failed attempt when the vendor's rule says so. */
  judge(delivery: Delivery, attempt: Attempt, outcome: Outcome): void
}

export function createLiveStore<Endpoint extends StoredEndpoint>(
  store: EndpointStore<Endpoint>,
  { policy }: Vendor,
  engine: () => DeliveryEngine,
  onChange: () => void,
): LiveStore<Endpoint> {
  const rule = policy.disables
  const health = rule && new Health(rule)

  function replace(endpoint: Endpoint): void {
    store.replace(endpoint)
    engine().retarget(endpoint.id, targetOf(endpoint))
    onChange()
  }

  return {
    insert(endpoint) {
      store.insert(endpoint)
      onChange()
    },
    replace,
    find: (id) => store.find(id),
    all: () => store.all(),
    delete(id) {
      const wasThere = store.delete(id)
      engine().cancel(GONE, id)
      health?.forget(id)
      if (wasThere) onChange()
      return wasThere
    },
    clear() {
      store.clear()
      health?.forget()
    },
    targetOf(id) {
      const endpoint = store.find(id)
      return endpoint ? targetOf(endpoint) : GONE
    },
    judge({ endpoint: { id } }, { endedAt, verdict }, outcome) {
      if (!health?.record(id, endedAt, outcome, verdict === 'delivered')) return
      const endpoint = store.find(id)
      if (endpoint?.active && !rule?.exempts(endpoint.url)) replace({ ...endpoint, active: false, disabledAt: endedAt })
    },
  }
}

const GONE = 'The endpoint was removed.'

function targetOf<Endpoint extends StoredEndpoint>(endpoint: Endpoint): Endpoint | CancelReason {
  if (endpoint.active) return endpoint
  return endpoint.disabledAt === undefined
    ? 'The endpoint is inactive.'
    : 'The endpoint was disabled, because too many of its recent attempts failed.'
}
