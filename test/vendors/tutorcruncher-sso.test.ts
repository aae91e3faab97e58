import { createDecipheriv, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type SsoUser, ssoLink } from '../../src/tutorcruncher/sso.ts'

const KEY = 'cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4='
const URL_ = 'https://app.example.com/sso'
const SECONDS = 1_588_204_800
const now = () => SECONDS * 1000 + 999

const user: SsoUser = {
  id: 123,
  name: 'Zoë Łuczak 😀',
  email: 'zoe@example.com',
  role: 'Contractor',
  branch: { id: 3, name: 'Köln' },
}
const lesson = {
  id: 77,
  name: 'Algebra « I »',
  start: new Date('2026-03-19T10:00:00.900Z'),
  finish: '2026-03-19T12:30:00.5+01:00',
  students: [
    { id: 5, name: '王小明' },
    { id: 6, name: 'Ann' },
  ],
  tutors: [{ id: 123, name: 'Zoë Łuczak 😀' }],
}

/** The JSON text in a link's token, opened with node:crypto alone, as a receiver finds it. */
function open(link: string): string {
  const keys = Buffer.from(KEY, 'base64url')
  const bytes = Buffer.from(new URL(link).searchParams.get('token')!, 'base64url')
  const signed = bytes.subarray(0, -32)
  expect(bytes.subarray(-32)).toEqual(createHmac('sha256', keys.subarray(0, 16)).update(signed).digest())
  expect(Number(signed.readBigUInt64BE(1))).toBe(SECONDS)
  const decipher = createDecipheriv('aes-128-cbc', keys.subarray(16), signed.subarray(9, 25))
  return decipher.update(signed.subarray(25), undefined, 'utf8') + decipher.final('utf8')
}

const linkOf = (changes: object = {}) => ssoLink({ ...user, ...changes }, { url: URL_, key: KEY, now })
const fieldsOf = (changes: object = {}) => JSON.parse(open(linkOf(changes)))

afterEach(() => void vi.restoreAllMocks())

it("holds the user in the vendor's fields, the time of the click in whole seconds", () => {
  expect(open(linkOf())).toBe(
    '{"id":123,"nm":"Zoë Łuczak 😀","e":"zoe@example.com","rt":"Contractor","ts":1588204800,"tz":null,"br_id":3,"br_nm":"Köln"}',
  )
})

it('makes the token that Python makes of the same user', () => {
  const fixture = readFileSync(new URL('../support/fernet-vectors.json', import.meta.url), 'utf8')
  const vector = JSON.parse(fixture).find((one: { name: string }) => one.name === 'JSON of a user, non-ASCII')
  vi.spyOn(globalThis.crypto, 'getRandomValues').mockReturnValue(Buffer.from(vector.iv, 'hex'))
  expect(ssoLink(user, { url: URL_, key: vector.key, now })).toBe(`${URL_}?token=${vector.token}`)
})

it('adds the lesson that the link was followed from', () => {
  expect(fieldsOf({ lesson })).toEqual({
    ...fieldsOf(),
    apt_id: 77,
    apt_nm: 'Algebra « I »',
    apt_st: 1_773_914_400,
    apt_fn: 1_773_919_800,
    sr_nms: ['王小明', 'Ann'],
    con_nms: ['Zoë Łuczak 😀'],
    sr_ids: [5, 6],
    con_ids: [123],
  })
})

it('takes a lesson with nobody on it, and Dates of another realm', () => {
  const start = runInNewContext('new Date(1000)')
  const fields = fieldsOf({ lesson: { ...lesson, start, students: [], tutors: [] } })
  expect(fields).toMatchObject({ apt_st: 1, sr_nms: [], con_nms: [], sr_ids: [], con_ids: [] })
})

it.each([
  [undefined, null],
  [null, null],
  ['America/New_York', 'America/New_York'],
])('writes the time zone %o as %o', (timezone, tz) => {
  expect(fieldsOf({ timezone }).tz).toBe(tz)
})

