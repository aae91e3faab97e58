import assert from 'node:assert/strict'
import { setupServer } from 'msw/node'
import { createMock, errorCodes, tutorcruncher as vendor } from 'tutor-webhooks'
import { exportContracts, listContracts } from 'tutor-webhooks/contracts'
import { matchers } from 'tutor-webhooks/matchers'
import { createTutorCruncherMock, createTutorFlowMock, type TutorCruncherMock } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { type ServerOptions, startServer } from 'tutor-webhooks/server'
import { encode, sign, type Tutor, type TutorCruncherEvent, verifySignature } from 'tutor-webhooks/tutorcruncher'
import { events } from 'tutor-webhooks/tutorflow'
import { createReceiver } from './receiver.ts'

const key = 'private-api-key'
const url = 'https://school.example/webhooks'

async function main(): Promise<void> {
  const names = new Map<number, string>()
  const receiver = fromNodeListener(createReceiver(key, (event) => take(event, names)))
  const mock: TutorCruncherMock = createTutorCruncherMock({ receiver, branches: [590] })
  const server = setupServer(...mock.handlers, ...createTutorFlowMock().handlers)
  server.listen({ onUnhandledRequest: 'error' })

  mock.integrations.create({ url, key })
  const [delivery] = await mock.emit('CREATED_A_CONTRACTOR', { subject: { id: 1623, last_name: 'Moore' } })
  assert.equal(delivery?.status, 'delivered')
  assert.deepEqual([...names], [[1623, 'Moore']])

  const response = await fetch('https://app.tutorcruncher.com/api/contractors/1623/', {
    headers: { authorization: `token ${key}` },
  })
  assert.equal(((await response.json()) as Tutor).last_name, 'Moore')

  const body = encode({ events: [], request_time: 1 })
  assert.equal(verifySignature(body, sign(body, key), { secret: key }), true)
  assert.equal(events['evaluation.completed'] !== undefined, true)
  assert.equal(typeof exportContracts, 'function')
  assert.ok(listContracts().length > 0 && errorCodes.SIGNATURE_MISMATCH)
  assert.equal(typeof matchers.toHaveDelivered, 'function')
  await timesOfAnOutage()

  await mock.reset()
  server.close()
  const options: ServerOptions = { port: 0 }
  await (await startServer(options)).close()
  console.log('All is well.')
}

function take(event: TutorCruncherEvent, names: Map<number, string>): void {
  if (event.action !== 'CREATED_A_CONTRACTOR') return
  const { subject } = event
  names.set(subject.id, 'user' in subject ? subject.user.last_name : subject.last_name)
}

async function timesOfAnOutage(): Promise<void> {
  const mock = createMock(vendor, { receiver: () => 'refused' })
  mock.integrations.create({ url })
  const [delivery] = await mock.emit('LOGIN')
  await mock.settle()
  const attempts = delivery?.attempts ?? []
  assert.deepEqual(
    attempts.map(({ at }) => (at - attempts[0]!.at) / 1000),
    [0, 1, 11, 111, 1111],
  )
}

main()
