import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'

const EXAMPLES = 'test/examples'
const readme = readFileSync('README.md', 'utf8')
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts

it('shows no TypeScript but the examples that this suite runs', () => {
  const blocks = readme.match(/^```ts$/gm) ?? []
  const examples = [...readme.matchAll(/<!-- example (\S+) -->\n\n```ts\n/g)].map(([, path]) => path!)
  expect(examples.length).toBe(blocks.length)
  const isTest = (name: string) => name.endsWith('.test.ts')
  const tests = readdirSync(EXAMPLES)
    .filter(isTest)
    .map((name) => readFileSync(join(EXAMPLES, name), 'utf8'))
  for (const path of examples) {
    expect(existsSync(path), path).toBe(true)
    const isRun = path.endsWith('.test.ts') || tests.some((text) => text.includes(`'./${basename(path)}'`))
    expect(isRun, `${path} is run by no test`).toBe(true)
  }
})

it('names only scripts that exist, and commands of npm', () => {
  const known = [...Object.keys(scripts), 'ci', 'dedupe', 'install', 'link', 'ls']
  for (const [, script] of readme.matchAll(/npm (?:run )?([a-z\d]+)\b/g)) expect(known).toContain(script)
})

it('gives the two commands that CI runs', () => {
  expect(readme.match(/^ {4}npm ci && npm .*$/gm)).toEqual(['    npm ci && npm run demo', '    npm ci && npm test'])
})
