import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { NextRequest } from 'next/server'
import type { Delivery, Receiver } from 'tutor-webhooks'
import { createTutorCruncherMock, createTutorFlowMock } from 'tutor-webhooks/mocks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { POST as takeTutorCruncher } from '../app/webhooks/tutorcruncher/route.ts'
import { POST as takeTutorFlow } from '../app/webhooks/tutorflow/route.ts'
import { nextStart } from './next-start.ts'

const secret = 'whsec_school'
const key = 'private-api-key'
const folder = await mkdtemp(join(tmpdir(), 'consumer-next-'))
const database = join(folder, 'database')
Object.assign(process.env, { DATABASE: database, TUTORFLOW_SECRET: secret, TUTORCRUNCHER_KEY: key })

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => rm(database, { recursive: true, force: true }))
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

describe('the route handlers, called with a NextRequest', () => {
  itReceives(() => ({
    'https://school.example/webhooks/tutorflow': (request) => takeTutorFlow(new NextRequest(request)),
    'https://school.example/webhooks/tutorcruncher': (request) => takeTutorCruncher(new NextRequest(request)),
  }))
})

describe('the build, served by next start', () => {
  let app: Awaited<ReturnType<typeof nextStart>>
  beforeAll(async () => {
    app = await nextStart()
  }, 60_000)
  afterAll(() => app.stop())

  itReceives(() => app.url)
})

function itReceives(receiver: () => Receiver): void {
  it('keeps a grade of TutorFlow once, although the database is away for two attempts', async () => {
    const tutorflow = createTutorFlowMock({ receiver: receiver() })
    server.use(...tutorflow.handlers)
    await register()
    const [delivery] = await tutorflow.emit('evaluation.completed', { score: 9 })
    await tutorflow.clock.advance('5s')
    await mkdir(database)
    await tutorflow.clock.advance('25s')
    expect(attempts(delivery)).toEqual(['503 at 0 s', '503 at 5 s', '204 at 30 s'])
    await tutorflow.emit('evaluation.completed', delivery!.attempts[0]!.request.body)
    expect(await rows()).toMatchObject([{ name: 'evaluation.completed', payload: { score: 9 } }])
  })

  it('keeps a client of TutorCruncher once, although the database is away for two attempts', async () => {
    const tutorcruncher = createTutorCruncherMock({ receiver: receiver() })
    tutorcruncher.integrations.create({ url: 'https://school.example/webhooks/tutorcruncher', key })
    const [delivery] = await tutorcruncher.emit('CREATED_A_CLIENT', { subject: { id: 1623 } })
    await tutorcruncher.clock.advance('1s')
    await mkdir(database)
    await tutorcruncher.clock.advance('10s')
    expect(attempts(delivery)).toEqual(['503 at 0 s', '503 at 1 s', '204 at 11 s'])
    await tutorcruncher.emit('CREATED_A_CLIENT', delivery!.attempts[0]!.request.body)
    expect(await rows()).toMatchObject([{ action: 'CREATED_A_CLIENT', subject: { id: 1623 } }])
  })

  it('refuses what another secret signed', async () => {
    await mkdir(database)
    const tutorflow = createTutorFlowMock({ receiver: receiver() })
    server.use(...tutorflow.handlers)
    await register('whsec_another')
    const [delivery] = await tutorflow.emit('evaluation.completed')
    await tutorflow.settle()
    expect(attempts(delivery)).toEqual(['401 at 0 s', '401 at 5 s', '401 at 30 s', '401 at 155 s'])
    expect(await rows()).toEqual([])
  })
}

/** What the app's setup does, with the secret that its environment has. */
async function register(own = secret): Promise<void> {
  const response = await fetch('https://api.tutorflow.io/v1/platform/webhooks', {
    method: 'POST',
    headers: { authorization: 'Bearer tf_platform_school', 'content-type': 'application/json' },
    body: JSON.stringify({
      url: 'https://school.example/webhooks/tutorflow',
      events: ['evaluation.completed'],
      secret: own,
    }),
  })
  expect(response.status).toBe(201)
}

function attempts(delivery: Delivery | undefined): string[] {
  const all = delivery?.attempts ?? []
  return all.map(({ at, status }) => `${status} at ${(at - all[0]!.at) / 1000} s`)
}

async function rows(): Promise<unknown[]> {
  const names = await readdir(database)
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(database, name), 'utf8'))))
}
