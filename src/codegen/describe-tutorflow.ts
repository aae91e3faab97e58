import { facts } from '../tutorflow/facts.ts'
import type { Fact } from '../vendor.ts'
import type { ApiDescription, Delivery } from './api-description.ts'
import { describe, type Json, schemaRef, titleAt } from './components.ts'
import type { SchemaFile } from './read-schemas.ts'

const CHANNEL = {
  name: 'endpoint',
  title: 'A registered endpoint',
  description: 'Sent to the URL of every endpoint of the workspace that is subscribed to the event.',
}
const REFUSED = 'platform_error'

/** TutorFlow's endpoint management and events, as its facts and schemas have them. */
export function describeTutorflow(files: readonly SchemaFile[]): ApiDescription {
  return {
    vendor: 'TutorFlow',
    version: '2026-03',
    notes: describe(facts.idempotency, facts.noReplayWindow, facts.deletedEndpoint),
    baseUrl: facts.baseUrl,
    tags: { endpoints: 'Registered webhook endpoints.' },
    security: { platformKey: { type: 'http', scheme: 'bearer', description: describe(facts.keyPrefix) } },
    paths: pathsOf(files),
    components: { responses: refusalsOf(files) },
    deliveries: deliveriesOf(files),
    answers: {
      Delivered: { statuses: ['2XX'], description: describe(facts.success) },
      Retried: {
        statuses: ['default'],
        description: describe(
          facts.redirects,
          facts.unreachable,
          facts.timeoutMs,
          facts.scheduleSeconds,
          facts.attempts,
        ),
      },
    },
  }
}

function pathsOf(files: readonly SchemaFile[]): Json {
  const { createStatus, deleteStatus, invalidRequest, invalidKey, unknownEndpoint } = facts
  const refusals = (...some: readonly Refusal[]): Json => ({
    ...Object.fromEntries(some.map((one) => [one.value.status, { $ref: `#/components/responses/${one.value.code}` }])),
    default: { $ref: `#/components/responses/${REFUSED}` },
  })
  const json = (name: string): Json => ({ 'application/json': { schema: schemaRef(titleAt(files, name)) } })
  return {
    '/v1/platform/webhooks': {
      post: {
        operationId: 'createEndpoint',
        tags: ['endpoints'],
        summary: 'Create a webhook endpoint',
        description: describe(facts.secretShownOnce, facts.emptyEvents),
        requestBody: { required: true, content: json('management/create-request') },
        responses: {
          [createStatus.value]: { description: describe(createStatus), content: json('management/created-endpoint') },
          ...refusals(invalidRequest, invalidKey),
        },
      },
      get: {
        operationId: 'listEndpoints',
        tags: ['endpoints'],
        summary: 'List the webhook endpoints of the workspace',
        responses: {
          200: { description: 'The endpoints, without secrets.', content: json('management/endpoint-list') },
          ...refusals(invalidKey),
        },
      },
    },
    '/v1/platform/webhooks/{id}': {
      delete: {
        operationId: 'deleteEndpoint',
        tags: ['endpoints'],
        summary: 'Delete a webhook endpoint',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Identifier of the endpoint, starting with wh_.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          [deleteStatus.value]: { description: describe(deleteStatus) },
          ...refusals(invalidKey, unknownEndpoint),
        },
      },
    },
  }
}

type Refusal = Fact<{ readonly status: number; readonly code: string }>

function refusalsOf(files: readonly SchemaFile[]): Json {
  const content = { 'application/json': { schema: schemaRef(titleAt(files, 'error')) } }
  const known: readonly Refusal[] = [facts.invalidRequest, facts.invalidKey, facts.unknownEndpoint]
  return {
    ...Object.fromEntries(known.map((fact) => [fact.value.code, { description: describe(fact), content }])),
    [REFUSED]: {
      description:
        'Any other refusal: x-statuses in the schema has the status of each code. Source: TutorFlow error guide.',
      content,
    },
  }
}

/** The events that are sent; reserved ones have no documented body. */
function deliveriesOf(files: readonly SchemaFile[]): Delivery[] {
  const events = files.find(({ name }) => name === 'event-name')?.schema['x-events'] as {
    readonly [name: string]: { readonly status: string; readonly description: string }
  }
  const sent = Object.entries(events).filter(([, { status }]) => status === 'sent')
  return sent.map(([name, { description }]) => ({
    name,
    summary: description,
    description: describe(facts.bodyBytes, facts.contentType),
    schema: titleAt(files, `events/${name}`),
    channel: CHANNEL,
    headers: {
      [facts.eventHeader.value]: {
        description: describe(facts.eventHeader),
        schema: { type: 'string', const: name },
      },
      [facts.signatureHeader.value]: {
        description: describe(facts.signatureHeader, facts.signatureKey),
        schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    },
  }))
}
