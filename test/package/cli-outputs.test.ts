import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { emit, register, start } from '../support/mock-server.ts'

/** The built command line, whose outputs nobody reads: `npm test` builds it first. */
const bin: string = JSON.parse(readFileSync('package.json', 'utf8')).bin['tutor-webhooks']

/** Gives the exit code of a run whose stdout or stderr was closed at once. */
async function runUnread(output: 'stdout' | 'stderr', args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, SECRET: 'whsec_test' } })
  onTestFinished(() => void child.kill('SIGKILL'))
  child[output].destroy()
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

it('a reader that goes away changes no exit code', async () => {
  expect(await runUnread('stdout', ['events'])).toBe(0)
  expect(await runUnread('stderr', ['show', 'no-such-event'])).toBe(2)
})

it('who watches ends when nobody reads it any more', async () => {
  const server = await start({ forwardTo: 'http://127.0.0.1:1' })
  await register(server)
  const child = spawn(process.execPath, [bin, 'deliveries', '--watch', '--server', server.url], {
    env: { ...process.env, TUTOR_WEBHOOKS_TOKEN: server.token },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stdout.destroy()
  const exit = once(child, 'exit')
  let isOver = false
  void exit.then(() => {
    isOver = true
  })
  while (!isOver) await Promise.race([emit(server), exit])
  expect(await exit).toEqual([0, null])
})

it('a reader that goes away changes nothing of what becomes of a delivery', async () => {
  let attempts = 0
  const server = createServer((_, outgoing) => {
    attempts++
    outgoing.writeHead(400).end()
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  expect(await runUnread('stdout', ['trigger', 'LOGIN', '--url', url, '--secret-env', 'SECRET'])).toBe(1)
  expect(attempts).toBe(1)
})
