import { WebhookError } from '../errors.ts'
import type { ApiContext } from '../mock/api.ts'
import { assertOneOf, assertOptions, kindOf } from '../options.ts'
import { assertNoUserinfo } from '../userinfo.ts'
import { defaultBranch } from './branches.ts'
import { facts } from './facts.ts'
import { type WebhookLogPage, webhookLogs } from './logs.ts'
import type { IntegrationKind, StoredIntegration, TutorCruncherShape } from './shape.ts'

export interface IntegrationInput {
  /** An http or https URL. */
  readonly url: string
  /** @default the host of the URL */
  readonly name?: string | undefined
  /** The private API key: signs the deliveries, and opens the API. Made up when left out. */
  readonly key?: string | undefined
  /** @default the first of the mock's `branches`, or 1 */
  readonly branch?: number | undefined
  /** @default 'webhook' */
  readonly kind?: IntegrationKind | undefined
  /** @default true */
  readonly active?: boolean | undefined
}

/** What the Edit button changes. */
export type IntegrationChanges =
  Pick<IntegrationInput, 'name' | 'url' | 'key' | 'active'> extends infer Changes
    ? { readonly [K in keyof Changes]?: Changes[K] | undefined }
    : never

export interface ListedIntegration {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly branch: number
  readonly kind: IntegrationKind
  readonly active: boolean
  /** When it was disabled because too many deliveries failed: ISO 8601 in UTC. */
  readonly disabledAt?: string
  /** When the lessons of a socket were last refreshed: ISO 8601 in UTC. */
  readonly refreshedAt?: string
}

export interface NewIntegration extends ListedIntegration {
  /** Shown here, and never again. */
  readonly key: string
}

/** The vendor's page of integrations. It exists in the user interface only: there is no API for it. */
export interface Integrations {
  /** @throws WebhookError OPTION_INVALID */
  create(input: IntegrationInput): NewIntegration
  /** In order of creation, without keys. */
  list(): ListedIntegration[]
  /**
   * Changes an integration. Its pending deliveries go to the new URL, signed with the new key; while it is inactive they
   * are cancelled.
   *
   * @throws WebhookError OPTION_INVALID, also when there is none with this id
   */
  update(id: string, changes: IntegrationChanges): ListedIntegration
  /** Whether there was one. Its pending deliveries are cancelled, its webhook logs are gone. */
  delete(id: string): boolean
  /**
   * The webhook logs of an integration, 50 a page, newest first.
   *
   * @throws WebhookError OPTION_INVALID, also when there is none with this id
   */
  logs(id: string, options?: { readonly page?: number | undefined }): WebhookLogPage
  /**
   * The "Refresh Socket Appointments" button. What it sends is not documented: the refresh is recorded, and no more.
   *
   * @throws WebhookError REFRESH_REFUSED for an integration that is no socket, and within a day of the last refresh;
   * OPTION_INVALID when there is none with this id
   */
  refreshSocketAppointments(id: string): ListedIntegration
}

export const KINDS = ['webhook', 'socket']
const DAY_MS = facts.socketRefreshSeconds.value * 1000

export function createIntegrations(context: ApiContext<TutorCruncherShape>): Integrations {
  const { store, now, random, options } = context

  function find(id: string, doing: string): StoredIntegration {
    const found = store.find(id)
    if (found) return found
    throw invalid(doing, `there is no integration with the id ${kindOf(id)}`)
  }

  return {
    create(input) {
      const doing = 'create the integration'
      assertOptions(input, ['url', 'name', 'key', 'branch', 'kind', 'active'], doing)
      assertSettings(input, doing)
      assertOneOf(input.kind, KINDS, 'kind', doing)
      const { url, kind = 'webhook', active = true, branch = defaultBranch(options) } = input
      assertUrl(url, doing)
      assertBranch(branch, options.branches, doing)
      const key = input.key ?? random().token(40)
      const name = input.name ?? new URL(url).host
      const integration = { id: `int_${random().token(12)}`, name, url, secret: key, branch, kind, active }
      store.insert(integration)
      return { ...toListed(integration), key }
    },
    list: () => store.all().map(toListed),
    update(id, changes) {
      const doing = 'change the integration'
      assertOptions(changes, ['name', 'url', 'key', 'active'], doing)
      assertSettings(changes, doing)
      const before = find(id, doing)
      const { name = before.name, url = before.url, key = before.secret, active = before.active } = changes
      assertUrl(url, doing)
      const disabledAt = active ? undefined : before.disabledAt
      const integration = { ...before, name, url, secret: key, active, disabledAt }
      store.replace(integration)
      return toListed(integration)
    },
    delete: (id) => store.delete(id),
    logs: (id, logOptions = {}) =>
      webhookLogs(find(id, 'show the webhook logs'), context.deliveries(), now(), logOptions),
    refreshSocketAppointments(id) {
      const doing = 'refresh the lessons'
      const before = find(id, doing)
      if (before.kind !== 'socket') throw refused(doing, `"${before.name}" is no socket integration`)
      const waitMs = before.refreshedAt === undefined ? 0 : before.refreshedAt + DAY_MS - now()
      if (waitMs > 0) {
        const minutes = Math.ceil(waitMs / 60_000)
        throw refused(
          doing,
          `"${before.name}" was refreshed within the last day; it can be again in ${minutes} minutes`,
        )
      }
      const integration = { ...before, refreshedAt: now() }
      store.replace(integration)
      return toListed(integration)
    },
  }
}

function toListed(integration: StoredIntegration): ListedIntegration {
  const { id, name, url, branch, kind, active, disabledAt, refreshedAt } = integration
  return {
    id,
    name,
    url,
    branch,
    kind,
    active,
    ...(disabledAt === undefined ? {} : { disabledAt: new Date(disabledAt).toISOString() }),
    ...(refreshedAt === undefined ? {} : { refreshedAt: new Date(refreshedAt).toISOString() }),
  }
}

/** What creating and changing have in common. The key is not shown. */
function assertSettings({ name, key, active }: IntegrationChanges, doing: string): void {
  if (name !== undefined && (typeof name !== 'string' || name === ''))
    throw invalid(doing, `name must be a text, not ${kindOf(name)}`)
  if (key !== undefined && (typeof key !== 'string' || key === '')) throw invalid(doing, 'key must be a text')
  if (active !== undefined && typeof active !== 'boolean')
    throw invalid(doing, `active must be true or false, not ${kindOf(active)}`)
}

function assertUrl(url: unknown, doing: string): void {
  assertNoUserinfo(url, 'url', doing)
  if (typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url)) return
  throw invalid(doing, `url must be an http or https URL, not ${kindOf(url)}`)
}

function assertBranch(branch: unknown, branches: readonly number[] | undefined, doing: string): void {
  if (!Number.isSafeInteger(branch)) throw invalid(doing, `branch must be a whole number, not ${kindOf(branch)}`)
  if (!branches || branches.includes(branch as number)) return
  throw invalid(doing, `branch ${branch} is not among the branches of the mock: ${branches.join(', ')}`)
}

function invalid(doing: string, problem: string): WebhookError {
  return new WebhookError('OPTION_INVALID', `Could not ${doing}: ${problem}.`)
}

function refused(doing: string, problem: string): WebhookError {
  return new WebhookError('REFRESH_REFUSED', `Could not ${doing}: ${problem}.`)
}
