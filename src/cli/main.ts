#!/usr/bin/env node
import { runCli } from './run-cli.ts'

/** The command line `tutor-webhooks`: everything else is in runCli, which knows no process. */
const { argv, env, stdin, stdout, stderr } = process

// Whoever reads the output may stop early, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await runCli({ argv: argv.slice(2), env, stdin, stdout, stderr })
