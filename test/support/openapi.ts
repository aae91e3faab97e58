import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { MockServer } from 'tutor-webhooks/server'
import { expect } from 'vitest'
import { type Answer, type Call, control } from './mock-server.ts'

type Named<Value> = { readonly [name: string]: Value }

interface Operation {
  readonly requestBody?: { readonly content: Named<{ readonly schema: object }> }
  readonly responses: Named<{ readonly $ref?: string; readonly content?: Named<{ readonly schema: object }> }>
}

interface Document {
  readonly paths: Named<Named<Operation>>
  readonly components: { readonly responses: Named<Operation['responses'][string]> }
}

/** Calls the control API, and holds every request and answer to the API's own document. */
export async function createCheckedApi(server: MockServer): Promise<{
  call(path: string, options?: Call): Promise<Answer>
  /** Operations of the document that were not called with success, as `get /clock`. */
  uncalled(): string[]
}> {
  const document: Document = (await control(server, '/openapi.json')).json
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } })
  ajv.addSchema(document, 'doc')
  const called = new Set<string>()
  const compiled = new Map<string, ValidateFunction>()

  function assertValid(value: unknown, { $ref }: { $ref?: string }, what: string): void {
    const name = $ref!
    if (!compiled.has(name)) compiled.set(name, ajv.compile({ $ref: `doc${name}` }))
    const validate = compiled.get(name)!
    expect(validate(value) ? [] : validate.errors, `${what} breaks ${name}: ${JSON.stringify(value)}`).toEqual([])
  }

  return {
    async call(path, options = {}) {
      const method = (options.method ?? (options.body === undefined ? 'GET' : 'POST')).toLowerCase()
      const template = templateOf(path, Object.keys(document.paths))
      const what = `${method} ${template}`
      const operation = document.paths[template]?.[method]
      const answer = await control(server, path, options)
      expect(operation, `${what} is not in the document`).toBeDefined()
      const { requestBody, responses } = operation!
      const response = responses[answer.status]
      expect(response, `${what} answered ${answer.status}: ${answer.text}`).toBeDefined()
      const { content } = response!.$ref ? document.components.responses[response!.$ref.split('/').at(-1)!]! : response!
      const schema = content?.['application/json']?.schema
      if (schema) assertValid(answer.json, schema, what)
      else expect(answer.text).toBe('')
      if (answer.status >= 300) return answer
      called.add(what)
      if (options.body !== undefined)
        assertValid(options.body, requestBody!.content['application/json']!.schema, `body of ${what}`)
      return answer
    },
    uncalled() {
      const all = Object.entries(document.paths).flatMap(([path, item]) =>
        Object.keys(item).map((one) => `${one} ${path}`),
      )
      return all.filter((one) => !called.has(one))
    },
  }
}

/** The path of the document that a path is of: the one with the fewest parameters that fits. */
function templateOf(path: string, templates: readonly string[]): string {
  const parts = path.replace(/\?.*/, '').split('/')
  const fitting = templates.filter((template) => {
    const wanted = template.split('/')
    return wanted.length === parts.length && wanted.every((part, i) => part.startsWith('{') || part === parts[i])
  })
  const parameters = (template: string) => template.split('{').length
  return fitting.sort((a, b) => parameters(a) - parameters(b))[0] ?? path
}
