/** Validating the payload of evaluation.completed: against parsing it, beside general validators. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { z } from 'zod'
import { compare, printComparison } from './harness.mjs'
import { kit } from './kit.mjs'

const { validate } = await kit('tutor-webhooks/tutorflow')

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/tutorflow/2026-03/events/evaluation.completed.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const ajvCheck = ajv.compile(schema)

const TYPES = ['open_ended', 'rubric_short_answer', 'exact']
const zodSchema = z.looseObject({
  evaluationId: z.uuid(),
  status: z.literal('COMPLETED'),
  evaluationType: z.enum(TYPES),
  score: z.number(),
  maxScore: z.number(),
  normalizedScore: z.number().min(0).max(1),
})
const valibotSchema = v.looseObject({
  evaluationId: v.pipe(v.string(), v.uuid()),
  status: v.literal('COMPLETED'),
  evaluationType: v.picklist(TYPES),
  score: v.number(),
  maxScore: v.number(),
  normalizedScore: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

const VARIETY = 16

/** Payloads as they arrive: as text, and parsed from it. */
function payloadsOf(create) {
  return Array.from({ length: VARIETY }, (_, index) => {
    const text = JSON.stringify(create(index))
    return { text, payload: JSON.parse(text) }
  })
}

const good = payloadsOf((index) => ({
  evaluationId: `${index.toString(16)}f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483`,
  status: 'COMPLETED',
  evaluationType: TYPES[index % 3],
  score: index % 11,
  maxScore: 10,
  normalizedScore: (index % 11) / 10,
}))

const bad = payloadsOf((index) => ({
  evaluationID: `${index.toString(16)}f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483`,
  status: 'DONE',
  evaluationType: 'open-ended',
  score: String(index),
  maxScore: 10,
  normalizedScore: 10 + index,
}))

const variants = [
  { name: 'floor: JSON.parse of the same text', check: ({ text }) => JSON.parse(text) },
  {
    name: 'tutor-webhooks validate',
    check: ({ payload }) => validate('evaluation.completed', payload),
    problems: (result) => (result.ok ? 0 : result.problems.length),
  },
  {
    name: 'Ajv, compiled at run time, all errors',
    check: ({ payload }) => (ajvCheck(payload) ? payload : ajvCheck.errors),
    problems: (result) => (Array.isArray(result) ? result.length : 0),
  },
  {
    name: 'zod safeParse',
    check: ({ payload }) => zodSchema.safeParse(payload),
    problems: (result) => (result.success ? 0 : result.error.issues.length),
  },
  {
    name: 'valibot safeParse',
    check: ({ payload }) => v.safeParse(valibotSchema, payload),
    problems: (result) => (result.success ? 0 : result.issues.length),
  },
]

function assertProblems(payloads, count) {
  for (const { name, check, problems } of variants) {
    for (const one of payloads) if (problems) assert.equal(problems(check(one)), count, `${name}: problems found`)
  }
}

const over = (payloads) => (variant) => ({ ...variant, run: (i) => variant.check(payloads[i % VARIETY]) })

export async function run() {
  assertProblems(good, 0)
  assertProblems(bad, 5)
  const valid = variants.map(over(good))
  valid[1].target = 0.25
  const bytes = good[0].text.length
  printComparison(`Validate a good payload, ${bytes} B`, await compare(valid, { rounds: 60, batchMs: 4 }))
  const invalid = await compare(variants.map(over(bad)), { rounds: 30, batchMs: 4 })
  printComparison('Validate a payload with 5 problems, all of them listed', invalid, {
    note: 'Ours come as sentences with path, found and expected value, and a near name for a misspelling.',
  })
}
