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

test('beside msw importing the mocks takes at most 15 ms where Node itself takes 50', (t) => {
  const runs = Array.from({ length: 11 }, importTimes)
  // The least of each: what else the machine does only adds. Node's own scales the bound to the machine.
  const least = (part) => Math.min(...runs.map((run) => run[part]))
  const [node, msw, mocks] = [least('node'), least('msw'), least('mocks') - least('empty')]
  const share = (other) => `${((mocks / other) * 100).toFixed(0)} %`
  t.diagnostic(
    `${mocks.toFixed(1)} ms of CPU, ${share(node)} of what Node takes to start, ${share(msw)} of what msw takes`,
  )
  assert.ok(mocks <= 0.3 * node, `${mocks} ms, and Node ${node} ms`)
})

/** CPU milliseconds of a process of its own: for Node to start, for msw, for an import of nothing, and for the mocks. */
function importTimes() {
  const script = `
    const times = [{ user: 0, system: 0 }, process.cpuUsage()]
    ${MSW} times.push(process.cpuUsage())
    await import('data:text/javascript,export {}'); times.push(process.cpuUsage())
    ${MOCKS} times.push(process.cpuUsage())
    console.log(JSON.stringify(times.map(({ user, system }) => (user + system) / 1000)))`
  const times = JSON.parse(run(script))
  const [node, msw, empty, mocks] = times.slice(1).map((time, index) => time - times[index])
  return { node, msw, empty, mocks }
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