it('takes a role beyond the three that the vendor lists', () => {
  expect(fieldsOf({ role: 'Affiliate' }).rt).toBe('Affiliate')
})

it('takes the click to be now', () => {
  vi.spyOn(Date, 'now').mockReturnValue(now())
  expect(JSON.parse(open(ssoLink(user, { url: URL_, key: KEY }))).ts).toBe(SECONDS)
})

describe('the url', () => {
  it.each([
    ['https://a.example', 'https://a.example/?token='],
    ['http://127.0.0.1:3000/sso/group', 'http://127.0.0.1:3000/sso/group?token='],
    ['https://a.example/sso?', 'https://a.example/sso?token='],
    ['https://a.example/sso?a=1&b=x%20y+z&c', 'https://a.example/sso?a=1&b=x%20y+z&c&token='],
    ['https://a.example/sso?next=%2Fhome%3Ftoken%3D1', 'https://a.example/sso?next=%2Fhome%3Ftoken%3D1&token='],
  ])('%s is kept, query included', (url, expected) => {
    const link = ssoLink(user, { url, key: KEY, now })
    expect(link.slice(0, expected.length)).toBe(expected)
    expect(link.slice(expected.length)).toMatch(/^gAAAA[\w-]+=*$/)
  })

  it('keeps its fragment, after the token', () => {
    const link = ssoLink(user, { url: 'https://a.example/sso?a=1#/lesson?x=2', key: KEY, now })
    expect(link).toMatch(/^https:\/\/a\.example\/sso\?a=1&token=gAAAA[\w-]+=*#\/lesson\?x=2$/)
    expect(JSON.parse(open(link)).id).toBe(123)
  })

  it.each([
    [undefined, 'undefined is no http or https URL'],
    ['', '"" is no http or https URL'],
    ['/sso', '"/sso" is no http or https URL'],
    ['ftp://a.example', '"ftp://a.example" is no http or https URL'],
    ['https://', '"https://" is no http or https URL'],
    [`${URL_}?token=1`, 'the url has a query parameter "token" already. Pass it without one'],
    [`${URL_}?a=1&%74oken`, 'the url has a query parameter "token" already. Pass it without one'],
  ])('%s is refused', (url, problem) => {
    expect(() => ssoLink(user, { url: url as string, key: KEY })).toThrow(refusal(problem))
  })
})

describe('what is refused', () => {
  it.each([
    [{ id: '123' }, 'user.id must be a whole number, not "123"'],
    [{ id: 1.5 }, 'user.id must be a whole number, not 1.5'],
    [{ name: undefined }, 'user.name must be text, not undefined'],
    [{ email: null }, 'user.email must be text, not null'],
    [{ role: 3 }, 'user.role must be text, not 3'],
    [{ timezone: 60 }, 'user.timezone must be text, not 60'],
    [{ branch: undefined }, 'user.branch: the options must be an object, not undefined'],
    [{ branch: { id: 3 } }, 'user.branch.name must be text, not undefined'],
    [{ lesson: null }, 'user.lesson: the options must be an object, not null'],
    [{ lesson: { ...lesson, id: Number.NaN } }, 'user.lesson.id must be a whole number, not NaN'],
    [{ lesson: { ...lesson, students: 'Ann' } }, 'user.lesson.students must be a list of { id, name }, not "Ann"'],
    [
      { lesson: { ...lesson, tutors: [lesson.tutors[0], { id: 1 }] } },
      'user.lesson.tutors[1].name must be text, not undefined',
    ],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    [{ lesson: { ...lesson, tutors: [,] } }, 'user.lesson.tutors[0]: the options must be an object, not undefined'],
  ])('%o', (changes, problem) => {
    expect(() => linkOf(changes)).toThrow(refusal(problem))
  })

  it.each([
    [new Date('x'), 'an invalid Date'],
    [1_588_204_800, '1588204800'],
    ['2026-03-19T10:00:00', '"2026-03-19T10:00:00"'],
    ['2026-02-30T10:00:00Z', '"2026-02-30T10:00:00Z"'],
    ['19 March 2026', '"19 March 2026"'],
    [undefined, 'undefined'],
  ])('%o as the time of a lesson', (time, found) => {
    const form = 'must be a Date or a text such as "2026-03-19T10:00:00Z"'
    expect(() => linkOf({ lesson: { ...lesson, start: time } })).toThrow(
      refusal(`user.lesson.start ${form}, not ${found}`),
    )
    expect(() => linkOf({ lesson: { ...lesson, finish: time } })).toThrow(
      refusal(`user.lesson.finish ${form}, not ${found}`),
    )
  })

  it.each([
    [{ emial: 'x' }, 'user: there is no option "emial"; did you mean "email"? Known options: id, name, email, role'],
    [{ br_id: 3 }, 'user: there is no option "br_id". Known options: id'],
    [{ branch: { ...user.branch, nam: '' } }, 'user.branch: there is no option "nam"; did you mean "name"?'],
    [{ lesson: { ...lesson, strat: '' } }, 'user.lesson: there is no option "strat"; did you mean "start"?'],
    [
      { lesson: { ...lesson, students: [{ ...user.branch, names: '' }] } },
      'user.lesson.students[0]: there is no option "names"; did you mean "name"?',
    ],
  ])('an unknown field, naming a near one: %o', (changes, problem) => {
    expect(() => linkOf(changes)).toThrow(refusal(problem))
  })

  it('a wrong user or options', () => {
    const link = (who: unknown, options: unknown) => () =>
      ssoLink(who as SsoUser, options as { url: string; key: string })
    expect(link(undefined, { url: URL_, key: KEY })).toThrow(refusal('user: the options must be an object'))
    expect(link(user, undefined)).toThrow(refusal('the options must be an object, not undefined'))
    expect(link(user, { url: URL_, secret: KEY })).toThrow(
      refusal('there is no option "secret". Known options: url, key'),
    )
    expect(link(user, { url: URL_, key: KEY, now: 5 })).toThrow(refusal('now must be a function'))
    expect(link(user, { url: URL_, key: KEY, now: () => Number.NaN })).toThrow(refusal('now must return epoch'))
  })
})

describe('the key', () => {
  it.each([undefined, null, ''])('%o is a missing secret', (key) => {
    const run = () => ssoLink(user, { url: URL_, key: key as string })
    expect(run).toThrow(expect.objectContaining({ code: 'SECRET_MISSING' }))
    expect(run).toThrow('Could not create the single sign-on link: ')
  })

  it.each([KEY.slice(1), `${KEY} `, KEY.replaceAll('_', '/'), 'hunter2-hunter2'])('%s is no Fernet key', (key) => {
    const error = thrownBy(() => ssoLink(user, { url: URL_, key }))
    expect(error).toMatchObject({ code: 'OPTION_INVALID' })
    expect(JSON.stringify([error.message, error])).not.toContain(key.slice(0, 6))
  })

  it('is shown by no error, in the place of the url neither', () => {
    const runs = [
      () => ssoLink({ ...user, id: Number.NaN }, { url: URL_, key: KEY }),
      () => ssoLink(user, { url: '/sso', key: KEY }),
      () => ssoLink(user, { url: KEY, key: URL_ }),
      () => ssoLink(user, { url: KEY } as never),
      () => ssoLink(user, KEY as never),
    ]
    for (const run of runs) {
      const error = thrownBy(run)
      expect(JSON.stringify([error.message, error.stack, error])).not.toContain(KEY.slice(0, 6))
    }
  })
})

function refusal(problem: string) {
  const message = expect.stringContaining(`Could not create the single sign-on link: ${problem}`)
  return expect.objectContaining({ code: 'OPTION_INVALID', message })
}

function thrownBy(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('Nothing was thrown.')
}
