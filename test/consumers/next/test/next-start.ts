import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Serves the build on a free port of the loopback interface. */
export async function nextStart(): Promise<{ url: `http://${string}`; stop(): void }> {
  const args = ['node_modules/next/dist/bin/next', 'start', '--port', '0', '--hostname', '127.0.0.1']
  const app = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: app.stdout })
  const port = await new Promise<string>((resolve, reject) => {
    let address: string | undefined
    lines.on('line', (line) => {
      address ??= /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
      if (address && line.includes('Ready')) resolve(address)
    })
    app.once('exit', (code) => reject(new Error(`next start ended with ${code} before it was ready`)))
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => app.kill() }
}
