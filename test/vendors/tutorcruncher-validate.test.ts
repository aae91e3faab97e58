import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { actions, type ContractVersion, findUndeclared, validate, validators } from 'tutor-webhooks/tutorcruncher'
import { describe, expect, it } from 'vitest'
import { createActionValidator } from '../../src/tutorcruncher/webhook.ts'
import { formats } from '../../src/validate/formats.ts'
import { anything, readArbitraries } from '../support/arbitrary.ts'

type Json = { readonly [field: string]: unknown }
type Path = readonly (string | number)[]

const folder = 'schemas/tutorcruncher'
const { schemas, of } = readArbitraries(folder)
const read = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))

const current = read('2026/examples/webhook.json')
const old = read('2020/examples/webhook.json')
const tutor: Json = {
  ...read('2026/examples/tutor.json'),
  qualifications: [
    {
      id: 1,
      institution: 'Leeds',
      subject: 'Physics',
      qual_level: 'BSc',
      grade: '1st',
      year: 2011,
      governing_body: '',
    },
  ],
  institutions: [{ id: 7, name: 'Leeds' }],
  labels: [{ id: 8, name: 'Keen', machine_name: 'keen', url: 'https://app.tutorcruncher.com/api/labels/8/' }],
  extra_attrs: [{ id: 9, value: null, type: 'Checkbox', machine_name: 'dbs', name: 'DBS' }],
  receive_service_notifications: true,
  last_updated: '2026-03-19T10:00:00.000001Z',
  work_done_details: { amount_owed: 97.5, amount_paid: 0, total_paid_hours: '2 09:00:00' },
}

/** A webhook in the current form, with one event. */
const withEvent = (changes: Json) => ({ ...current, events: [{ ...current.events[0], ...changes }] })
const withSubject = (subject: unknown, action = 'CREATED_A_CONTRACTOR') => withEvent({ action, subject })
const withOldSubject = (subject: unknown, action = 'CREATED_A_CONTRACTOR') => ({
  ...old,
  events: [{ ...old.events[0], action, subject }],
})
const IN_SUBJECT: Path = ['events', 0, 'subject']

/** A copy with one field changed; without it when it becomes `undefined`. */
function changed(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  const copy: Record<string | number, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as Json) }
  const inner = rest.length === 0 ? to : changed(copy[step!], rest, to)
  if (inner === undefined) delete copy[step!]
  else copy[step!] = inner
  return copy
}

function problemsOf(webhook: unknown) {
  const result = validate(webhook)
  return result.ok ? [] : result.problems
}

/** The messages of all problems of a webhook, or none. */
const messages = (webhook: unknown) => problemsOf(webhook).map((problem) => problem.message)

describe('the examples', () => {
  const names = ['2020', '2026'].flatMap((version) =>
    readdirSync(`${folder}/${version}/examples`).map((file) => [version as ContractVersion, file] as const),
  )

  it('are of every model in the current form, and of the four that have an older one', () => {
    expect(names).toHaveLength(6 + 19)
  })

  it.each(names)('of %s hold with %s, with nothing undeclared', (version, file) => {
    const example = read(`${version}/examples/${file}`)
    if (file === 'public-profile.json') {
      expect(validators['public-profile'](example)).toEqual({ ok: true, value: example })
      expect(validators['public-profile'].findUndeclared(example)).toEqual([])
      return
    }
    const models = (action: string): readonly string[] => actions[action as keyof typeof actions].subjects
    // No action has an Ad Hoc Charge Category: it goes with one that takes anything.
    const action = Object.keys(actions).find((name) => models(name).includes(example.model)) ?? 'LOGIN'
    const wrap = version === '2020' ? withOldSubject : withSubject
    const webhook = file.startsWith('webhook') ? example : wrap(example, action)
    expect(validate(webhook)).toEqual({ ok: true, value: webhook })
    expect(findUndeclared(webhook)).toEqual([])
    expect(findUndeclared(changed(webhook, [...IN_SUBJECT, 'novelty'], 1))).toEqual(
      action === 'LOGIN' && !file.startsWith('webhook') ? [] : [{ path: '$.events[0].subject.novelty' }],
    )
  })
})

it("the list of actions has all 227 of the vendor's list, each with a verb of its own", () => {
  const { enum: names, 'x-events': listed } = read('2026/action.json')
  expect(Object.keys(actions)).toEqual(names)
  expect(names).toHaveLength(227)
  expect(actions).toEqual(listed)
  expect(new Set(Object.values(actions).map(({ verb }) => verb))).toHaveLength(227)
})

