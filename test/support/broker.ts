import { type BrokerStore, type Contract, createBrokerStore, type Selector, type Verification } from './broker-store.ts'
import { type PlatformServer, startPlatformServer } from './platform-server.ts'

/** A Pact Broker on the loopback, with what it remembers. */
export interface Broker extends PlatformServer {
  readonly contracts: readonly Contract[]
  readonly verifications: readonly Verification[]
}

/**
 * Starts a Pact Broker that keeps everything in memory. It can what publishing, verifying and can-i-deploy ask of one:
 * no environments, no tags, no webhooks. The main branch is `main`.
 *
 * @param token without it, everybody may do everything
 */
export async function startBroker(token?: string): Promise<Broker> {
  const store = createBrokerStore()
  const server = await startPlatformServer((request) =>
    token === undefined || request.headers.get('authorization') === `Bearer ${token}`
      ? route(request, store, server.url)
      : hal(401, { error: 'Unauthorized' }),
  )
  return { ...server, contracts: store.contracts, verifications: store.verifications }
}

interface Call {
  readonly store: BrokerStore
  /** Where the broker is, for links. */
  readonly base: string
  readonly url: URL
  /** The parts of the path that vary. */
  readonly parts: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: what pact's own tools send
  readonly body: any
}

const PACT = '/pacts/provider/([^/]+)/consumer/([^/]+)'
const ROUTES: readonly (readonly [method: string, path: string, answer: (call: Call) => Response])[] = [
  ['GET', '/', getIndex],
  ['POST', '/contracts/publish', publish],
  // Pact looks at the resource before it asks.
  ['GET', '/pacts/provider/([^/]+)/for-verification', listForVerification],
  ['POST', '/pacts/provider/([^/]+)/for-verification', listForVerification],
  ['GET', `${PACT}/version/([^/]+)`, getPact],
  ['POST', `${PACT}/pact-version/([^/]+)/verification-results`, addResult],
  ['GET', '/pacticipants/([^/]+)', getPacticipant],
  ['PUT', '/pacticipants/([^/]+)/branches/([^/]+)/versions/([^/]+)', putBranchVersion],
  ['GET', '/matrix', getMatrix],
]

async function route(request: Request, store: BrokerStore, base: string): Promise<Response> {
  const url = new URL(request.url)
  const text = await request.text()
  for (const [method, path, answer] of ROUTES) {
    const found = method === request.method && new RegExp(`^${path}$`).exec(url.pathname)
    if (!found) continue
    const parts = found.slice(1).map(decodeURIComponent)
    return answer({ store, base, url, parts, body: text === '' ? undefined : JSON.parse(text) })
  }
  return hal(404, { error: `There is no ${request.method} ${url.pathname}.` })
}

function getIndex({ base }: Call): Response {
  const templates = {
    'pb:publish-contracts': '/contracts/publish',
    'pb:provider-pacts-for-verification': '/pacts/provider/{provider}/for-verification',
    'pb:pacticipant': '/pacticipants/{pacticipant}',
    'pb:pacticipant-branch-version': '/pacticipants/{pacticipant}/branches/{branch}/versions/{version}',
    'pb:matrix': '/matrix',
  }
  return hal(200, { _links: links(base, templates) })
}

function publish({ store, base, body }: Call): Response {
  const { pacticipantName, pacticipantVersionNumber: version, branch, contracts } = body
  const notices: { type: string; text: string }[] = []
  for (const { consumerName: consumer, providerName: provider, content } of contracts) {
    const published = { consumer, provider, version, branch, content: JSON.parse(decodeBase64(content)) }
    if (!store.publish(published)) {
      const text = `Cannot change the content of the pact for ${consumer} version ${version} and provider ${provider}.`
      return hal(409, { notices: [...notices, { type: 'error', text }] })
    }
    notices.push({ type: 'success', text: `Published the pact of ${consumer} version ${version} with ${provider}.` })
  }
  const _embedded = { pacticipant: { name: pacticipantName }, version: { number: version } }
  return hal(200, { notices, logs: [], _embedded, _links: links(base, { self: '/contracts/publish' }) })
}

