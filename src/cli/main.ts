#!/usr/bin/env node
import { runCli } from './run-cli.ts'

/** The command line `tutor-webhooks`: everything else is in runCli, which knows no process. */
const { argv, env, stdin, stdout, stderr } = process

// Whoever reads the output may stop early, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await runCli({ argv: argv.slice(2), env, stdin, stdout, stderr, onSignal })

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
