import { type ApiDescription, camelCase, type Delivery, infoOf } from './api-description.ts'
import { componentSchemas, describe, documentText, type Json, schemaRef } from './components.ts'
import type { SchemaFile } from './read-schemas.ts'

/** A vendor's API and webhooks as an OpenAPI 3.1 document. */
export function openapiDocument(api: ApiDescription, files: readonly SchemaFile[]): string {
  const { schemas, parameters, responses } = api.components
  return documentText({
    openapi: '3.1.0',
    info: infoOf(api, 'API and webhooks', { identifier: 'MIT' }),
    servers: [{ url: api.baseUrl.value, description: describe(api.baseUrl) }],
    tags: Object.entries({ ...api.tags, webhooks: `What ${api.vendor} sends to receivers.` }).map(
      ([name, description]) => ({ name, description }),
    ),
    security: Object.keys(api.security).map((name) => ({ [name]: [] })),
    paths: api.paths,
    webhooks: Object.fromEntries(api.deliveries.map((delivery) => [delivery.name, webhookOf(delivery, api)])),
    components: {
      securitySchemes: api.security,
      ...(parameters && { parameters }),
      responses: { ...responses, ...answersOf(api) },
      schemas: { ...componentSchemas(files, '2020-12'), ...schemas },
    },
  })
}

function webhookOf(delivery: Delivery, { answers }: ApiDescription): Json {
  const { name, summary, description, channel, schema, headers } = delivery
  const responses = Object.entries(answers).flatMap(([answer, { statuses }]) => {
    return statuses.map((status) => [status, { $ref: `#/components/responses/${answer}` }])
  })
  return {
    post: {
      operationId: `on${camelCase(`-${name}`)}`,
      tags: ['webhooks'],
      summary,
      description: `${description}\n\n${channel.description}`,
      // The signature stands for it: no key of the API is sent to a receiver.
      security: [],
      parameters: Object.entries(headers).map(([header, about]) => {
        return { name: header, in: 'header', required: true, ...about }
      }),
      requestBody: { required: true, content: { 'application/json': { schema: schemaRef(schema) } } },
      responses: Object.fromEntries(responses),
    },
  }
}

function answersOf({ answers }: ApiDescription): Json {
  return Object.fromEntries(Object.entries(answers).map(([name, { description }]) => [name, { description }]))
}
