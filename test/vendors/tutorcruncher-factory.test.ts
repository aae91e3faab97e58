import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { findUndeclared, validate, validators } from 'tutor-webhooks/tutorcruncher'
import { describe, expect, it } from 'vitest'
import { applyOverrides } from '../../src/mock/overrides.ts'
import { createRandom } from '../../src/mock/random.ts'
import { encodePythonJson } from '../../src/sign/encode-python.ts'
import { createEvent, createPublicProfile, envelop } from '../../src/tutorcruncher/factory.ts'
import { type ApiModel, collectionPaths } from '../../src/tutorcruncher/models.ts'
import { type ActionEntry, type ActionName, actions } from '../../src/tutorcruncher/schemas.ts'
import type { EventContext } from '../../src/vendor.ts'

type Json = Record<string, unknown>
/** Any subject, loosely: the tests look at fields that only some have. */
// biome-ignore lint/suspicious/noExplicitAny: a subject is one of 16 types here
type Subject = any

const names = Object.keys(actions) as ActionName[]
const entries = actions as Record<ActionName, ActionEntry>
const context: EventContext = { now: Date.UTC(2026, 2, 30, 12, 0, 5, 678) }
const seeds = fc.integer({ min: 0, max: 1e6 })

function make(action: ActionName, seed: number | string, overrides: Json = {}, around = context) {
  const event = createEvent(action, createRandom(seed), overrides, around)
  return applyOverrides(event, overrides) as Json & { subject: Subject; actor: Subject; timestamp: string }
}

/** Of every model an action that tells little of it. */
const actionOf: Record<ApiModel, ActionName> = {
  Tutor: 'EDITED_A_CONTRACTOR',
  Client: 'EDITED_A_CLIENT',
  Student: 'EDITED_A_SR',
  Affiliate: 'EDITED_AN_AGENT',
  Job: 'EDITED_A_SERVICE',
  Lesson: 'EDITED_AN_APPOINTMENT',
  Invoice: 'ADMIN_QUICK_PAY_INVOICE',
  'Payment Order': 'CREATED_PAYOUT',
  'Credit Request': 'EDIT_PROFORMA_INVOICE',
  'Ad Hoc Charge': 'EDITED_ADHOC_CHARGE',
  Report: 'EDITED_REPORT',
  Note: 'EDITED_A_NOTE',
  Task: 'EDITED_A_TASK',
  Application: 'EDITED_APPLICATION_FOR_SERVICE',
  'Safeguarding/Wellbeing Concern': 'RAISED_A_WELLBEING_CONCERN',
}
const models = Object.keys(collectionPaths) as ApiModel[]

function subjectOf(model: ApiModel, seed: number | string, fields: Json = {}): Subject {
  return make(actionOf[model], seed, { subject: fields }).subject
}

function forSeeds(check: (seed: number) => void): void {
  fc.assert(fc.property(seeds, check), { numRuns: 60 })
}

function sample(name: string): Subject {
  return JSON.parse(readFileSync(`schemas/tutorcruncher/2026/examples/${name}.json`, 'utf8'))
}

