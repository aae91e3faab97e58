import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WebhookError } from '../src/index.ts'
import { assertOptions } from '../src/options.ts'
import { contracts } from './list.ts'
import { invalid } from './options.ts'

export interface ExportContractsOptions {
  /** Whether a file that is there already may be replaced when it is another. @default false */
  readonly overwrite?: boolean | undefined
}

const DOING = 'export the contracts'

/**
 * Writes every pact file into a folder, which is made when it is missing, and gives their paths. Files that are there
 * already and the same stay as they are; when one is another, nothing is written.
 *
 * @throws WebhookError OPTION_INVALID when a file is another, or the folder cannot be used
 */
export function exportContracts(folder: string, options: ExportContractsOptions = {}): string[] {
  assertOptions(options, ['overwrite'], DOING)
  if (typeof folder !== 'string' || folder === '') throw invalid(DOING, 'folder must be the path of a folder')
  // As the committed files are written: byte for byte the same.
  const files = contracts.map(({ file, pact }) => ({
    path: join(folder, file),
    text: `${JSON.stringify(pact, null, 2)}\n`,
  }))
  try {
    const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    const other = stale.find(({ path }) => existsSync(path))
    if (other && !options.overwrite) throw isAnother(other.path)
    mkdirSync(folder, { recursive: true })
    for (const { path, text } of stale) writeFileSync(path, text)
  } catch (cause) {
    if (cause instanceof WebhookError) throw cause
    const text = `Could not ${DOING}: ${(cause as Error).message}. Give a folder that can be written to.`
    throw new WebhookError('OPTION_INVALID', text, { details: { received: folder }, cause })
  }
  return files.map(({ path }) => path)
}

function isAnother(path: string): WebhookError {
  const text = `Could not ${DOING}: ${path} exists and is another file. Give another folder, or { overwrite: true }.`
  return new WebhookError('OPTION_INVALID', text, { details: { received: path } })
}
