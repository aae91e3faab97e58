import type { Delivery } from 'tutor-webhooks'
import { matchers, type WebhookMatchers } from 'tutor-webhooks/matchers'
import { createTutorCruncherMock, createTutorFlowMock } from 'tutor-webhooks/mocks'
import { expect, expectTypeOf, it } from 'vitest'

declare const delivery: Delivery
const tutorflow = createTutorFlowMock()
const tutorcruncher = createTutorCruncherMock()

it('are what expect.extend takes', () => {
  expect.extend(matchers)
  expectTypeOf(matchers).toHaveProperty('toHaveDelivered')
  expectTypeOf<keyof typeof matchers>().toEqualTypeOf<keyof WebhookMatchers>()
})

it('toHaveDelivered knows the events and any part of their payloads', () => {
  expectTypeOf(expect(tutorflow).toHaveDelivered('evaluation.completed', { attempts: 3 })).toEqualTypeOf<void>()
  expect(tutorflow).not.toHaveDelivered('evaluation.failed', { status: 'failed', endpoint: 'https://myapp.com' })
  expect(tutorflow).toHaveDelivered('evaluation.completed', { payload: { score: 9, evaluationId: expect.any(String) } })
  expect(tutorflow).toHaveDelivered('course.completed', { payload: { anything: [1] } })
  const subject = { id: 1623, labels: [{ name: 'VIP' }] }
  expect(tutorcruncher).toHaveDelivered('CREATED_A_CLIENT', { payload: { events: [{ subject }] } })
  expect(tutorcruncher).toHaveDelivered('public-profile', { payload: expect.objectContaining({ first_name: 'Zoë' }) })
  // @ts-expect-error no such event
  expect(tutorflow).toHaveDelivered('evaluation.complete')
  // @ts-expect-error no such option
  expect(tutorflow).toHaveDelivered('evaluation.completed', { attempt: 3 })
  // @ts-expect-error no such status
  expect(tutorflow).toHaveDelivered('evaluation.completed', { status: 'sent' })
  // @ts-expect-error another type
  expect(tutorflow).toHaveDelivered('evaluation.completed', { payload: { score: '9' } })
  // @ts-expect-error no such field
  expect(tutorflow).toHaveDelivered('evaluation.completed', { payload: { scroe: 9 } })
  // @ts-expect-error a field of another model
  expect(tutorcruncher).toHaveDelivered('CREATED_A_CLIENT', { payload: { events: [{ subject: { topic: '' } }] } })
})

it('toMatchEventSchema knows what has a schema', () => {
  expectTypeOf(expect({}).toMatchEventSchema('LOGIN')).toEqualTypeOf<void>()
  expect({}).not.toMatchEventSchema('public-profile')
  // @ts-expect-error reserved: nothing is known of its payload
  expect({}).toMatchEventSchema('course.completed')
})

it('toBeSignedWith takes one secret or several, and may have to be awaited', () => {
  expectTypeOf(expect(delivery).toBeSignedWith('whsec')).toEqualTypeOf<void | Promise<void>>()
  expect(delivery).not.toBeSignedWith(['new', 'old'] as const, { vendor: 'tutorflow' })
  // @ts-expect-error no secret
  expect(delivery).toBeSignedWith(undefined)
  // @ts-expect-error no such vendor
  expect(delivery).toBeSignedWith('whsec', { vendor: 'stripe' })
})

it('resolves gives promises', () => {
  const { resolves } = expect(Promise.resolve(tutorflow))
  expectTypeOf(resolves.toHaveDelivered('evaluation.failed')).toEqualTypeOf<Promise<void>>()
  expectTypeOf(resolves.not.toMatchEventSchema('LOGIN')).toEqualTypeOf<Promise<void>>()
})

it('inside of another matcher they fit anywhere', () => {
  expectTypeOf(expect.toHaveDelivered('LOGIN')).toBeAny()
  expectTypeOf(expect.not.toHaveDelivered('LOGIN')).toBeAny()
  expect([delivery]).toEqual([expect.toBeSignedWith('whsec')])
  expect(tutorflow).toHaveDelivered('evaluation.completed', {
    payload: expect.toMatchEventSchema('evaluation.completed'),
  })
  // @ts-expect-error no such event
  expect.toHaveDelivered('evaluation.complete')
})
