import { expect } from 'vitest'
import { run } from './command-line.ts'
import { type Files, installed, kit } from './made-project.ts'

export const manifest = { name: 'crm', type: 'module' }
const usesMocks = { 'test/a.test.ts': "import { createTutorFlowMock } from 'tutor-webhooks/mocks'" }
/** Files of a project with nothing wrong. */
export const good: Files = { 'package.json': manifest, ...kit(), ...installed('msw', '2.15.0'), ...usesMocks }

export interface Finding {
  readonly id: string
  readonly severity: string
  readonly problem: string
  readonly fix: string
}

/** What the doctor says in JSON. */
export async function examine(folder: string, node = '24.21.0') {
  const { code, out, err } = await run(`doctor ${folder} --node ${node} --json`)
  expect(err).toBe('')
  const diagnosis: { findings: Finding[]; unknown: string[]; good: string[]; ok: boolean } = JSON.parse(out)
  return { code, ...diagnosis }
}