describe('a wrong type in a Tutor', () => {
  const wrong = {
    null: [null, 'null'],
    integer: [5, '5'],
    fraction: [1.5, '1.5'],
    text: ['x', '"x"'],
    boolean: [true, 'true'],
    object: [{}, 'an object'],
    array: [[], 'an array of 0'],
    nothing: [undefined, 'nothing'],
  } as const
  const optional = 'nothing'
  const fields: [field: string, expected: string, takes?: string][] = [
    ['model', '"Tutor"'],
    ['url', 'a string (uri)', optional],
    ['id', 'an integer', 'integer'],
    ['status', 'one of "pending", "approved", "rejected", "dormant"'],
    ['default_rate', 'a decimal as text or a number or null', 'integer fraction null'],
    ['qualifications', 'an array', 'array'],
    ['qualifications.0', 'an object', 'object'],
    ['qualifications.0.id', 'an integer', 'integer nothing'],
    ['qualifications.0.institution', 'a string', 'text nothing'],
    ['qualifications.0.subject', 'a string', 'text nothing'],
    ['qualifications.0.qual_level', 'a string', 'text nothing'],
    ['qualifications.0.grade', 'a string', 'text nothing'],
    ['qualifications.0.year', 'an integer', 'integer nothing'],
    ['qualifications.0.governing_body', 'a string', 'text nothing'],
    ['skills', 'an array', 'array'],
    ['skills.1', 'an object', 'object'],
    ['skills.1.id', 'an integer', 'integer nothing'],
    ['skills.1.contractor', 'an object or null', 'object null nothing'],
    ['skills.1.contractor.id', 'an integer', 'integer nothing'],
    ['skills.1.contractor.first_name', 'a string or null', 'text null nothing'],
    ['skills.1.contractor.last_name', 'a string', 'text nothing'],
    ['skills.1.contractor.role_type', 'a string', 'text nothing'],
    ['skills.1.contractor.url', 'a string (uri)', optional],
    ['skills.1.subject', 'an object or a string', 'object text nothing'],
    ['skills.1.subject.id', 'an integer', 'integer nothing'],
    ['skills.1.subject.name', 'a string', 'text nothing'],
    ['skills.1.subject.category_id', 'an integer', 'integer nothing'],
    ['skills.1.subject.category_name', 'a string', 'text nothing'],
    ['skills.1.qual_level', 'an object or a string', 'object text nothing'],
    ['skills.1.qual_level.id', 'an integer', 'integer nothing'],
    ['skills.1.qual_level.name', 'a string', 'text nothing'],
    ['skills.1.qual_level.ranking', 'a number', 'integer fraction nothing'],
    ['institutions', 'an array', 'array'],
    ['institutions.0', 'an object', 'object'],
    ['institutions.0.id', 'an integer', 'integer nothing'],
    ['institutions.0.name', 'a string', 'text nothing'],
    ['received_notifications', 'an array', 'array nothing'],
    ['received_notifications.0', 'a string', 'text'],
    ['receive_service_notifications', 'a boolean', 'boolean nothing'],
    ['review_rating', 'a decimal as text or a number or null', 'integer fraction null'],
    ['review_duration', 'a duration such as 2 09:00:00'],
    ['last_updated', 'a string (date-time)', optional],
    ['calendar_colour', 'a string', 'text'],
    ['labels', 'an array', 'array'],
    ['labels.0', 'an object', 'object'],
    ['labels.0.id', 'an integer', 'integer nothing'],
    ['labels.0.name', 'a string', 'text nothing'],
    ['labels.0.machine_name', 'a string', 'text nothing'],
    ['labels.0.url', 'a string (uri)', optional],
    ['extra_attrs', 'an array', 'array'],
    ['extra_attrs.0', 'an object', 'object'],
    ['extra_attrs.0.id', 'an integer', 'integer nothing'],
    ['extra_attrs.0.value', 'a string or null', 'text null nothing'],
    ['extra_attrs.0.type', 'a string', 'text nothing'],
    ['extra_attrs.0.machine_name', 'a string', 'text nothing'],
    ['extra_attrs.0.name', 'a string', 'text nothing'],
    ['work_done_details', 'an object', 'object nothing'],
    ['work_done_details.amount_owed', 'a number', 'integer fraction nothing'],
    ['work_done_details.amount_paid', 'a number', 'integer fraction nothing'],
    ['work_done_details.total_paid_hours', 'a duration such as 2 09:00:00', optional],
    ['latitude', 'a decimal with 16 places as text or null', 'null'],
    ['longitude', 'a decimal with 16 places as text or null', 'null'],
    ['date_created', 'a string (date-time)'],
    ['first_name', 'a string or null', 'text null'],
    ['last_name', 'a string', 'text'],
    ['mobile', 'a string or null', 'text null'],
    ['phone', 'a string or null', 'text null'],
    ['street', 'a string or null', 'text null'],
    ['state', 'a string or null', 'text null'],
    ['town', 'a string or null', 'text null'],
    ['country', 'a string or null', 'text null'],
    ['postcode', 'a string or null', 'text null'],
    ['timezone', 'a string or null', 'text null'],
    ['title', 'a string or null', 'text null'],
  ]

  it('is tried on every field that the schema declares', () => {
    const tops = new Set([...fields.map(([field]) => field.split('.')[0]), 'email', 'photo'])
    expect([...tops].sort()).toEqual(Object.keys(read('2026/subjects/tutor.json').properties).sort())
  })

  it.each(fields)('of %s is one problem, which expected %s', (field, expected, takes = '') => {
    const segments = [...IN_SUBJECT, ...field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))]
    const path = `$.events[0].subject.${field.replaceAll(/\.(\d+)/g, '[$1]')}`
    for (const [kind, [value, found]] of Object.entries(wrong)) {
      const webhook = changed(withSubject(tutor), segments, value)
      const problem = { path, segments, found, expected, message: `${path}: expected ${expected}, found ${found}` }
      expect(problemsOf(webhook), kind).toEqual(takes.split(' ').includes(kind) ? [] : [problem])
    }
  })

  it.each(['email', 'photo'])('of %s is one problem, and so is a text that is none', (field) => {
    const path = `$.events[0].subject.${field}`
    for (const [kind, [value, found]] of Object.entries(wrong)) {
      if (kind === 'null' || (kind === 'nothing' && field === 'photo')) continue
      expect(problemsOf(withSubject({ ...tutor, [field]: value })), kind).toMatchObject([{ path, found }])
    }
    expect(messages(withSubject({ ...tutor, [field]: null }))).toEqual([])
  })
})

