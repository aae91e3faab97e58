import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'

/**
 * Where a delivery to a registered URL really goes: below an origin, path and query of the registered URL are kept;
 * a URL with a path is the exact address.
 *
 * @throws WebhookError OPTION_INVALID when `url` is no http or https URL
 */
export function targetOf(url: string): (registeredUrl: string) => URL {
  const base = URL.canParse(url) ? new URL(url) : undefined
  if (!base || !/^https?:$/.test(base.protocol)) {
    const text = `Could not use the receiver: ${kindOf(url)} is no http or https URL. Pass one such as "http://127.0.0.1:3000".`
    throw new WebhookError('OPTION_INVALID', text)
  }
  const isOrigin = base.pathname === '/' && base.search === ''
  return (registeredUrl) => {
    if (!isOrigin) return base
    const { pathname, search } = new URL(registeredUrl)
    return new URL(`${base.origin}${pathname}${search}`)
  }
}

/** An Accept header that makes a listening msw let the request pass. It takes its marker off; where none listens or none sees the request, it stays. */
export const PASS_MSW = '*/*, msw/passthrough'
