/** What has to be refused by the types of every door. Nothing here runs. */
import { isWebhookError, type Receiver, type WebhookError } from 'tutor-webhooks'
import { verifyPayloads } from 'tutor-webhooks/contracts'
// @ts-expect-error no such door
import type {} from 'tutor-webhooks/mock'
import { createTutorCruncherMock } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { type TutorCruncherEvent, verify } from 'tutor-webhooks/tutorcruncher'
import { findUndeclared } from 'tutor-webhooks/tutorflow'

export function front(error: unknown): void {
  // @ts-expect-error no failure of this name
  const receiver: Receiver = () => 'broken'
  // @ts-expect-error no such code
  if (isWebhookError(error) && error.code === 'SIGNATURE_WRONG') void receiver
  // @ts-expect-error what the class is made for is its own
  const own: WebhookError = new Error()
  void own
}

export async function mocks(): Promise<void> {
  const mock = createTutorCruncherMock()
  // @ts-expect-error no such action
  await mock.emit('CREATED_CLIENT')
  // @ts-expect-error of another type
  await mock.emit('CREATED_A_CLIENT', { subject: { id: '1623' } })
  // @ts-expect-error no such field
  await mock.emit('CREATED_A_CLIENT', { subject: { lastname: 'Moore' } })
  // @ts-expect-error branches are numbers
  createTutorCruncherMock({ branches: ['590'] })
  // @ts-expect-error of the other vendor
  mock.endpoints.create({ url: 'https://school.example', events: [] })
  // @ts-expect-error an integration has a URL
  mock.integrations.create({ name: 'School' })
}

export function receivers(event: TutorCruncherEvent): void {
  // @ts-expect-error no such action
  if (event.action === 'CREATED_CLIENT') return
  // @ts-expect-error no such field
  if (event.action === 'RAISED_INVOICE') event.subject.grosss
  // @ts-expect-error one of two forms, until it is known which
  if (event.action === 'CREATED_A_CLIENT') event.subject.user
  // @ts-expect-error nothing is known of it
  if (event.action === 'LOGIN') event.subject.id
  // @ts-expect-error a parsed body is not raw
  verify({ headers: {}, body: {} }, { secret: 's' })
  // @ts-expect-error no such form
  if (verify({ headers: {}, body: '' }, { secret: 's' }).version === '2025') return
  // @ts-expect-error no such event
  findUndeclared('evaluation.complete', {})
  // @ts-expect-error no app
  fromNodeListener({})
}

export async function contracts(): Promise<void> {
  // @ts-expect-error payloads are given by functions
  await verifyPayloads({ vendor: 'tutorflow', payloads: { 'evaluation.completed': {} } })
}
