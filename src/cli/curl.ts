import type { MockServer } from 'tutor-webhooks/server'
import { TOKEN_VARIABLE } from './control-client.ts'

type Api = MockServer['apis'][number]

/** A line for a shell that tries the API. */
export function tryLine({ url, headers }: Api): string {
  return curlLine(url, headersOf(headers))
}

interface Registration {
  /** Of the server. */
  readonly url: string
  /** Not given when it is the caller's own, which is not shown. */
  readonly token: string | undefined
  /** What the URLs of endpoints begin with whose deliveries have their own way. */
  readonly prefixes: readonly string[]
}

/** A line for a shell that registers an endpoint: at the vendor's API, or where it has no such thing at the control API. */
export function registerLine(api: Api, { url, token, prefixes }: Registration): string {
  const prefix = prefixes.find((one) => one.startsWith('https:'))
  const own = { url: prefix ?? `https://app.example/webhooks/${api.vendor}` }
  const { registration } = api
  const headers = registration
    ? headersOf(api.headers)
    : [token === undefined ? `"Authorization: Bearer $${TOKEN_VARIABLE}"` : quoted(`Authorization: Bearer ${token}`)]
  const data = `-d ${quoted(JSON.stringify({ ...registration?.body, ...own }))}`
  const to = registration?.url ?? `${url}/_/endpoints/${api.vendor}`
  return curlLine(to, [...headers, quoted('Content-Type: application/json')], data)
}

function headersOf(headers: Api['headers']): string[] {
  return Object.entries(headers).map(([name, value]) => quoted(`${name}: ${value}`))
}

function curlLine(url: string, headers: readonly string[], ...more: readonly string[]): string {
  return ['curl', ...headers.map((header) => `-H ${header}`), ...more, quoted(url)].join(' ')
}

/** For a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
