import { WebhookError } from '../errors.ts'
import { assertOptions, kindOf } from '../options.ts'
import { encodeJson } from '../sign/encode.ts'
import { assertFernetKey, createFernetToken, unixSeconds } from '../sign/fernet.ts'
import { formats } from '../validate/formats.ts'

/** Who follows a single sign-on link, and from where. */
export interface SsoUser {
  /** A whole number, unique for each user. */
  readonly id: number
  /** First and last name. */
  readonly name: string
  readonly email: string
  /**
   * The vendor's internal name of the role: Contractor is a tutor and ServiceRecipient a student, whatever webhooks call
   * them. The vendor lists these three; any text passes.
   */
  readonly role: 'Administrator' | 'Contractor' | 'ServiceRecipient' | (string & {})
  /**
   * IANA name of the user's time zone, passed on as it is.
   * @default null, as for a user and a branch without one
   */
  readonly timezone?: string | null | undefined
  /** The branch that the link was followed from. */
  readonly branch: Named
  /** Only for a link that was followed from a lesson. */
  readonly lesson?: Lesson | undefined
}

interface Named {
  /** A whole number. */
  readonly id: number
  readonly name: string
}

interface Lesson extends Named {
  /** A Date, or RFC 3339 text with seconds and an offset; the token holds whole seconds. */
  readonly start: Date | string
  /** As `start`. */
  readonly finish: Date | string
  readonly students: readonly Named[]
  readonly tutors: readonly Named[]
}

const DOING = 'create the single sign-on link'
const USER = ['id', 'name', 'email', 'role', 'timezone', 'branch', 'lesson']
const NAMED = ['id', 'name']
const LESSON = [...NAMED, 'start', 'finish', 'students', 'tutors']

/**
 * The link that sends a user from TutorCruncher to your application: `url` with the query parameter `token`, a Fernet token
 * of a JSON object. Source: TutorCruncher's fernet-sso-demo, README and app.py (2020-04-30).
 *
 * Nothing in a token keeps it from being used twice: a receiver can only refuse old ones, as the demo does after 60 seconds.
 * The bytes of the JSON inside are not documented, a receiver parses them; here they are what `JSON.stringify` writes, in UTF-8.
 *
 * @param options.url where the link leads, http or https; its query and fragment are kept
 * @param options.key the Fernet key of this very link, as the vendor's list of SSO configurations shows it; not the API key
 * @param options.now the time of the click in epoch milliseconds; Date.now by default
 * @throws WebhookError SECRET_MISSING, OPTION_INVALID
 */
export function ssoLink(
  user: SsoUser,
  options: { readonly url: string; readonly key: string; readonly now?: (() => number) | undefined },
): string {
  assertOptions(options, ['url', 'key', 'now'], DOING)
  const { url, key, now } = options
  // Before the url, so that a key in its place is not shown.
  assertFernetKey(key, DOING)
  const link = parseUrl(url)
  const clicked = unixSeconds(now, DOING)
  const token = createFernetToken(key, encodeJson(tokenFields(user, clicked)), { now: () => clicked * 1000 })
  // Last and with its = unescaped, as the vendor's README writes and reads it.
  link.search += `${link.search === '' ? '?' : '&'}token=${token}`
  return link.href
}

function parseUrl(url: string): URL {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw invalid(`${kindOf(url)} is no http or https URL`)
  const link = new URL(url)
  if (!link.searchParams.has('token')) return link
  throw invalid('the url has a query parameter "token" already. Pass it without one')
}

/** The user in the vendor's field names. */
function tokenFields(user: SsoUser, clicked: number) {
  assertOptions(user, USER, `${DOING}: user`)
  const { id, name } = named(user.branch, 'user.branch')
  return {
    id: whole(user.id, 'user.id'),
    nm: text(user.name, 'user.name'),
    e: text(user.email, 'user.email'),
    rt: text(user.role, 'user.role'),
    ts: clicked,
    tz: user.timezone === undefined || user.timezone === null ? null : text(user.timezone, 'user.timezone'),
    br_id: id,
    br_nm: name,
    ...(user.lesson === undefined ? {} : lessonFields(user.lesson)),
  }
}

function lessonFields(lesson: Lesson) {
  assertOptions(lesson, LESSON, `${DOING}: user.lesson`)
  const students = list(lesson.students, 'user.lesson.students')
  const tutors = list(lesson.tutors, 'user.lesson.tutors')
  return {
    apt_id: whole(lesson.id, 'user.lesson.id'),
    apt_nm: text(lesson.name, 'user.lesson.name'),
    apt_st: time(lesson.start, 'user.lesson.start'),
    apt_fn: time(lesson.finish, 'user.lesson.finish'),
    sr_nms: students.map(({ name }) => name),
    con_nms: tutors.map(({ name }) => name),
    sr_ids: students.map(({ id }) => id),
    con_ids: tutors.map(({ id }) => id),
  }
}

function list(value: unknown, name: string): Named[] {
  if (!Array.isArray(value)) throw invalid(`${name} must be a list of { id, name }, not ${kindOf(value)}`)
  return Array.from(value, (one, index) => named(one, `${name}[${index}]`))
}

function named(value: Named, name: string): Named {
  assertOptions(value, NAMED, `${DOING}: ${name}`)
  return { id: whole(value.id, `${name}.id`), name: text(value.name, `${name}.name`) }
}

function whole(value: unknown, name: string): number {
  if (Number.isSafeInteger(value)) return value as number
  throw invalid(`${name} must be a whole number, not ${kindOf(value)}`)
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw invalid(`${name} must be text, not ${kindOf(value)}`)
}

/** Unix seconds. @note A Date is known by its tag, since fake timers and jsdom bring classes of their own. */
function time(value: unknown, name: string): number {
  const isDate = Object.prototype.toString.call(value) === '[object Date]'
  const isText = typeof value === 'string' && formats['date-time'](value)
  const ms = isDate ? Number(value) : isText ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(ms)) return Math.floor(ms / 1000)
  const found = isDate ? 'an invalid Date' : kindOf(value)
  throw invalid(`${name} must be a Date or a text such as "2026-03-19T10:00:00Z", not ${found}`)
}

function invalid(problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${DOING}: ${problem}.`)
}
