import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'

/** As `dns.lookup` when it is asked for all addresses. */
export type LookupAll = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/** What a name leads to: at least one address, or the reason why there is none. */
export type Names = (hostname: string, take: (error: Error | undefined, addresses: LookupAddress[]) => void) => void

/**
 * How many names are asked for at once. A name server that does not answer holds one of Node's four threads for many
 * seconds each, and files and hashes need those, too.
 */
const MOST_AT_ONCE = 2

const OWN: LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
]

/**
 * Looks names up, each once at a time, and a few at once. `localhost` and what ends so is this machine, and nobody is asked
 * (RFC 6761, section 6.3): deliveries to it do not wait behind names that hang.
 *
 * @param lookup dns.lookup when left out
 */
export function createNames(lookup: LookupAll = systemLookup): Names {
  const takers = new Map<string, Parameters<Names>[1][]>()
  const queue: string[] = []
  let asked = 0

  function next(): void {
    if (asked === MOST_AT_ONCE) return
    const name = queue.shift()
    if (name === undefined) return
    asked++
    lookup(name, { all: true }, (error, addresses) => {
      const known = takers.get(name) ?? []
      takers.delete(name)
      asked--
      next()
      const reason = error ?? (addresses.length > 0 ? undefined : new Error(`${name} has no address`))
      for (const take of known) take(reason, reason ? [] : addresses)
    })
  }

  return (hostname, take) => {
    if (/(^|\.)localhost\.?$/i.test(hostname)) return take(undefined, OWN)
    const known = takers.get(hostname)
    if (known) {
      known.push(take)
      return
    }
    takers.set(hostname, [take])
    queue.push(hostname)
    next()
  }
}

/** For a connection: the addresses, or what `check` has against them. */
export function toLookup(
  names: Names,
  check: (hostname: string, error: Error | undefined, addresses: LookupAddress[]) => Error | undefined,
): LookupFunction {
  return (hostname, options, callback) => {
    names(hostname, (error, addresses) => {
      const problem = check(hostname, error, addresses)
      if (problem) return callback(problem, [])
      const [first] = addresses as [LookupAddress]
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
    })
  }
}
