import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { formats } from '../../src/validate/formats.ts'

type Named<Value> = { readonly [name: string]: Value }
type Content = Named<{ readonly schema: object }>

interface Operation {
  readonly requestBody?: { readonly content: Content }
  readonly responses: Named<{ readonly $ref?: string; readonly content?: Content }>
}

/** An OpenAPI document, as far as answers are held to it. */
export interface Document {
  readonly paths: Named<Named<Operation>>
  readonly components: { readonly responses: Named<Operation['responses'][string]> }
}

export interface Call {
  readonly method: string
  /** With the query or without. */
  readonly path: string
}

/** What a document says, and how much of it was seen. */
export interface Description {
  /** The operation that a call is of, as `get /clock`, when there is one. */
  operationOf(call: Call): string | undefined
  /** Fails unless the document has this answer. With no body, `content` is undefined. */
  assertAnswer(call: Call, status: number, content: unknown): void
  /** Fails unless the document has this body of a request. */
  assertRequest(call: Call, content: unknown): void
  readonly operations: readonly string[]
  /** Answers of the document that were not asserted yet, as `get /clock 200`. */
  unseen(): string[]
}

export function describeBy(document: Document): Description {
  const ajv = new Ajv2020({ strict: false, formats })
  ajv.addSchema(document, 'doc')
  const compiled = new Map<object, ValidateFunction>()
  const seen = new Set<string>()
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  )
  const answers = all.flatMap(({ name, operation }) => Object.keys(operation.responses).map((key) => `${name} ${key}`))

  function find({ method, path }: Call): (typeof all)[number] | undefined {
    const name = `${method.toLowerCase()} ${templateOf(path, Object.keys(document.paths))}`
    return all.find((one) => one.name === name)
  }

  function assertValid(content: unknown, contents: Content | undefined, what: string): void {
    const schema = contents?.['application/json']?.schema
    if (!schema) {
      expect(content, what).toBeUndefined()
      return
    }
    if (!compiled.has(schema)) compiled.set(schema, ajv.compile(inDocument(schema) as object))
    const validate = compiled.get(schema)!
    expect(validate(content) ? [] : validate.errors, `${what}: ${JSON.stringify(content)}`).toEqual([])
  }

  return {
    operations: all.map(({ name }) => name),
    operationOf: (call) => find(call)?.name,
    assertAnswer(call, status, content) {
      const { name, operation } = find(call) ?? expect.fail(`${call.method} ${call.path} is not in the document`)
      const key = status in operation.responses ? status : 'default'
      const response = operation.responses[key] ?? expect.fail(`${name} answered ${status}: ${JSON.stringify(content)}`)
      const { content: contents } = response.$ref
        ? document.components.responses[response.$ref.split('/').at(-1)!]!
        : response
      assertValid(content, contents, `${status} of ${name}`)
      seen.add(`${name} ${key}`)
    },
    assertRequest(call, content) {
      const { name, operation } = find(call)!
      assertValid(content, operation.requestBody?.content, `body of ${name}`)
    },
    unseen: () => answers.filter((one) => !seen.has(one)),
  }
}

/** The schema with its references led into the document. */
function inDocument(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(inDocument)
  const entries = Object.entries(node).map(([key, value]) => [key, key === '$ref' ? `doc${value}` : inDocument(value)])
  return Object.fromEntries(entries)
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
