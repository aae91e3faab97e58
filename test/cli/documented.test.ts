import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from '../support/command-line.ts'

/** Commands as people copy them: a line that goes on after a backslash is one. */
function commandsIn(text: string): string[] {
  const joined = text.replaceAll(/\\\n\s*/g, '')
  return [...joined.matchAll(/^ {2,4}(?:npx |\S.*?(?:\| |\$\())?(tutor-webhooks [a-z].*)$/gm)].map(
    ([, command]) => command!,
  )
}

/** The verbs of a command, and the options that it names. */
function partsOf(command: string): { verbs: string; options: string[] } {
  const [line = ''] = command.split(/ #| [|>] /)
  const words = line.split(' ').slice(1)
  const verbs = words[0] === 'contracts' ? words.slice(0, 2) : words.slice(0, 1)
  return { verbs: verbs.join(' '), options: words.filter((word) => word.startsWith('--')) }
}

async function assertKnown(command: string): Promise<void> {
  const { verbs, options } = partsOf(command)
  const { out } = await run(`${verbs} --help`)
  expect(out, command).toContain(`Usage: tutor-webhooks ${verbs} `)
  for (const option of options) expect(out, command).toMatch(new RegExp(`^ {2}${option}[ \n]`, 'm'))
}

it('the commands of the README have the verbs and options that there are', async () => {
  const commands = commandsIn(readFileSync('README.md', 'utf8'))
  expect(commands.length).toBeGreaterThan(15)
  for (const command of commands) await assertKnown(command)
})

it('so have the examples of every help, and every verb prints JSON', async () => {
  const verbs = [...(await run('--help')).out.matchAll(/^ {2}([a-z]+) /gm)].map(([, verb]) => verb!)
  expect(verbs.length).toBeGreaterThan(10)
  for (const verb of verbs.filter((one) => one !== 'help')) {
    const { out } = await run(`${verb} --help`)
    const examples = commandsIn(out.slice(out.indexOf('\nExample')))
    expect(examples.length, verb).toBeGreaterThan(0)
    for (const command of examples) await assertKnown(command)
    if (verb !== 'contracts') expect(out, verb).toContain('\n  --json ')
  }
})
