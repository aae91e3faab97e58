import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '../errors.ts'
import { facts } from '../tutorflow/facts.ts'
import type { Fact } from '../vendor.ts'

/**
 * The README with its generated parts renewed: tables between `<!-- begin NAME -->` and `<!-- end NAME -->`, and after
 * each `<!-- example PATH -->` a code block with the text of that file, which the test suite runs.
 */
export function renewReadme(readme: string, root: string): string {
  const tables: Record<string, string> = { 'TutorFlow facts': factsTable(facts), 'error codes': codesTable() }
  const withTables = Object.entries(tables).reduce((text, [name, table]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`]
    const [before, rest] = text.split(begin)
    const after = rest?.split(end)[1]
    if (after === undefined) throw new Error(`Could not renew README.md: it lacks ${begin} or ${end}.`)
    return `${before}${begin}\n\n${table}\n\n${end}${after}`
  }, readme)
  return withTables.replace(/<!-- example (\S+) -->\n(?:\n```ts\n[\s\S]*?\n```\n)?/g, (_match, path: string) => {
    const code = readFileSync(join(root, path), 'utf8').trim()
    return `<!-- example ${path} -->\n\n\`\`\`ts\n${code}\n\`\`\`\n`
  })
}

function factsTable(rows: { readonly [name: string]: Fact }): string {
  const lines = Object.values(rows).map((fact) => `| ${fact.statement} | ${fact.confidence} | ${fact.source} |`)
  return ['| fact | how sure | source |', '| --- | --- | --- |', ...lines].join('\n')
}

function codesTable(): string {
  const lines = Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  return ['| code | meaning |', '| --- | --- |', ...lines].join('\n')
}
