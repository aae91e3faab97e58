import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
/** What the package is about: each is a part of the description or a keyword that people search for. */
const ABOUT = [
  'webhook',
  'TutorCruncher',
  'TutorFlow',
  'MSW',
  'Pact',
  'signature',
  'retries',
  'mock server',
  'command line',
]

it('says who it is', () => {
  expect(manifest).toMatchObject({
    name: 'tutor-webhooks',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20.19' },
    bin: { 'tutor-webhooks': './dist/src/cli/main.js' },
  })
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License/)
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${manifest.version}\n`)
})

it('says what it is about', () => {
  for (const word of ABOUT) expect(manifest.description.toLowerCase()).toContain(word.toLowerCase())
  expect(manifest.description.length).toBeLessThan(250)
  for (const word of [
    'webhooks',
    'tutorflow',
    'tutorcruncher',
    'msw',
    'mock',
    'mock-server',
    'cli',
    'pact',
    'vitest',
    'jest',
  ])
    expect(manifest.keywords).toContain(word)
  expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length)
  expect(manifest.keywords.join()).toMatch(/^[a-z,-]+$/)
})

it('invents no address', () => {
  for (const field of ['repository', 'homepage', 'bugs', 'author', 'funding'])
    expect(manifest).not.toHaveProperty(field)
})

it('lets bundlers drop what is not used', () => expect(manifest.sideEffects).toBe(false))

it('has types before code, for every door and condition', () => {
  const doors = Object.entries<Target>(manifest.exports).filter(([, target]) => typeof target === 'object')
  expect(doors.length).toBeGreaterThan(5)
  for (const [door, target] of doors) {
    expect(Object.keys(target), door).toEqual(expect.arrayContaining(['module-sync', 'import', 'default']))
    expect(Object.keys(target).at(-1), door).toBe('default')
    for (const leaf of leavesOf(target)) {
      expect(Object.keys(leaf), door).toEqual(['types', 'default'])
      expect([existsSync(leaf.types), existsSync(leaf.default)], door).toEqual([true, true])
      expect(leaf.types.endsWith('.cts'), leaf.types).toBe(leaf.default.endsWith('.cjs'))
    }
  }
})

interface Leaf {
  readonly types: string
  readonly default: string
}
type Target = Leaf | { readonly [condition: string]: Target | string }

/** What the conditions lead to, but for that of this repository. */
function leavesOf(target: Target): Leaf[] {
  if (typeof target.types === 'string') return [target as Leaf]
  return Object.entries(target).flatMap(([condition, inner]) =>
    condition.startsWith('@') ? [] : leavesOf(inner as Target),
  )
}
