import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import fastify from 'fastify'
import { setupServer } from 'msw/node'
import type { Receiver } from 'tutor-webhooks'
import { createTutorCruncherMock, createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { receive, verify } from 'tutor-webhooks/tutorcruncher'
import { expect, it, onTestFinished, vi } from 'vitest'

// The other texts were provoked by hand: jest 29.7 and 30.5, msw 3.0.5 on Node 20 and 24, TypeScript 5.7 to 7.
const readme = readFileSync('README.md', 'utf8')
const [section] = /^## Troubleshooting\n[\s\S]*?(?=^## )/m.exec(readme)!
const symptoms = [...section.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)])
const quoted = symptoms.map(([, text]) => text!)
const secret = 'the private API key'

/** That the README's section quotes a part of the text, and its code. */
function expectQuoted({ code, message }: { code?: string; message: string }): void {
  expect(
    quoted.filter((text) => text.includes(' ') && message.includes(text)),
    message,
  ).not.toEqual([])
  if (code !== undefined) expect(quoted).toContain(code)
}

/** What a receiver throws when a webhook of TutorCruncher comes. */
async function thrownIn(toReceiver: (take: (verifying: () => unknown) => Promise<void>) => Receiver): Promise<never> {
  let thrown: unknown
  const take = async (verifying: () => unknown) => {
    try {
      await verifying()
    } catch (error) {
      thrown = error
    }
  }
  const mock = createTutorCruncherMock({ receiver: toReceiver(take) })
  mock.integrations.create({ url: 'https://crm.example/hook', key: secret })
  await mock.emit('CREATED_A_CLIENT', { subject: { last_name: 'Moore' } })
  return thrown as never
}

function expressApp(parse: express.RequestHandler, handle: (request: express.Request) => Promise<void>): Receiver {
  const answer: express.RequestHandler = (request, response) => {
    void handle(request).then(() => response.sendStatus(204))
  }
  return fromNodeListener(express().post('/hook', parse, answer))
}

it('has the texts of a body that is not raw, in Express, Fastify and Fetch handlers', async () => {
  const json = await thrownIn((take) =>
    expressApp(express.json(), (request) => take(() => verify(request, { secret }))),
  )
  const none = await thrownIn((take) =>
    expressApp(
      (_request, _response, next) => next(),
      (request) => take(() => verify(request, { secret })),
    ),
  )
  const inFastify = await thrownIn((take) => {
    const app = fastify()
    app.post('/hook', async ({ headers, body }) => {
      await take(() => verify({ headers, body: body as string }, { secret }))
      return 'ok'
    })
    return fromNodeListener(app)
  })
  const read = await thrownIn((take) => async (request) => {
    await request.json()
    await take(() => receive(request, { secret }))
    return new Response()
  })
  for (const error of [json, none, inFastify, read]) {
    expect(error).toMatchObject({ code: 'BODY_NOT_RAW' })
    expectQuoted(error)
  }
})

it('has the mistake of a body that was written again', async () => {
  const error = await thrownIn((take) =>
    expressApp(express.json(), ({ headers, body }) =>
      take(() => verify({ headers, body: JSON.stringify(body) }, { secret })),
    ),
  )
  expect(error).toMatchObject({ code: 'SIGNATURE_MISMATCH' })
  expect(quoted).toContain('SIGNATURE_MISMATCH')
})

it('has the texts of the clock', async () => {
  const mock = createTutorFlowMock({ receiver: () => new Response(null, { status: 503 }) })
  mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
  await mock.emit('evaluation.completed')
  const advancing = mock.clock.advance('5s')
  expectQuoted(await mock.clock.advance('5s').catch((error) => error))
  await advancing
  const emitting = mock.emit('evaluation.completed')
  expectQuoted(await mock.clock.advance('5s').catch((error) => error))
  await emitting
  await expect(createTutorFlowMock({ clock: 'system' }).settle()).rejects.toMatchObject({ code: 'CLOCK_NOT_VIRTUAL' })
  expect(quoted).toContain('CLOCK_NOT_VIRTUAL')
})

it('has the texts of attempts that nobody took', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const server = setupServer()
  server.listen(listenOptions('error'))
  onTestFinished(() => {
    server.close()
    vi.restoreAllMocks()
  })
  for (const receiver of [undefined, 'network' as const]) {
    const mock = createTutorFlowMock({ receiver })
    mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
    const [delivery] = await mock.emit('evaluation.completed')
    expectQuoted({ message: delivery!.attempts[0]!.error! })
  }
  expectQuoted(await fetch('https://myapp.com/').catch((error) => error))
})

it('has the texts of peers that are missing', () => {
  const project = mkdtempSync(join(tmpdir(), 'tutor-webhooks-bare-'))
  onTestFinished(() => rmSync(project, { recursive: true }))
  const kit = join(project, 'node_modules/tutor-webhooks')
  mkdirSync(kit, { recursive: true })
  cpSync('dist', join(kit, 'dist'), { recursive: true })
  for (const one of ['package.json', 'contracts/pacts']) cpSync(one, join(kit, one), { recursive: true })
  const script = `
    const tell = ({ code, message }) => console.log(JSON.stringify({ code, message }))
    import('tutor-webhooks/mocks').catch(({ message }) => tell({ message }))
      .then(() => import('tutor-webhooks/contracts'))
      .then(({ verifyReceiver }) => verifyReceiver({ vendor: 'tutorflow', url: 'http://127.0.0.1:1/', secret: 's' }))
      .catch(tell)`
  const out = execFileSync(process.execPath, ['-e', script], { cwd: project, encoding: 'utf8' })
  const errors = out.trim().split('\n')
  expect(errors).toHaveLength(2)
  for (const error of errors) expectQuoted(JSON.parse(error))
})
