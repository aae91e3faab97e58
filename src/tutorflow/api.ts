import { WebhookError } from '../errors.ts'
import type { Api, ApiAnswer, ApiContext, ApiRequest } from '../mock/api.ts'
import { assertOptions } from '../options.ts'
import { decodeJson } from '../sign/encode.ts'
import { assertNoUserinfo, hideUserinfo } from '../userinfo.ts'
import { listProblems, type Problem } from '../validate/problems.ts'
import type { EventName } from '../vendor.ts'
import { facts } from './facts.ts'
import { createManagement } from './management.ts'
import { events as catalogue, isSentEvent, validators } from './schemas.ts'
import type { TutorFlowEndpoint, TutorFlowShape } from './shape.ts'

export interface EndpointInput {
  /** An https URL. */
  readonly url: string
  readonly events: readonly EventName<TutorFlowShape>[]
  /** Made up when left out. */
  readonly secret?: string | undefined
  /** Whose endpoint it is. @default the first of `apiKeys`, or a key of the mock's own */
  readonly apiKey?: string | undefined
}

export interface ListedEndpoint {
  readonly id: string
  readonly url: string
  readonly events: readonly string[]
  readonly createdAt: string
}

export interface NewEndpoint extends ListedEndpoint {
  /** Shown here, and never again. */
  readonly secret: string
}

/** The management API without HTTP: as the vendor's dashboard would have it, over all workspaces. */
export interface Endpoints {
  /** @throws WebhookError OPTION_INVALID for what the vendor would refuse */
  create(input: EndpointInput): NewEndpoint
  /** In order of creation, without secrets. */
  list(): ListedEndpoint[]
  /** Whether there was one. Its pending deliveries are cancelled. */
  delete(id: string): boolean
}

const PATH = '/v1/platform/webhooks'
const KEY_PREFIX = facts.keyPrefix.value
const OWN_KEY = `${KEY_PREFIX}mock`
/** Of a name that is nobody's. */
const EXAMPLE_URL = 'https://app.example/webhooks/tutorflow'

/** TutorFlow's endpoint management, as its webhooks page and error guide have it; see `facts` for what is assumed. */
export function createApi(context: ApiContext<TutorFlowShape>): Api<TutorFlowShape['surface']> {
  const { store, now, random } = context
  context.apiKeys?.forEach(assertKey)
  const base = `${context.baseUrl ?? facts.baseUrl.value}${PATH}`

  function create(url: string, events: readonly string[], secret: string | undefined, workspace: string): NewEndpoint {
    const createdAt = new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z')
    const id = `wh_${random().token(12)}`
    const endpoint = { id, url, events, secret: secret ?? `whsec_${random().token(32)}`, createdAt }
    store.insert({ ...endpoint, workspace, active: true })
    return endpoint
  }

  /** The caller's workspace, or why the request is refused, or `undefined` when another handler may know the key. */
  function workspaceOf(request: ApiRequest): string | ApiAnswer | undefined {
    const header = request.headers.get('authorization')
    const key = header && /^Bearer +(\S+)$/i.exec(header)?.[1]
    if (!key?.startsWith(KEY_PREFIX) || key === KEY_PREFIX) return refuse(facts.invalidKey.value, INVALID_KEY)
    if (!context.apiKeys || context.apiKeys.includes(key)) return key
    return context.unknownKey === 'pass' ? undefined : refuse(facts.invalidKey.value, INVALID_KEY)
  }

  async function createFrom(request: ApiRequest, workspace: string): Promise<ApiAnswer> {
    const generation = context.generation()
    // What cannot be read is the business of whoever serves it.
    const bytes = new Uint8Array(await request.arrayBuffer())
    let body: unknown
    try {
      body = decodeJson(bytes)
    } catch {
      return refuse(facts.invalidRequest.value, 'Validation failed: the request body is not valid JSON')
    }
    if (context.generation() !== generation)
      return refuse(facts.serverError.value, 'The mock was reset while it read this request')
    const result = validators['management/create-request'](body)
    if (!result.ok) return refuse(facts.invalidRequest.value, `Validation failed: ${toVendorText(result.problems)}`)
    const { url, events, secret } = result.value
    // Whether the vendor takes a name and a password in a URL is not known; no list and no log of the mock shows them.
    return { status: facts.createStatus.value, body: create(hideUserinfo(url), events, secret, workspace) }
  }

  function deleteFor(id: string, workspace: string): ApiAnswer {
    if (store.find(id)?.workspace !== workspace)
      return refuse(facts.unknownEndpoint.value, `Webhook endpoint not found: ${id}`)
    store.delete(id)
    return { status: facts.deleteStatus.value }
  }

  const ownKey = context.apiKeys?.[0] ?? OWN_KEY
  const endpoints: Endpoints = {
    create(input) {
      const { url, events, secret } = assertInput(input, context.apiKeys)
      return create(url, events, secret, input.apiKey ?? ownKey)
    },
    list: () => store.all().map(toListed),
    delete: (id) => store.delete(id),
  }

  return {
    baseUrls: [base],
    surface: { endpoints },
    management: createManagement(endpoints, context),
    example: {
      url: base,
      key: ownKey,
      headers: { Authorization: `Bearer ${ownKey}` },
      registration: { url: base, body: { url: EXAMPLE_URL, events: Object.keys(catalogue).filter(isSentEvent) } },
    },
    async handle(request) {
      const id = endpointId(request.url, base)
      if (id === undefined) return undefined
      const workspace = workspaceOf(request)
      if (typeof workspace !== 'string') return workspace
      if (id === '' && request.method === 'GET') {
        const own = store.all().filter((endpoint) => endpoint.workspace === workspace)
        return { status: 200, body: { data: own.map(toListed) } }
      }
      if (id === '' && request.method === 'POST') return createFrom(request, workspace)
      if (id !== '' && request.method === 'DELETE') return deleteFor(id, workspace)
      return refuse(facts.unknownRoute.value, `Cannot ${request.method} ${new URL(request.url).pathname}`)
    },
    refuse: (kind) =>
      kind === 'rate-limit'
        ? refuse(facts.rateLimit.value, 'Rate limit exceeded')
        : refuse(facts.serverError.value, 'Internal server error'),
  }
}

