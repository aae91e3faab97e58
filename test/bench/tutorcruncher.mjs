/** TutorCruncher's webhooks: validating, verifying and encoding them, and what the door weighs in a browser. */
import assert from 'node:assert/strict'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { compare, printComparison, printTable } from './harness.mjs'
import { kit, packageFolder } from './kit.mjs'

const { encode, sign, validate, verify } = await kit('tutor-webhooks/tutorcruncher')

const schemas = fileURLToPath(new URL('../../schemas/tutorcruncher/', import.meta.url))
const read = (path) => JSON.parse(readFileSync(`${schemas}${path}`, 'utf8'))
const VARIETY = 16

/** The vendor's sample with every field of a Tutor, as 16 different texts. */
function textsOf(change = () => {}) {
  return Array.from({ length: VARIETY }, (_, index) => {
    const webhook = read('2026/examples/webhook.json')
    const subject = { ...webhook.events[0].subject, ...read('2026/examples/tutor.json'), id: 1000 + index }
    webhook.events[0].subject = subject
    change(webhook, subject)
    return Buffer.from(encode(webhook)).toString()
  })
}

const good = textsOf()
const bad = textsOf((webhook, subject) => {
  webhook.events[0].branch = '590'
  subject.status = 'aproved'
  subject.email = 'nobody'
  subject.latitude = 51.5
  subject.qualifications = {}
})
const long = textsOf((_webhook, subject) => {
  const attribute = {
    id: 1,
    value: 'A short text of our own. '.repeat(8),
    type: 'Long Textbox',
    machine_name: 'bio',
    name: 'Bio',
  }
  subject.extra_attrs = [attribute, attribute, attribute]
})

/** What Ajv makes of the same schemas when they are compiled at run time. */
function compileWithAjv() {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: false })
  addFormats.default(ajv)
  const files = readdirSync(schemas, { recursive: true }).filter(
    (path) => path.endsWith('.json') && !path.includes('examples') && !/(openapi|asyncapi)\.json$/.test(path),
  )
  for (const file of files) ajv.addSchema(read(file))
  const checkWebhook = ajv.getSchema('urn:tutor-webhooks:tutorcruncher:2026:webhook')
  const checkTutor = ajv.getSchema('urn:tutor-webhooks:tutorcruncher:2026:subjects:tutor')
  return (webhook) => {
    const envelope = checkWebhook(webhook) ? [] : checkWebhook.errors
    const { subject } = webhook.events[0]
    return checkTutor(subject) ? envelope : [...envelope, ...checkTutor.errors]
  }
}

const ajvErrors = compileWithAjv()

function validating(texts, target) {
  const parsed = texts.map((text) => JSON.parse(text))
  return compare(
    [
      { name: 'floor: JSON.parse of the same text', run: (i) => JSON.parse(texts[i % VARIETY]) },
      { name: 'tutor-webhooks validate', run: (i) => validate(parsed[i % VARIETY]), target },
      { name: 'Ajv, compiled at run time, all errors', run: (i) => ajvErrors(parsed[i % VARIETY]) },
    ],
    { rounds: 60, batchMs: 5 },
  )
}

async function verifying() {
  const secret = 'a private API key of 40 characters, say.'
  const deliveries = long.map((text) => {
    const body = Buffer.from(text)
    const signature = sign(body, secret)
    return { body, signature, headers: { 'content-type': 'application/json', 'webhook-signature': signature } }
  })
  const bareParts = (i) => {
    const { body, signature } = deliveries[i % VARIETY]
    const mac = createHmac('sha256', secret).update(body).digest()
    if (!timingSafeEqual(mac, Buffer.from(signature, 'hex'))) throw new Error('a bad signature')
    return validate(JSON.parse(body.toString()))
  }
  const rows = await compare(
    [
      { name: 'floor: createHmac + JSON.parse + validate', run: bareParts },
      { name: 'tutor-webhooks verify', run: (i) => verify(deliveries[i % VARIETY], { secret }), target: 1.15 },
    ],
    { rounds: 60, batchMs: 5 },
  )
  printComparison(`Verify a webhook of ${long[0].length} B`, rows)
}

async function encoding() {
  const webhooks = long.map((text) => JSON.parse(text))
  const encoder = new TextEncoder()
  const rows = await compare(
    [
      {
        name: 'floor: JSON.stringify + TextEncoder',
        run: (i) => encoder.encode(JSON.stringify(webhooks[i % VARIETY])),
      },
      { name: 'tutor-webhooks encode, as Python writes', run: (i) => encode(webhooks[i % VARIETY]), target: 4 },
    ],
    { rounds: 60, batchMs: 5 },
  )
  printComparison(`Encode a webhook of ${long[0].length} B`, rows)
}

/** Bundles a door as an application for browsers would. */
async function bundleSize(door) {
  const fromPackage = createRequire(new URL('../../package.json', import.meta.url))
  const { rolldown } = await import(pathToFileURL(fromPackage.resolve('rolldown')).href)
  const build = await rolldown({
    cwd: packageFolder,
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? `export * from '${door}'` : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return output.reduce((bytes, { code }) => bytes + gzipSync(code, { level: 9 }).length, 0)
}

async function sizes() {
  const rows = []
  for (const [door, target] of [['tutor-webhooks/tutorcruncher', 40], ['tutor-webhooks/tutorflow']]) {
    const kilobytes = (await bundleSize(door)) / 1000
    const measured = `${kilobytes.toFixed(1)} kB`
    const verdict = target && { name: door, measured, target: `${target} kB`, met: kilobytes <= target }
    rows.push({ cells: [door, measured], verdict })
  }
  printTable('Bundle for browsers, everything of a door, minified and gzipped', ['door', 'size'], rows)
}

export async function run() {
  for (const text of good) assert.ok(validate(JSON.parse(text)).ok)
  for (const text of bad) assert.equal(validate(JSON.parse(text)).problems.length, 5)
  const sample = textsOf((webhook) => {
    webhook.events[0].subject = read('2026/examples/webhook.json').events[0].subject
  })
  printComparison(`Validate the vendor's sample webhook, ${sample[0].length} B`, await validating(sample, 0.2))
  printComparison(`Validate a full Tutor webhook, ${good[0].length} B`, await validating(good, 0.2))
  printComparison('Validate a full Tutor webhook with 5 problems, all of them listed', await validating(bad, 0.8))
  await verifying()
  await encoding()
  await sizes()
}
