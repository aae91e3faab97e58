import { inspect } from 'node:util'
import { createMock, type Fault, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { expect, it } from 'vitest'

const secret = 'whsec_of_the_endpoint'
const events = ['evaluation.completed'] as const

async function firstAttempt(fault?: Fault) {
  const signatures: string[] = []
  const receiver = (request: Request) => {
    signatures.push(request.headers.get('x-platform-signature')!)
    return new Response(null, { status: 204 })
  }
  const mock = createMock(tutorflow, { receiver })
  mock.endpoints.create({ url: 'https://myapp.com/hook', events, secret })
  if (fault) mock.faults.add(fault)
  const [delivery] = await mock.emit('evaluation.completed')
  return { attempt: delivery!.attempts[0]!, signature: signatures[0]! }
}

it('a logged request tells whether a secret has signed it', async () => {
  const { request } = (await firstAttempt()).attempt
  expect(request.isSignedWith?.(secret)).toBe(true)
  expect(request.isSignedWith?.('another')).toBe(false)
  expect(() => request.isSignedWith?.('')).toThrow(expect.objectContaining({ code: 'SECRET_MISSING' }))
})

it.each([['bad-signature'], ['wrong-key'], ['truncated-body']] as const)('%s is no signature of it', async (kind) => {
  const { request } = (await firstAttempt({ kind })).attempt
  expect(request.isSignedWith?.(secret)).toBe(false)
})

it('each attempt tells of its own request, when the key changed in between', async () => {
  const mock = createMock(tutorcruncher, { receiver: () => 'refused' })
  const { id } = mock.integrations.create({ url: 'https://myapp.com/hook', key: 'old_key' })
  const [delivery] = await mock.emit('LOGIN')
  mock.integrations.update(id, { key: 'new_key' })
  await mock.clock.advance('1s')
  expect(delivery!.attempts.map(({ request }) => request.isSignedWith?.('new_key'))).toEqual([false, true])
})

it('no print, JSON or copy of it has the signature', async () => {
  const { attempt, signature } = await firstAttempt()
  expect(signature).toMatch(/^[0-9a-f]{64}$/)
  const prints = [attempt, attempt.toJSON(), attempt.request, { ...attempt.request }].flatMap((one) => [
    inspect(one, { depth: null, showHidden: true }),
    JSON.stringify(one),
  ])
  for (const print of prints) expect(print).not.toContain(signature)
  expect({ ...attempt.request }).not.toHaveProperty('isSignedWith')
})
