import { readFileSync } from 'node:fs'
import { createMock, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { listContracts, type TutorCruncherMessage } from 'tutor-webhooks/contracts'
import type { CreatedEndpoint } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { type Call, describeBy } from '../support/described.ts'

/** Every answer of the mocks is as the OpenAPI documents have it, and every answer of the documents comes about. */

interface Ask extends Call {
  readonly authorization?: string
  readonly body?: RequestInit['body']
}

interface Mock {
  readonly baseUrls: readonly string[]
  handle(request: Request): Promise<Response | undefined>
}

/** Asks a mock, and holds its answers to the vendor's document. */
function createAsker(vendor: 'tutorflow' | 'tutorcruncher', mock: Mock) {
  const description = describeBy(JSON.parse(readFileSync(`schemas/${vendor}/openapi.json`, 'utf8')))
  const { origin } = new URL(mock.baseUrls[0]!)
  const answers: { readonly status: number; readonly content: unknown }[] = []
  const ask = async ({ method, path, authorization = '', body = null }: Ask) => {
    const init = { method, headers: { authorization }, body, duplex: 'half' } as RequestInit
    const response = (await mock.handle(new Request(origin + path, init)))!
    const text = await response.text()
    const content = text === '' ? undefined : JSON.parse(text)
    description.assertAnswer({ method, path }, response.status, content)
    answers.push({ status: response.status, content })
    return { status: response.status, content }
  }
  return { ask, description, answers }
}

/** What the facts say of refusals. */
function refusalsOf({ facts }: Pick<typeof tutorflow, 'facts'>): { readonly status: number }[] {
  const values = Object.values(facts).map(({ value }) => value as { readonly status: number })
  return values.filter((value) => Object.hasOwn(Object(value), 'status'))
}

const FAULTS = ['rate-limit', 'server-error'] as const

describe("TutorFlow's API", () => {
  const authorization = 'Bearer tf_platform_one'
  const path = '/v1/platform/webhooks'
  const mock = createMock(tutorflow, { apiKeys: ['tf_platform_one'] })
  const { ask, description, answers } = createAsker('tutorflow', mock)
  const body = JSON.stringify({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
  const post = { method: 'POST', path, authorization, body }

  it('answers every operation as its document says, with success and each refusal', async () => {
    const { content } = await ask(post)
    await ask({ method: 'GET', path, authorization })
    await ask({ ...post, body: '{' })
    for (const wrong of [{}, { url: 'http://myapp.com', events: [] }])
      await ask({ ...post, body: JSON.stringify(wrong) })
    const remove = { method: 'DELETE', path: `${path}/${(content as CreatedEndpoint).id}`, authorization }
    await ask(remove)
    await ask(remove)
    for (const call of [post, { method: 'GET', path }, remove]) {
      await ask({ ...call, authorization: 'Bearer tf_platform_unknown' })
      for (const kind of FAULTS) {
        mock.faults.add({ kind })
        await ask(call)
      }
    }
    expect(description.unseen()).toEqual([])
    for (const refusal of refusalsOf(tutorflow)) {
      const error = { ...refusal, message: expect.any(String) }
      expect(answers).toContainEqual({ status: refusal.status, content: { error } })
    }
  })

  it('answers a request during which it is reset with an error that the document has', async () => {
    let end = () => {}
    const stream = new ReadableStream({
      start(controller) {
        end = () => {
          controller.enqueue(new TextEncoder().encode(body))
          controller.close()
        }
      },
    })
    const answer = ask({ ...post, body: stream })
    await mock.reset()
    end()
    const message = 'The mock was reset while it read this request'
    const error = { code: 'platform_internal_error', status: 500, message }
    expect(await answer).toEqual({ status: 500, content: { error } })
    expect(mock.endpoints.list()).toEqual([])
  })
})

describe("TutorCruncher's API", () => {
  const { interactions } = listContracts().find(({ name }) => name === 'tutorcruncher-payloads')!
  const refused = { authorization: 'token nobody' }

  it('answers every operation as its document says, with success and each refusal', async () => {
    const mock = createMock(tutorcruncher, { apiKeys: ['a'], receiver: () => new Response() })
    const { ask, description, answers } = createAsker('tutorcruncher', mock)
    for (const action of interactions) await mock.emit(action as TutorCruncherMessage)
    const get = (path: string, more?: object) => ask({ method: 'GET', path, authorization: 'token a', ...more })
    const getAll = async (path: string) => {
      await get(path, refused)
      for (const kind of FAULTS) {
        mock.faults.add({ kind })
        await get(path)
      }
      return get(path)
    }

    for (const operation of description.operations) {
      const path = operation.replace('get ', '')
      if (path.includes('{id}')) continue
      const { content } = await getAll(path)
      if (Array.isArray(content)) continue
      const [object, ...others] = content.results
      expect(others, path).toEqual([])
      expect((await getAll(`${path}${object.id}/`)).content).toEqual(object)
      for (const missing of [`${path}?page=2`, `${path}${object.id + 1}/`]) await get(missing)
    }
    expect(description.unseen()).toEqual([])
    for (const { status, ...content } of refusalsOf(tutorcruncher)) expect(answers).toContainEqual({ status, content })
  })
})
