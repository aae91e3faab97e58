type Json = { readonly [key: string]: unknown }

const text = (description: string): Json => ({ type: 'string', description })
const number = (description: string): Json => ({ type: 'integer', description })
const time = (description: string): Json => number(`${description} Epoch milliseconds of the mocks' clock.`)
const orNull = ({ type, ...rest }: Json): Json => ({ type: [type, 'null'], ...rest })
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const list = (items: Json, description?: string): Json => ({
  type: 'array',
  items,
  ...(description && { description }),
})

/** An object with exactly these fields; those whose name ends in a question mark may be missing. */
function object(fields: Json, more: Json = {}): Json {
  const names = Object.keys(fields)
  const required = names.filter((name) => !name.endsWith('?'))
  const properties = Object.fromEntries(names.map((name) => [name.replace('?', ''), fields[name]]))
  return { type: 'object', ...(required.length > 0 && { required }), properties, additionalProperties: false, ...more }
}

const HEADERS = { type: 'object', additionalProperties: { type: 'string' } }

const CONTENT = {
  headers: { ...HEADERS, description: 'The signature is replaced by its kind and length.' },
  body: text('As text.'),
  bodyBase64: { ...text('The exact bytes.'), contentEncoding: 'base64' },
}

const ATTEMPT = {
  number: number('1 for the first.'),
  at: time('When it began.'),
  endedAt: time('When it ended.'),
  outcome: { type: 'string', enum: ['response', 'timeout', 'refused', 'reset', 'error'] },
  verdict: { type: 'string', enum: ['delivered', 'retry', 'failed'] },
  status: orNull(number('Status of the answer, when there was one.')),
  reason: text('Why the verdict is what it is.'),
}

const SUMMARY = {
  id: text('Of the delivery.'),
  vendor: ref('VendorId'),
  event: text('Name of the event.'),
  endpoint: object({ id: { type: 'string' }, url: { type: 'string' } }),
  status: ref('DeliveryStatus'),
  createdAt: time('When it was emitted.'),
  nextAttemptAt: orNull(time('When the next attempt is due.')),
  cancelReason: orNull(text('Why it is cancelled.')),
  faults: list({ type: 'string' }, 'What goes wrong with it on purpose.'),
  attempts: number('How many there were.'),
  lastAttempt: { anyOf: [ref('AttemptSummary'), { type: 'null' }] },
}

const SIGNATURE = object(
  {
    header: text('Name of the header.'),
    valid: orNull({ type: 'boolean', description: "Whether who has the endpoint's secret of now accepts it." }),
    explanation: text('Why.'),
  },
  { description: 'What a receiver makes of the signature of the last attempt.' },
)

const PROBLEM = object({
  path: text('Where, from the root of the payload.'),
  segments: list({ type: ['string', 'integer'] }, 'The same as steps.'),
  found: { type: 'string' },
  expected: { type: 'string' },
  'near?': text('What it may be a misspelling of.'),
  message: { type: 'string' },
})

/** A JSON value of any kind. */
const ANY: Json = {}

/** All that the operations take and give, by name. */
export function schemas(vendors: readonly string[]): Json {
  return {
    VendorId: { type: 'string', enum: vendors },
    Document: { type: 'object', description: 'An OpenAPI 3.1 document.' },
    Refusal: object({ error: object({ code: { type: 'string' }, message: { type: 'string' } }) }),
    ...serverSchemas(),
    ...deliverySchemas(),
    ...endpointSchemas(),
    ...eventSchemas(),
    ...clockSchemas(),
    ...faultSchemas(),
  }
}

function serverSchemas(): Json {
  return {
    Overview: object({
      url: text('Of the server.'),
      vendors: list(ref('VendorOverview')),
      clock: ref('ClockState'),
      faults: number('How many are not over.'),
    }),
    VendorOverview: object({
      id: ref('VendorId'),
      title: { type: 'string' },
      contractVersion: { type: 'string' },
      apis: list({ type: 'string' }, "What its API's URLs begin with."),
      noun: text('What it calls an endpoint.'),
      endpoints: number('How many there are.'),
      deliveries: number('How many the log keeps.'),
      pending: number('How many are pending, also of those that gave way.'),
      dropped: number('How many gave way to newer ones.'),
    }),
    Reset: object({ 'vendor?': ref('VendorId') }),
  }
}

