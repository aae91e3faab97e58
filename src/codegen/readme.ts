import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { errorCodes } from '../errors.ts'
import { facts as tutorcruncher } from '../tutorcruncher/facts.ts'
import { facts as tutorflow } from '../tutorflow/facts.ts'
import type { Fact } from '../vendor.ts'

/**
 * The README with its generated parts renewed: tables between `<!-- begin NAME -->` and `<!-- end NAME -->`, and after
 * each `<!-- example PATH -->` a code block with the text of that file, which the test suite runs. Where the file is the
 * test of a module of the same name (`x.test.ts` of `x.ts`), the block shows the module.
 */
export function renewReadme(readme: string, root: string): string {
  const tables: Record<string, string> = {
    'TutorCruncher facts': factsTable(tutorcruncher),
    'TutorFlow facts': factsTable(tutorflow),
    'error codes': codesTable(),
  }
  const withTables = Object.entries(tables).reduce((text, [name, table]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`]
    const [before, rest] = text.split(begin)
    const after = rest?.split(end)[1]
    if (after === undefined) throw new Error(`Could not renew README.md: it lacks ${begin} or ${end}.`)
    return `${before}${begin}\n\n${table}\n\n${end}${after}`
  }, readme)
  return withTables.replace(/<!-- example (\S+) -->\n(?:\n```ts\n(?:[\s\S]*?\n)??```\n)?/g, (_match, path: string) => {
    return `<!-- example ${path} -->\n\n\`\`\`ts\n${exampleAt(join(root, path))}\n\`\`\`\n`
  })
}

/** Begins with the name of the file: other examples import it. */
function exampleAt(path: string): string {
  const modules = ['.ts', '.mts'].map((ending) => path.replace(/\.test\.ts$/, ending))
  const shown = modules.find((module) => existsSync(module)) ?? path
  return `// ${basename(shown)}\n${readFileSync(shown, 'utf8').trim()}`
}

function factsTable(rows: { readonly [name: string]: Fact }): string {
  const lines = Object.values(rows).map((fact) => {
    return `| ${cell(fact.statement)} | ${fact.confidence} | ${cell(fact.source)} |`
  })
  return ['| fact | how sure | source |', '| --- | --- | --- |', ...lines].join('\n')
}

/** Text as a table's cell: what would read as a tag or end the cell is escaped. */
function cell(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|')
}

function codesTable(): string {
  const lines = Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  return ['| code | meaning |', '| --- | --- |', ...lines].join('\n')
}
