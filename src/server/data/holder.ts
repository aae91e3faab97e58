import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { WebhookError } from '../../index.ts'
import { inUse, unusable } from './failures.ts'

/** A process that holds a folder. */
interface Holder {
  readonly pid: number
  /** Tells it from an earlier process with the same number; '0' where that cannot be known. */
  readonly start: string
  /** On another machine, or in another container, the number means nothing. */
  readonly host: string
}

const NAME = /^held-by-(\d+)-([\da-f.]+)-(.*)$/

/**
 * Makes the folder where there is none, and holds it for this process by an empty file whose name tells who holds it. The
 * answer lets go of it. Files of processes that were killed are cleared away.
 *
 * @note Each process first writes its own name and then looks for others: of two that come at once at least one sees the
 * other, and nobody ever removes the file of a process that lives.
 * @throws WebhookError DATA_IN_USE, DATA_UNUSABLE
 */
export function holdFolder(folder: string): () => void {
  const self = { pid: process.pid, start: startOf(process.pid) ?? UNKNOWN, host: encodeURIComponent(hostname()) }
  const own = `held-by-${self.pid}-${self.start}-${self.host}`
  const letGo = () => rmSync(join(folder, own), { force: true })
  let isOurs = false
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (readdirSync(folder).includes(own)) throw refusal(folder, self, self)
    closeSync(openSync(join(folder, own), 'wx', 0o600))
    isOurs = true
    for (const name of readdirSync(folder)) if (name !== own) clear(folder, name, self)
  } catch (error) {
    if (isOurs) letGo()
    throw error instanceof WebhookError ? error : unusable(folder, error)
  }
  return letGo
}

/** @throws WebhookError DATA_IN_USE when `name` is the file of a process that lives, or may live */
function clear(folder: string, name: string, self: Holder): void {
  const [, pid, start, host] = NAME.exec(name) ?? []
  if (pid === undefined || start === undefined || host === undefined) return
  const other = { pid: Number(pid), start, host }
  if (host !== self.host || isAlive(other)) throw refusal(folder, other, self)
  rmSync(join(folder, name), { force: true })
}

function refusal(folder: string, { pid, start, host }: Holder, self: Holder): WebhookError {
  if (host !== self.host) {
    const holder = `process ${pid} on the machine ${JSON.stringify(host)} uses it, or was killed`
    const file = JSON.stringify(`held-by-${pid}-${start}-${host}`)
    return inUse(folder, holder, `When nothing runs there any more, delete ${file} in the folder.`)
  }
  const holder = pid === self.pid ? 'this very process uses it already' : `process ${pid} uses it`
  return inUse(folder, holder, 'Stop the server that it belongs to, or choose another folder.')
}

const UNKNOWN = '0'
const ENDED = '-'

function isAlive({ pid, start }: Holder): boolean {
  if (!answersSignals(pid)) return false
  const actual = startOf(pid)
  return actual === undefined || start === UNKNOWN || actual === start
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process began, as the machine's boot and the ticks since; `undefined` where there is no /proc to tell. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8)
    // The second field, the name, stands in brackets and may hold any character.
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    return state === 'Z' || state === 'X' ? ENDED : `${boot}.${rest[18]}`
  } catch {
    return undefined
  }
}
