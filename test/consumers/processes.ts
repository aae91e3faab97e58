import { spawn } from 'node:child_process'

/** Long enough for an installation without a cache. */
const LONGEST_MS = 10 * 60_000

/**
 * Runs a command to its end and gives all that it printed.
 *
 * @throws Error (as a rejection) with the command and its output, when it fails or takes longer than ten minutes
 */
export function run(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const [program, ...args] = command as [string, ...string[]]
  return new Promise((resolve, reject) => {
    // A group of its own, so that a runner's workers and browsers end with it.
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (text: string) => {
      output += text
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
    const endAll = () => void process.kill(-child.pid!, 'SIGKILL')
    const timer = setTimeout(endAll, LONGEST_MS)
    process.prependOnceListener('exit', endAll)
    const forget = () => {
      clearTimeout(timer)
      process.off('exit', endAll)
    }
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    child.on('close', (code, signal) => {
      forget()
      if (code === 0) return resolve(output)
      reject(new Error(`$ ${command.join(' ')}\n${output}\nended with ${signal ?? code}`))
    })
  })
}
