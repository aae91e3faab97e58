/** The matchers with `expect` of vitest. Nothing here runs. */

import { createMock, type Delivery, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { matchers } from 'tutor-webhooks/matchers'
import { expect } from 'vitest'

const flow = createMock(tutorflow)
const cruncher = createMock(tutorcruncher)

export async function allowed(delivery: Delivery): Promise<void> {
  expect.extend(matchers)
  const payload = { score: 9, evaluationId: expect.any(String) }
  expect(flow).toHaveDelivered('evaluation.completed', { attempts: 3, payload })
  expect(cruncher).not.toHaveDelivered('CREATED_A_CLIENT', { payload: { events: [{ subject: { id: 1623 } }] } })
  await expect(delivery).toBeSignedWith(['new', 'old'], { vendor: 'tutorflow' })
  expect(delivery).toMatchEventSchema('evaluation.completed')
  const done: Promise<void> = expect(Promise.resolve(flow)).resolves.toHaveDelivered('evaluation.failed')
  expect([delivery]).toEqual([expect.toBeSignedWith('secret')])
  expect([delivery]).toEqual([expect.not.toMatchEventSchema('LOGIN')])
  await done
}

export function refused(delivery: Delivery): void {
  // @ts-expect-error no such event
  expect(flow).toHaveDelivered('evaluation.complete')
  // @ts-expect-error no such status
  expect(flow).toHaveDelivered('evaluation.completed', { status: 'sent' })
  // @ts-expect-error no such field
  expect(flow).toHaveDelivered('evaluation.completed', { payload: { scroe: 9 } })
  // @ts-expect-error no secret
  expect(delivery).toBeSignedWith()
  // @ts-expect-error reserved: nothing is known of its payload
  expect(delivery).not.toMatchEventSchema('course.completed')
  // @ts-expect-error no such event
  expect.toHaveDelivered('evaluation.complete')
}