describe('validate', () => {
  it('lists all problems at once, ordered by path, whether the envelope or the subject has them', () => {
    const subject = { ...tutor, status: 'aproved', id: '54', date_created: 'yesterday' }
    const { timestamp, ...event } = withSubject(subject).events[0]
    const webhook = { request_time: 'now', events: [{ ...event, branch: null, actor: { id: 1, name: 2, url: '' } }] }
    expect(messages(webhook)).toEqual([
      '$.events[0].actor.name: expected a string, found 2',
      '$.events[0].actor.user_id: expected an integer, found nothing',
      '$.events[0].branch: expected an integer, found null',
      '$.events[0].subject.date_created: expected a string (date-time), found "yesterday"',
      '$.events[0].subject.id: expected an integer, found "54"',
      '$.events[0].subject.status: expected one of "pending", "approved", "rejected", "dormant", found "aproved"; did you mean "approved"?',
      '$.events[0].timestamp: expected a string (date-time), found nothing',
      '$.request_time: expected an integer, found "now"',
    ])
  })

  it.each([
    [null, '$: expected an object, found null'],
    [[], '$: expected an object, found an array of 0'],
    ['text', '$: expected an object, found "text"'],
    [5, '$: expected an object, found 5'],
    [undefined, '$: expected an object, found nothing'],
    [{}, '$.events: expected an array of exactly 1 event, found nothing'],
    [{ events: {} }, '$.events: expected an array of exactly 1 event, found an object'],
    [{ events: null }, '$.events: expected an array of exactly 1 event, found null'],
    [{ events: [null] }, '$.events[0]: expected an object, found null'],
    [{ events: [[]] }, '$.events[0]: expected an object, found an array of 0'],
    [{ event: [] }, '$.events: expected an array of exactly 1 event, found nothing; is "event" a misspelling of it?'],
  ])('refuses %j with one problem', (webhook, message) => {
    expect(messages(webhook)).toEqual([message])
  })

  it('takes one event in the current form, and one or more in that of 2020', () => {
    const [event] = current.events
    for (const events of [[], [event, event]]) {
      expect(messages({ ...current, events })).toEqual([
        `$.events: expected an array of exactly 1 event, found an array of ${events.length}`,
      ])
    }
    expect(messages({ ...old, events: [] })).toEqual(['$.events: expected at least 1 item, found an array of 0'])
    expect(messages({ ...old, events: [old.events[0], old.events[0]] })).toEqual([])
  })

  it('requires of an event what its form does', () => {
    expect(messages(withEvent({ action: undefined, verb: 5, extra_msg: 5 }))).toHaveLength(3)
    expect(problemsOf({ events: [{}] }).map(({ path }) => path)).toEqual(
      ['action', 'actor', 'branch', 'timestamp', 'verb'].map((field) => `$.events[0].${field}`),
    )
    expect(problemsOf({ events: [{}], _request_time: 5 }).map(({ path }) => path)).toEqual(
      ['subject', 'verb'].map((field) => `$.events[0].${field}`),
    )
  })

  it('takes every way in which the documents allow an actor and a message to be empty', () => {
    for (const changes of [{ actor: null }, { extra_msg: null }, { extra_msg: '' }, { extra_msg: undefined }]) {
      expect(messages(withEvent(changes))).toEqual([])
      expect(messages({ ...old, events: [{ ...old.events[0], ...changes }] })).toEqual([])
    }
    expect(messages(withEvent({ actor: { name: '', id: 1, user_id: 2, url: '' } }))).toEqual([])
  })

  it('accepts unknown fields anywhere', () => {
    const webhook = withEvent({ subject: { ...tutor, novelty: { deep: [1] } }, novelty: [{}], problems: [], known: 0 })
    expect(messages({ ...webhook, novelty: null })).toEqual([])
  })

  it.each([
    ['00:00:00', true],
    ['05:00:00', true],
    ['2 09:00:00', true],
    ['-1 23:59:59', true],
    ['123 00:30:00.000001', true],
    ['5:00:00', false],
    ['2 days, 09:00:00', false],
    ['00:00:00.1', false],
    ['00:00', false],
    ['2  09:00:00', false],
    ['09:00:00\n', false],
    ['', false],
  ])('has %j as a duration: %s', (duration, isValid) => {
    expect(messages(withSubject({ ...tutor, review_duration: duration }))).toEqual(
      isValid
        ? []
        : [
            `$.events[0].subject.review_duration: expected a duration such as 2 09:00:00, found ${JSON.stringify(duration)}`,
          ],
    )
  })

  it.each([
    ['51.5210000000000008', true],
    ['-0.1370000000000005', true],
    ['0.0000000000000000', true],
    [null, true],
    ['51.521', false],
    ['51.52100000000000081', false],
    ['51.521000000000000', false],
    ['.5210000000000008', false],
    ['+51.5210000000000008', false],
    [51.521, false],
    ['', false],
  ])('has %j as a latitude: %s', (latitude, isValid) => {
    expect(messages(withSubject({ ...tutor, latitude }))).toHaveLength(isValid ? 0 : 1)
    const { user } = old.events[0].subject
    const subject = { ...old.events[0].subject, user: { ...user, latitude } }
    expect(messages(withOldSubject(subject))).toHaveLength(isValid ? 0 : 1)
  })

  it.each([
    ['100.50', true],
    ['-120.00', true],
    ['0.00', true],
    ['100.5', false],
    ['100', false],
    ['1,000.00', false],
    ['£100.50', false],
    ['100.50 ', false],
    ['', false],
    [100.5, false],
    [0, false],
    [null, false],
  ])('has %j as an amount of money: %s', (amount, isValid) => {
    const message = (field: string) =>
      `$.events[0].subject.${field}: expected a decimal with 2 places as text, found ${JSON.stringify(amount)}`
    const check = (subject: Json, field: string, action: string) =>
      expect(messages(withSubject({ ...subject, [field]: amount }, action))).toEqual(isValid ? [] : [message(field)])
    check({ model: 'Client', id: 3 }, 'payment_pending', 'EDITED_A_CLIENT')
    check({ model: 'Client', id: 3 }, 'available_balance', 'EDITED_A_CLIENT')
    check({ model: 'Invoice', id: 48 }, 'gross', 'RAISED_INVOICE')
    check({ model: 'Payment Order', id: 7 }, 'amount', 'RAISED_PO')
  })

  it('takes a rate as text, as a number and as null, where the vendor has shown each', () => {
    for (const default_rate of ['12.50', '12', '-3.5', 12.5, 0, null]) {
      expect(messages(withSubject({ ...tutor, default_rate }))).toEqual([])
    }
    expect(messages(withSubject({ ...tutor, default_rate: '12,50' }))).toEqual([
      '$.events[0].subject.default_rate: expected a decimal as text or a number or null, found "12,50"',
    ])
    const job = (rate: unknown) => withSubject({ model: 'Job', id: 11, dft_charge_rate: rate }, 'CREATED_A_SERVICE')
    expect([75, '75.00'].flatMap((rate) => messages(job(rate)))).toEqual([])
    expect(messages(job('75'))).toEqual([
      '$.events[0].subject.dft_charge_rate: expected a number or a decimal with 2 places as text, found "75"',
    ])
  })

  it('takes the times that the samples have, and none without an offset', () => {
    for (const time of ['2020-04-06T15:36:16.924625+01:00', '2020-01-01T12:00:00Z', '2016-12-31T23:59:60Z']) {
      expect(messages(withEvent({ timestamp: time }))).toEqual([])
    }
    for (const time of ['2020-04-06T15:36:16', '2020-04-06', '2023-02-29T12:00:00Z', '1741188380']) {
      expect(messages(withEvent({ timestamp: time }))).toHaveLength(1)
    }
  })

  it('names the near one for a misspelt value, at any depth', () => {
    const client = { model: 'Client', id: 3, status: 'prospct', received_notifications: ['invoices', 'broadcast'] }
    const credits =
      'one of "broadcasts", "apt_reminders", "low_balance_reminders", "invoice_reminders", "pfi_reminders"'
    expect(messages(withSubject(client, 'EDITED_A_CLIENT'))).toEqual([
      `$.events[0].subject.received_notifications[1]: expected ${credits}, "invoices", "credit_requests", "credit-requests", found "broadcast"; did you mean "broadcasts"?`,
      '$.events[0].subject.status: expected one of "prospect", "live", "dormant", found "prospct"; did you mean "prospect"?',
    ])
    const lesson = { model: 'Lesson', id: 10, service: { status: 'in progress' } }
    expect(problemsOf(withSubject(lesson, 'BOOKED_AN_APPOINTMENT'))).toMatchObject([
      { path: '$.events[0].subject.service.status', near: 'in-progress' },
    ])
  })

  it('takes auto_charge in both the ways that the documents show it, and no other', () => {
    const client = (auto_charge: unknown) => withSubject({ model: 'Client', id: 3, auto_charge }, 'EDITED_A_CLIENT')
    expect([true, false, 0, 10, 20].flatMap((value) => messages(client(value)))).toEqual([])
    for (const value of [5, 10.5, null, '10', 'true']) {
      expect(messages(client(value))).toEqual([
        `$.events[0].subject.auto_charge: expected one of false, true, 0, 10, 20, found ${JSON.stringify(value)}`,
      ])
    }
  })

  it('names the misspelt field that stands where a required one is missing', () => {
    const { status, ...rest } = tutor
    expect(messages(withSubject({ ...rest, staus: status }))).toEqual([
      '$.events[0].subject.status: expected one of "pending", "approved", "rejected", "dormant", found nothing; is "staus" a misspelling of it?',
    ])
    expect(messages(withEvent({ timestamp: undefined, time_stamp: '2026-03-19T10:00:00Z' }))).toEqual([
      '$.events[0].timestamp: expected a string (date-time), found nothing; is "time_stamp" a misspelling of it?',
    ])
  })

  it('keeps its texts short and on one line, whatever the webhook holds', () => {
    const [message] = messages(withSubject({ ...tutor, id: `\n\u001b[31m${'x'.repeat(10_000)}` }))
    expect(message!.length).toBeLessThan(200)
    expect([...message!].filter((character) => character < ' ')).toEqual([])
    expect(messages(withSubject({ ...tutor, model: 'x'.repeat(10_000) }))[0]!.length).toBeLessThan(200)
  })
})

