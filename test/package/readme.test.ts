import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts

it('shows no TypeScript but the examples that this suite runs', () => {
  const blocks = readme.match(/^```ts$/gm) ?? []
  const examples = [...readme.matchAll(/<!-- example (\S+) -->\n\n```ts\n/g)].map(([, path]) => path!)
  expect(examples.length).toBe(blocks.length)
  const driven = readFileSync('test/examples/receivers.test.ts', 'utf8')
  for (const path of examples) {
    expect(existsSync(path), path).toBe(true)
    const isRun = path.endsWith('.test.ts') || driven.includes(`'./${path.split('/').at(-1)}'`)
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
