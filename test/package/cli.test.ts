import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'

/** The built command line, as it is published; `npm test` builds it first. */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const bin: string = manifest.bin['tutor-webhooks']

it('is one executable file for node, which loads nothing but node and the doors', () => {
  const code = readFileSync(bin, 'utf8')
  expect(code).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(statSync(bin).mode & 0o111).toBe(0o111)
  const loaded = [...code.matchAll(/^import .* from "([^"]+)"|\bimport\("([^"]+)"\)|\b__require\("([^"]+)"\)/gm)]
  const names = loaded.map(([, from, dynamic, required]) => from ?? dynamic ?? required!)
  const others = new Set(names.filter((name) => !name.startsWith('node:')))
  expect([...others].sort()).toEqual([
    'tutor-webhooks',
    'tutor-webhooks/contracts',
    'tutor-webhooks/node',
    'tutor-webhooks/server',
    'tutor-webhooks/tutorcruncher',
    'tutor-webhooks/tutorflow',
  ])
})

it('tells its version', () => {
  expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${manifest.version}\n`)
})

it('loads the contracts from the build', () => {
  const out = execFileSync(process.execPath, [bin, 'contracts', 'list', '--json'], { encoding: 'utf8' })
  expect(JSON.parse(out)[0]).toHaveProperty('interactions')
})

it('loads the vendors from the build', () => {
  const out = execFileSync(process.execPath, [bin, 'events', 'tutorflow', '--json'], { encoding: 'utf8' })
  expect(JSON.parse(out)).toHaveLength(6)
})

it('signs what is piped into it', () => {
  const args = [bin, 'sign', '-', '--vendor', 'tutorcruncher', '--secret-env', 'KEY']
  const input = 'what is signed'
  const env = { ...process.env, KEY: 'key' }
  const openssl = execFileSync('openssl', ['dgst', '-sha256', '-hmac', 'key'], { input, encoding: 'utf8' })
  const out = execFileSync(process.execPath, args, { input, env, encoding: 'utf8' })
  expect(out).toContain(`\nwebhook-signature: ${openssl.trim().split(' ').at(-1)}\n`)
})

it('shows its demonstration with nothing but the package', () => {
  const out = execFileSync(process.execPath, [bin, 'demo', '--json'], { encoding: 'utf8' })
  expect(JSON.parse(out).map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, true, true])
})

it('ends with 2 on misuse', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'contrcts'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('did you mean "contracts"?')
})