describe('the model of a subject', () => {
  it('has to be one that the action can have', () => {
    expect(problemsOf(withSubject({ ...tutor, model: 'Totur', id: 'x' }))).toEqual([
      {
        path: '$.events[0].subject.model',
        segments: ['events', 0, 'subject', 'model'],
        found: '"Totur"',
        expected: '"Tutor"',
        near: 'Tutor',
        message: '$.events[0].subject.model: expected "Tutor", found "Totur"; did you mean "Tutor"?',
      },
    ])
    expect(messages(withSubject({ ...tutor, model: 'Client' }))).toEqual([
      '$.events[0].subject.model: expected "Tutor", found "Client"',
    ])
    expect(messages(withSubject({ model: 'Job', id: 1 }, 'PAYMENT_FAILED'))).toEqual([
      '$.events[0].subject.model: expected one of "Credit Request", "Invoice", found "Job"',
    ])
    expect(messages(withOldSubject({ ...old.events[0].subject, model: 'Invoice' }))).toEqual([
      '$.events[0].subject.model: expected "Tutor", found "Invoice"',
    ])
    for (const model of ['toString', '__proto__', 'constructor', undefined, null, 5, [], ['Tutor']]) {
      expect(problemsOf(withSubject({ ...tutor, model })), String(model)).toMatchObject([
        { path: '$.events[0].subject.model' },
      ])
    }
  })

  it('has to be there, in a subject that is an object', () => {
    for (const [subject, found] of [
      [null, 'null'],
      ['Tutor', '"Tutor"'],
      [[tutor], 'an array of 1'],
      [undefined, 'nothing'],
    ] as const) {
      expect(problemsOf(withSubject(subject))).toEqual([
        {
          path: '$.events[0].subject',
          segments: ['events', 0, 'subject'],
          found,
          expected: 'a subject whose model is "Tutor"',
          message: `$.events[0].subject: expected a subject whose model is "Tutor", found ${found}`,
        },
      ])
    }
    expect(messages(withSubject(null, 'PAYMENT_FAILED'))).toEqual([
      '$.events[0].subject: expected a subject whose model is one of "Credit Request", "Invoice", found null',
    ])
    expect(problemsOf(withOldSubject(undefined)).map(({ path }) => path)).toEqual(['$.events[0].subject'])
    expect(messages(withOldSubject(null))).toEqual([
      '$.events[0].subject: expected a subject whose model is "Tutor", found null',
    ])
  })

  it('decides by which schema the subject is checked, where the action has several', () => {
    const id = { path: '$.events[0].subject.id' }
    expect(problemsOf(withSubject({ model: 'Invoice', id: 'x' }, 'PAYMENT_FAILED'))).toMatchObject([id])
    expect(messages(withSubject({ model: 'Credit Request', id: 1 }, 'PAYMENT_FAILED'))).toEqual([])
    expect(messages(withSubject({ model: 'Affiliate', id: 1, commission_rate: null }, 'COPY_ROLE'))).toEqual([])
    expect(messages(withSubject({ model: 'Affiliate', id: 1, commission_rate: 1 }, 'COPY_ROLE'))).toHaveLength(1)
    expect(messages(withSubject({ model: 'Tutor', id: 1 }, 'COPY_ROLE')).length).toBeGreaterThan(20)
  })

  it('is not asked for where nothing is documented of the subject', () => {
    const free = ['LOGIN', 'CREATED_A_PACKAGE', 'DELETED_A_PACKAGE', 'FED_THE_CAT']
    const subjects = [undefined, null, 5, 'text', [], {}, { model: 'Tutor' }, { model: 'Package', id: [] }, { id: 'x' }]
    for (const subject of subjects) {
      for (const action of free) {
        expect(messages(withEvent({ action, subject })), action).toEqual([])
        if (subject !== undefined) expect(messages(withOldSubject(subject, action)), action).toEqual([])
        // Where something else is wrong, that is all.
        expect(messages(withEvent({ action, subject, branch: null })), action).toEqual([
          '$.events[0].branch: expected an integer, found null',
        ])
      }
      expect(problemsOf(withEvent({ action: 5, subject })).map(({ path }) => path)).toEqual(['$.events[0].action'])
    }
  })

  it('has the older form in a webhook of 2020 only', () => {
    const client = { model: 'Client', id: 3, first_name: 5 }
    expect(messages(withSubject(client, 'EDITED_A_CLIENT'))).toHaveLength(1)
    expect(messages(withOldSubject(client, 'EDITED_A_CLIENT'))).toEqual([])
    const wrong = { ...old.events[0].subject, user: { ...old.events[0].subject.user, first_name: 5 } }
    expect(messages(withOldSubject(wrong))).toEqual([
      '$.events[0].subject.user.first_name: expected a string or null, found 5',
    ])
    for (const model of ['student', 'affiliate', 'client']) {
      const subject = changed(read(`2020/examples/${model}.json`), ['user', 'town'], 7)
      const [action] = Object.entries(actions).find(([, entry]) => entry.subjects[0] === (subject as Json).model)!
      expect(messages(withOldSubject(subject, action))).toEqual([
        '$.events[0].subject.user.town: expected a string or null, found 7',
      ])
    }
    expect(messages(withOldSubject({ model: 'Invoice', id: 48, gross: 1 }, 'RAISED_INVOICE'))).toHaveLength(1)
  })
})

