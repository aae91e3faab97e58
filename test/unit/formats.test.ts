import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/validate/formats.ts'

const cases = {
  uuid: {
    good: [
      '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483',
      '2F4AD455-1E8E-4B6C-9F3A-7EBF4CF6F483',
      '00000000-0000-0000-0000-000000000000',
    ],
    bad: [
      '',
      '2f4ad4551e8e4b6c9f3a7ebf4cf6f483',
      '{2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483}',
      '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f48g',
      '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483\n',
      '2f4ad455-1e8e-4b6c-9f3a7-ebf4cf6f483',
      'urn:uuid:2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483',
    ],
  },
  'date-time': {
    good: [
      '2026-03-19T10:00:00Z',
      '2024-02-29T23:59:59.999999+01:00',
      '2000-02-29T00:00:00-12:30',
      '1998-12-31T23:59:60Z',
      '1998-12-31T15:59:60.1-08:00',
      '2026-03-19t10:00:00z',
    ],
    bad: [
      '2026-03-19',
      '2026-03-19 10:00:00Z',
      '2026-03-19T10:00:00',
      '2026-02-29T10:00:00Z',
      '1900-02-29T10:00:00Z',
      '2026-04-31T10:00:00Z',
      '2026-13-01T10:00:00Z',
      '2026-03-19T24:00:00Z',
      '2026-03-19T10:00:60Z',
      '2026-03-19T10:00:00+24:00',
      '2026-03-19T10:00:00Z\n',
      '2021-01-01T 16:00:00Z',
      '٢026-03-19T10:00:00Z',
    ],
  },
  uri: {
    good: [
      'https://myapp.com/webhooks',
      'http://127.0.0.1:3000/?a=b#c',
      'urn:tutor-webhooks:x',
      'https://myapp.com/a%20b',
      'HTTPS://MYAPP.COM',
    ],
    bad: [
      '',
      'myapp.com/webhooks',
      '/webhooks',
      'https://my app.com',
      ' https://myapp.com',
      'https://myapp.com/é',
      'https://myapp.com/%zz',
      'https://',
      'https://myapp.com\n',
      'https://myapp.com/<b>',
    ],
  },
} as const

describe.each(Object.entries(cases))('%s', (name, { good, bad }) => {
  const isFormat = formats[name as keyof typeof formats]
  it.each(good)('accepts %j', (text) => expect(isFormat(text)).toBe(true))
  it.each(bad)('refuses %j', (text) => expect(isFormat(text)).toBe(false))
})

it('accepts every moment that Date writes', () => {
  const moments = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(fc.property(moments, (date) => formats['date-time'](date.toISOString())))
})

it('accepts every UUID', () => {
  fc.assert(fc.property(fc.uuid(), (uuid) => formats.uuid(uuid)))
})
