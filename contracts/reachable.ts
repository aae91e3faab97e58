import { connect } from 'node:net'
import { WebhookError } from '../src/index.ts'
import type { Limits } from './exchange.ts'

interface Caller extends Limits {
  readonly doing: string
  /** The name that the caller knows the address by. */
  readonly option: string
}

/**
 * Refuses to begin when nothing listens at `baseUrl`.
 *
 * @throws WebhookError (as a rejection) PROVIDER_UNREACHABLE
 */
export async function assertReachable(baseUrl: string, { doing, option, timeoutMs, signal }: Caller): Promise<void> {
  const { hostname, port, protocol } = new URL(baseUrl)
  const target = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (protocol === 'https:' ? 443 : 80)) }
  try {
    await new Promise<void>((resolve, reject) => {
      const socket = connect({ ...target, timeout: timeoutMs, signal }, resolve)
      socket.once('error', reject)
      socket.once('timeout', () => reject(new Error(`no connection within ${timeoutMs} ms`)))
      socket.once('connect', () => socket.destroy()).once('timeout', () => socket.destroy())
    })
  } catch (cause) {
    const { message, code } = cause as NodeJS.ErrnoException
    const text = `Could not ${doing}: nothing answers at ${baseUrl} (${message || code}). Start what is to be verified, or correct ${option}.`
    throw new WebhookError('PROVIDER_UNREACHABLE', text, { details: { received: baseUrl }, cause })
  }
}
