import type { Outcome } from './classify.ts'

const HIDDEN = '[hidden]'
const utf8 = { decoder: new TextDecoder(), encoder: new TextEncoder() }

/** An outcome without the texts in `hidden`: a receiver may throw or answer with the very signature it was sent. */
export function scrub(outcome: Outcome, hidden: readonly string[]): Outcome {
  if (outcome.kind === 'error') return { kind: 'error', message: hide(outcome.message, hidden) }
  if (outcome.kind !== 'response') return outcome
  const { status, headers, body } = outcome
  const text = body.length === 0 ? '' : utf8.decoder.decode(body)
  if (!holds(text, hidden) && !holdsAny(headers, hidden)) return outcome
  const clean = Object.entries(headers).map(([name, value]) => [name, hide(value, hidden)])
  return { kind: 'response', status, headers: Object.fromEntries(clean), body: utf8.encoder.encode(hide(text, hidden)) }
}

/** @note Of every attempt: most headers are shorter than what is looked for. */
function holds(text: string, hidden: readonly string[]): boolean {
  for (const one of hidden) if (text.length >= one.length && text.includes(one)) return true
  return false
}

function holdsAny(headers: { readonly [name: string]: string }, hidden: readonly string[]): boolean {
  for (const name in headers) if (holds(headers[name]!, hidden)) return true
  return false
}

function hide(text: string, hidden: readonly string[]): string {
  return hidden.reduce((rest, one) => rest.replaceAll(one, HIDDEN), text)
}
