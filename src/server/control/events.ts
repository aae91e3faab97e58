import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type EventSchema, type Vendor, type VendorEvent, WebhookError } from '../../index.ts'
import { didYouMean } from '../../near-name.ts'
import { kindOf } from '../../options.ts'
import type { VendorMock } from './control.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** All that is known of an event. */
export interface EventDescription {
  readonly vendor: string
  readonly name: string
  readonly status: 'sent' | 'reserved'
  readonly description: string
  /** JSON Schema 2020-12 of the event as `emit` takes it, all that it refers to in `$defs`; null for a reserved one. */
  readonly schema: JsonSchema | null
  /** A valid one; null for a reserved one. */
  readonly example: unknown
}

/** @throws WebhookError EVENT_UNKNOWN */
export function describeEvent({ vendor, mock }: VendorMock, name: string): EventDescription {
  const { status, description, schema } = findEvent(vendor, name)
  return {
    vendor: vendor.id,
    name,
    status,
    description,
    schema: schema ? wholeSchema(schema) : null,
    example: mock.example(name as never) ?? null,
  }
}

function findEvent(vendor: Vendor, name: string): VendorEvent {
  const events = vendor.events as { readonly [name: string]: VendorEvent }
  if (Object.hasOwn(events, name)) return events[name]!
  const text = `Could not describe the event: ${vendor.title} has no event named ${kindOf(name)}${didYouMean(name, Object.keys(events))}`
  throw new WebhookError('EVENT_UNKNOWN', text, { details: { received: kindOf(name) } })
}

/** The schema of an event with all that it refers to, so that it stands alone. */
function wholeSchema({ event, fields = {} }: EventSchema): JsonSchema {
  const definitions: Record<string, unknown> = {}

  function embed(path: string): JsonSchema {
    const name = path.replace(/^[^/]+\/[^/]+\//, '').replaceAll('/', '.')
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = {}
      definitions[name] = withReferences(readSchema(path))
    }
    return { $ref: `#/$defs/${name}` }
  }

  /** Schemas are known by an urn whose last part is their path. */
  function withReferences(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map(withReferences)
    const { $id, $schema, examples, ...rest } = node as JsonSchema
    const entries = Object.entries(rest).map(([keyword, value]) =>
      keyword === '$ref' ? ['$ref', embed(pathOf(String(value))).$ref] : [keyword, withReferences(value)],
    )
    return Object.fromEntries(entries)
  }

  const root = withReferences(readSchema(event)) as JsonSchema & { properties: Record<string, JsonSchema> }
  for (const [field, paths] of Object.entries(fields)) {
    const anyOf = paths.map(embed)
    const { description } = root.properties[field] ?? {}
    root.properties[field] = {
      ...(description !== undefined && { description }),
      ...(anyOf.length === 1 ? anyOf[0] : { anyOf }),
    }
  }
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...root, $defs: definitions }
}

/** `urn:tutor-webhooks:tutorflow:2026-03:events:x` is in tutorflow/2026-03/events/x. */
function pathOf(urn: string): string {
  return urn.replace(/^urn:tutor-webhooks:/, '').replaceAll(':', '/')
}

const schemas = new Map<string, JsonSchema>()

function readSchema(path: string): JsonSchema {
  const known = schemas.get(path)
  if (known) return known
  const schema = JSON.parse(readFileSync(join(schemaFolder(), `${path}.json`), 'utf8'))
  schemas.set(path, schema)
  return schema
}

/** In the package, wherever this runs from: the sources and the build are not equally deep in it. */
function schemaFolder(): string {
  // Built as CommonJS there is no import.meta.url, as an ES module no __filename.
  const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)
  return join(dirname(require.resolve('tutor-webhooks/package.json')), 'schemas')
}