describe('a webhook of 2020', () => {
  const { action, ...unnamed } = old.events[0]

  it('is known by the user in its subject, or by _request_time where the subject is not flat', () => {
    const { _request_time, ...untimed } = old
    const broken = { ...unnamed.subject, user: {} }
    // The form of 2020 wants the fields of a user; the current one would want last_name in the subject itself.
    for (const webhook of [untimed, { ...untimed, request_time: 5 }, old]) {
      const problems = problemsOf({ ...webhook, events: [{ ...unnamed, subject: broken }] })
      expect(problems.map(({ path }) => path)).toContain('$.events[0].subject.user.last_name')
      expect(problems).toHaveLength(15)
    }
    expect(messages({ ...withSubject(tutor), request_time: undefined, _request_time: 5 })).toEqual([])
    const lost = problemsOf({ events: [{ verb: 'x', subject: { model: 'Tutor', id: 1 } }], _request_time: 5 })
    expect(lost.map(({ path }) => path)).toContain('$.events[0].subject.user')
    const flat = problemsOf({ events: [{ ...unnamed, subject: { model: 'Tutor', last_name: 'x' } }], _request_time: 5 })
    expect(flat.map(({ path }) => path)).toContain('$.events[0].branch')
  })

  it('is checked by the action that its verb tells, where it names none', () => {
    expect(messages({ ...old, events: [unnamed] })).toEqual([])
    const other = { ...unnamed.subject, model: 'Client' }
    expect(messages({ ...old, events: [{ ...unnamed, subject: other }] })).toEqual([
      '$.events[0].subject.model: expected "Tutor", found "Client"',
    ])
    const wrong = { ...unnamed.subject, status: 'gone' }
    expect(messages({ ...old, events: [{ ...unnamed, subject: wrong }] })).toHaveLength(1)
    const deleted = { verb: 'Deleted a Tutor', subject: { model: 'Tutor', id: 1 } }
    expect(messages({ ...old, events: [deleted] })).toEqual([])
  })

  it('is checked by the model of its subject, where it names no action and its verb is in no list', () => {
    const event = { ...unnamed, verb: 'Fed a Tutor' }
    expect(messages({ ...old, events: [event] })).toEqual([])
    const wrong = { ...unnamed.subject, status: 'gone' }
    expect(messages({ ...old, events: [{ ...event, subject: wrong }] })).toEqual([
      '$.events[0].subject.status: expected one of "pending", "approved", "rejected", "dormant", found "gone"',
    ])
    expect(messages({ ...old, events: [{ ...event, subject: { model: 'Cat' } }] })).toEqual([])
  })

  it('has the problems of each of its events at its own place', () => {
    const wrong = { ...unnamed, subject: { ...unnamed.subject, id: 'x' } }
    expect(messages({ ...old, events: [wrong, unnamed, { ...wrong, timestamp: 5 }] })).toEqual([
      '$.events[0].subject.id: expected an integer, found "x"',
      '$.events[2].subject.id: expected an integer, found "x"',
      '$.events[2].timestamp: expected a string (date-time), found 5',
    ])
  })
})

