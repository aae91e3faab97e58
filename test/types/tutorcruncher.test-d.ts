import {
  type ActionName,
  type Actor,
  type AdHocCharge,
  type Affiliate,
  type Affiliate2020,
  type Client,
  type Client2020,
  type CreditRequest,
  type EventOf,
  type EventOf2020,
  findUndeclared,
  type Invoice,
  type KnownEvent,
  type Lesson,
  type PublicProfile,
  type ReportedEvent,
  type ReportedWebhook,
  receive,
  type SafeVerifyResult,
  type Student,
  type Student2020,
  type SubjectOf,
  safeVerify,
  type Tutor,
  type Tutor2020,
  type TutorCruncherEvent,
  type TutorCruncherEvents,
  type TutorCruncherWebhook,
  type UnknownAction,
  type UnknownEvent,
  type VerifiedWebhook,
  type VerifyOptions,
  validate,
  type validators,
  verify,
} from 'tutor-webhooks/tutorcruncher'
import { expectTypeOf, it } from 'vitest'

declare const webhook: VerifiedWebhook
declare const event: TutorCruncherEvent

it('the action of an event narrows its subject, and the version of the webhook its form', () => {
  for (const event of webhook.events) {
    switch (event.action) {
      case 'CHANGED_CONTRACTOR_STATUS':
        expectTypeOf(event.subject).toEqualTypeOf<Tutor | Tutor2020>()
        expectTypeOf(event.subject.status).toEqualTypeOf<'pending' | 'approved' | 'rejected' | 'dormant'>()
        expectTypeOf(event.known).toEqualTypeOf<true>()
        expectTypeOf(event.idempotencyKey).toEqualTypeOf<string>()
        break
      case 'CREATED_ADHOC_CHARGE':
        expectTypeOf(event.subject).toEqualTypeOf<AdHocCharge>()
        break
      default:
    }
  }
  if (webhook.version === '2026') {
    for (const event of webhook.events) {
      expectTypeOf(event).toEqualTypeOf<TutorCruncherEvent<'2026'>>()
      if (event.action !== 'CHANGED_CONTRACTOR_STATUS') continue
      expectTypeOf(event.subject).toEqualTypeOf<Tutor>()
      expectTypeOf(event.branch).toEqualTypeOf<number>()
      expectTypeOf(event.timestamp).toEqualTypeOf<string>()
      expectTypeOf(event.actor).toEqualTypeOf<Actor>()
    }
  } else {
    for (const event of webhook.events) {
      if (event.action !== 'CHANGED_CONTRACTOR_STATUS') continue
      expectTypeOf(event.subject).toEqualTypeOf<Tutor2020>()
      expectTypeOf(event.subject.user.last_name).toEqualTypeOf<string>()
      expectTypeOf(event.branch).toEqualTypeOf<number | undefined>()
      expectTypeOf(event.timestamp).toEqualTypeOf<string | undefined>()
    }
  }
})

it('an action with several models has their union, which narrows by model', () => {
  if (event.action !== 'COPY_ROLE') return
  type Roles = Tutor | Tutor2020 | Client | Client2020 | Student | Student2020 | Affiliate | Affiliate2020
  expectTypeOf(event.subject).toEqualTypeOf<Roles>()
  if (event.subject.model === 'Affiliate') expectTypeOf(event.subject).toEqualTypeOf<Affiliate | Affiliate2020>()
  expectTypeOf<SubjectOf<'PAYMENT_FAILED'>>().toEqualTypeOf<CreditRequest | Invoice>()
  expectTypeOf<SubjectOf<'COPY_ROLE', '2026'>>().toEqualTypeOf<Tutor | Client | Student | Affiliate>()
  expectTypeOf<SubjectOf<'COPY_ROLE', '2020'>>().toEqualTypeOf<Tutor2020 | Client2020 | Student2020 | Affiliate2020>()
})

