import type { AdHocCharge } from '../../generated/tutorcruncher/types.ts'
import { between, born, momentOr, stamp } from './dates.ts'
import { decimal, penceOr, taxIn, taxOn } from './money.ts'
import { createPerson, type Person, referByRole } from './people.ts'
import { createService } from './references.ts'
import { at, chance, type Fields, fieldsOf, idOf, numberOr, type Scene, textOr, urlOf } from './scene.ts'

/** Id, name and default description. */
const CATEGORIES = [
  [7, 'Registration fee', 'Registration'],
  [8, 'Travel', 'Travel to the Lesson'],
  [9, 'Books and materials', 'Books'],
] as const

const TAX = 'Default Company Tax (20%)'

/** The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), ad-hoc-charges page, sample. */
export function createAdHocCharge(scene: Scene, fields: Fields): AdHocCharge {
  const { random } = scene
  const id = idOf(scene, fields)
  const category = createCategory(scene, fields)
  const cost = penceOr(fields.client_cost, random.integer(2, 60) * 250)
  const client = createPerson(scene, fieldsOf(fields.client))
  const occurred = momentOr(fields.date_occurred, born(scene))
  const net_gross = textOr(fields.net_gross, random.pick(['gross', 'gross', 'net'] as const))
  return {
    model: 'Ad Hoc Charge',
    url: urlOf(scene, 'Ad Hoc Charge', id),
    id,
    agent: null,
    appointment: null,
    category,
    category_id: category.id,
    category_name: category.name,
    charge_client_forex: null,
    client_cost: decimal(cost),
    client: referByRole(scene, 'Client', client),
    contractor: null,
    creator: null,
    currency: 'GBP',
    currency_conversion: null,
    date_occurred: stamp(scene, occurred),
    invoices: scene.isNew ? [] : createInvoices(scene, client, occurred, cost),
    payment_orders: [],
    net_gross,
    pay_contractor: null,
    service: createService(at(scene, occurred), fieldsOf(fields.service), false),
    tax_amount: (net_gross === 'net' ? taxOn(cost) : taxIn(cost)) / 100,
  }
}

/** Its id and name stand in the charge once more, so either place of an override counts. */
function createCategory(scene: Scene, fields: Fields) {
  const [drawnId, drawnName, drawnDescription] = scene.random.pick(CATEGORIES)
  const { id, name } = fieldsOf(fields.category)
  return {
    branch_tax_setup: TAX,
    contractor_tax_setup: TAX,
    contractor_usable: chance(scene.random, 0.5),
    default_charge_amount: '10.00',
    default_description: drawnDescription,
    default_pay_amount: '10.00',
    dft_net_gross: 'net',
    id: numberOr(id, numberOr(fields.category_id, drawnId)),
    name: textOr<string>(name, textOr<string>(fields.category_name, drawnName)),
  } satisfies AdHocCharge['category']
}

/** The Invoice that carries the charge with others, where one was sent. */
function createInvoices(
  scene: Scene,
  client: Person,
  occurred: number,
  cost: number,
): NonNullable<AdHocCharge['invoices']> {
  const { random, now } = scene
  if (chance(random, 0.5)) return []
  const id = idOf(scene, {})
  const gross = cost * 2 + random.integer(1, 20) * 600
  const tax = Math.round(taxIn(gross))
  const invoice = {
    id,
    display_id: `INV-${id}`,
    date_sent: stamp(scene, between(scene, occurred, now)),
    gross: decimal(gross),
    net: (gross - tax) / 100,
    tax: decimal(tax),
    client: referByRole(scene, 'Client', client),
    status: random.pick(['paid', 'unpaid']),
    url: urlOf(scene, 'Invoice', id),
  }
  return [invoice]
}
