import { expect, it } from 'vitest'
import { reachableFrom, readPackage } from '../../src/cli/doctor/packages.ts'
import { readSources } from '../../src/cli/doctor/sources.ts'
import { makeProject } from '../support/made-project.ts'

const code = "import 'tutor-webhooks/mocks'"
const files = { 'a.ts': code, 'b/c.ts': code, 'b/d/e.ts': code, 'f.md': code }

it('reads all code of a project, by folders', () => {
  const { mocks, isCut } = readSources(makeProject(files))
  expect(mocks).toEqual(['a.ts', 'b/c.ts', 'b/d/e.ts'].map((file) => ({ file, line: 1 })))
  expect(isCut).toBe(false)
})

it.each([{ files: 2 }, { characters: 50 }, { depth: 1 }, { folders: 2 }, { longestFile: 10 }])(
  'stops at %j, and says so',
  (limits) => {
    const { mocks, isCut } = readSources(makeProject(files), limits)
    expect(mocks.length).toBeLessThan(3)
    expect(isCut).toBe(true)
  },
)

it('does not follow links', () => {
  const { mocks } = readSources(makeProject(files, { 'b/up': '.', 'again.ts': 'a.ts' }))
  expect(mocks).toHaveLength(3)
})

it('walks packages that need each other once, and stops when there are too many', () => {
  const needs = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '1']))
  const folder = makeProject({
    'package.json': { name: 'app', dependencies: needs('a'), devDependencies: needs('b') },
    'node_modules/a/package.json': { name: 'a', version: '1.0.0', dependencies: needs('b') },
    'node_modules/b/package.json': { name: 'b', version: '1.0.0', dependencies: needs('a', 'c', 'app') },
    'node_modules/c/package.json': { name: 'c', version: '1.0.0', devDependencies: needs('d') },
    'node_modules/d/package.json': { name: 'd', version: '1.0.0' },
  })
  const project = readPackage(folder)!
  const { packages, isCut } = reachableFrom(project)
  expect([packages.map(({ name }) => name), isCut]).toEqual([['a', 'b', 'c'], false])
  expect(reachableFrom(project, 2)).toMatchObject({ packages: [{ name: 'a' }, { name: 'b' }], isCut: true })
})