function listForVerification({ store, base, url, parts: [provider = ''], body }: Call): Response {
  const { consumerVersionSelectors = [], providerVersionBranch, includePendingStatus } = body ?? {}
  const unknown = (consumerVersionSelectors as Selector[]).find(
    ({ mainBranch, branch, matchingBranch }) => !mainBranch && !branch && !matchingBranch,
  )
  if (unknown) return hal(400, { errors: [`This broker does not know the selector ${JSON.stringify(unknown)}.`] })
  const pacts = store.select(provider, consumerVersionSelectors, providerVersionBranch).map((contract) => {
    const { consumer, version, branch } = contract
    const pending = store.isPending(contract, providerVersionBranch)
    const text = `Verified as the latest of branch ${branch}${includePendingStatus && pending ? ', pending' : ''}`
    return {
      shortDescription: `latest from ${branch}`,
      verificationProperties: {
        ...(includePendingStatus && { pending }),
        notices: [{ when: 'before_verification', text }],
      },
      _links: {
        self: { href: base + pathOf(provider, consumer, 'version', version), name: `${consumer} (${version})` },
      },
    }
  })
  return hal(200, { _embedded: { pacts }, _links: links(base, { self: url.pathname }) })
}

function getPact({ store, base, url, parts: [provider = '', consumer = '', version] }: Call): Response {
  const contract = store.contracts.find(
    (one) => one.provider === provider && one.consumer === consumer && one.version === version,
  )
  if (!contract) return hal(404, { error: 'There is no such pact.' })
  const results = `${pathOf(provider, consumer, 'pact-version', contract.sha)}/verification-results`
  const _links = {
    ...links(base, { self: url.pathname, 'pb:publish-verification-results': results }),
    'pb:provider': { href: `${base}/pacticipants/${encodeURIComponent(provider)}`, name: provider },
    'pb:consumer': { href: `${base}/pacticipants/${encodeURIComponent(consumer)}`, name: consumer },
  }
  return hal(200, { ...contract.content, _links })
}

function addResult({ store, base, url, parts: [, , sha = ''], body }: Call): Response {
  store.addVerification({ sha, providerVersion: body.providerApplicationVersion, success: body.success })
  return hal(201, { ...body, _links: links(base, { self: `${url.pathname}/${store.verifications.length}` }) })
}

function getPacticipant({ base, url, parts: [name] }: Call): Response {
  const templates = { self: url.pathname, 'pb:branch-version': `${url.pathname}/branches/{branch}/versions/{version}` }
  return hal(200, { name, _links: links(base, templates) })
}

function putBranchVersion({ store, base, url, parts: [provider = '', branch = '', version = ''] }: Call): Response {
  store.setBranch(provider, branch, version)
  return hal(201, { number: version, _links: links(base, { self: url.pathname }) })
}

/** Of one version of a consumer: whether the latest verification of each of its contracts was a success. */
function getMatrix({ store, url }: Call): Response {
  const consumer = url.searchParams.get('q[][pacticipant]')
  const version = url.searchParams.get('q[][version]')
  const contracts = store.contracts.filter((one) => one.consumer === consumer && one.version === version)
  const matrix = contracts.map(({ provider, sha }) => {
    const last = store.verifications.findLast((one) => one.sha === sha)
    return {
      consumer: { name: consumer, version: { number: version } },
      provider: { name: provider, version: last ? { number: last.providerVersion } : null },
      verificationResult: last ? { success: last.success } : null,
    }
  })
  const count = (success: boolean | undefined) =>
    matrix.filter(({ verificationResult }) => verificationResult?.success === success).length
  const [success, failed, unknown] = [count(true), count(false), count(undefined)]
  const deployable = failed === 0 && (unknown > 0 || matrix.length === 0 ? null : true)
  const reason = `${success} verified, ${failed} failed, ${unknown} not verified yet.`
  const notices = [{ type: deployable ? 'success' : 'error', text: reason }]
  return hal(200, { summary: { deployable, reason, success, failed, unknown }, notices, matrix })
}

function pathOf(provider: string, consumer: string, kind: 'version' | 'pact-version', number: string): string {
  const [p, c, n] = [provider, consumer, number].map(encodeURIComponent)
  return `/pacts/provider/${p}/consumer/${c}/${kind}/${n}`
}

function links(base: string, paths: { readonly [name: string]: string }): object {
  const entries = Object.entries(paths).map(([name, path]) => [
    name,
    { href: base + path, templated: path.includes('{') },
  ])
  return Object.fromEntries(entries)
}

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

function hal(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'content-type': 'application/hal+json;charset=utf-8' } })
}
