/** What an import costs: the wall time of whole processes that import and do nothing else. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { duration, measure, median, middleHalf, printTable, progress } from './harness.mjs'
import { packageFolder } from './kit.mjs'

const benchFolder = fileURLToPath(new URL('.', import.meta.url))

/** Runs a module given as text; it finds packages from `cwd`, where the kit and msw go by their own names. */
function runModule(text, cwd = packageFolder) {
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
  return execFileSync(process.execPath, ['--input-type=module', '--eval', text], options)
}

const importing = (doors) => doors.map((door) => `import '${door}'\n`).join('')

/** URLs of all scripts that a process has loaded after importing `door`, CommonJS included. */
function loadedBy(door) {
  const text = `
    import { Session } from 'node:inspector'
    const session = new Session()
    const urls = []
    session.connect()
    session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url))
    session.post('Debugger.enable')
    await import('${door}')
    console.log(JSON.stringify(urls))`
  return JSON.parse(runModule(text))
}

/** A receiver in production must not load the test tools, nor anything else that is not the kit's own. */
function assertLean() {
  const inReceivers = loadedBy('tutor-webhooks/tutorflow')
  const inTests = loadedBy('tutor-webhooks/mocks')
  const loads = (urls, folder) => urls.some((url) => url.includes(folder))
  assert.ok(loads(inReceivers, '/dist/') && loads(inTests, '/node_modules/msw/'), 'what is loaded is seen')
  assert.ok(!loads(inReceivers, '/node_modules/'), 'tutor-webhooks/tutorflow loads nothing but itself')
  for (const tool of ['ajv', '@pact-foundation']) assert.ok(!loads(inTests, `/node_modules/${tool}/`), `no ${tool}`)
}

async function comparing(title, variants, rounds) {
  const cpuTimes = variants.map(() => [])
  const processes = variants.map(({ doors, work = '', cwd, ...rest }, index) => {
    const text = `${importing(doors)}${work}${TELL_CPU_TIME}`
    return { ...rest, count: 1, run: () => cpuTimes[index].push(Number(runModule(text, cwd))) }
  })
  const results = await measure(processes, { rounds })
  const rows = results.map(({ name, rounds: walls, target }, index) => {
    const wall = moreThan(results[0].rounds, walls)
    const cpu = moreThan(cpuTimes[0], cpuTimes[index])
    const verdict = target && { name, measured: plus(wall), target: plus([target]), met: median(wall) <= target }
    const more = index === 0 ? ['', '', ''] : [plus(wall), `${middleHalf(wall).toFixed(1)} ms`, plus(cpu)]
    return { cells: [name, duration(median(walls)), ...more], verdict }
  })
  printTable(title, ['imports', 'process', 'more than the floor', 'spread', 'more CPU time'], rows, NOTE)
}

const NOTE = 'The targets are for a machine on which bare node takes about 50 ms.'

/** CPU time hardly suffers from other work on the machine, the time of a whole process does. */
const TELL_CPU_TIME = `
  const { user, system } = process.cpuUsage()
  process.stdout.write(String((user + system) / 1000))`

const WEBHOOK = readFileSync(new URL('../../schemas/tutorcruncher/2026/examples/webhook.json', import.meta.url), 'utf8')

const FIRST_VALIDATION = `
  import { validate } from 'tutor-webhooks/tutorcruncher'
  if (!validate(${WEBHOOK}).ok) throw new Error('the sample is refused')
`

const moreThan = (floor, rounds) => rounds.map((ms, round) => ms - floor[round])
const plus = (values) => `${median(values) < 0 ? '' : '+'}${median(values).toFixed(1)} ms`

export async function run() {
  progress('what is loaded')
  assertLean()
  const bare = { name: 'floor: bare node', doors: [] }
  const ours = [
    bare,
    { name: 'tutor-webhooks/tutorflow', target: 10, doors: ['tutor-webhooks/tutorflow'] },
    { name: 'tutor-webhooks/tutorcruncher', doors: ['tutor-webhooks/tutorcruncher'] },
    { name: 'tutor-webhooks/tutorcruncher, and a webhook validated', target: 8, doors: [], work: FIRST_VALIDATION },
    { name: 'tutor-webhooks', doors: ['tutor-webhooks'] },
  ]
  await comparing('Import, beside bare node', ours, 40)
  const peers = [['standardwebhooks'], ['svix'], ['stripe'], ['ajv', 'ajv-formats']].map((doors) => ({
    name: doors.join(' + '),
    doors,
    cwd: benchFolder,
  }))
  await comparing('Import of others, beside bare node', [bare, ...peers], 10)
  const msw = ['msw', 'msw/node']
  const mocks = [
    { name: 'floor: msw + msw/node', doors: msw },
    { name: 'the same + tutor-webhooks/mocks', target: 15, doors: [...msw, 'tutor-webhooks/mocks'] },
  ]
  await comparing('Import, beside msw', mocks, 20)
}
