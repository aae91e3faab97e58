import type { Client } from '../../generated/tutorcruncher/types.ts'
import { createExtraAttributes, createLabels } from './attributes.ts'
import { decimal, penceOr } from './money.ts'
import { createPerson, createReference, type Person, referToAdmin } from './people.ts'
import { createRole } from './roles.ts'
import { chance, type Fields, fieldsOf, isFilled, type Scene, some, textOr, urlOf } from './scene.ts'

const NOTIFICATIONS = [
  'invoice_reminders',
  'invoices',
  'apt_reminders',
  'pfi_reminders',
  'credit-requests',
  'low_balance_reminders',
  'broadcasts',
] as const

const STATUSES = ['live', 'live', 'prospect', 'dormant'] as const
const NEW = ['live', 'prospect'] as const

const STAGES = ['New enquiry', 'Call arranged', 'Tutor proposed', 'Trial lesson'] as const

/** The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample. */
export function createClient(scene: Scene, fields: Fields): Client {
  const { random } = scene
  const { person, personal, calendar_colour } = createRole(scene, fields)
  const status = textOr(fields.status, random.pick(scene.isNew ? NEW : STATUSES))
  const { payment_pending, ...balances } = createBalances(scene, fields)
  const stage = createStage(scene)
  return {
    model: 'Client',
    url: urlOf(scene, 'Client', person.id),
    id: person.id,
    ...personal,
    title: random.pick(['Mr', 'Ms', 'Mrs', 'Dr', null]),
    status,
    is_taxable: chance(random, 0.8),
    received_notifications: NOTIFICATIONS.slice(random.pick([0, 0, 4, 6])),
    invoices_count: random.integer(0, 40),
    payment_pending,
    auto_charge: chance(random, 0.5),
    associated_admin: referToAdmin(createPerson(scene, fieldsOf(fields.associated_admin)), false),
    associated_agent: createAgent(scene, fields),
    pipeline_stage: status === 'prospect' ? stage : null,
    paid_recipients: createStudents(scene, person),
    calendar_colour,
    labels: createLabels(scene),
    extra_attrs: createExtraAttributes(scene),
    ...balances,
  }
}

/** What is available is the balance without the pending payments, as in the sample. */
function createBalances({ random }: Scene, fields: Fields): { [Field in Balance]: string } {
  const pending = penceOr(fields.payment_pending, random.pick([0, 0, 10_050, 4500]))
  const balance = penceOr(fields.invoice_balance, random.integer(-40, 40) * 500)
  return {
    payment_pending: decimal(pending),
    invoice_balance: decimal(balance),
    available_balance: decimal(balance - pending),
  }
}

type Balance = 'payment_pending' | 'invoice_balance' | 'available_balance'

/** Null in the samples, so only where the event is about it. */
function createAgent(scene: Scene, fields: Fields): NonNullable<Client['associated_agent']> | null {
  const agent = createReference(scene, 'Affiliate', fieldsOf(fields.associated_agent))
  return isFilled(scene, 'associated_agent', 0) || fields.associated_agent ? agent : null
}

/** Assumed: prospects have a stage; it is only null in the samples, which show no prospect. */
function createStage({ random }: Scene): NonNullable<Client['pipeline_stage']> {
  const index = random.integer(0, STAGES.length - 1)
  return { id: index + 1, name: STAGES[index]!, sort_index: index * 10 }
}

/** The Client's own family. */
function createStudents(scene: Scene, { last_name }: Person): NonNullable<Client['paid_recipients']> {
  return some(scene, 0, 3, () => createReference(scene, 'Student', {}, last_name))
}