describe('a deletion', () => {
  const removed = ['DELETED_PROFORMA_INVOICE', 'DELETED_AN_AGENT', 'DELETED_A_CLIENT', 'DELETED_A_CONTRACTOR']
  removed.push('DELETED_A_SR', 'DELETED_A_SERVICE', 'DELETED_AN_APPOINTMENT', 'DELETED_A_PACKAGE')

  it('is one that takes its subject away, which eight do', () => {
    const removing = Object.entries(actions).filter(([, entry]) => 'removes' in entry && entry.removes)
    expect(removing.map(([name]) => name).sort()).toEqual([...removed].sort())
  })

  it('may leave model and id alone', () => {
    for (const action of removed) {
      const [model] = actions[action as keyof typeof actions].subjects
      expect(messages(withSubject({ model, id: 1623 }, action)), action).toEqual([])
      expect(messages(withOldSubject({ model, id: 1623 }, action)), action).toEqual([])
    }
    const named = { model: 'Tutor', id: 1, first_name: null, last_name: 'Gallagher' }
    expect(messages(withSubject(named, 'DELETED_A_CONTRACTOR'))).toEqual([])
  })

  it('may not lose model or id, nor have fields of another type', () => {
    expect(messages(withSubject({ id: 1623 }, 'DELETED_A_CONTRACTOR'))).toEqual([
      '$.events[0].subject.model: expected "Tutor", found nothing',
    ])
    expect(messages(withSubject({ model: 'Tutor' }, 'DELETED_A_CONTRACTOR'))).toEqual([
      '$.events[0].subject.id: expected an integer, found nothing',
    ])
    expect(messages(withSubject({ model: 'Tutor', id: 1, last_name: null }, 'DELETED_A_CONTRACTOR'))).toEqual([
      '$.events[0].subject.last_name: expected a string, found null',
    ])
    expect(messages(withSubject(null, 'DELETED_A_CONTRACTOR'))).toHaveLength(1)
    const { last_name, ...user } = old.events[0].subject.user
    expect(messages(withOldSubject({ model: 'Tutor', id: 1, user }, 'DELETED_A_CONTRACTOR'))).toEqual([
      '$.events[0].subject.user.last_name: expected a string, found nothing',
    ])
  })

  it('is none where something else is deleted than the subject', () => {
    const { status, ...rest } = tutor
    expect(messages(withSubject({ model: 'Tutor', id: 1 }, 'DELETED_A_NOTE')).length).toBeGreaterThan(20)
    expect(messages(withSubject(rest, 'DELETED_A_NOTE'))).toHaveLength(1)
  })
})

