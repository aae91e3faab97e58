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

/** Each gives the function that is timed: straight to the validator, because a call between would weigh as much as the check. */
const variants = [
  { name: 'floor: JSON.parse of the same text', over: (list) => (i) => JSON.parse(list[i % VARIETY].text) },
  {
    name: 'tutor-webhooks validate',
    over: (list) => (i) => validate('evaluation.completed', list[i % VARIETY].payload),
    problems: (result) => (result.ok ? 0 : result.problems.length),
  },
  {
    name: 'Ajv, compiled at run time, all errors',
    over: (list) => (i) => (ajvCheck(list[i % VARIETY].payload) ? undefined : ajvCheck.errors),
    problems: (errors) => errors?.length ?? 0,
  },
  {
    name: 'zod safeParse',
    over: (list) => (i) => zodSchema.safeParse(list[i % VARIETY].payload),
    problems: (result) => (result.success ? 0 : result.error.issues.length),
  },
  {
    name: 'valibot safeParse',
    over: (list) => (i) => v.safeParse(valibotSchema, list[i % VARIETY].payload),
    problems: (result) => (result.success ? 0 : result.issues.length),
  },
]

/** Times all variants over `list`, once each has found `problems` problems in every payload of it. */
async function validating(list, problems, target) {
  const timed = variants.map(({ name, over, problems: count }, index) => {
    const run = over(list)
    for (let i = 0; i < VARIETY; i++) if (count) assert.equal(count(run(i)), problems, `${name}: problems found`)
    return { name, run, target: index === 1 ? target : undefined }
  })
  return compare(timed, { rounds: 60, batchMs: 4 })
}

export async function run() {
  const bytes = good[0].text.length
  printComparison(`Validate a good payload, ${bytes} B`, await validating(good, 0, 0.25))
  printComparison('Validate a payload with 5 problems, all of them listed', await validating(bad, 5), {
    note: 'Ours come as sentences with path, found and expected value, and a near name for a misspelling.',
  })
}
