import {
  type EvaluationCompleted,
  findUndeclared,
  type KnownEvent,
  type TutorFlowEvent,
  type VerifyOptions,
  validate,
  type validators,
  verify,
} from 'tutor-webhooks/tutorflow'
import { expectTypeOf, it } from 'vitest'

declare const event: TutorFlowEvent

it('the name of an event narrows its payload', () => {
  switch (event.name) {
    case 'evaluation.completed':
      expectTypeOf(event.payload.score).toEqualTypeOf<number>()
      expectTypeOf(event.payload.status).toEqualTypeOf<'COMPLETED'>()
      break
    case 'evaluation.failed':
      expectTypeOf(event.payload.score).toEqualTypeOf<number | null | undefined>()
      break
    default:
      expectTypeOf(event.known).toEqualTypeOf<false>()
      expectTypeOf(event.payload).toEqualTypeOf<unknown>()
      expectTypeOf(event.receivedName).toEqualTypeOf<string>()
  }
})

it('known narrows too', () => {
  if (event.known) expectTypeOf(event.idempotencyKey).toEqualTypeOf<string>()
  if (event.known) expectTypeOf(event).toEqualTypeOf<KnownEvent>()
  if (event.name === 'evaluation.completed') expectTypeOf(event).toEqualTypeOf<KnownEvent<'evaluation.completed'>>()
  expectTypeOf<KnownEvent<'evaluation.completed'>['payload']>().toEqualTypeOf<EvaluationCompleted>()
})

it('a misspelt field or event does not compile', () => {
  // @ts-expect-error no such event
  if (event.name === 'evaluation.complete') return
  // @ts-expect-error no such field
  if (event.name === 'evaluation.completed') event.payload.scroe
  // @ts-expect-error no such schema
  validate('course.completed', {})
  // @ts-expect-error no such schema
  findUndeclared('evaluation.complete', {})
})

it('a result narrows by ok', () => {
  const result = validate('evaluation.completed', {})
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<EvaluationCompleted>()
  else expectTypeOf(result.problems[0]!.path).toEqualTypeOf<string>()
})

it('a Standard Schema infers its output', () => {
  type Output = NonNullable<(typeof validators)['evaluation.completed']['~standard']['types']>['output']
  expectTypeOf<Output>().toEqualTypeOf<EvaluationCompleted>()
})

it('node headers and Fetch headers both fit', () => {
  const node: import('node:http').IncomingHttpHeaders = {}
  verify({ headers: node, body: Buffer.from('') }, { secret: process.env.SECRET })
  verify({ headers: new Headers(), body: '' }, { secret: ['new', 'old'] })
  // @ts-expect-error a parsed body is no raw body
  verify({ headers: node, body: {} as object }, { secret: 'x' })
})

it('a reported event is not trusted: its payload is unknown until its problems are looked at', () => {
  const reported = verify({ headers: {}, body: '' }, { secret: 'x', payload: 'report' })
  if (reported.name === 'evaluation.completed') expectTypeOf(reported.payload).toEqualTypeOf<unknown>()
  if (!reported.problems && reported.name === 'evaluation.completed') {
    expectTypeOf(reported.payload.score).toEqualTypeOf<number>()
  }
  const refused = verify({ headers: {}, body: '' }, { secret: 'x' })
  if (refused.name === 'evaluation.completed') expectTypeOf(refused.payload.score).toEqualTypeOf<number>()
  const options: VerifyOptions = { secret: 'x' }
  const either = verify({ headers: {}, body: '' }, options)
  if (either.name === 'evaluation.completed') expectTypeOf(either.payload).toEqualTypeOf<unknown>()
})