const INVALID_KEY = 'Invalid or missing Platform API key'

/** The id that `url` names, an empty text for the collection, or `undefined` when it is none of ours. */
function endpointId(url: string, base: string): string | undefined {
  if (!url.startsWith(base)) return undefined
  const rest = /^(?:\/([^/?#]*))?\/?(?:[?#]|$)/.exec(url.slice(base.length))
  return rest ? (rest[1] ?? '') : undefined
}

function toListed({ id, url, events, createdAt }: TutorFlowEndpoint): ListedEndpoint {
  return { id, url, events, createdAt }
}

function refuse({ status, code }: { status: number; code: string }, message: string): ApiAnswer {
  return { status, body: { error: { code, message, status } } }
}

/** Problems in the manner of the error guide's sample, "questionText is required"; no more than a person would read. */
function toVendorText(problems: readonly Problem[]): string {
  const texts = problems.slice(0, MOST_LISTED).map(({ path, found, expected, message }) => {
    if (path === '$') return `the request body: expected ${expected}, found ${found}`
    const name = path.replace(/^\$\.?/, '')
    return found === 'nothing' ? `${name} is required` : message.replace(path, name)
  })
  const more = problems.length - texts.length
  return texts.join('; ') + (more > 0 ? `; and ${more} more` : '')
}

const MOST_LISTED = 20

/** @throws WebhookError OPTION_INVALID; the key is not shown: it may be a secret of another kind */
function assertKey(key: unknown): void {
  if (typeof key === 'string' && key.startsWith(KEY_PREFIX) && /^[\x21-\x7e]+$/.test(key.slice(KEY_PREFIX.length)))
    return
  throw new WebhookError(
    'OPTION_INVALID',
    `Could not use the API key: every key of TutorFlow starts with ${KEY_PREFIX}.`,
  )
}

const DOING = 'create the endpoint'

/** @throws WebhookError OPTION_INVALID for what the vendor would refuse */
function assertInput(
  input: EndpointInput,
  apiKeys: readonly string[] | undefined,
): { url: string; events: readonly string[]; secret?: string } {
  assertOptions(input, ['url', 'events', 'secret', 'apiKey'], DOING)
  const { apiKey, ...request } = input
  if (apiKey !== undefined) assertKey(apiKey)
  if (apiKey !== undefined && apiKeys && !apiKeys.includes(apiKey)) {
    throw new WebhookError('OPTION_INVALID', `Could not ${DOING}: apiKey is not among the apiKeys of the mock.`)
  }
  assertNoUserinfo(request.url, 'url', DOING)
  const result = validators['management/create-request'](request)
  if (result.ok) return result.value
  const hint = typeof request.url === 'string' && /^http:/i.test(request.url) ? LOCAL_HINT : ''
  throw new WebhookError('OPTION_INVALID', `Could not ${DOING}:${listProblems(result.problems)}${hint}`)
}

const LOCAL_HINT =
  '\nTutorFlow takes https only. Register the URL that it has in production; the local address of the app is the receiver of the mock, or --forward-to of the server.'
