import type { LookupAddress } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import { SendFailure } from '../deliver/send.ts'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8, 'ipv4')
own.addAddress('::1', 'ipv6')

/** The name or the address that a URL leads to; an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** Whether an IP address is one of this machine's own. 0.0.0.0 is none: it means any. */
export function isLoopback(address: string): boolean {
  const family = isIP(address)
  // An IPv4 address written as IPv6 is looked at as what it is.
  return family !== 0 && own.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/**
 * What is against a connection to what a name leads to: it is refused unless all its addresses are this machine's own. The
 * connection goes to the address that was looked at: nothing is asked twice.
 */
export function checkLoopback(
  hostname: string,
  error: Error | undefined,
  addresses: readonly LookupAddress[],
): SendFailure | undefined {
  if (error) return notHere(hostname, 'its name cannot be looked up')
  return addresses.every(({ address }) => isLoopback(address)) ? undefined : notHere(hostname)
}

/** @param why when it is not known where it is */
export function notHere(host: string, why = 'it is not this machine'): SendFailure {
  return new SendFailure(
    `Nothing was sent to ${host}: ${why}. Say where its deliveries go with forwardTo or forward (--forward-to, --forward), or let them leave this machine with allowRemote (--allow-remote).`,
  )
}
