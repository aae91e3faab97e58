import type { Vendor } from 'tutor-webhooks'
import { WebhookError } from '../errors.ts'
import { escapeControls } from '../escape.ts'
import { eventNameIn } from './event-name.ts'
import { parseHeaders } from './headers.ts'
import { readInput } from './input.ts'
import type { Io } from './io.ts'
import type { Session } from './session.ts'

/** Options that tell the headers of a delivery. */
export interface HeaderOptions {
  readonly signature?: string
  readonly signatureEnv?: string
  readonly headerFile?: string
  readonly event?: string
}

const DOING = 'verify the delivery'

/**
 * The headers that were given, or those of a delivery with the signature that was given.
 *
 * @throws WebhookError OPTION_INVALID
 */
export async function readHeaders(
  { io, secrets }: Session,
  vendor: Vendor,
  { signature: given, signatureEnv, headerFile, event }: HeaderOptions,
  body: Uint8Array,
): Promise<Record<string, string>> {
  if (headerFile !== undefined) {
    const headers = parseHeaders(await readInput(io, headerFile, DOING))
    return withEvent(io, vendor, headers, { event, body })
  }
  const signature = signatureEnv === undefined ? given : secrets.readVariable(signatureEnv, '--signature-env')
  if (signature === undefined)
    throw invalid('there is no signature. Give --signature, --signature-env or --header-file')
  secrets.remember(signature)
  // What tells nothing is an event that the kit does not know.
  return vendor.deliveryHeaders(event ?? eventNameIn(vendor, body) ?? 'unknown', signature)
}

interface Told {
  readonly event: string | undefined
  readonly body: Uint8Array
}

/** The headers with the one that names the event, where the vendor has one: the one that is there counts. */
function withEvent(
  io: Io,
  vendor: Vendor,
  headers: Record<string, string>,
  { event, body }: Told,
): Record<string, string> {
  const { eventHeader } = vendor
  if (eventHeader === undefined) return headers
  const there = Object.keys(headers).find((name) => name.toLowerCase() === eventHeader.toLowerCase())
  if (there !== undefined && event !== undefined && headers[there] !== event)
    throw invalid(`--header-file has another event in ${eventHeader} than --event. Leave --event out, or mend the file`)
  const name = event ?? eventNameIn(vendor, body)
  if (there !== undefined || name === undefined) return headers
  if (event === undefined)
    io.stderr.write(
      `Note: --header-file has no ${eventHeader}, without which a receiver refuses a delivery; the payload tells that it is ${escapeControls(name)}.\n`,
    )
  return { ...headers, [eventHeader]: name }
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${problem}.`)
}
