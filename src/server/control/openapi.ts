import { schemas } from './openapi-schemas.ts'

type Json = { readonly [key: string]: unknown }

interface Operation {
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Json[]
  /** Name of the schema of its body. */
  readonly body?: string
  /** Status and name of the schema of the answer; without a schema there is none. */
  readonly answer: readonly [status: number, schema?: string]
  /** Statuses of refusals beside those that every operation has. */
  readonly refusals?: readonly number[]
}

/** The control API as an OpenAPI 3.1 document. @param url of the server @param vendors their ids */
export function openapiDocument(url: string, vendors: readonly string[]): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the tutor-webhooks mock server',
      version: '1',
      description:
        "Steers the stand-alone mock server: emits events, lists and resends deliveries, manages endpoints, moves the clock, makes things go wrong. A path refuses every other method with 405. The vendors' own APIs are described in the package, in `schemas/<vendor>/openapi.json`.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${url}/_`, description: 'This server.' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [{ token: [] }, { session: [] }],
    paths: Object.fromEntries(
      Object.entries(PATHS).map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item).map(([method, operation]) => [method, toOperation(path, method, operation)]),
        ),
      ]),
    ),
    components: {
      securitySchemes: SECURITY,
      responses: {
        Refused: REFUSED,
        NotAllowed: { ...REFUSED, headers: { Allow: { description: 'What it takes.', schema: { type: 'string' } } } },
      },
      schemas: schemas(vendors),
    },
  }
}

const TAGS = {
  server: 'The server as a whole.',
  deliveries: 'What was sent, and what came of it.',
  endpoints: "Where deliveries go: a vendor's endpoints or integrations.",
  events: 'What can be emitted.',
  clock: 'The time of the mocks.',
  faults: 'What goes wrong on purpose.',
}

const REFUSED = {
  description: 'Why the request was refused; `code` is for programs, `message` for people.',
  content: json('Refusal'),
}

const SECURITY = {
  token: { type: 'http', scheme: 'bearer', description: 'The token that the server printed when it started.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'tutor_webhooks_<port>',
    description: "What a browser has once it opened the link to the page. Only the server's own page can use it.",
  },
}

const VENDOR = inPath('vendor', 'Id of a vendor.', { $ref: '#/components/schemas/VendorId' })
const ENDPOINT = inPath('id', 'Id of an endpoint.')
const DELIVERY = inPath('id', 'Id of a delivery.')
const ONE_VENDOR = inQuery('vendor', 'Only those of this vendor.', { $ref: '#/components/schemas/VendorId' })

