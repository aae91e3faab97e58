import { InvalidArgumentError, Option } from 'commander'
import type { Vendor } from 'tutor-webhooks'
import { parseBody } from './parse-body.ts'

/** The event of a body whose payload does not tell it. */
export function eventOption(): Option {
  const description = 'name of the event, for the header that tells it; without it, as the payload tells'
  return new Option('--event <name>', description).argParser((text) => {
    if (HEADER_TEXT.test(text)) return text
    throw new InvalidArgumentError('Give a name such as evaluation.completed.')
  })
}

/** What a header can hold without being broken in two. */
const HEADER_TEXT = /^[\x21-\x7e]+$/

/** The name of the event, or of the first one, as the payload tells it; `undefined` when it does not. */
export function eventNameIn(vendor: Vendor, body: Uint8Array): string | undefined {
  const parsed = parseBody(body)
  return 'error' in parsed ? undefined : vendor.recognise(parsed.payload)?.names[0]
}
