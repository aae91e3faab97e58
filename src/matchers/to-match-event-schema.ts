import type { Problem } from '../index.ts'
import { kindOf } from '../options.ts'
import { toRawBody } from '../sign/body.ts'
import { decodeJson } from '../sign/encode.ts'
import { hintAt, isObject, isPromise, type MatcherContext, type MatcherResult, unanswerable } from './context.ts'
import { type EventCheck, findCheck, vendors } from './events.ts'
import { capped, indented, plain } from './text.ts'

const MOST_PROBLEMS = 100

/** @see WebhookMatchers.toMatchEventSchema */
export function toMatchEventSchema(this: MatcherContext, received: unknown, name: unknown): MatcherResult {
  const check = findCheck(name, 'check the payload')
  const other = otherThanPayload(received)
  if (other !== undefined) return unanswerable(this, other)
  const payload = payloadOf(received)
  const result = check.validator(payload)
  return {
    pass: result.ok,
    message: () =>
      result.ok ? itMatches(name as string, check) : itBreaks(name as string, check, payload, result.problems),
  }
}

/** For what no JSON is, and a request or a promise, which would be a bad payload for every event. */
function otherThanPayload(received: unknown): string | undefined {
  const isRequest = isObject(received) && isObject(received.headers)
  if (!isPromise(received) && !isRequest && !['undefined', 'function', 'symbol', 'bigint'].includes(typeof received))
    return undefined
  const what = isPromise(received) ? 'a promise' : isRequest ? 'a request: pass its body' : kindOf(received)
  return `expected a delivery, a raw body or a payload, found ${what}.${hintAt(received)}`
}

/** Of a delivery its payload, of a raw body what is in it; everything else is a payload. */
function payloadOf(received: unknown): unknown {
  if (isObject(received) && Array.isArray(received.attempts) && 'payload' in received) return received.payload
  const body = toRawBody(received)
  if (body === undefined) return received
  try {
    return decodeJson(body)
  } catch {
    return typeof body === 'string' ? body : undefined
  }
}

function itMatches(name: string, { vendor }: EventCheck): string {
  return `expected the payload to break the schema of ${name} (${vendor.title}), and it does not`
}

function itBreaks(name: string, { vendor }: EventCheck, payload: unknown, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 thing is' : `${problems.length} things are`
  const lines = capped(
    problems.map(({ message }) => plain(message, 400)),
    MOST_PROBLEMS,
  )
  return `expected the payload to match the schema of ${name} (${vendor.title}), but ${count} wrong with it:${indented(lines)}${likeness(name, payload)}`
}

/** What the payload is instead, when it tells. */
function likeness(name: string, payload: unknown): string {
  for (const vendor of vendors) {
    const names = vendor.recognise(payload)?.names ?? []
    if (names.length > 0 && !names.includes(name)) {
      return `\nIt looks like ${plain(capped(names, 3).join(', '))} of ${vendor.title}.`
    }
  }
  return ''
}
