import { isIP } from 'node:net'
import { isBelow, normalisePrefix } from '../deliver/receivers.ts'
import type { SendFailure } from '../deliver/send.ts'
import { targetOf } from '../deliver/target.ts'
import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'
import { isLoopback, notHere } from './loopback.ts'

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
  const rules = Object.entries(forward)
    .map(([prefix, url]) => ({ begin: prefixOf(prefix), target: targetOf(url) }))
    .sort((a, b) => b.begin.length - a.begin.length)
  const otherwise = forwardTo === undefined ? (url: string) => new URL(url) : targetOf(forwardTo)
  return (registeredUrl) => {
    const { href } = new URL(registeredUrl)
    const rule = rules.find(({ begin }) => isBelow(href, begin))
    const target = (rule?.target ?? otherwise)(href)
    const address = target.hostname.replace(/^\[|\]$/g, '')
    // Names are looked at when they are looked up; of an address nobody asks.
    return allowRemote || isIP(address) === 0 || isLoopback(address) ? target : notHere(target.host)
  }
}

function prefixOf(prefix: string): string {
  if (URL.canParse(prefix) && /^https?:/i.test(prefix)) return normalisePrefix(prefix)
  const text = `Could not forward deliveries: ${kindOf(prefix)} is no beginning of an http or https URL. Give one such as "https://myapp.com/webhooks".`
  throw new WebhookError('OPTION_INVALID', text)
}
