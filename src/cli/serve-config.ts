import type { ServerOptions } from 'tutor-webhooks/server'
import { WebhookError } from '../errors.ts'
import { readInput } from './input.ts'
import type { Io } from './io.ts'
import { parseBody } from './parse-body.ts'

/**
 * The options of a config file. Their values are looked at by the server.
 *
 * @throws WebhookError OPTION_INVALID
 */
export async function readConfig(io: Io, file: string): Promise<ServerOptions> {
  const parsed = parseBody(await readInput(io, file, 'read the config'))
  if ('error' in parsed) throw invalid(file, parsed.error.message)
  const { payload } = parsed
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload)
  if (!isObject) throw invalid(file, 'It must be an object, such as {"forwardTo": "http://127.0.0.1:3000"}.')
  if ('vendors' in payload) throw invalid(file, 'It cannot hold vendors; a program passes them to startServer().')
  return payload
}

function invalid(file: string, problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not read the config ${file}: ${problem}`)
}
