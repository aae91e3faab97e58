import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'
import { createReceiver } from '../src/receiver.js'

const require = createRequire(import.meta.url)
const MOCKS_WITHOUT_MSW = /Cannot find package 'msw' imported from \S+tutor-webhooks\/dist\/mocks\/index\.js/

test('the package is all that is installed, with less than 12 MB', (t) => {
  assert.deepEqual(installed('.'), ['tutor-webhooks'])
  const files = readdirSync('node_modules', { recursive: true }).map((path) => statSync(join('node_modules', path)))
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  const [onDisk] = execFileSync('du', ['-sh', 'node_modules'], { encoding: 'utf8' }).split('\t')
  t.diagnostic(`${(bytes / 1e6).toFixed(1)} MB in files, ${onDisk} on disk`)
  assert.ok(bytes <= 12e6, `${bytes} bytes`)
})

for (const [how, doors] of [
  ['import', { tutorflow, tutorcruncher }],
  [
    'require',
    { tutorflow: require('tutor-webhooks/tutorflow'), tutorcruncher: require('tutor-webhooks/tutorcruncher') },
  ],
  ['require of the .cjs', { tutorflow: cjs('tutorflow'), tutorcruncher: cjs('tutorcruncher') }],
]) {
  test(`a receiver by ${how} takes what is signed, and refuses what was changed on the way`, async (t) => {
    for (const [vendor, door] of Object.entries(doors)) {
      const { secret, event, bodyUtf8, signature } = require(`tutor-webhooks/schemas/vectors/${vendor}.json`).good[0]
      const url = await serve(t, createReceiver({ '/hook': { door, secret } }))
      const headers =
        vendor === 'tutorflow'
          ? { 'x-platform-signature': signature, 'x-platform-event': event }
          : { 'webhook-signature': signature }
      const post = (body) => fetch(`${url}/hook`, { method: 'POST', headers, body })
      assert.equal((await post(bodyUtf8)).status, 204)
      const refused = await post(`${bodyUtf8}\n`)
      assert.deepEqual([refused.status, await refused.text()], [401, 'SIGNATURE_MISMATCH'])
      assert.equal((await post(' '.repeat(2 ** 20 + 1))).status, 413)
    }
  })
}

test('the mocks say that msw is missing, by import and by require', async () => {
  await assert.rejects(import('tutor-webhooks/mocks'), MOCKS_WITHOUT_MSW)
  assert.throws(() => require('tutor-webhooks/mocks'), MOCKS_WITHOUT_MSW)
})

test('the contracts say that Pact is missing', async () => {
  const { verifyPayloads } = await import('tutor-webhooks/contracts')
  const { bodyUtf8 } = require('tutor-webhooks/schemas/vectors/tutorflow.json').good[0]
  const run = verifyPayloads({ vendor: 'tutorflow', payloads: { 'evaluation.completed': () => JSON.parse(bodyUtf8) } })
  await assert.rejects(run, { code: 'PEER_MISSING', message: /@pact-foundation\/pact/ })
})

test('an app that tests with msw installs without it when dev and optional are both left out', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-production-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const npm = (...args) => execFileSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], { cwd: folder })
  const pack = (path) => `file:${npm('pack', path).toString().trim()}`
  const write = (path, value) => writeFileSync(join(folder, path), JSON.stringify(value))
  mkdirSync(join(folder, 'msw'))
  write('msw/package.json', { name: 'msw', version: '2.15.0' })
  const dependencies = { 'tutor-webhooks': pack(join(process.cwd(), 'node_modules/tutor-webhooks')) }
  write('package.json', { name: 'app', dependencies, devDependencies: { msw: pack('./msw') } })
  npm('install', '--no-audit', '--omit=dev')
  // npm takes it for a package of production too, since it is there as an optional peer.
  assert.deepEqual(installed(folder), ['msw', 'tutor-webhooks'])
  npm('install', '--no-audit', '--omit=dev', '--omit=optional')
  assert.deepEqual(installed(folder), ['tutor-webhooks'])
})

test('the command line runs', () => {
  const { status, stdout } = spawnSync('node_modules/.bin/tutor-webhooks', ['--help'], { encoding: 'utf8' })
  assert.equal(status, 0)
  assert.match(stdout, /^Usage: tutor-webhooks/)
})

function installed(folder) {
  return readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
}

/** What a tool that knows neither `module-sync` nor ES modules gets. */
function cjs(door) {
  const { exports } = require('tutor-webhooks/package.json')
  return require(join(process.cwd(), 'node_modules/tutor-webhooks', exports[`./${door}`].node.default.default))
}

async function serve(t, listener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  t.after(() => server.close())
  await once(server, 'listening')
  return `http://127.0.0.1:${server.address().port}`
}
