import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renewReadme } from '../../src/codegen/readme.ts'

it('fills an empty block, and touches nothing below it', () => {
  const readme = readFileSync('README.md', 'utf8')
  const block = /<!-- example test\/examples\/faults\.test\.ts -->\n\n```ts\n[\s\S]*?\n```\n/
  expect(readme).toMatch(block)
  for (const empty of ['\n```ts\n```\n', '']) {
    const emptied = readme.replace(block, `<!-- example test/examples/faults.test.ts -->\n${empty}`)
    expect(emptied.length).toBeLessThan(readme.length)
    expect(renewReadme(emptied, process.cwd())).toBe(readme)
  }
})
