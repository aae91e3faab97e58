import { type Clock, type Duration, toMs } from '../deliver/clock.ts'
import type { Dispatch } from '../deliver/deliver.ts'
import { DELIVERY_FAULTS, type DeliveryFaultKind } from '../deliver/faults.ts'
import type { Vendor } from '../vendor.ts'
import { assertFault } from './fault-options.ts'
import type { ApiFault, DeliveryFault, Fault, Faults } from './fault-types.ts'
import type { Random } from './random.ts'

/** A fault while it lasts. */
interface Active<F extends Fault = Fault> {
  readonly fault: F
  left: number
  /** Of `reorder`: how many steps each delivery waits that it takes. */
  readonly steps: number[]
}

/** The refusals of an API fault. */
export type ApiRefusal = Exclude<ApiFault['kind'], 'latency'>

export interface FaultContext {
  readonly vendor: Vendor
  readonly clock: Clock
  readonly random: () => Random
  readonly onChange: () => void
}

/** The faults that a mock was asked for, and what they make of deliveries and requests. */
export class ActiveFaults implements Faults {
  readonly #context: FaultContext
  #active: Active[] = []
  /** Requests that wait for their latency to pass. */
  readonly #waiting = new Set<() => void>()

  constructor(context: FaultContext) {
    this.#context = context
  }

  add(fault: Fault): void {
    assertFault(fault, this.#context.vendor, this.#active.length)
    const left = fault.times ?? (fault.kind === 'reorder' ? 2 : 1)
    const steps = fault.kind === 'reorder' ? otherOrder(left, this.#context.random()) : []
    this.#active.push({ fault: { ...fault }, left, steps })
    this.#context.onChange()
  }

  list(): readonly Fault[] {
    return this.#active.map(({ fault, left }) => ({ ...fault, times: left }))
  }

  clear(): void {
    if (this.#active.length === 0 && this.#waiting.size === 0) return
    this.#active = []
    for (const goOn of this.#waiting) goOn()
    this.#context.onChange()
  }

  /** What becomes of a delivery: itself, or more than one, with their faults. */
  disturb(dispatch: Dispatch & { readonly event: { readonly payload: unknown } }): Dispatch[] {
    if (this.#active.length === 0) return [dispatch]
    const faults: DeliveryFaultKind[] = []
    let { event } = dispatch
    let delayMs = 0
    for (const one of this.#active.filter(isOfDeliveries)) {
      const { fault } = one
      if (faults.includes(fault.kind) || !fits(fault, dispatch)) continue
      faults.push(fault.kind)
      if (fault.kind === 'delay') delayMs += toMs(fault.by)
      if (fault.kind === 'reorder') delayMs += one.steps.pop()! * toMs(fault.by ?? '1s')
      if (fault.kind === 'stale-time') event = this.#backdate(event, fault.by)
      one.left--
    }
    if (faults.length === 0) return [dispatch]
    this.#forgetSpent()
    const disturbed = { event, target: dispatch.target, faults, delayMs }
    return faults.includes('duplicate') ? [disturbed, disturbed] : [disturbed]
  }

  /** Bytes that are no JSON stay as they are. */
  #backdate<E extends { readonly payload: unknown; readonly body: Uint8Array }>(event: E, by: Duration): E {
    const { vendor } = this.#context
    if (event.payload === undefined || !vendor.backdate) return event
    const payload = vendor.backdate(event.payload, toMs(by) / 1000)
    return { ...event, payload, body: vendor.encode(payload) }
  }

  /** When there are faults for a request: comes when its latency has passed, with the refusal that it gets, if any. */
  disturbRequest(): Promise<ApiRefusal | undefined> | undefined {
    const acting = this.#active.filter(isOfApi)
    if (acting.length === 0) return undefined
    for (const one of acting) one.left--
    this.#forgetSpent()
    return this.#act(acting.map(({ fault }) => fault))
  }

  async #act(faults: readonly ApiFault[]): Promise<ApiRefusal | undefined> {
    let refusal: ApiRefusal | undefined
    for (const fault of faults) {
      if (fault.kind === 'latency') await this.#wait(toMs(fault.by))
      else refusal ??= fault.kind
    }
    return refusal
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const goOn = () => {
        unschedule()
        this.#waiting.delete(goOn)
        resolve()
      }
      const unschedule = this.#context.clock.schedule(ms, async () => goOn())
      this.#waiting.add(goOn)
    })
  }

  #forgetSpent(): void {
    this.#active = this.#active.filter(({ left }) => left > 0)
    this.#context.onChange()
  }
}

function isOfDeliveries(active: Active): active is Active<DeliveryFault> {
  return (DELIVERY_FAULTS as readonly string[]).includes(active.fault.kind)
}

function isOfApi(active: Active): active is Active<ApiFault> {
  return !isOfDeliveries(active)
}

function fits({ event, endpoint }: DeliveryFault, dispatch: Dispatch): boolean {
  return (
    (event ?? dispatch.event.name) === dispatch.event.name && (endpoint ?? dispatch.target.id) === dispatch.target.id
  )
}

/** The numbers from 1 to `count` in any order but one: read from the end, they do not go up. */
function otherOrder(count: number, random: Random): number[] {
  const steps = Array.from({ length: count }, (_, index) => index + 1)
  for (let last = count - 1; last > 0; last--) {
    const other = random.integer(0, last)
    ;[steps[last], steps[other]] = [steps[other]!, steps[last]!]
  }
  const goesUp = steps.every((step, index) => step === count - index)
  return goesUp ? steps.reverse() : steps
}
