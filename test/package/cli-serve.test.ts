import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'

/** The built command line as a server of its own: `npm test` builds it first. */
const bin: string = JSON.parse(readFileSync('package.json', 'utf8')).bin['tutor-webhooks']

function start() {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

describe.each(['SIGINT', 'SIGTERM'] as const)('serve told to end by %s', (signal) => {
  it('stops within 5 seconds, also with a browser that keeps listening', async () => {
    const child = start()
    const err = text(child.stderr)
    let url = ''
    let token = ''
    for await (const line of createInterface(child.stdout)) {
      url ||= /listens at (\S+)$/.exec(line)?.[1] ?? ''
      token ||= /^ {2}Token +(\S+)$/.exec(line)?.[1] ?? ''
      if (line.includes('Ctrl-C')) break
    }
    const stream = await fetch(`${url}/_/stream`, { headers: { authorization: `Bearer ${token}` } })
    expect(stream.status).toBe(200)
    const began = performance.now()
    child.kill(signal)
    const [code] = await once(child, 'close')
    expect({ code, err: await err }).toEqual({ code: 0, err: 'Stopped.\n' })
    expect(performance.now() - began).toBeLessThan(5000)
    await stream.text().catch(() => {})
  })
})
