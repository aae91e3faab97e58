/** What has to be refused by the types of every door. Nothing here runs. */
import { createMock, type Delivery, tutorflow, WebhookError } from 'tutor-webhooks'
import { verifyReceiver } from 'tutor-webhooks/contracts'
// @ts-expect-error no file of the package beside its doors
import type {} from 'tutor-webhooks/dist/src/index.js'
import type { DeliveryExpectation } from 'tutor-webhooks/matchers'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { fromNodeListener, fromUrl } from 'tutor-webhooks/node'
import { startServer } from 'tutor-webhooks/server'
import { sign, type TutorFlowEvent, validate, verify } from 'tutor-webhooks/tutorflow'
// @ts-expect-error no such door
import type {} from 'tutor-webhooks/tutorfow'

export async function front(delivery: Delivery): Promise<void> {
  // @ts-expect-error no such option
  createMock(tutorflow, { recevier: () => 'timeout' })
  // @ts-expect-error no such status
  if (delivery.status === 'done') return
  // @ts-expect-error a delivery is read, not written
  delivery.status = 'failed'
  // @ts-expect-error no such code
  throw new WebhookError('SIGNATURE_WRONG', '')
}

export async function mocks(): Promise<void> {
  const mock = createTutorFlowMock()
  // @ts-expect-error no such event
  await mock.emit('evaluation.complete')
  // @ts-expect-error no such field
  await mock.emit('evaluation.completed', { scroe: 9 })
  // @ts-expect-error of another type
  await mock.emit('evaluation.completed', { score: '9' })
  // @ts-expect-error a duration without its unit
  await mock.clock.advance('30')
  // @ts-expect-error an endpoint has events
  mock.endpoints.create({ url: 'https://school.example' })
  // @ts-expect-error of the other vendor
  mock.integrations.create({ url: 'https://school.example' })
}

export function node(): void {
  // @ts-expect-error no app
  fromNodeListener('http://127.0.0.1:3000')
  // @ts-expect-error no URL
  fromUrl(3000)
}

export function receivers(event: TutorFlowEvent): void {
  // @ts-expect-error a parsed body is not raw
  verify({ headers: {}, body: { score: 9 } }, { secret: 's' })
  // @ts-expect-error no such option
  verify({ headers: {}, body: '' }, { secret: 's', maxAge: 5 })
  // @ts-expect-error reported events are not trusted
  const trusted: TutorFlowEvent = verify({ headers: {}, body: '' }, { secret: 's', payload: 'report' })
  // @ts-expect-error no such event
  validate('course.completed', {})
  // @ts-expect-error a secret is a text
  sign('{}', 5)
  // @ts-expect-error no such event
  if (event.name === 'evaluation.complete') return
  // @ts-expect-error nothing is known of it
  if (!event.known) trusted.payload.score
  // @ts-expect-error no such field
  if (event.name === 'evaluation.completed') event.payload.scroe
}

export async function contracts(): Promise<void> {
  // @ts-expect-error no such vendor
  await verifyReceiver({ vendor: 'tutorfow', url: 'http://127.0.0.1:3000', secret: 's' })
  // @ts-expect-error a receiver has an address
  await verifyReceiver({ vendor: 'tutorflow', secret: 's' })
}

export function matchers(): DeliveryExpectation[] {
  return [
    // @ts-expect-error no such status
    { status: 'sent' },
    // @ts-expect-error attempts are counted
    { attempts: [0, 5, 30] },
  ]
}

export async function server(): Promise<void> {
  // @ts-expect-error no such option
  const { port } = await startServer({ prot: 4010 })
  // @ts-expect-error a port is a number
  await startServer({ port: String(port) })
}
