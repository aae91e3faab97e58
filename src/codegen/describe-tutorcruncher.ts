import { facts } from '../tutorcruncher/facts.ts'
import { collectionPaths } from '../tutorcruncher/models.ts'
import type { ApiDescription, Delivery } from './api-description.ts'
import { camelCase } from './api-description.ts'
import { describe, type Json, schemaRef, titleAt } from './components.ts'
import type { SchemaFile } from './read-schemas.ts'

const { success, retries } = facts
const [TOO_MANY, SERVER_ERROR] = retries.value

/** TutorCruncher's webhooks, and of its API what belongs to them, as the facts and schemas have them. */
export function describeTutorcruncher(files: readonly SchemaFile[]): ApiDescription {
  return {
    vendor: 'TutorCruncher',
    version: '2026',
    notes: `${describe(facts.idempotency, facts.noReplayWindow, facts.autoDisable)}\n\nSchemas whose names end in 2020 are the help centre's older form, with personal data inside user.`,
    baseUrl: facts.baseUrl,
    tags: { objects: "What events are about, by the API's names of the collections.", actions: 'What events tell.' },
    security: {
      privateKey: { type: 'apiKey', in: 'header', name: 'Authorization', description: describe(facts.authorization) },
    },
    paths: pathsOf(files),
    components: { schemas: SCHEMAS, parameters: PARAMETERS, responses: REFUSALS },
    deliveries: deliveriesOf(files),
    answers: {
      Delivered: { statuses: success.value.map(String), description: describe(success) },
      TriedAgain: {
        statuses: [`${TOO_MANY}`, `${SERVER_ERROR / 100}XX`],
        description: describe(retries, facts.timeoutMs, facts.scheduleSeconds, facts.retryAfter, facts.retryTarget),
      },
      Ended: { statuses: ['default'], description: describe(retries, facts.redirects, facts.undecodableAnswer) },
    },
  }
}

function pathsOf(files: readonly SchemaFile[]): Json {
  const collections = Object.entries(collectionPaths).flatMap(([model, collection]) => {
    return collectionOf(collection, model, titleOfModel(files, model))
  })
  return { [facts.actionTypes.value]: { get: listActions() }, ...Object.fromEntries(collections) }
}

function listActions(): Json {
  return {
    operationId: 'listActionTypes',
    tags: ['actions'],
    summary: 'List all actions',
    description: describe(facts.actionTypes),
    responses: {
      200: answer('All actions, without pages.', { type: 'array', items: schemaRef('ActionType') }),
      ...refusals('InvalidKey'),
    },
  }
}

function collectionOf(collection: string, model: string, title: string): [path: string, item: Json][] {
  const name = camelCase(`-${collection}`)
  const description = describe(facts.apiObjects)
  const page = {
    description: describe(facts.objectsPerPage),
    allOf: [schemaRef('Page')],
    properties: { results: { type: 'array', items: schemaRef(title) } },
  }
  const list = {
    operationId: `list${name}`,
    tags: ['objects'],
    summary: `List objects of the model ${model}`,
    description,
    parameters: [{ $ref: '#/components/parameters/page' }],
    responses: { 200: answer('One page.', page), ...refusals('InvalidKey', 'NotFound') },
  }
  const one = {
    operationId: `get${name}`,
    tags: ['objects'],
    summary: `Get one object of the model ${model}`,
    description,
    parameters: [{ $ref: '#/components/parameters/id' }],
    responses: { 200: answer('The object.', schemaRef(title)), ...refusals('InvalidKey', 'NotFound') },
  }
  return [
    [`/api/${collection}/`, { get: list }],
    [`/api/${collection}/{id}/`, { get: one }],
  ]
}

function titleOfModel(files: readonly SchemaFile[], model: string): string {
  const subjects = files.filter(({ name }) => name.startsWith('2026/subjects/'))
  const file = subjects.find(({ schema }) => {
    const { model: rule } = schema.properties as { readonly model?: { readonly const?: string } }
    return rule?.const === model
  })
  if (file) return file.schema.title
  throw new Error(`Could not describe the API: no schema is of the model ${model}.`)
}