const PATHS: { readonly [path: string]: { readonly [method: string]: Operation } } = {
  '/': { get: { summary: 'Tell what there is', answer: [200, 'Overview'] } },
  '/openapi.json': { get: { summary: 'Give this document', answer: [200, 'Document'] } },
  '/reset': {
    post: {
      summary: 'Go back to the start',
      description: 'Endpoints, deliveries and faults are gone, of all vendors or of one. Time stays.',
      body: 'Reset',
      answer: [204],
      refusals: [404],
    },
  },
  '/stream': {
    get: {
      summary: 'Stream what changes, as server-sent events',
      description:
        'Events: `delivery` with a DeliverySummary; `overflow` with `{deliveries}`, the number of those that changed, where they were too many to tell; `endpoints`, `faults` and `reset` with `{vendor}`; `clock` with a ClockState, also at the beginning. Changes are collected for 100 ms: a delivery that changes more than once meanwhile is told once. Nothing is sent again: after a break look at the list. A client that does not keep up is dropped.',
      answer: [200, 'Stream'],
      refusals: [503],
    },
  },
  '/emit': {
    post: {
      summary: 'Emit an event',
      description: 'Answers when the first attempts have ended; no endpoint gets it: an empty list.',
      body: 'Emission',
      answer: [201, 'Emitted'],
      refusals: [404, 422],
    },
  },
  '/deliveries': {
    get: {
      summary: 'List deliveries, newest first',
      parameters: [
        ONE_VENDOR,
        inQuery('status', 'Only those in this state.', { $ref: '#/components/schemas/DeliveryStatus' }),
        inQuery('event', 'Only those of this event.'),
        inQuery('endpoint', 'Only those to the endpoint with this id.'),
        inQuery('search', 'A text that stands in the id, the event, the URL or the body.', {
          type: 'string',
          maxLength: 200,
        }),
        inQuery('limit', 'How many at most.', { type: 'integer', minimum: 1, maximum: 500, default: 50 }),
        inQuery('before', 'Only older ones: `next` of the page before.'),
      ],
      answer: [200, 'DeliveryPage'],
      refusals: [404],
    },
  },
  '/deliveries/{id}': {
    get: {
      summary: 'Show all of a delivery',
      parameters: [DELIVERY],
      answer: [200, 'DeliveryDetail'],
      refusals: [404],
    },
  },
  '/deliveries/{id}/resend': {
    post: {
      summary: 'Send the event of a delivery once more',
      description: 'The same bytes, to the endpoint as it is now. Answers when the first attempt has ended.',
      parameters: [DELIVERY],
      answer: [201, 'DeliverySummary'],
      refusals: [404, 409],
    },
  },
  '/endpoints': { get: { summary: 'List the endpoints of all vendors', answer: [200, 'AllEndpoints'] } },
  '/endpoints/{vendor}': {
    get: {
      summary: "List a vendor's endpoints, and what they have",
      parameters: [VENDOR],
      answer: [200, 'VendorEndpoints'],
      refusals: [404],
    },
    post: {
      summary: 'Create an endpoint',
      description: 'The fields are those of the vendor. The secret is shown here and never again.',
      parameters: [VENDOR],
      body: 'EndpointValues',
      answer: [201, 'NewEndpoint'],
      refusals: [404],
    },
  },
  '/endpoints/{vendor}/{id}': {
    patch: {
      summary: 'Change an endpoint',
      description: 'Where the vendor has that. Pending deliveries go to the new URL, signed with the new secret.',
      parameters: [VENDOR, ENDPOINT],
      body: 'EndpointValues',
      answer: [200, 'Endpoint'],
      refusals: [404, 405],
    },
    delete: {
      summary: 'Delete an endpoint',
      description: 'Its pending deliveries are cancelled.',
      parameters: [VENDOR, ENDPOINT],
      answer: [204],
      refusals: [404],
    },
  },
  '/endpoints/{vendor}/{id}/logs': {
    get: {
      summary: "Show the vendor's own log of an endpoint",
      description: 'Where the vendor has that.',
      parameters: [VENDOR, ENDPOINT, inQuery('page', '0 for the newest.', { type: 'integer', minimum: 0, default: 0 })],
      answer: [200, 'EndpointLogPage'],
      refusals: [404, 405],
    },
  },
  '/endpoints/{vendor}/{id}/refresh': {
    post: {
      summary: "Press the vendor's refresh button",
      description: 'Where the vendor has that; `can.refresh` is what stands on it.',
      parameters: [VENDOR, ENDPOINT],
      answer: [200, 'Endpoint'],
      refusals: [404, 405, 409],
    },
  },
  '/events': {
    get: { summary: 'List the events', parameters: [ONE_VENDOR], answer: [200, 'EventList'], refusals: [404] },
  },
  '/events/{vendor}/{name}': {
    get: {
      summary: 'Show the schema and an example of an event',
      parameters: [VENDOR, inPath('name', 'Name of an event.')],
      answer: [200, 'EventDescription'],
      refusals: [404],
    },
  },
  '/clock': { get: { summary: 'Tell the time', answer: [200, 'ClockState'] } },
  '/clock/advance': {
    post: {
      summary: 'Move the clock on',
      description: 'What falls due on the way is tried at its exact time and awaited.',
      body: 'Advance',
      answer: [200, 'ClockState'],
      refusals: [409],
    },
  },
  '/clock/scale': { post: { summary: 'Set how fast time passes', body: 'Scale', answer: [200, 'ClockState'] } },
  '/faults': {
    get: { summary: 'List the faults that are not over', answer: [200, 'FaultList'] },
    post: {
      summary: 'Let something go wrong',
      body: 'Fault',
      answer: [201, 'FaultList'],
      refusals: [404],
    },
    delete: { summary: 'Take all faults back', parameters: [ONE_VENDOR], answer: [204], refusals: [404] },
  },
}

function toOperation(path: string, method: string, operation: Operation): Json {
  const { summary, description, parameters, body, answer, refusals = [] } = operation
  const [status, schema] = answer
  const isRead = method === 'get'
  const own = [...(body || parameters ? [400] : []), ...refusals, ...(body ? [415] : [])]
  // Nobody's token, another site, another server's name, and a body that is too large: before the operation is looked for.
  const all = [...own, 401, 403, 421, ...(isRead ? [] : [413])]
  return {
    operationId: operationId(path, method),
    tags: [tagOf(path)],
    summary,
    ...(description && { description }),
    ...(parameters && { parameters }),
    ...(body && { requestBody: { required: body !== 'Reset', content: json(body) } }),
    responses: {
      [status]: { description: status === 204 ? 'Done.' : summary, ...(schema && { content: contentOf(schema) }) },
      ...Object.fromEntries(all.map((refusal) => [refusal, { $ref: refusalRef(refusal) }])),
    },
  }
}

function refusalRef(status: number): string {
  return `#/components/responses/${status === 405 ? 'NotAllowed' : 'Refused'}`
}

function contentOf(schema: string): Json {
  return schema === 'Stream' ? { 'text/event-stream': { schema: { type: 'string' } } } : json(schema)
}

function json(schema: string): Json {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } }
}

function tagOf(path: string): string {
  const [, first = ''] = path.split('/')
  return first in TAGS ? first : first === 'emit' ? 'deliveries' : 'server'
}

/** `post /deliveries/{id}/resend` is postDeliveriesIdResend. */
function operationId(path: string, method: string): string {
  const words = path.match(/\w+/g) ?? ['overview']
  return method + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}

function inPath(name: string, description: string, schema: Json = { type: 'string' }): Json {
  return { name, in: 'path', required: true, description, schema }
}

function inQuery(name: string, description: string, schema: Json = { type: 'string' }): Json {
  return { name, in: 'query', description, schema }
}
