import type { JestConfig } from './jest-config.ts'

/** What can be said of how jest comes to load ES modules, and why. */
interface Transform {
  readonly verdict: 'good' | 'unknown' | 'missing'
  readonly text?: string
}

/** How jest comes to load ES modules, by the text of its configuration. */
export function transformOf({ file, text }: JestConfig, scripts: string): Transform {
  const unknown = (why: string): Transform => ({ verdict: 'unknown', text: `${file} ${why}` })
  const good = (how: string): Transform => ({ verdict: 'good', text: how })
  if (text === undefined) return unknown('is not there, or cannot be read')
  if (/['"`]tutor-webhooks(?:\/jest-preset)?['"`]/.test(text)) return good('with the preset of tutor-webhooks')
  // One of the packages that have to be transformed, or all of them.
  if (/\brettime\b|\btransformIgnorePatterns["']?\s*:\s*\[\s*\]/.test(text)) return good('with transforms of its own')
  if (scripts.includes('--experimental-vm-modules')) return good('with ES modules')
  const takesFromOthers = /\brequire\(\s*['"`](?!node:)|\bfrom\s*['"`](?!node:|@?jest)|\bprojects["']?\s*:/
  return takesFromOthers.test(text) ? unknown('takes its configuration from elsewhere') : { verdict: 'missing' }
}
