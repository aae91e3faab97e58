import { isIP } from 'node:net'

/** Addresses that mean every address of the machine. */
const ANY = ['0.0.0.0', '::']

/**
 * Whether a Host header names this server. A page of another origin can make its own name lead to this machine, but cannot
 * send another name than its own.
 */
export function createOwnNames(host: string, port: number, allowed: readonly string[]): (header: unknown) => boolean {
  const hosts = ['localhost', '127.0.0.1', '[::1]', ...(ANY.includes(host) ? [] : [bracketed(host)])]
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  for (const one of hosts) names.add(`${one.toLowerCase()}:${port}`)
  if (port === 80) for (const one of hosts) names.add(one.toLowerCase())
  const isAny = ANY.includes(host)
  return (header) => {
    if (typeof header !== 'string') return false
    return names.has(header) || names.has(header.toLowerCase()) || (isAny && isAddressAt(header, port))
  }
}

/** An address is no name that could be made to lead here. */
function isAddressAt(header: string, port: number): boolean {
  const [, address = ''] =
    /^(?:\[([\da-f:.]+)\]|([\d.]+)):\d+$/i.exec(header)?.filter((part) => part !== undefined) ?? []
  return isIP(address) !== 0 && header.endsWith(`:${port}`)
}

/** An address as it stands in a URL. */
export function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host
}