describe('events of all actions', () => {
  it.each(names)('of %s are valid, hold no undeclared field and can be sent, for 100 seeds', (action) => {
    for (let seed = 0; seed < 100; seed++) {
      const webhook = envelop(createEvent(action, createRandom(seed), {}, context), context)
      const result = validate(webhook)
      const undeclared = findUndeclared(webhook)
      if (!result.ok || undeclared.length > 0) expect({ seed, result, undeclared }).toBeUndefined()
      if (seed === 0) expect(JSON.parse(new TextDecoder().decode(encodePythonJson(webhook)))).toEqual(webhook)
    }
  })

  it('come again with the seed, and differ without', () => {
    for (const action of names) {
      expect(make(action, 'a')).toEqual(make(action, 'a'))
      expect(make(action, 'a')).not.toEqual(make(action, 'b'))
    }
  })

  it('have the verb and one of the models of the action; none where it has none; a Package has an id only', () => {
    for (const action of names) {
      const { verb, subjects } = entries[action]
      const seen = new Set<unknown>()
      for (let seed = 0; seed < (subjects.length > 1 ? 40 : 2); seed++) {
        const event = make(action, seed)
        expect(event).toMatchObject({ action, verb })
        if (event.subject?.model === 'Package') expect(Object.keys(event.subject)).toEqual(['model', 'id'])
        seen.add(event.subject?.model ?? null)
      }
      expect([...seen].sort()).toEqual(subjects.length === 0 ? [null] : [...subjects].sort())
    }
  })

  it('carry people and texts that are not ASCII often, in addresses that are', () => {
    const texts = names.map((action) => JSON.stringify(make(action, action)))
    const share = texts.filter((text) => /[^ -~]/.test(text)).length / texts.length
    expect(share).toBeGreaterThan(0.5)
    const emails = texts.flatMap((text) => text.match(/"email":"[^"]*"/g) ?? [])
    expect(emails.length).toBeGreaterThan(100)
    for (const email of emails) expect(email).toMatch(/"[a-z]+(_[a-z]+)?@([a-z]+\.)?example\.(com|org)"$/)
  })
})

describe('the form of an event', () => {
  it("has the keys of the vendor's sample, in its order", () => {
    const [event] = sample('webhook').events
    const webhook = envelop(make('CREATED_A_CONTRACTOR', 1), context)
    const made = webhook.events[0] as Subject
    expect(JSON.stringify(webhook)).toMatch(
      /^\{"request_time":1774872005,"events":\[\{"action":"CREATED_A_CONTRACTOR","verb":"Created a Tutor","timestamp":"/,
    )
    expect(Object.keys(made)).toEqual(Object.keys(event))
    expect(Object.keys(made.actor)).toEqual(Object.keys(event.actor))
    expect(Object.keys(made.subject)).toEqual(Object.keys(event.subject))
  })

  it.each(models)('has a %s with the keys of its sample, in its order', (model) => {
    const file =
      model === 'Safeguarding/Wellbeing Concern' ? 'wellbeing-concern' : model.toLowerCase().replaceAll(' ', '-')
    // The sample of a Report has no id.
    const { model: _, url, id, ...rest } = sample(file)
    expect(Object.keys(subjectOf(model, 3))).toEqual(['model', 'url', 'id', ...Object.keys(rest)])
  })

  it('has a timestamp of microseconds at the time of the clock, and a message where the sample has one', () => {
    forSeeds((seed) => {
      const event = make('CREATED_A_CONTRACTOR', seed)
      expect(event.timestamp).toMatch(/^2026-03-30T12:00:05\.678\d{3}Z$/)
      expect(event).toMatchObject({ extra_msg: 'Created via the API.' })
      expect(make('EDITED_A_CLIENT', seed)).toMatchObject({ extra_msg: '' })
    })
  })

  it('is done by an administrator, who has no url', () => {
    forSeeds((seed) => {
      const { actor } = make('VOIDED_INVOICE', seed)
      expect(actor).toEqual({
        name: expect.any(String),
        id: expect.any(Number),
        user_id: expect.any(Number),
        url: '',
      })
      expect(actor.user_id).not.toBe(actor.id)
    })
  })

  it('happens in the first of the branches, in branch 1 without, or in the one that is given', () => {
    const around = { ...context, options: { branches: [590, 3] } }
    expect(make('CREATED_A_SERVICE', 1)).toMatchObject({ branch: 1, subject: { branch: 1 } })
    expect(make('CREATED_A_SERVICE', 1, {}, around)).toMatchObject({ branch: 590, subject: { branch: 590 } })
    expect(make('CREATED_A_SERVICE', 1, { branch: 3 }, around)).toMatchObject({ branch: 3, subject: { branch: 3 } })
  })

  it('has urls at the address of the API, and at no other', () => {
    const around = { ...context, baseUrl: 'http://localhost:3000' }
    for (const model of models) {
      const { subject } = make(actionOf[model], 1)
      expect(subject.url).toBe(`https://app.tutorcruncher.com/api/${collectionPaths[model]}/${subject.id}/`)
      const text = JSON.stringify(make(actionOf[model], 1, {}, around))
      expect(text).toContain(`"http://localhost:3000/api/${collectionPaths[model]}/${subject.id}/"`)
      expect(text).not.toContain('tutorcruncher')
    }
  })
})

describe('overrides', () => {
  it('of an id reach everything that holds it, and nothing else', () => {
    for (const model of models) {
      for (let seed = 0; seed < 20; seed++) {
        const { id } = subjectOf(model, seed)
        const text = JSON.stringify(subjectOf(model, seed)).replaceAll(new RegExp(`\\b${id}\\b`, 'g'), '1234567')
        expect(JSON.stringify(subjectOf(model, seed, { id: 1234567 }))).toBe(text)
      }
    }
  })

  it('of a model choose it, if the action can have it', () => {
    forSeeds((seed) => {
      for (const model of entries.DELETED_A_NOTE.subjects) {
        const event = make('DELETED_A_NOTE', seed, { subject: { model, id: 7 } })
        expect(event.subject.url).toContain(`/${collectionPaths[model as ApiModel]}/7/`)
        expect(validate(envelop(event, context))).toMatchObject({ ok: true })
      }
    })
    expect(make('LOGIN', 1, { subject: { model: 'Client' } }).subject).toHaveProperty('paid_recipients')
    expect(createEvent('VOIDED_PO', createRandom(1), { subject: { model: 'Client' } }, context).subject).toMatchObject({
      model: 'Payment Order',
    })
  })

  it('of names reach the e-mail address, the skills of a Tutor and the family of a Client', () => {
    forSeeds((seed) => {
      const name = { first_name: 'Bożena', last_name: 'Ōtani-Ğ' }
      const person = { ...name, email: expect.stringMatching(/^bozena_otanig@/) }
      const tutor = make('EDITED_SKILLS', seed, { subject: name }).subject
      expect(tutor).toMatchObject(person)
      for (const { contractor } of tutor.skills) expect(contractor).toMatchObject(person)
      const client = subjectOf('Client', seed, { ...name, first_name: null, email: 'me@example.net' })
      expect(client.email).toBe('me@example.net')
      for (const student of client.paid_recipients) expect(student.last_name).toBe(name.last_name)
    })
    expect(subjectOf('Client', 1, { last_name: '李', first_name: null }).email).toMatch(/^user@/)
    expect(subjectOf('Client', 1, { last_name: 'x'.repeat(99) }).email).toMatch(/^[a-z_]{64}@/)
  })

  it('of a nested object reach what follows from it', () => {
    const { client, charges } = subjectOf('Invoice', 1, { client: { id: 7, last_name: 'Ek' } })
    expect(client).toMatchObject({
      id: 7,
      url: expect.stringMatching(/\/clients\/7\/$/),
      email: expect.stringMatching(/ek@/),
    })
    expect(charges[0].payer).toMatchObject({ id: 7, last_name: 'Ek', url: client.url, email: client.email })
    const lesson = subjectOf('Lesson', 1, { service: { id: 8, dft_charge_rate: '11.00', dft_charge_type: 'one-off' } })
    expect(lesson.service.url).toMatch(/\/services\/8\/$/)
    expect(lesson).toMatchObject({ charge_type: 'One off', rcras: [{ charge_rate: '11.00' }] })
    expect(subjectOf('Ad Hoc Charge', 1, { category: { id: 5 } }).category_id).toBe(5)
    expect(subjectOf('Safeguarding/Wellbeing Concern', 1, { service: { id: 6 } }).appointment.service.id).toBe(6)
  })

  it('of a status reach the dates and the rest to pay', () => {
    forSeeds((seed) => {
      const of = (status: string) => subjectOf('Invoice', seed, { status })
      expect(of('paid')).toMatchObject({ still_to_pay: 0, date_paid: expect.any(String), date_void: null })
      expect(of('void')).toMatchObject({ still_to_pay: 0, date_paid: null, date_void: expect.any(String) })
      const unpaid = of('unpaid')
      expect(unpaid).toMatchObject({ still_to_pay: Number(unpaid.gross), date_paid: null, date_void: null })
    })
    expect(subjectOf('Invoice', 1, { date_paid: '2026-01-01T00:00:00Z' })).toMatchObject({ status: 'paid' })
    expect(subjectOf('Safeguarding/Wellbeing Concern', 1, { status: 'Resolved' }).dt_resolved).not.toBeNull()
  })

  it('of the time move all that has happened', () => {
    forSeeds((seed) => {
      const { subject } = make('EDITED_A_SR', seed, { timestamp: '2020-05-01T00:00:00.000000Z' })
      expect(subject.date_created < subject.last_updated).toBe(true)
      expect(subject.last_updated < '2020-05-01').toBe(true)
    })
  })

  it('that make no sense are no problem of the factories', () => {
    const senseless = fc.dictionary(fc.constantFrom(...FIELDS), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(seeds, senseless, fc.constantFrom(...names), (seed, subject, action) => {
        createEvent(action, createRandom(seed), { subject }, context)
      }),
      { numRuns: 500 },
    )
    const far = {
      start: '+275760-09-13T00:00:00Z',
      units: '1e300',
      gross: '1e400',
      date_created: '+200000-01-01T00:00:00Z',
    }
    for (const model of models) expect(() => subjectOf(model, 1, far)).not.toThrow()
  })
})

const FIELDS = [
  ...['id', 'model', 'status', 'first_name', 'last_name', 'email', 'gross', 'net', 'tax', 'amount', 'charges', 'items'],
  ...['start', 'finish', 'units', 'client', 'service', 'created', 'date_created', 'date_paid', 'date_sent', 'category'],
]

describe('parts that agree', () => {
  const pence = (value: unknown) => Math.round(Number(value) * 100)
  const sum = (list: Subject[], field: string) => list.reduce((total, line) => total + Number(line[field]) * 100, 0)

  it('are the totals of an Invoice, its lines and what is overridden of them', () => {
    const amount = fc.integer({ min: 1, max: 1e7 }).map((value) => (value / 100).toFixed(2))
    const given = fc.oneof(
      fc.constant({}),
      fc.record({ gross: amount }),
      fc.record({ net: amount.map(Number) }),
      fc.record({ tax: amount }),
      fc.record({ net: amount, tax: amount }),
      fc.record({ charges: fc.array(fc.record({ amount: amount.map((text) => `${text}000`) }), { maxLength: 3 }) }),
    )
    fc.assert(
      fc.property(seeds, given, (seed, fields) => {
        const { gross, net, tax, charges } = subjectOf('Invoice', seed, fields)
        expect(pence(net) + pence(tax)).toBe(pence(gross))
        expect(Math.round(sum(charges, 'amount'))).toBe(pence(gross))
        if (!('charges' in fields)) expect(Math.round(sum(charges, 'tax_amount'))).toBe(pence(tax))
      }),
      { numRuns: 200 },
    )
  })

  it('are the lines, the total and the rest to pay of Payment Orders and Credit Requests', () => {
    forSeeds((seed) => {
      for (const fields of [{}, { amount: '12.30' }, { status: 'unpaid' }]) {
        const order = subjectOf('Payment Order', seed, fields)
        expect(Math.round(sum(order.charges, 'amount'))).toBe(pence(order.amount))
        expect(order.charges[0].payee).toEqual(order.payee)
        const request = subjectOf('Credit Request', seed, fields)
        expect(Math.round(sum(request.items, 'amount'))).toBe(pence(request.amount))
        for (const { status, still_to_pay, amount } of [order, request]) {
          expect(pence(still_to_pay)).toBe(status === 'paid' ? 0 : pence(amount))
        }
      }
    })
  })

  it('are the rate, the units and the amount of every line', () => {
    forSeeds((seed) => {
      for (const charge of subjectOf('Invoice', seed).charges) {
        expect(Number(charge.rate) * Number(charge.units)).toBeCloseTo(Number(charge.amount), 2)
        if (!charge.appointment) continue
        const hours = (Date.parse(charge.appointment.finish) - Date.parse(charge.appointment.start)) / 3_600_000
        expect(Number(charge.units)).toBe(hours)
        expect(charge.date).toBe(charge.appointment.finish)
      }
    })
  })

  it('are the start, the finish, the units and the status of a Lesson', () => {
    const start = '2026-05-04T10:00:00+01:00'
    forSeeds((seed) => {
      for (const fields of [{}, { start }, { finish: start }, { units: '2.50000' }, { status: 'planned' }]) {
        const lesson = subjectOf('Lesson', seed, fields)
        const hours = (Date.parse(lesson.finish) - Date.parse(lesson.start)) / 3_600_000
        expect(hours).toBeGreaterThan(0)
        expect(hours).toBe(Number(lesson.units))
        const isAhead = Date.parse(lesson.start) > context.now
        if (!lesson.status.startsWith('cancelled')) expect(isAhead).toBe(/^planned$/i.test(lesson.status))
      }
    })
  })

  it('are the balances of a Client, and the tax of an Ad Hoc Charge', () => {
    forSeeds((seed) => {
      const client = subjectOf('Client', seed, seed % 2 ? { payment_pending: '0.10' } : {})
      expect(pence(client.invoice_balance) - pence(client.payment_pending)).toBe(pence(client.available_balance))
      expect(client.pipeline_stage === null).toBe(client.status !== 'prospect')
      const charge = subjectOf('Ad Hoc Charge', seed, { client_cost: '25.00' })
      expect(charge.tax_amount).toBe(charge.net_gross === 'gross' ? 25 / 6 : 5)
    })
  })

  it('are the dates: nothing has happened later than the event, and everything in its order', () => {
    const ahead = new Set(['start', 'finish', 'due_dt', 'reminder_dt'])
    const walk = (value: unknown, key: string, path: string): void => {
      if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) walk(inner, name, `${path}.${name}`)
      } else if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !ahead.has(key)) {
        expect(Date.parse(value), path).toBeLessThanOrEqual(context.now)
        expect(Date.parse(value), path).toBeGreaterThan(context.now - 5 * 366 * 86_400_000)
      }
    }
    for (const action of names) for (let seed = 0; seed < 5; seed++) walk(make(action, seed), '', action)
    const inOrder = (...dates: (string | null)[]) => {
      const times = dates.flatMap((date) => (date === null ? [] : [Date.parse(date)]))
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }
    forSeeds((seed) => {
      const { date_created, last_updated } = subjectOf('Student', seed)
      inOrder(date_created, last_updated)
      const { date_sent, date_paid, charges } = subjectOf('Invoice', seed)
      for (const { date, appointment } of charges)
        inOrder(appointment?.service.created ?? null, date, date_sent, date_paid)
      const { appointment, dt_created } = subjectOf('Report', seed)
      inOrder(appointment.service.created, appointment.start, appointment.finish, dt_created)
      const { reminder_dt, due_dt } = subjectOf('Task', seed)
      inOrder(reminder_dt, due_dt)
      const { service, created } = subjectOf('Application', seed)
      inOrder(service.created, created)
    })
  })

  it('are in London time where the samples are, with its offset in summer', () => {
    const dueAt = (due_dt: string) => {
      const { subject } = createEvent('EDITED_A_TASK', createRandom(1), { subject: { due_dt } }, context)
      return (subject as Subject).due_dt
    }
    expect(dueAt('2026-03-29T00:59:59Z')).toBe('2026-03-29T00:59:59Z')
    expect(dueAt('2026-03-29T01:00:00Z')).toBe('2026-03-29T02:00:00+01:00')
    expect(dueAt('2026-07-01T12:00:00.5Z')).toBe('2026-07-01T13:00:00.500+01:00')
    expect(dueAt('2026-10-25T00:59:59Z')).toBe('2026-10-25T01:59:59+01:00')
    expect(dueAt('2026-10-25T01:00:00Z')).toBe('2026-10-25T01:00:00Z')
    const now = Date.UTC(2026, 6, 1)
    expect(make('RAISED_PO', 1, {}, { now }).subject.date_sent).toMatch(/^2026-07-01T00:59:59\.\d{6}\+01:00$/)
    expect(make('RAISED_INVOICE', 1, {}, { now }).subject.date_sent).toMatch(/^2026-06-30T23:59:59\.\d{6}Z$/)
  })
})

describe('what an action tells of its subject', () => {
  const told: [ActionName, Json][] = [
    ['VOIDED_INVOICE', { status: 'void' }],
    ['MARKED_INVOICE_AS_PAID', { status: 'paid', still_to_pay: 0 }],
    ['PAYMENT_FAILED', { status: 'failed' }],
    ['RAISED_PO', { status: 'unpaid', date_paid: null }],
    ['CLIENT_ENQUIRY', { status: 'prospect' }],
    ['CONTRACTOR_SIGN_UP', { status: 'pending' }],
    ['DELETED_A_SERVICE', { is_deleted: true }],
    ['MARKED_AN_APPOINTMENT_AS_COMPLETE', { status: 'complete' }],
    ['CREATED_A_REPEATING_APPOINTMENT', { status: 'Planned', repeater: { every: expect.any(Number) } }],
    ['TENDER_WAS_ACCEPTED', { status: 'accepted' }],
    ['APPROVED_A_REPORT', { approved: true }],
    ['CREATED_A_TASK', { complete: false, notification_pending: true }],
    ['RESOLVED_A_WELLBEING_CONCERN', { status: 'Resolved', dt_resolved: expect.any(String) }],
    ['CHANGED_CLIENTS_AGENT', { associated_agent: { id: expect.any(Number) } }],
    ['EDITED_QUALIFICATIONS', { qualifications: [expect.anything()] }],
    ['ADDED_A_LABEL_TO_A_SERVICE', { labels: [{ id: expect.any(Number) }] }],
  ]

  it.each(told)('%s is in its fields', (action, fields) => {
    for (let seed = 0; seed < 20; seed++) {
      const { subject } = make(action, seed)
      for (const [name, value] of Object.entries(fields)) {
        if (Array.isArray(value)) expect(subject[name].length, name).toBeGreaterThan(0)
        else expect(subject, action).toMatchObject({ [name]: value })
      }
    }
  })

  it('is that it came into being just before the event, where that is the event', () => {
    const just: [ActionName, string][] = [
      ['CREATED_A_CONTRACTOR', 'date_created'],
      ['CREATED_A_SERVICE', 'created'],
      ['RAISED_INVOICE', 'date_sent'],
      ['ADDED_A_NOTE', 'dt_created'],
      ['RAISED_A_WELLBEING_CONCERN', 'dt_raised'],
    ]
    for (const [action, field] of just) {
      for (let seed = 0; seed < 20; seed++) {
        const age = context.now - Date.parse(make(action, seed).subject[field])
        expect(age, action).toBeGreaterThan(0)
        expect(age, action).toBeLessThan(100)
      }
    }
  })

  it('counts for the right one of several models, and gives way to overrides', () => {
    expect(make('APPLIED_FOR_SERVICE', 1, { subject: { model: 'Application' } }).subject.status).toBe('pending')
    const ages = [1, 2, 3].map((seed) => {
      const { created } = make('APPLIED_FOR_SERVICE', seed, { subject: { model: 'Job' } }).subject
      return context.now - Date.parse(created)
    })
    expect(Math.min(...ages)).toBeGreaterThan(86_400_000)
    const { subject } = make('VOIDED_INVOICE', 1, { subject: { status: 'paid' } })
    expect(subject).toMatchObject({ status: 'paid', date_void: null, date_paid: expect.any(String) })
  })
})

describe('public profiles', () => {
  const profile = (seed: number, overrides: Json = {}, around = context) =>
    applyOverrides(createPublicProfile(createRandom(seed), overrides, around), overrides)

  it('are valid, hold no undeclared field and have the keys of the sample in its order', () => {
    forSeeds((seed) => {
      const made = profile(seed)
      expect(validators['public-profile'](made)).toEqual({ ok: true, value: made })
      expect(validators['public-profile'].findUndeclared(made)).toEqual([])
      expect(Object.keys(made as Json)).toEqual(Object.keys(sample('public-profile')))
      expect(profile(seed)).toEqual(made)
    })
  })

  it('have the branch and the time of the mock; a removed one has nothing but null beside', () => {
    const around = { ...context, options: { branches: [590] } }
    expect(profile(1, {}, around)).toMatchObject({ branch_id: 590, deleted: false, request_time: 1774872005 })
    const removed = profile(1, { deleted: true }) as Json
    expect(validators['public-profile'](removed)).toMatchObject({ ok: true })
    expect(removed).toMatchObject({ branch_id: 1, deleted: true, first_name: null, skills: null, created: null })
  })
})
