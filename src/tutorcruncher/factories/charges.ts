import type { Charge } from '../../generated/tutorcruncher/types.ts'
import { daysAgo, momentOf, stamp } from './dates.ts'
import { decimal, fine, penceOf, taxIn } from './money.ts'
import { createLessonReference, unitsOf } from './references.ts'
import { chance, fieldsOf, type Scene, some, urlOf } from './scene.ts'

/**
 * Who stands on the two sides of all lines of an Invoice or Payment Order. Source: TutorCruncher API docs (tc-api-docs
 * 23e0578), samples.
 */
export interface Parties {
  readonly payee: NonNullable<Charge['payee']>
  readonly payer: NonNullable<Charge['payer']>
  readonly sales_code: string
}

/** The branch as a party; the name is that of the samples. */
export const BRANCH = 'Demo Branch'

/** Lessons, and now and then something else. A Client who is not taxable has no tax on any line. */
export function createInvoiceCharges(scene: Scene, parties: Parties): Charge[] {
  const { random } = scene
  const isTaxed = chance(random, 0.8)
  const lessons = some(scene, 1, 2, () => createLessonCharge(scene, parties, 'dft_charge_rate', isTaxed))
  const amount = random.integer(5, 60) * 130
  const other = createOtherCharge(scene, parties, amount, isTaxed ? taxIn(amount) : 0)
  return chance(random, 0.3) ? [other, ...lessons] : lessons
}

/** The Tutor's share of Lessons. */
export function createPayCharges(scene: Scene, parties: Parties): Charge[] {
  return some(scene, 1, 2, () => createLessonCharge(scene, parties, 'dft_contractor_rate', false))
}

/** A line for a Lesson before the scene, at the Client's rate or at the Tutor's. */
function createLessonCharge(
  scene: Scene,
  parties: Parties,
  side: 'dft_charge_rate' | 'dft_contractor_rate',
  isTaxed: boolean,
): Charge {
  const lesson = createLessonReference(scene, {}, 'complete')
  const units = unitsOf({ start: momentOf(lesson.start)!, finish: momentOf(lesson.finish)! })
  const rate = penceOf(lesson.service[side])!
  const amount = Math.round(rate * units)
  return toCharge(
    { appointment: lesson, date: lesson.finish!, rate, amount, units, tax: isTaxed ? taxIn(amount) : 0 },
    parties,
  )
}

/** A line for something else, such as books. Its amount and tax are in pence. */
export function createOtherCharge(scene: Scene, parties: Parties, amount: number, tax: number): Charge {
  const { random } = scene
  const id = random.integer(1, 9999)
  const date = stamp(scene, daysAgo(scene, 1, 28))
  const adhoc_charge: Charge['adhoc_charge'] = {
    id,
    description: random.pick(['Books and materials', 'Travel – two journeys', 'Exam fee']),
    date_occurred: date,
    category_id: 7,
    category_name: 'Registration fee',
    client_cost: decimal(amount),
    pay_contractor: null,
    agent_percentage: null,
    url: urlOf(scene, 'Ad Hoc Charge', id),
  }
  return toCharge({ adhoc_charge, date, rate: amount, amount, units: 1, tax }, parties)
}

/** What lines come to in pence, given or drawn; a line that says nothing counts for nothing. */
export function sumOf(charges: readonly unknown[], field: 'amount' | 'tax_amount'): number {
  let sum = 0
  for (const charge of charges) {
    const amount = Number(fieldsOf(charge)[field])
    if (Number.isFinite(amount)) sum += amount * 100
  }
  return Math.round(sum)
}

interface Line {
  readonly adhoc_charge?: Charge['adhoc_charge']
  readonly appointment?: Charge['appointment']
  readonly date: string
  readonly rate: number
  readonly amount: number
  readonly units: number
  readonly tax: number
}

function toCharge(line: Line, { payee, payer, sales_code }: Parties): Charge {
  return {
    adhoc_charge: line.adhoc_charge ?? null,
    amount: fine(line.amount),
    appointment: line.appointment ?? null,
    date: line.date,
    payee,
    payer,
    rate: fine(line.rate),
    sales_code,
    tax_amount: fine(line.tax),
    units: fine(line.units * 100),
  }
}