describe('findUndeclared', () => {
  it('lists the fields that the schemas do not know at every depth, with the declared one they may be', () => {
    const { calendar_colour, ...rest } = tutor
    const subject = {
      ...rest,
      calendar_color: calendar_colour,
      skills: [{ id: 1, subject: { nam: 'Geology' }, qual_level: 'GCSE' }, { sbject: 1 }],
      work_done_details: { amount_owed: 1, 'odd key': 2 },
    }
    const actor = { name: 'x', id: 1, userid: 2, url: '' }
    const { request_time, ...untimed } = withEvent({ actor, subject, extra_message: '', novelty: { a: 1 } })
    expect(findUndeclared({ ...untimed, requesttime: request_time })).toEqual([
      { path: '$.events[0].actor.userid', near: 'user_id' },
      { path: '$.events[0].extra_message' },
      { path: '$.events[0].novelty' },
      { path: '$.requesttime', near: 'request_time' },
      { path: '$.events[0].subject.skills[0].subject.nam', near: 'name' },
      { path: '$.events[0].subject.skills[1].sbject', near: 'subject' },
      { path: '$.events[0].subject.work_done_details["odd key"]' },
      { path: '$.events[0].subject.calendar_color', near: 'calendar_colour' },
    ])
  })

  it('looks into every event, by the form that the webhook is written in', () => {
    const [event] = old.events
    const odd = changed(event, ['subject', 'user', 'frist_name'], 1)
    expect(findUndeclared({ ...old, events: [event, odd] })).toEqual([{ path: '$.events[1].subject.user.frist_name' }])
    const nameless = changed(odd, ['subject', 'user', 'first_name'], undefined)
    expect(findUndeclared({ ...old, events: [nameless, event] })).toEqual([
      { path: '$.events[0].subject.user.frist_name', near: 'first_name' },
    ])
    expect(findUndeclared(withOldSubject({ model: 'Client', id: 1, first_name: 'x' }))).toEqual([
      { path: '$.events[0].subject.first_name' },
    ])
  })

  it('says nothing of a subject whose model is not documented, nor of what is no webhook', () => {
    expect(findUndeclared(withSubject({ model: 'Package', novelty: 1 }, 'CREATED_A_PACKAGE'))).toEqual([])
    for (const subject of [null, 5, [], { model: 'toString', a: 1 }, { model: 5, a: 1 }, {}]) {
      expect(findUndeclared(withSubject(subject, 'LOGIN'))).toEqual([])
    }
    for (const webhook of [null, 5, [], 'text', undefined, { events: 5 }, { events: [5, null, []] }]) {
      expect(findUndeclared(webhook)).toEqual([])
    }
    expect(findUndeclared(JSON.parse('{"__proto__": {"events": [{"a": 1}]}}'))).toEqual([{ path: '$.__proto__' }])
  })
})

