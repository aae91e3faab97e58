import { expect, it } from 'vitest'
import { examine, good, manifest } from '../support/doctor.ts'
import { type Files, installed, makeProject } from '../support/made-project.ts'

const { './node_modules/msw/package.json': _, ...withoutMsw } = good
const twice = { ...good, ...installed('msw', '2.14.0', 'node_modules/tutor-webhooks') }
const further = {
  ...good,
  'package.json': { ...manifest, dependencies: { adapter: '1' } },
  'node_modules/adapter/package.json': { name: 'adapter', version: '1.0.0', dependencies: { msw: '3' } },
  ...installed('msw', '3.0.5', 'node_modules/adapter'),
}

it.each([
  [{ 'package-lock.json': '' }, 'npm install', 'npm install --save-dev', 'npm dedupe, or ', 'npm ls'],
  [{ 'pnpm-lock.yaml': '' }, 'pnpm add', 'pnpm add --save-dev', 'pnpm dedupe, or ', 'pnpm why'],
  [{ 'yarn.lock': '__metadata:\n  version: 8\n' }, 'yarn add', 'yarn add --dev', 'yarn dedupe, or ', 'yarn why'],
  [{ 'yarn.lock': '# yarn lockfile v1\n' }, 'yarn add', 'yarn add --dev', '', 'yarn why'],
  [{ 'bun.lock': '' }, 'bun add', 'bun add --dev', '', 'bun why'],
  [{ 'bun.lockb': '' }, 'bun add', 'bun add --dev', '', 'bun why'],
])('the commands are those of what installs the packages, with %j', async (lockFile, add, addDev, dedupe, list) => {
  const fixes = async (files: Files) => {
    const { findings } = await examine(makeProject({ ...files, ...lockFile }))
    return findings.map(({ fix }) => fix)
  }
  expect(await fixes({ 'package.json': manifest })).toEqual([`Run: ${add} tutor-webhooks`])
  expect(await fixes(withoutMsw)).toEqual([`Run: ${addDev} msw@3`])
  expect(await fixes(twice)).toEqual([`Let both have one copy. Run: ${dedupe}${addDev} msw@2.15.0`])
  expect(await fixes(further)).toEqual([`Let all have one copy. Run: ${dedupe}${list} msw, which says who needs it.`])
})
