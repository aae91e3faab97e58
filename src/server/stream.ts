import type { ServerResponse } from 'node:http'
import type { Delivery, MockChange } from '../index.ts'
import type { Control, VendorMock } from './control/control.ts'
import { summaryOf } from './control/inspect.ts'
import { RefusedRequest } from './refusal.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

/** Changes of all mocks, as server-sent events. */
export interface Stream {
  /** @throws RefusedRequest 503 when there are too many */
  add(outgoing: ServerResponse): void
  /** Tells that the clock was moved or has another scale. */
  tellClock(): void
  close(): void
}

/** How long changes are collected: a delivery that changes ten times meanwhile is told once. */
const FLUSH_MS = 100
const HEARTBEAT_MS = 15_000
const MOST_CLIENTS = 32
/** Past that many, listeners are told to look for themselves. */
const MOST_TOLD = 200
/** A client that is so far behind is dropped. */
const MOST_BUFFERED_BYTES = 256 * 1024

/** Names of the events, with what each carries. */
interface Told {
  readonly delivery: object
  readonly overflow: { readonly deliveries: number }
  readonly endpoints: { readonly vendor: string }
  readonly faults: { readonly vendor: string }
  readonly reset: { readonly vendor: string }
  readonly clock: object
}

export function createStream(control: Control): Stream {
  const clients = new Set<ServerResponse>()
  const changed = new Map<Delivery, VendorMock>()
  /** All else that changed, each once. */
  const others = new Map<string, [name: keyof Told, content: object]>()
  let unwatch: (() => void)[] = []
  let flushTimer: NodeJS.Timeout | undefined
  let heartbeat: NodeJS.Timeout | undefined
  let count = 0

  function watch(): void {
    unwatch = control.mocks.map((one) => one.mock.watch((change) => note(one, change)))
    heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS).unref()
  }

  function rest(): void {
    for (const stop of unwatch) stop()
    unwatch = []
    clearInterval(heartbeat)
    clearTimeout(flushTimer)
    flushTimer = undefined
    changed.clear()
    others.clear()
  }

  function note(of: VendorMock, change: MockChange): void {
    if (change.kind === 'delivery') changed.set(change.delivery, of)
    else if (change.kind === 'clock') noteOther('clock', {})
    else noteOther(change.kind, { vendor: of.vendor.id })
    soon()
  }

  function noteOther<Name extends keyof Told>(name: Name, content: Told[Name]): void {
    others.set(`${name} ${JSON.stringify(content)}`, [name, content])
  }

  function soon(): void {
    flushTimer ??= setTimeout(flush, FLUSH_MS).unref()
  }

  function flush(): void {
    flushTimer = undefined
    const lines = [...others.values()].map(([name, content]) =>
      event(name, name === 'clock' ? control.clock() : content),
    )
    if (changed.size > MOST_TOLD) lines.push(event('overflow', { deliveries: changed.size }))
    else for (const [delivery, { vendor }] of changed) lines.push(event('delivery', summaryOf(vendor, delivery)))
    changed.clear()
    others.clear()
    write(lines.join(''))
  }

  function event(name: keyof Told, content: object): string {
    return `id: ${++count}\nevent: ${name}\ndata: ${JSON.stringify(content)}\n\n`
  }

  function write(text: string): void {
    for (const client of clients) {
      if (client.writableLength > MOST_BUFFERED_BYTES) client.destroy()
      else client.write(text)
    }
  }

  return {
    add(outgoing) {
      if (clients.size >= MOST_CLIENTS)
        throw new RefusedRequest(
          503,
          'TOO_MANY_STREAMS',
          `Could not open the stream: ${MOST_CLIENTS} are open already.`,
        )
      if (clients.size === 0) watch()
      clients.add(outgoing)
      outgoing.on('close', () => {
        clients.delete(outgoing)
        if (clients.size === 0) rest()
      })
      outgoing.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' })
      outgoing.write(`retry: 1000\n\n${event('clock', control.clock())}`)
    },
    tellClock() {
      if (clients.size === 0) return
      noteOther('clock', {})
      soon()
    },
    close() {
      for (const client of clients) client.end()
      rest()
    },
  }
}