describe('a validator', () => {
  const { webhook, 'public-profile': publicProfile } = validators
  const profile = read('2026/examples/public-profile.json')

  it('of webhooks is validate and findUndeclared in one', () => {
    expect(webhook(current)).toEqual(validate(current))
    expect(webhook({})).toEqual(validate({}))
    expect(webhook.findUndeclared({ ...current, novelty: 1 })).toEqual([{ path: '$.novelty' }])
  })

  it('of public profiles takes a flat body', () => {
    expect(publicProfile(profile)).toEqual({ ok: true, value: profile })
    expect(publicProfile.findUndeclared({ ...profile, frist_name: 1, first_name: undefined })).toEqual([
      { path: '$.frist_name' },
    ])
    expect(publicProfile({ ...profile, id: '56', deleted: null })).toMatchObject({
      ok: false,
      problems: [
        { message: '$.deleted: expected a boolean, found null' },
        { message: '$.id: expected an integer, found "56"' },
      ],
    })
    expect(webhook(profile)).toMatchObject({ ok: false, problems: [{ path: '$.events' }] })
  })

  it('is a Standard Schema', () => {
    for (const [validator, good] of [
      [webhook, current],
      [publicProfile, profile],
    ] as const) {
      const standard = validator['~standard']
      expect(standard).toMatchObject({ version: 1, vendor: 'tutor-webhooks' })
      expect(standard.validate(good)).toEqual({ value: good })
      expect(standard.validate(undefined)).toEqual({
        issues: [{ message: '$: expected an object, found nothing', path: [] }],
      })
    }
    expect(webhook['~standard'].validate(withSubject({ ...tutor, id: 'x', status: 'aproved' }))).toEqual({
      issues: [
        {
          message: '$.events[0].subject.id: expected an integer, found "x"',
          path: ['events', 0, 'subject', 'id'],
        },
        {
          message:
            '$.events[0].subject.status: expected one of "pending", "approved", "rejected", "dormant", found "aproved"; did you mean "approved"?',
          path: ['events', 0, 'subject', 'status'],
        },
      ],
    })
    expect(publicProfile['~standard'].validate({ ...profile, id: null })).toEqual({
      issues: [{ message: '$.id: expected an integer, found null', path: ['id'] }],
    })
  })

  it('of one action takes a webhook of that action only', () => {
    const created = createActionValidator('CREATED_A_CONTRACTOR')
    expect(created(current)).toEqual({ ok: true, value: current })
    expect(created.findUndeclared({ ...current, novelty: 1 })).toEqual([{ path: '$.novelty' }])
    expect(created(withSubject({ ...tutor, id: 'x' }))).toMatchObject({ ok: false, problems: [{ found: '"x"' }] })
    const other = '$.events[0].action: expected "CREATED_A_CONTRACTOR", found "EDITED_A_CONTRACTOR"'
    expect(created(withSubject(tutor, 'EDITED_A_CONTRACTOR'))).toMatchObject({
      ok: false,
      problems: [{ message: other }],
    })
    const both = created({ ...withSubject({ ...tutor, id: 'x' }, 'EDITED_A_CONTRACTOR'), request_time: null })
    expect(both.ok ? [] : both.problems.map(({ path }) => path)).toEqual([
      '$.events[0].action',
      '$.events[0].subject.id',
      '$.request_time',
    ])
    const unnamed = read('2020/examples/webhook-without-action.json') as Json
    expect(createActionValidator('CHANGED_CONTRACTOR_STATUS')(unnamed).ok).toBe(true)
    expect(created(unnamed)).toMatchObject({ ok: false, problems: [{ found: '"CHANGED_CONTRACTOR_STATUS"' }] })
    for (const webhook of [null, {}, { events: [5] }]) expect(created(webhook)).toEqual(validate(webhook))
  })
})

describe('agreement with Ajv, compiled from the schemas here', () => {
  const ajv = new Ajv2020({ schemas: [...schemas.values()], allErrors: true, allowUnionTypes: true, formats })
  ajv.addVocabulary(['x-events', 'x-expected'])

  const subjects = [...schemas.keys()].filter((id) => id.includes(':subjects:')).map((id) => [id] as const)

  /** Every path into a value but the one to itself. */
  const pathsIn = (value: unknown, at: Path = []): Path[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => {
          const path = [...at, Array.isArray(value) ? Number(key) : key]
          return [path, ...pathsIn(inner, path)]
        })

  const isLeft = (errors: { keyword: string; instancePath: string; params: Json }[]) =>
    new Set(
      errors.map(({ keyword, instancePath, params }) => {
        const steps = instancePath.split('/').slice(1)
        return JSON.stringify(keyword === 'required' ? [...steps, params.missingProperty] : steps)
      }),
    )

  it.each(subjects)('on subjects of %s with fields changed and left out', (id) => {
    const version = id.split(':')[3] as ContractVersion
    const { model } = schemas.get(id)!.properties as { model: { const: string } }
    const action = Object.entries(actions).find(
      ([, entry]) => !('removes' in entry) && (entry.subjects as readonly string[]).includes(model.const),
    )?.[0]
    if (action === undefined) return expect(model.const).toBe('Ad Hoc Charge Category')
    const wrap = version === '2020' ? withOldSubject : withSubject
    const check = ajv.getSchema(id)!
    const odd = fc.oneof(anything, fc.constantFrom('', '1.00', '00:00:00', '2026-03-19T10:00:00Z', 0, true))
    const changes = fc.array(fc.tuple(fc.nat(), fc.option(odd, { nil: undefined, freq: 3 })), { maxLength: 3 })
    fc.assert(
      fc.property(of(id), changes, (subject, several) => {
        let mutated = subject
        for (const [index, value] of several) {
          const paths = pathsIn(mutated).filter(([field]) => field !== 'model')
          mutated = changed(mutated, paths[index % paths.length]!, value)
        }
        const isValid = check(mutated)
        const result = validate(wrap(mutated, action))
        expect(result.ok).toBe(isValid)
        const steps = result.ok
          ? []
          : result.problems.map(({ segments }) => JSON.stringify(segments.slice(3).map(String)))
        expect(new Set(steps)).toEqual(isLeft((check.errors as never) ?? []))
      }),
      { numRuns: 150 },
    )
  })
})
