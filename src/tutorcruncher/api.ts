import { WebhookError } from '../errors.ts'
import type { Api, ApiAnswer, ApiContext, ApiRequest } from '../mock/api.ts'
import { assertOptions, kindOf } from '../options.ts'
import { assertBranches, branchOf } from './branches.ts'
import { createPublicProfile } from './factory.ts'
import { facts } from './facts.ts'
import { createIntegrations } from './integrations.ts'
import { createManagement } from './management.ts'
import { collectionPaths } from './models.ts'
import { SentObjects } from './objects.ts'
import { type ActionEntry, actions } from './schemas.ts'
import type { TutorCruncherShape, TutorCruncherSurface } from './shape.ts'
import { validators } from './webhook.ts'

const COLLECTIONS = new Set<string>(Object.values(collectionPaths))
const PROFILE = 'public-profile'
const OWN_KEY = 'mock'

/**
 * TutorCruncher's own part of the mock: the page of integrations, the public profile, and of the API what belongs to
 * webhooks: the objects that events were about, and the list of actions. Every other request is left to other handlers.
 */
export function createApi(context: ApiContext<TutorCruncherShape>): Api<TutorCruncherSurface> {
  assertBranches(context.options)
  assertKeys(context.apiKeys)
  const objects = new SentObjects()
  const base = `${context.baseUrl ?? facts.baseUrl.value}/api`

  /** Which branches the caller sees; or a refusal; or `undefined` when another handler may know the key. */
  function accessOf(request: ApiRequest): ((branch: unknown) => boolean) | ApiAnswer | undefined {
    const header = request.headers.get('authorization')
    const key = header && /^token +(\S+)$/i.exec(header)?.[1]
    if (!key) return refuse(facts.invalidKey.value)
    const own = context.store.all().filter(({ secret }) => secret === key)
    if (own.length > 0) return (branch) => own.some((integration) => integration.branch === branch)
    if (!context.apiKeys || context.apiKeys.includes(key)) return () => true
    return context.unknownKey === 'pass' ? undefined : refuse(facts.invalidKey.value)
  }

  function answer({ collection, id, page }: Route, sees: (branch: unknown) => boolean): ApiAnswer {
    if (collection === ACTION_TYPES) return { status: 200, headers: EMPTY_TEXTS, body: actionTypes() }
    const object =
      id === undefined
        ? objects.page(collection, `${base}/${collection}/`, page, sees)
        : objects.find(`/${collection}/${id}/`, sees)
    return object ? { status: 200, body: object } : refuse(facts.notFound.value)
  }

  const integrations = createIntegrations(context)
  const key = context.apiKeys?.[0] ?? OWN_KEY

  return {
    baseUrls: [base],
    management: createManagement(integrations),
    example: { url: `${base}/${ACTION_TYPES}/`, key, headers: { Authorization: `token ${key}` } },
    surface: {
      integrations,
      async emitPublicProfile(overrides, options = {}) {
        assertOptions(options, ['extension', 'unchecked'], 'emit the public profile')
        const { extension = facts.publicProfile.value, ...emitOptions } = options
        assertExtension(extension)
        const validator = validators[PROFILE]
        const event = {
          status: 'sent',
          description: facts.publicProfile.statement,
          validator,
          create: createPublicProfile,
          extension,
        } as const
        return context.emit(PROFILE, event, overrides, emitOptions)
      },
    },
    async handle(request) {
      const route = request.method === 'GET' ? routeOf(request.url, base) : undefined
      if (!route) return undefined
      const access = accessOf(request)
      return typeof access === 'function' ? answer(route, access) : access
    },
    refuse: (kind) => refuse(kind === 'rate-limit' ? facts.rateLimit.value : facts.serverError.value),
    onEmit: (event) => objects.remember(event),
    onReset: () => objects.clear(),
  }
}

/** Whether an integration gets an event: those of its branch, and no other. */
export function subscribes(integration: TutorCruncherShape['endpoint'], event: { readonly payload: unknown }): boolean {
  return integration.branch === branchOf(event.payload)
}

interface Route {
  readonly collection: string
  readonly id: string | undefined
  /** 1 for the first. */
  readonly page: number
}

const ACTION_TYPES = 'action-types'

/** What a URL asks for, when it is something that the mock answers. */
function routeOf(href: string, base: string): Route | undefined {
  const url = new URL(href)
  const path = `${url.origin}${url.pathname}`
  if (!path.startsWith(`${base}/`)) return undefined
  const [collection = '', id, ...more] = path
    .slice(base.length + 1)
    .replace(/\/$/, '')
    .split('/')
  const isList = id === undefined && (collection === ACTION_TYPES || COLLECTIONS.has(collection))
  const isObject = id !== undefined && more.length === 0 && COLLECTIONS.has(collection)
  const page = url.searchParams.get('page') ?? '1'
  // What is no page number is a page past every end.
  return isList || isObject
    ? { collection, id, page: /^[1-9]\d{0,8}$/.test(page) ? Number(page) : Number.MAX_SAFE_INTEGER }
    : undefined
}

/** Says which fields of the list of actions are empty because the kit lacks their texts. */
const EMPTY_TEXTS = { 'X-Tutor-Webhooks-Empty': 'help_text, extra_msg' }

function actionTypes(): object[] {
  return Object.entries<ActionEntry>(actions).map(([key, { verb, subjects }]) => {
    return { key, value: key, msg: verb, help_text: '', extra_msg: '', subject_types: subjects }
  })
}

function refuse({ status, detail }: { status: number; detail: string }): ApiAnswer {
  return { status, body: { detail } }
}

/** @throws WebhookError OPTION_INVALID; the key is not shown */
function assertKeys(apiKeys: readonly string[] | undefined): void {
  if (apiKeys?.every((key) => /^[\x21-\x7e]+$/.test(key)) ?? true) return
  const text = 'Could not use the API key: a key goes into a header, so it must be printable ASCII without blanks.'
  throw new WebhookError('OPTION_INVALID', text)
}

function assertExtension(extension: unknown): void {
  if (typeof extension === 'string' && /^[\w.~-]+$/.test(extension)) return
  const text = `Could not emit the public profile: extension must be one path segment, not ${kindOf(extension)}.`
  throw new WebhookError('OPTION_INVALID', text)
}
