import { type ApiDescription, type Channel, camelCase, type Delivery, infoOf } from './api-description.ts'
import { componentSchemas, documentText, type Json, mapValues, schemaRef } from './components.ts'
import type { SchemaFile } from './read-schemas.ts'

const LICENSE = { url: 'https://opensource.org/license/mit' }
const HTTP_VERSION = '0.3.0'

/**
 * A vendor's webhooks as an AsyncAPI 3.0 document, from the vendor's side: its operations send. Channels have no address,
 * since every receiver has its own.
 */
export function asyncapiDocument(api: ApiDescription, files: readonly SchemaFile[]): string {
  const { deliveries } = api
  const channels = [...new Set(deliveries.map(({ channel }) => channel))]
  return documentText({
    asyncapi: '3.0.0',
    info: infoOf(api, 'webhooks', LICENSE),
    defaultContentType: 'application/json',
    channels: byName(channels, (channel) => channelOf(channel, deliveries)),
    operations: Object.fromEntries(
      deliveries.map((one) => [`send${camelCase(`-${one.name}`)}`, operationOf(one, api)]),
    ),
    components: {
      messages: Object.fromEntries(deliveries.map((delivery) => [camelCase(delivery.name), messageOf(delivery)])),
      schemas: componentSchemas(files, 'draft-07'),
    },
  })
}

function channelOf(channel: Channel, deliveries: readonly Delivery[]): Json {
  const names = deliveries.filter((delivery) => delivery.channel === channel).map(({ name }) => camelCase(name))
  return {
    title: channel.title,
    description: channel.description,
    messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
  }
}

function operationOf({ name, channel, summary }: Delivery, { answers }: ApiDescription): Json {
  const path = `#/channels/${channel.name}`
  return {
    action: 'send',
    channel: { $ref: path },
    summary,
    description: Object.values(answers)
      .map(({ statuses, description }) => `Answer ${statuses.join(', ').replace('default', 'other')}: ${description}`)
      .join('\n\n'),
    bindings: { http: { method: 'POST', bindingVersion: HTTP_VERSION } },
    messages: [{ $ref: `${path}/messages/${camelCase(name)}` }],
  }
}

function messageOf({ name, summary, description, schema, headers }: Delivery): Json {
  return {
    name,
    title: name,
    summary,
    description,
    contentType: 'application/json',
    headers: {
      type: 'object',
      required: Object.keys(headers),
      properties: mapValues(headers, (header) => ({ ...header.schema, description: header.description })),
    },
    payload: schemaRef(schema),
  }
}

function byName<Item extends { readonly name: string }>(items: readonly Item[], map: (item: Item) => Json): Json {
  return Object.fromEntries(items.map((item) => [item.name, map(item)]))
}
