import type { Attempt, Delivery, TimeScale, Vendor } from 'tutor-webhooks'
import { WebhookError } from '../errors.ts'
import { escapeControls } from '../escape.ts'
import { assertNoUserinfo } from '../userinfo.ts'
import { deliverToUrl } from './deliver-to-url.ts'
import { type Io, markOf, toJson } from './io.ts'
import type { Session } from './session.ts'
import type { Overrides } from './settings.ts'
import { readSecret, type SecretOptions } from './shared-options.ts'
import type { FoundEvent } from './vendors.ts'

/** Options of `trigger` that go with --url. */
export interface UrlOptions extends SecretOptions {
  readonly url: string
  readonly retry?: true
  readonly timeScale?: TimeScale
  readonly timeout?: number
  readonly allowRemote?: true
  readonly unchecked?: true
  readonly reserved?: true
  readonly json?: true
}

interface Asked {
  readonly event: FoundEvent
  readonly overrides: Overrides
  readonly seed: string
}

/** Delivers an event to a URL, and tells each attempt when it has ended. */
export async function triggerUrl(session: Session, asked: Asked, options: UrlOptions): Promise<readonly Delivery[]> {
  const { io, secrets } = session
  const { url, retry, timeScale = 1, timeout: timeoutMs, allowRemote, unchecked, reserved, json } = options
  assertUrl(url)
  assertNoUserinfo(url, '--url', 'trigger the event')
  const secret = await readSecret(session, options, 'trigger the event')
  const onAttempt = (attempt: Attempt): void => {
    // An attempt takes its time on the wall, however fast the clock runs.
    const tookMs = (attempt.endedAt - attempt.at) / (timeScale === 'instant' ? 1 : timeScale)
    const reason = retry ? attempt.reason : notTriedAgain(attempt.reason)
    const told = { reason: escapeControls(reason), tookMs: Math.round(tookMs) }
    if (!json) io.stdout.write(secrets.hide(formatAttempt(attempt, told, io)))
  }
  const delivery = await deliverToUrl(io, {
    ...asked,
    url,
    secret,
    timeoutMs,
    allowRemote,
    unchecked,
    reserved,
    onAttempt,
    timeScale: retry ? timeScale : undefined,
  })
  if (json) io.stdout.write(toJson(secrets.hideIn([delivery])))
  else if (delivery.status === 'pending') io.stdout.write(formatPending(asked.event.vendor))
  return [delivery]
}

/** @throws WebhookError OPTION_INVALID; the URL is not shown: it may hold a secret */
function assertUrl(url: string): void {
  if (URL.canParse(url) && /^https?:/i.test(url)) return
  const text = `Could not trigger the event: --url must be an http or https URL, such as http://127.0.0.1:3000/hook.`
  throw new WebhookError('OPTION_INVALID', text)
}

const LONGEST_ANSWER = 200

/** What the vendor does next, when it is not done here. */
function notTriedAgain(reason: string): string {
  return reason.replace(/ ([Tt])ried again\.$/, (_, first) => ` ${first === 'T' ? 'W' : 'w'}ould be tried again.`)
}

interface ToldAttempt {
  readonly reason: string
  readonly tookMs: number
}

function formatAttempt({ number, verdict, response }: Attempt, { reason, tookMs }: ToldAttempt, io: Io): string {
  const isGood = verdict === 'delivered'
  const line = `${markOf(isGood, io)} Attempt ${number}: ${reason} (${tookMs} ms)\n`
  const answer = new TextDecoder().decode(response?.body ?? new Uint8Array()).trim()
  return isGood || answer === '' ? line : `${line}    ${escapeControls(cut(answer))}\n`
}

function cut(text: string): string {
  return text.length > LONGEST_ANSWER ? `${text.slice(0, LONGEST_ANSWER)}…` : text
}

function formatPending({ title, policy }: Vendor): string {
  const waits = policy.scheduleSeconds.map((seconds) => `${seconds} s`).join(', ')
  return `Not tried again here: ${title} would, ${waits} after the attempt before. --retry does as well.\n`
}
