import type { MockServer } from 'tutor-webhooks/server'
import { type Document, describeBy } from './described.ts'
import { type Answer, type Call, control } from './mock-server.ts'

/** Calls the control API, and holds every request and answer to the API's own document. */
export async function createCheckedApi(server: MockServer): Promise<{
  call(path: string, options?: Call): Promise<Answer>
  /** Operations of the document that were not called with success, as `get /clock`. */
  uncalled(): string[]
}> {
  const document: Document = (await control(server, '/openapi.json')).json
  const description = describeBy(document)
  const called = new Set<string>()

  return {
    async call(path, options = {}) {
      const method = options.method ?? (options.body === undefined ? 'GET' : 'POST')
      const answer = await control(server, path, options)
      const { status, text, json } = answer
      description.assertAnswer({ method, path }, status, text === '' ? undefined : json)
      if (status >= 300) return answer
      called.add(description.operationOf({ method, path })!)
      if (options.body !== undefined) description.assertRequest({ method, path }, options.body)
      return answer
    },
    uncalled: () => description.operations.filter((one) => !called.has(one)),
  }
}
