import type { Outcome } from './classify.ts'

const HIDDEN = '[hidden]'
const utf8 = { decoder: new TextDecoder(), encoder: new TextEncoder() }

/** An outcome without the texts in `hidden`: a receiver may throw or answer with the very signature it was sent. */
export function scrub(outcome: Outcome, hidden: readonly string[]): Outcome {
  if (outcome.kind === 'error') return { kind: 'error', message: hide(outcome.message, hidden) }
  if (outcome.kind !== 'response') return outcome
  let { headers, body } = outcome
  if (Object.values(headers).some((value) => holds(value, hidden))) {
    headers = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, hide(value, hidden)]))
  }
  if (body.length > 0) {
    const text = utf8.decoder.decode(body)
    if (holds(text, hidden)) body = utf8.encoder.encode(hide(text, hidden))
  }
  return { kind: 'response', status: outcome.status, headers, body }
}

function holds(text: string, hidden: readonly string[]): boolean {
  return hidden.some((one) => text.includes(one))
}

function hide(text: string, hidden: readonly string[]): string {
  return hidden.reduce((rest, one) => rest.replaceAll(one, HIDDEN), text)
}
