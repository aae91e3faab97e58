#!/usr/bin/env node
import { runCli } from './run-cli.ts'

/** The command line `tutor-webhooks`: everything else is in runCli, which knows no process. */
const { argv, env, stdin, stdout, stderr } = process

// Whoever reads may stop early, as `head` does. What was asked for is done all the same, and how it ends stays true.
for (const output of [stdout, stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const code = await runCli({ argv: argv.slice(2), env, stdin, stdout, stderr, onSignal })
await Promise.all([stdout, stderr].map(flushed))
// Else a name that is still being looked up would hold the process for many seconds.
process.exit(code)

/** Comes when all that was written has gone out, or nobody reads it. */
function flushed(output: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => output.write('', () => resolve()))
}

function onSignal(stop: (name: string) => void): () => void {
  const first = (name: string): void => {
    // Without a listener, the next one ends the process.
    takeBack()
    stop(name)
  }
  const takeBack = (): void => {
    for (const name of ['SIGINT', 'SIGTERM']) process.off(name, first)
  }
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, first)
  return takeBack
}
