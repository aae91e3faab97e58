import { createMock, tutorflow } from 'tutor-webhooks'
import { matchers } from 'tutor-webhooks/matchers'
import { signedRequest } from 'tutor-webhooks/tutorflow'
import { expect, it } from 'vitest'

expect.extend(matchers)

const url = 'https://school.example/webhooks'
const secret = 'whsec_of_the_school'

async function createDelivery() {
  const mock = createMock(tutorflow, { receiver: () => 'refused' })
  mock.endpoints.create({ url, events: ['evaluation.completed'], secret })
  const [delivery] = await mock.emit('evaluation.completed', { score: 9 })
  return { mock, delivery }
}

it('finds a delivery, alone, through a promise and inside of another matcher', async () => {
  const { mock } = await createDelivery()
  await mock.settle()
  const expected = { status: 'failed', attempts: 4, payload: { score: 9, evaluationId: expect.any(String) } }
  expect(mock).toHaveDelivered('evaluation.completed', expected)
  expect(mock).not.toHaveDelivered('evaluation.completed')
  await expect(Promise.resolve(mock)).resolves.toHaveDelivered('evaluation.completed', expected)
  expect([mock]).toEqual([expect.toHaveDelivered('evaluation.completed', expected)])
  expect([mock]).toEqual([expect.not.toHaveDelivered('evaluation.failed')])
})

it('tells what came nearest', async () => {
  const { mock } = await createDelivery()
  const assert = () => expect(mock).toHaveDelivered('evaluation.completed', { payload: { score: 8 } })
  expect(assert).toThrow(
    'Nearest is #1:\n  payload $.score: expected 8, found 9\n  status: expected delivered, found pending',
  )
  expect(() => expect(mock).not.toHaveDelivered('evaluation.complete')).toThrow('did you mean "evaluation.completed"?')
})

it('knows what was signed, sent and received', async () => {
  const { delivery } = await createDelivery()
  await expect(delivery).toBeSignedWith(secret)
  await expect(delivery.attempts[0]).not.toBeSignedWith('another')
  const signed = signedRequest({ name: 'evaluation.completed', payload: {} }, { url, secret })
  expect([signed]).toEqual([expect.toBeSignedWith(secret)])
  const request = new Request(url, signed)
  await expect(request).toBeSignedWith(secret)
  await expect(request).not.toBeSignedWith('another')
  await expect((async () => expect(request).toBeSignedWith('another'))()).rejects.toThrow('but it is not')
})

it('holds a payload against its schema', async () => {
  const { delivery } = await createDelivery()
  expect(delivery).toMatchEventSchema('evaluation.completed')
  expect(() => expect({}).toMatchEventSchema('LOGIN')).toThrow('$.events')
})