function deliverySchemas(): Json {
  return {
    DeliveryStatus: { type: 'string', enum: ['pending', 'delivered', 'failed', 'cancelled'] },
    Emission: object({
      vendor: ref('VendorId'),
      event: text('Name of the event.'),
      'overrides?': { type: 'object', description: 'Fields to change: objects are merged, lists and null replace.' },
      'options?': object({
        'unchecked?': { type: 'boolean', description: 'Sends a payload that its schema refuses.' },
        'reserved?': { type: 'boolean', description: 'Sends an event that the vendor has reserved.' },
      }),
    }),
    Emitted: object({ deliveries: list(ref('DeliverySummary')) }),
    AttemptSummary: object(ATTEMPT),
    DeliverySummary: object(SUMMARY),
    DeliveryPage: object({
      deliveries: list(ref('DeliverySummary'), 'Newest first.'),
      next: orNull(text('Gives the next page as `before`.')),
    }),
    DeliveryDetail: object({
      ...SUMMARY,
      payload: { description: 'What the body holds; null when that is no JSON.' },
      request: object({ url: { type: 'string' }, method: { type: 'string' }, ...CONTENT }),
      sentTo: orNull(text('Where the next attempt would go.')),
      scheduleSeconds: list({ type: 'number' }, 'Waits between attempts, in seconds of the clock.'),
      history: list(
        object({
          ...ATTEMPT,
          response: {
            anyOf: [object({ status: { type: 'integer' }, ...CONTENT, headers: HEADERS }), { type: 'null' }],
          },
        }),
        'All attempts, oldest first.',
      ),
      signature: SIGNATURE,
      problems: {
        anyOf: [list(PROBLEM), { type: 'null' }],
        description: 'What is wrong with the payload by its schema; null when there is none.',
      },
    }),
  }
}

function endpointSchemas(): Json {
  return {
    AllEndpoints: object({ vendors: list(ref('VendorEndpoints')) }),
    VendorEndpoints: object({
      vendor: ref('VendorId'),
      noun: text('What the vendor calls an endpoint.'),
      fields: list(ref('EndpointField'), 'What an endpoint has.'),
      can: object(
        { update: { type: 'boolean' }, logs: { type: 'boolean' }, refresh: orNull(text('What stands on the button.')) },
        { description: 'What the vendor has beside creating and deleting.' },
      ),
      endpoints: list(ref('Endpoint'), 'In order of creation.'),
    }),
    EndpointField: object({
      name: { type: 'string' },
      label: { type: 'string' },
      kind: { type: 'string', enum: ['text', 'url', 'secret', 'number', 'flag', 'choice', 'choices', 'time'] },
      set: {
        type: 'string',
        enum: ['once', 'always', 'never'],
        description: 'When it can be set: when the endpoint is created, also later, or never.',
      },
      'required?': { type: 'boolean' },
      'choices?': list({ type: 'string' }),
      'hint?': { type: 'string' },
    }),
    EndpointValues: { type: 'object', description: "By the names of the vendor's fields." },
    Endpoint: {
      type: 'object',
      required: ['id', 'url', 'active'],
      properties: { id: { type: 'string' }, url: { type: 'string' }, active: { type: 'boolean' } },
      additionalProperties: true,
      description: "With the vendor's fields, and without secrets.",
    },
    NewEndpoint: object({ endpoint: ref('Endpoint'), secret: text('Shown here and never again.') }),
    EndpointLogPage: object({
      page: number('0 for the newest.'),
      perPage: number('How many a page has.'),
      total: number('How many there are on all pages.'),
      logs: list(ref('EndpointLog'), 'Newest first.'),
      'message?': text('What the vendor says of a page without logs.'),
    }),
    EndpointLog: object({
      deliveryId: { type: 'string' },
      firedAt: { type: 'string', format: 'date-time' },
      succeeded: { type: 'boolean' },
      status: text("In the vendor's words."),
      statusCode: { type: 'integer' },
      url: { type: 'string' },
      requestHeaders: HEADERS,
      requestBody: ANY,
      responseHeaders: HEADERS,
      responseBody: ANY,
    }),
  }
}

const EVENT = {
  vendor: ref('VendorId'),
  name: { type: 'string' },
  status: { type: 'string', enum: ['sent', 'reserved'] },
  description: { type: 'string' },
}

function eventSchemas(): Json {
  return {
    EventList: object({ events: list(object(EVENT)) }),
    EventDescription: object({
      ...EVENT,
      schema: { type: ['object', 'null'], description: 'JSON Schema 2020-12 of what `overrides` may change.' },
      example: { description: 'A valid one; null for an event that is reserved.' },
    }),
  }
}

function clockSchemas(): Json {
  const scale = { oneOf: [{ type: 'number', exclusiveMinimum: 0 }, { const: 'instant' }] }
  return {
    ClockState: object({
      now: { type: 'integer', description: 'Epoch milliseconds.' },
      scale: { ...scale, description: 'How fast time passes: 60 is a minute each second.' },
      nextDue: orNull(time('When something is due next.')),
    }),
    Advance: object({
      by: {
        type: ['string', 'number'],
        description: 'Milliseconds, a text such as `30s`, `next` for what is due next, or `all` until nothing is due.',
        examples: ['30s', 'next', 'all', 1500],
      },
    }),
    Scale: object({ scale }),
  }
}

const FAULT = {
  vendor: ref('VendorId'),
  kind: text(
    '`duplicate`, `reorder`, `delay`, `stale-time`, `bad-signature`, `wrong-key`, `truncated-body`, `dropped-acknowledgement`; of the API: `rate-limit`, `server-error`, `connection-reset`, `latency`.',
  ),
  'times?': { type: 'integer', minimum: 1, description: 'How often it acts.' },
  'by?': { type: ['string', 'number'], description: 'A duration, of those that take time.' },
  'event?': text('Only deliveries of this event.'),
  'endpoint?': text('Only deliveries to the endpoint with this id.'),
}

function faultSchemas(): Json {
  return { Fault: object(FAULT), FaultList: object({ faults: list(ref('Fault')) }) }
}
