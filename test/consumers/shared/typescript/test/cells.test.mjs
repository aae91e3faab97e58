import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'

const { type, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const compilers = Object.keys(devDependencies).filter((name) => name.startsWith('typescript-'))

/** How modules are found, and written. What a bundler gets are ES modules: in a CommonJS project they are not run. */
const resolutions = {
  node16: { options: ['--module', 'node16'], runs: true },
  nodenext: { options: ['--module', 'nodenext'], runs: true },
  bundler: { options: ['--module', 'preserve', '--moduleResolution', 'bundler'], runs: type === 'module' },
}

test('the program imports every door', () => {
  const { exports } = JSON.parse(readFileSync('node_modules/tutor-webhooks/package.json', 'utf8'))
  const doors = Object.keys(exports).filter((door) => JSON.stringify(exports[door]).includes('"types"'))
  const text = readFileSync('src/main.ts', 'utf8')
  const imported = Array.from(text.matchAll(/from 'tutor-webhooks(\/\w+)?'/g), ([, path = '']) => `.${path}`)
  assert.deepEqual([...new Set(imported)].sort(), doors.sort())
})

describe('the types of every door hold, and what was compiled with them runs', () => {
  for (const compiler of compilers) {
    for (const [resolution, { options, runs }] of Object.entries(resolutions)) {
      test(`${compiler}, ${resolution}`, async (t) => {
        const out = `out/${compiler}-${resolution}`
        const { errors, ofMsw } = await compile(compiler, ['-p', '.', ...options, '--outDir', out])
        assert.deepEqual(errors, [])
        if (ofMsw.length > 0) t.diagnostic(`msw's own declarations have ${ofMsw.length} errors here`)
        if (runs) assert.deepEqual(await node(`${out}/main.js`), { code: 0, output: 'All is well.\n' })
      })
    }
  }
})

describe('a receiver needs neither msw nor the types of browsers', () => {
  for (const compiler of compilers) {
    test(compiler, async () => {
      const { errors, ofMsw } = await compile(compiler, ['-p', 'tsconfig.receiver.json', '--module', 'nodenext'])
      assert.deepEqual([...errors, ...ofMsw], [])
    })
  }
})

/**
 * Its errors, all files of all packages counted. Apart from the others are those that msw brings into every CommonJS
 * project: its declarations for CommonJS import packages that are ES modules only.
 */
async function compile(compiler, options) {
  const { output } = await node(`node_modules/${compiler}/bin/tsc`, ...options)
  const lines = output.split('\n').filter((line) => /\berror TS\d+/.test(line))
  const isOfMsw = (line) => type === 'commonjs' && /^node_modules\/msw\/.*\berror TS1479:/.test(line)
  return { errors: lines.filter((line) => !isOfMsw(line)), ofMsw: lines.filter(isOfMsw) }
}

function node(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