it('nothing is known of the subject of an action without models, nor of a Package', () => {
  expectTypeOf<SubjectOf<'LOGIN'>>().toEqualTypeOf<unknown>()
  expectTypeOf<SubjectOf<'DELETED_ADHOC_CHARGE'>>().toEqualTypeOf<unknown>()
  expectTypeOf<SubjectOf<'CREATED_A_PACKAGE'>>().toEqualTypeOf<unknown>()
  expectTypeOf<SubjectOf<'DELETED_A_PACKAGE'>>().toEqualTypeOf<unknown>()
  if (event.action === 'LOGIN') expectTypeOf(event.subject).toEqualTypeOf<unknown>()
})

it('a deletion is sure of model and id alone', () => {
  if (event.action !== 'DELETED_A_CONTRACTOR') return
  expectTypeOf(event.subject.model).toEqualTypeOf<'Tutor'>()
  expectTypeOf(event.subject.id).toEqualTypeOf<number>()
  type Removed = Partial<Tutor> & Pick<Tutor, 'model' | 'id'>
  expectTypeOf<SubjectOf<'DELETED_A_CONTRACTOR', '2026'>>().toEqualTypeOf<Removed>()
  expectTypeOf<SubjectOf<'DELETED_A_CONTRACTOR', '2026'>['last_name']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<SubjectOf<'DELETED_A_CONTRACTOR', '2020'>['user']>().toEqualTypeOf<Tutor2020['user'] | undefined>()
  // Something else is deleted here than the subject.
  expectTypeOf<SubjectOf<'DELETED_A_NOTE', '2026'> & { model: 'Lesson' }>().toExtend<Lesson>()
})

it('known tells a known event from an unknown one, whose name no case takes', () => {
  if (event.known) {
    expectTypeOf(event).toEqualTypeOf<KnownEvent>()
    expectTypeOf(event.action).toEqualTypeOf<ActionName>()
  } else {
    expectTypeOf(event).toEqualTypeOf<UnknownEvent>()
    expectTypeOf(event.subject).toEqualTypeOf<unknown>()
    expectTypeOf(event.action).toEqualTypeOf<UnknownAction | undefined>()
    expectTypeOf(String(event.action)).toEqualTypeOf<string>()
    expectTypeOf(event.idempotencyKey).toEqualTypeOf<string>()
  }
  switch (event.action) {
    case 'RAISED_INVOICE':
      expectTypeOf(event.known).toEqualTypeOf<true>()
      expectTypeOf(event.subject).toEqualTypeOf<Invoice>()
      break
    case undefined:
      expectTypeOf(event).toEqualTypeOf<UnknownEvent>()
      break
    default:
      expectTypeOf(event.known).toEqualTypeOf<boolean>()
  }
})

it('a misspelt field or action does not compile', () => {
  // @ts-expect-error no such action
  if (event.action === 'CHANGED_TUTOR_STATUS') return
  // @ts-expect-error no such field
  if (event.action === 'RAISED_INVOICE') event.subject.grosss
  // @ts-expect-error no such field before the version is known
  if (event.action === 'CREATED_A_CONTRACTOR') event.subject.user
  // @ts-expect-error no such version
  if (webhook.version === '2025') return
})

it('there are 227 actions, each with an event in either form', () => {
  expectTypeOf<keyof TutorCruncherEvents>().toEqualTypeOf<ActionName>()
  expectTypeOf<TutorCruncherEvents['LOGIN']>().toEqualTypeOf<EventOf<'LOGIN'>>()
  expectTypeOf<EventOf<'LOGIN'>['action']>().toEqualTypeOf<'LOGIN'>()
  expectTypeOf<EventOf2020<'LOGIN'>['action']>().toEqualTypeOf<'LOGIN' | undefined>()
  expectTypeOf<Count<ActionName>>().toEqualTypeOf<227>()
})

