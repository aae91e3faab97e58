import { isIP } from 'node:net'
import { isBelow, normalisePrefix } from '../deliver/receivers.ts'
import type { SendFailure } from '../deliver/send.ts'
import { targetOf } from '../deliver/target.ts'
import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { isPlainObject } from '../plain-object.ts'
import { assertNoUserinfo } from '../userinfo.ts'
import { hostOf, isLoopback, notHere } from './loopback.ts'

export interface ForwardOptions {
  /**
   * Where all deliveries go: an origin (`http://127.0.0.1:3000`) keeps path and query of the registered URL; with a path it
   * is the exact address. @default the registered URL
   */
  readonly forwardTo?: string | undefined
  /** The same by the beginning of the registered URL; the longest that fits wins, and goes before `forwardTo`. */
  readonly forward?: { readonly [prefix: string]: string } | undefined
  /** Lets deliveries leave this machine. @default false */
  readonly allowRemote?: boolean | undefined
}

/** The address that deliveries to a registered URL go to, or why there is none. */
export type Forwarding = (registeredUrl: string) => URL | SendFailure

/** @throws WebhookError OPTION_INVALID */
export function createForwarding({ forwardTo, forward = {}, allowRemote = false }: ForwardOptions): Forwarding {
  if (!isPlainObject(forward))
    throw invalid(
      `forward must be an object such as {"https://myapp.com": "http://127.0.0.1:3000"}, not ${kindOf(forward)}`,
    )
  const toTarget = (url: unknown) => usableTarget(url, allowRemote)
  const rules = Object.entries(forward)
    .map(([prefix, url]) => ({ begin: prefixOf(prefix), target: toTarget(url) }))
    .sort((a, b) => b.begin.length - a.begin.length)
  const otherwise = forwardTo === undefined ? (url: string) => new URL(url) : toTarget(forwardTo)
  return (registeredUrl) => {
    const { href } = new URL(registeredUrl)
    const rule = rules.find(({ begin }) => isBelow(href, begin))
    const target = (rule?.target ?? otherwise)(href)
    // Names are looked at when they are looked up; of an address nobody asks.
    return allowRemote || !isElsewhere(target) ? target : notHere(target.host)
  }
}

/** Refuses now what every delivery would fail at. */
function usableTarget(url: unknown, allowRemote: boolean): (registeredUrl: string) => URL {
  if (typeof url !== 'string') throw invalid(`they go to a URL such as "http://127.0.0.1:3000", not ${kindOf(url)}`)
  assertNoUserinfo(url, 'a URL to forward to', 'forward deliveries')
  const target = targetOf(url)
  const to = new URL(url)
  if (allowRemote || !isElsewhere(to)) return target
  throw invalid(
    `${to.host} is not this machine. Forward to one of its own addresses, or let deliveries leave it with allowRemote (--allow-remote)`,
  )
}

/** Whether the host is an address, and none of this machine. */
function isElsewhere(url: URL): boolean {
  const address = hostOf(url)
  return isIP(address) !== 0 && !isLoopback(address)
}

function prefixOf(prefix: string): string {
  if (URL.canParse(prefix) && /^https?:/i.test(prefix)) return normalisePrefix(prefix)
  throw invalid(
    `${kindOf(prefix)} is no beginning of an http or https URL. Give one such as "https://myapp.com/webhooks"`,
  )
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not forward deliveries: ${problem}.`)
}
