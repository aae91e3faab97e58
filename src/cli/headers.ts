import { WebhookError } from '../errors.ts'

/**
 * Headers from a file: lines such as `name: value`, with or without a request line before them, or a JSON object. Their
 * values are never shown.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function parseHeaders(bytes: Uint8Array): Record<string, string> {
  const text = new TextDecoder().decode(bytes).trim()
  return text.startsWith('{') ? fromJson(text) : fromLines(text.split(/\r?\n/))
}

function fromLines(lines: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
    if (name !== undefined) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value!)
    else if (line !== '' && !(index === 0 && /\bHTTP\/\d/.test(line)))
      throw invalid(`line ${index + 1} is no "name: value"`)
  }
  return Object.fromEntries(headers)
}

function fromJson(text: string): Record<string, string> {
  let headers: unknown
  try {
    headers = JSON.parse(text)
  } catch {
    throw invalid('it begins like JSON, and is none')
  }
  const entries = Object.entries(headers as object)
  const wrong = entries.find(([, value]) => typeof value !== 'string')
  if (wrong) throw invalid(`the value of ${JSON.stringify(wrong[0])} is no text`)
  return Object.fromEntries(entries)
}

function invalid(problem: string): WebhookError {
  const text = `Could not read the headers of --header-file: ${problem}. Give lines such as "name: value", or a JSON object of texts.`
  return new WebhookError('OPTION_INVALID', text)
}