it('a reported webhook is not trusted: nothing is known of its events before their problems are looked at', () => {
  const reported = verify({ headers: {}, body: '' }, { secret: 'x', payload: 'report' })
  expectTypeOf(reported).toEqualTypeOf<VerifiedWebhook | ReportedWebhook>()
  for (const event of reported.events) {
    if (event.action === 'RAISED_INVOICE') expectTypeOf(event.subject).toEqualTypeOf<unknown>()
    if (event.problems) {
      expectTypeOf(event).toEqualTypeOf<ReportedEvent>()
      expectTypeOf(event.verb).toEqualTypeOf<unknown>()
    } else if (event.action === 'RAISED_INVOICE') {
      expectTypeOf(event.subject).toEqualTypeOf<Invoice>()
    }
  }
  if (reported.problems) expectTypeOf(reported).toEqualTypeOf<ReportedWebhook>()
  else expectTypeOf(reported).toEqualTypeOf<VerifiedWebhook>()
  const options: VerifyOptions = { secret: 'x' }
  expectTypeOf(verify({ headers: {}, body: '' }, options)).toEqualTypeOf<VerifiedWebhook | ReportedWebhook>()
})

it('a refused webhook is no webhook, and an accepted one keeps its schema', () => {
  expectTypeOf(verify({ headers: {}, body: '' }, { secret: 'x' })).toEqualTypeOf<VerifiedWebhook>()
  expectTypeOf(verify({ headers: {}, body: '' }, { secret: 'x', payload: 'reject' })).toEqualTypeOf<VerifiedWebhook>()
  const result = safeVerify({ headers: {}, body: '' }, { secret: 'x' })
  expectTypeOf(result).toEqualTypeOf<SafeVerifyResult>()
  if (result.ok) expectTypeOf(result.webhook).toEqualTypeOf<VerifiedWebhook>()
  else expectTypeOf(result.message).toEqualTypeOf<string>()
  const request = {} as Request
  expectTypeOf(receive(request, { secret: 'x' })).resolves.toEqualTypeOf<VerifiedWebhook>()
  type Either = VerifiedWebhook | ReportedWebhook
  expectTypeOf(receive(request, { secret: 'x', payload: 'report' })).resolves.toEqualTypeOf<Either>()
})

it('node headers and Fetch headers both fit, and no parsed body', () => {
  const node: import('node:http').IncomingHttpHeaders = {}
  verify({ headers: node, body: Buffer.from('') }, { secret: process.env.TUTORCRUNCHER_KEY })
  verify({ headers: new Headers(), body: '' }, { secret: ['new', 'old'], maxAgeSeconds: 1200, now: Date.now })
  // @ts-expect-error a parsed body is no raw body
  verify({ headers: node, body: {} as object }, { secret: 'x' })
  // @ts-expect-error now gives a number
  verify({ headers: node, body: '' }, { secret: 'x', now: () => new Date() })
})

it('a validator gives the type of what it checks', () => {
  const result = validate({})
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<TutorCruncherWebhook>()
  else expectTypeOf(result.problems[0]!.path).toEqualTypeOf<string>()
  expectTypeOf(findUndeclared({})[0]!.near).toEqualTypeOf<string | undefined>()
  type OutputOf<Name extends keyof typeof validators> = NonNullable<
    (typeof validators)[Name]['~standard']['types']
  >['output']
  expectTypeOf<OutputOf<'webhook'>>().toEqualTypeOf<TutorCruncherWebhook>()
  expectTypeOf<OutputOf<'public-profile'>>().toEqualTypeOf<PublicProfile>()
})

/** How many members a union has: one is taken off the end for each item of the list, without recursion that adds up. */
type Count<Union, Taken extends unknown[] = []> = [Union] extends [never]
  ? Taken['length']
  : Count<Exclude<Union, LastOf<Union>>, [...Taken, unknown]>

/** The member that inference from overloads gives: the last one. */
type LastOf<Union> = (Union extends unknown ? (take: () => Union) => void : never) extends (take: infer All) => void
  ? All extends () => infer Last
    ? Last
    : never
  : never
