import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const MSW = "await import('msw'); await import('msw/node');"
const MOCKS = "await import('tutor-webhooks/mocks');"
const OWN = join(process.cwd(), 'node_modules/tutor-webhooks') + sep

test('beside msw it adds at most 20 packages and 15 MB', (t) => {
  const had = Object.keys(packagesOf('package-lock.json'))
  const added = Object.keys(packagesOf('node_modules/.package-lock.json')).filter((path) => !had.includes(path))
  const bytes = added.reduce((sum, path) => sum + bytesIn(path), 0)
  t.diagnostic(`${added.length} package(s), ${(bytes / 1e6).toFixed(1)} MB: ${added.join(', ')}`)
  assert.ok(added.includes('node_modules/tutor-webhooks'))
  assert.ok(added.length <= 20 && bytes <= 15e6)
  assert.equal(had.filter((path) => path.endsWith('node_modules/msw')).length, 1)
})

test('beside msw the mocks load a few files of their own, and nothing else', (t) => {
  const had = loadedBy(MSW)
  const added = loadedBy(MSW + MOCKS).filter((path) => !had.includes(path))
  const bytes = added.reduce((sum, path) => sum + statSync(path).size, 0)
  t.diagnostic(`${added.length} files with ${(bytes / 1e3).toFixed(0)} KB, where msw has ${had.length} files`)
  assert.deepEqual(
    added.filter((path) => !path.startsWith(OWN)),
    [],
  )
  assert.ok(added.length > 0 && added.length <= 10 && bytes <= 600e3)
})

test('beside msw importing the mocks takes a small part of what msw takes', (t) => {
  const runs = Array.from({ length: 7 }, importTimes)
  const ms = median(runs.map(({ mocks }) => mocks))
  const share = median(runs.map(({ msw, mocks }) => mocks / msw))
  t.diagnostic(`${ms.toFixed(1)} ms of CPU after msw, ${(share * 100).toFixed(0)} % of what msw took`)
  // Of one process each, so that a busy machine slows both alike.
  assert.ok(share <= 0.4, `${share}`)
})

/** CPU milliseconds of a process of its own for msw, and then for the mocks. */
function importTimes() {
  const script = `
    const start = process.cpuUsage(); ${MSW}
    const between = process.cpuUsage(); ${MOCKS}
    const end = process.cpuUsage()
    const ms = (from, to) => (to.user + to.system - from.user - from.system) / 1000
    console.log(JSON.stringify({ msw: ms(start, between), mocks: ms(between, end) }))`
  return JSON.parse(run(script))
}

/** The files that a process has loaded, as V8's coverage names them. */
function loadedBy(script) {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-footprint-'))
  try {
    run(script, { NODE_V8_COVERAGE: folder })
    const [report] = readdirSync(folder)
    const { result } = JSON.parse(readFileSync(join(folder, report), 'utf8'))
    return result.map(({ url }) => url).flatMap((url) => (url.startsWith('file:') ? [fileURLToPath(url)] : []))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(script, env = {}) {
  const args = ['--input-type=module', '--eval', script]
  return execFileSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' })
}

/** By path, the project itself left out. */
function packagesOf(lockFile) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  return packages
}

function bytesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).map((path) => statSync(join(folder, path)))
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
