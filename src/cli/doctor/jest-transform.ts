import type { JestConfig } from './jest-config.ts'
import { overrideOf } from './jest-override.ts'

/** What can be said of how jest comes to load ES modules, and how or why. */
interface Transform {
  readonly verdict: 'good' | 'unknown' | 'missing' | 'overridden'
  readonly text?: string
}

/** How jest comes to load ES modules, by the text of its configuration. */
export function transformOf({ file, text }: JestConfig, scripts: string): Transform {
  const unknown = (why: string): Transform => ({ verdict: 'unknown', text: `${file} ${why}` })
  const good = (how: string): Transform => ({ verdict: 'good', text: how })
  if (text === undefined) return unknown('is not there, or cannot be read')
  const hasPreset = PRESET.test(text) || /\s--preset[\s=]["']?tutor-webhooks\b/.test(scripts)
  const override = hasPreset && overrideOf(text)
  if (hasPreset && !override) return good('with the preset of tutor-webhooks')
  if (scripts.includes('--experimental-vm-modules')) return good('with ES modules')
  if (override) return override.isCertain ? { verdict: 'overridden' } : unknown(EFFECTS[override.option])
  // One of the packages that have to be transformed, or all of them.
  if (/\brettime\b|\btransformIgnorePatterns["']?\s*:\s*\[\s*\]/.test(text)) return good('with transforms of its own')
  const takesFromOthers = /\brequire\(\s*['"`](?!node:)|\bfrom\s*['"`](?!node:|@?jest)|\bprojects["']?\s*:/
  return takesFromOthers.test(text) ? unknown('takes its configuration from elsewhere') : { verdict: 'missing' }
}

const PRESET = /['"`]tutor-webhooks(?:\/jest-preset)?['"`]/

const EFFECTS = {
  transform: "has a transform that comes before the preset's, and must match no JavaScript in node_modules",
  transformIgnorePatterns: "has transformIgnorePatterns that take the place of the preset's",
}
