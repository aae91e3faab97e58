import { Matchers } from '@pact-foundation/pact'
import { type ActionName, actions, type ModelName, validate } from 'tutor-webhooks/tutorcruncher'
import { expect, it } from 'vitest'
import { recordPact } from './record-pact.ts'
import type { TutorCruncherMessage } from './verify-payloads.ts'

/** What a receiver of TutorCruncher's webhooks relies on: the envelope, and of each model what tells its objects. */
const recording = recordPact('tutorcruncher-webhooks')

const { boolean, integer, like, number, regex, string } = Matchers

const moment = regex(
  '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})',
  '2025-03-05T15:26:20.558919Z',
)
const money = regex('-?\\d+\\.\\d{2}', '60.00')
const colour = regex('#[0-9A-Fa-f]{6}|[A-Za-z]+', 'Red')
const list = like([])
const person = {
  id: integer(35),
  last_name: string('Spencer'),
  email: orNull('[^@\\s]+@[^@\\s]+', 'm_spencer@example.com'),
}
const reference = { id: integer(26), name: string('UK tax law') }
const lesson = { id: integer(52), start: moment, topic: string('Lesson 1') }
const settlement = {
  status: oneOf('unpaid', 'draft', 'confirmed', 'payment-pending', 'paid', 'failed', 'void'),
  date_sent: moment,
}

/** Null, or what the pattern says. Pact has no matcher for either: its regex reads null as the text `null`. */
function orNull(pattern: string, example: string) {
  return regex(`null|${pattern}`, example)
}

function textOrNull(example: string) {
  return orNull('[\\s\\S]*', example)
}

/** One of a list of words; the first is the example. */
function oneOf(example: string, ...others: string[]) {
  return regex([example, ...others].join('|'), example)
}

/** By model: where its objects are in the API, the event that stands for it, and what is relied on of its fields. */
const subjects: { readonly [M in Exclude<ModelName, 'Package'>]: [string, TutorCruncherMessage, object] } = {
  // The one model whose schema requires fields: all of these.
  Tutor: [
    'contractors',
    'CREATED_A_CONTRACTOR',
    {
      status: oneOf('approved', 'pending', 'rejected', 'dormant'),
      default_rate: orNull('-?\\d+(\\.\\d+)?', '20.00'),
      qualifications: list,
      skills: list,
      institutions: list,
      review_rating: orNull('-?\\d+(\\.\\d+)?', '4.50'),
      review_duration: regex('(-?\\d+ )?\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?', '2 09:00:00'),
      calendar_colour: colour,
      labels: list,
      extra_attrs: list,
      latitude: orNull('-?\\d+\\.\\d{16}', '51.5249280000000027'),
      longitude: orNull('-?\\d+\\.\\d{16}', '-0.0944689940000000'),
      date_created: moment,
      title: textOrNull('Mr'),
      first_name: textOrNull('Liam'),
      last_name: string('Gallagher'),
      email: orNull('[^@\\s]+@[^@\\s]+', 'liamgallagher@oasis.co.uk'),
      mobile: textOrNull('0207 1128 953'),
      phone: textOrNull('0207 1128 954'),
      street: textOrNull('12 Helmet Row'),
      state: textOrNull('Greater London'),
      town: textOrNull('London'),
      country: textOrNull('United Kingdom (GB)'),
      postcode: textOrNull('EC1V 3QJ'),
      timezone: textOrNull('Europe/London'),
    },
  ],
  Client: [
    'clients',
    'CREATED_A_CLIENT',
    { ...person, status: oneOf('live', 'prospect', 'dormant'), paid_recipients: list, invoice_balance: money },
  ],
  Student: ['recipients', 'CREATED_A_SR', { ...person, paying_client: person, date_created: moment, labels: list }],
  Affiliate: ['agents', 'CREATED_AN_AGENT', { ...person, clients: list, date_created: moment }],
  Job: [
    'services',
    'CREATED_A_SERVICE',
    {
      ...reference,
      status: oneOf('pending', 'available', 'in-progress', 'finished', 'gone-cold'),
      dft_charge_type: oneOf('hourly', 'one-off'),
      conjobs: list,
      rcrs: list,
    },
  ],
  Lesson: [
    'appointments',
    'CREATED_AN_APPOINTMENT',
    {
      ...lesson,
      finish: moment,
      status: oneOf(
        'planned',
        'Planned',
        'awaiting-report',
        'complete',
        'Complete',
        'cancelled',
        'cancelled-chargeable',
      ),
      rcras: list,
      cjas: list,
    },
  ],
  Invoice: [
    'invoices',
    'RAISED_INVOICE',
    { ...settlement, display_id: string('INV-12'), client: person, gross: money, still_to_pay: number(60) },
  ],
  'Payment Order': [
    'payment-orders',
    'RAISED_PO',
    { ...settlement, display_id: string('PO-12'), payee: person, amount: money, charges: list },
  ],
  'Credit Request': [
    'proforma-invoices',
    'RAISED_PROFORMA_INVOICE',
    { ...settlement, display_id: string('PFI-12'), client: person, amount: money, items: list },
  ],
  'Ad Hoc Charge': [
    'adhoccharges',
    'CREATED_ADHOC_CHARGE',
    {
      category_name: string('Travel'),
      client_cost: money,
      client: person,
      currency: string('GBP'),
      date_occurred: moment,
    },
  ],
  Report: [
    'reports',
    'CREATED_REPORT',
    { appointment: lesson, creator: person, service_recipient: person, approved: boolean(false), dt_created: moment },
  ],
  Note: [
    'notes',
    'ADDED_A_NOTE',
    { text: string('Call in the evening.'), creator: person, focus: person, dt_created: moment },
  ],
  Task: [
    'tasks',
    'CREATED_A_TASK',
    {
      description: string('Call about the new term.'),
      complete: boolean(false),
      due_dt: moment,
      task_type: oneOf('phone', 'email', 'service-cold', 'other'),
    },
  ],
  Application: [
    'tenders',
    'TENDER_WAS_ACCEPTED',
    {
      contractor: person,
      service: reference,
      status: oneOf('accepted', 'pending', 'requested', 'rejected', 'withdrawn'),
      created: moment,
    },
  ],
  'Safeguarding/Wellbeing Concern': [
    'wellbeing_concerns',
    'RAISED_A_WELLBEING_CONCERN',
    {
      display_name: string('WBC-12'),
      status: string('Unresolved'),
      severity: string('Severe'),
      service_recipient: person,
      dt_raised: moment,
    },
  ],
}

/** The whole body. A list without a matcher has as many elements as here: one event. */
function webhook(action: ActionName, subject: object) {
  const actor = { name: string('Billy Holiday'), id: integer(59), user_id: integer(58), url: string('') }
  const event = { action, verb: actions[action].verb, timestamp: moment, branch: integer(590), actor, subject }
  return { request_time: integer(1741188380), events: [event] }
}

it.each(Object.entries(subjects))(
  '%s: its event carries what receivers need',
  async (model, [path, action, fields]) => {
    const id = 1623
    const url = regex('https?://\\S+', `https://app.tutorcruncher.com/api/${path}/${id}/`)
    await recording.pact
      .addAsynchronousInteraction()
      .expectsToReceive(action, (builder) => {
        const content = webhook(action, { ...fields, model, url, id: integer(id) })
        builder.withJSONContent(content).withMetadata({ contentType: 'application/json' })
      })
      .executeTest(async ({ contents }) => {
        expect(validate(contents.content)).toMatchObject({
          ok: true,
          value: { events: [{ action, subject: { model, id } }] },
        })
      })
  },
)
