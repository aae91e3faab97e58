import { readFileSync } from 'node:fs'
import { createTutorCruncherMock } from 'tutor-webhooks/mocks'
import { signedRequest } from 'tutor-webhooks/tutorcruncher'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { done, odd, POST, tutors } from './tutorcruncher-fetch.ts'

const [url, key] = ['https://crm.example/webhooks/tutorcruncher', 'private-api-key']
const mock = createTutorCruncherMock({ receiver: POST })

beforeEach(() => {
  mock.integrations.create({ url, key })
  vi.stubEnv('TUTORCRUNCHER_KEY', key)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  for (const store of [tutors, done]) store.clear()
  odd.length = 0
  await mock.reset()
})

/** What the integration's webhook logs show, newest first. */
const answers = () => mock.integrations.logs(mock.integrations.list()[0]!.id).logs.map(({ statusCode }) => statusCode)

it('takes what it knows, once', async () => {
  const subject = { id: 7, last_name: 'Moore' }
  await mock.emit('CREATED_A_CONTRACTOR', { timestamp: '2026-03-19T10:00:00Z', actor: { user_id: 1 }, subject })
  await mock.emit('CREATED_A_CONTRACTOR', { timestamp: '2026-03-19T10:00:00Z', actor: { user_id: 1 }, subject })
  expect([...tutors]).toEqual([[7, 'Moore']])
  expect(done.size).toBe(1)
  await mock.emit('DELETED_A_CONTRACTOR', { subject: { id: 7 } })
  expect([...tutors]).toEqual([])
  expect(answers()).toEqual([204, 204, 204])
})

it('reads the form of 2020', async () => {
  const webhook = JSON.parse(readFileSync('schemas/tutorcruncher/2020/examples/webhook.json', 'utf8'))
  const subject = JSON.parse(readFileSync('schemas/tutorcruncher/2020/examples/tutor.json', 'utf8'))
  webhook.events[0] = { ...webhook.events[0], action: 'CREATED_A_CONTRACTOR', verb: 'Created a Tutor', subject }
  const { headers, method, body } = signedRequest(webhook, { url, secret: key })
  const response = await POST(new Request(url, { method, headers, body: new Uint8Array(body) }))
  expect(response.status).toBe(204)
  expect(tutors.get(subject.id)).toBe(subject.user.last_name)
})

it('answers 204 to an action that is new, and to an event that breaks its schema', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {})
  await mock.emit('LOGIN', { action: 'DANCED' } as never, { unchecked: true })
  expect(info).toHaveBeenCalledWith('an action that is new to this version', 'DANCED')
  await mock.emit('CREATED_A_CONTRACTOR', { subject: { last_name: 5 } } as never, { unchecked: true })
  expect(odd[0]?.problems.map(({ path }) => path)).toEqual(['$.events[0].subject.last_name'])
  expect(answers()).toEqual([204, 204])
})

it('answers 401 to another key, and 500 when it has none', async () => {
  vi.stubEnv('TUTORCRUNCHER_KEY', 'another')
  await mock.emit('LOGIN')
  vi.stubEnv('TUTORCRUNCHER_KEY', '')
  await mock.emit('LOGIN')
  await mock.clock.advance('1s')
  expect(answers()).toEqual([500, 500, 401])
})
