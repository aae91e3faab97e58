import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { SendFailure } from '../deliver/send.ts'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8, 'ipv4')
own.addAddress('::1', 'ipv6')

/** Whether an IP address is one of this machine's own. 0.0.0.0 is none: it means any. */
export function isLoopback(address: string): boolean {
  const family = isIP(address)
  // An IPv4 address written as IPv6 is looked at as what it is.
  return family !== 0 && own.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** As `dns.lookup` when it is asked for all addresses. */
export type LookupAll = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Looks a name up for a connection, and refuses it unless all its addresses are this machine's own. The connection goes to
 * the address that was looked at: nothing is asked twice.
 */
export function loopbackLookup(lookup: LookupAll = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) return callback(notHere(hostname, 'its name cannot be looked up'), [])
      if (!addresses.every(({ address }) => isLoopback(address))) return callback(notHere(hostname), [])
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
    })
  }
}

/** @param why when it is not known where it is */
export function notHere(host: string, why = 'it is not this machine'): SendFailure {
  return new SendFailure(
    `Nothing was sent to ${host}: ${why}. Say where its deliveries go with forwardTo or forward (--forward-to, --forward), or let them leave this machine with allowRemote (--allow-remote).`,
  )
}
