import { WebhookError } from './errors.ts'

/**
 * Refuses a URL with a name or a password before its host: no delivery carries them, and logs, pages and lists show URLs.
 *
 * @throws WebhookError OPTION_INVALID, which does not show the URL
 */
export function assertNoUserinfo(url: unknown, what: string, doing: string): void {
  if (typeof url !== 'string' || !hasUserinfo(url)) return
  const text = `Could not ${doing}: ${what} holds a name or a password, which no delivery carries and which everybody reads who sees the URL. Leave them out.`
  throw new WebhookError('OPTION_INVALID', text)
}

/** The URL with *** in the place of a name and a password; every other as it is. */
export function hideUserinfo(url: string): string {
  if (!hasUserinfo(url)) return url
  return Object.assign(new URL(url), { username: '***', password: '' }).href
}

function hasUserinfo(url: string): boolean {
  if (!url.includes('@') || !URL.canParse(url)) return false
  const { username, password } = new URL(url)
  return username !== '' || password !== ''
}