function answer(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } }
}

function refusals(...names: readonly (keyof typeof KNOWN)[]): Json {
  const byStatus = names.map((name) => [KNOWN[name].value.status, { $ref: `#/components/responses/${name}` }])
  return { ...Object.fromEntries(byStatus), default: { $ref: '#/components/responses/Refused' } }
}

const KNOWN = { InvalidKey: facts.invalidKey, NotFound: facts.notFound }
const { rateLimit, serverError } = facts

const REFUSALS = {
  InvalidKey: answer(describe(facts.invalidKey), schemaRef('Refusal')),
  NotFound: answer(describe(facts.notFound), schemaRef('Refusal')),
  Refused: answer(
    `Any other refusal: ${rateLimit.value.status} for too many requests, ${serverError.value.status} for a failure of the vendor's own. Assumed: ${rateLimit.source}.`,
    schemaRef('Refusal'),
  ),
}

const PARAMETERS = {
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Identifier of the object.',
    schema: { type: 'integer' },
  },
  page: {
    name: 'page',
    in: 'query',
    description: describe(facts.objectsPerPage),
    schema: { type: 'integer', minimum: 1, default: 1 },
  },
}

const SCHEMAS = {
  Page: {
    title: 'Page',
    description: describe(facts.objectsPerPage),
    type: 'object',
    required: ['count', 'next', 'previous', 'results'],
    properties: {
      count: { type: 'integer', description: 'How many objects there are on all pages.' },
      next: { type: ['string', 'null'], format: 'uri', description: 'URL of the page after this one.' },
      previous: { type: ['string', 'null'], format: 'uri', description: 'URL of the page before this one.' },
      results: { type: 'array', maxItems: facts.objectsPerPage.value, description: 'The objects of this page.' },
    },
  },
  ActionType: {
    title: 'ActionType',
    description: describe(facts.actionTypes),
    type: 'object',
    required: ['key', 'value', 'msg', 'subject_types'],
    properties: {
      key: {
        type: 'string',
        description: 'The action, as in events. TutorCruncherAction lists those that were known.',
      },
      value: { type: 'string', description: 'The same as key.' },
      msg: { type: 'string', description: 'The verb of its events.' },
      help_text: { type: 'string', description: 'What the action is.' },
      extra_msg: { type: 'string', description: 'Form of the extra_msg of its events.' },
      subject_types: {
        type: 'array',
        items: { type: 'string' },
        description: 'Models that the subject of its events can have.',
      },
    },
  },
  Refusal: {
    title: 'Refusal',
    description: describe(facts.invalidKey),
    type: 'object',
    required: ['detail'],
    properties: { detail: { type: 'string', description: 'What is wrong.' } },
  },
}

/** One event for all actions, since they differ in the subject only; and the public profile. */
function deliveriesOf(files: readonly SchemaFile[]): Delivery[] {
  const headers = {
    [facts.signatureHeader.value]: {
      description: describe(facts.signatureHeader, facts.signatureKey),
      schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    },
    'User-Agent': { description: describe(facts.userAgent), schema: { type: 'string', const: facts.userAgent.value } },
  }
  const wire = [facts.bodyBytes, facts.contentType, facts.requestTime]
  return [
    {
      name: 'event',
      summary: 'Somebody did something: an action on a subject.',
      description: `TutorCruncherAction lists the actions, and its x-events the models that the subject of each can have: the schema with that model is the subject's.\n\n${describe(facts.eventsPerRequest, facts.deletedSubject, ...wire)}`,
      schema: titleAt(files, '2026/webhook'),
      channel: { name: 'integration', title: "An integration's URL", description: describe(facts.routing, facts.urls) },
      headers,
    },
    {
      name: 'public-profile',
      summary: "A tutor's public profile changed or was removed.",
      description: describe(...wire),
      schema: titleAt(files, '2026/public-profile'),
      channel: {
        name: 'publicProfile',
        title: "An integration's URL with an extension",
        description: describe(facts.publicProfile),
      },
      headers,
    },
  ]
}
