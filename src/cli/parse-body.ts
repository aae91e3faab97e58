import { findJsonError } from './json-error.ts'

/** Why a body is no JSON text. */
export interface BodyError {
  readonly code: 'BODY_NOT_JSON'
  readonly message: string
  /** From 1. Not there where the bytes are no text. */
  readonly line?: number
  readonly column?: number
}

/** The JSON value of a body, or why there is none. */
export function parseBody(body: Uint8Array): { readonly payload: unknown } | { readonly error: BodyError } {
  const text = decode(body)
  if (text === undefined)
    return { error: { code: 'BODY_NOT_JSON', message: 'It is not JSON: its bytes are no UTF-8.' } }
  const error = findJsonError(text)
  if (!error) return { payload: JSON.parse(text) }
  const { line, column, problem } = error
  const message = `It is not JSON: at line ${line}, column ${column}, ${problem}.`
  return { error: { code: 'BODY_NOT_JSON', message, line, column } }
}

function decode(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}
