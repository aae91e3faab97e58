import type { OutgoingHttpHeaders } from 'node:http'
import { exchange, type HttpAnswer, parseJson } from './exchange.ts'
import { createRedactor, type Redactor } from './redact.ts'

const PATH = '/v1/platform/webhooks'

export interface ProviderRequest {
  readonly method: string
  readonly path: string
  readonly headers: OutgoingHttpHeaders & { readonly authorization?: string | undefined }
  readonly body?: string | Uint8Array | undefined
}

/** The provider under verification. Everything that is sent to it goes through here, so that what was made is known. */
export interface Provider {
  /** @throws Error (as a rejection) with the reason when there is no answer */
  send(request: ProviderRequest): Promise<HttpAnswer>
  /**
   * Makes an endpoint in the workspace of `apiKey` and gives its id.
   *
   * @throws Error (as a rejection) with the reason when the provider does not make it
   */
  createEndpoint(apiKey: string): Promise<string>
  /** Deletes every endpoint that was made and not deleted since; tells of each that could not be. */
  removeEndpoints(): Promise<string[]>
  /** Takes keys, and the secrets that the provider has shown, out of a text. */
  readonly redact: Redactor['redact']
}

export function createProvider(baseUrl: string, apiKeys: readonly string[], timeoutMs: number): Provider {
  const origin = baseUrl.replace(/\/$/, '')
  const redactor = createRedactor(apiKeys)
  /** The authorization that each was made with, by id. */
  const made = new Map<string, string | undefined>()
  let untold = 0

  function remember({ method, path, headers }: ProviderRequest, { status, body }: HttpAnswer): void {
    const content = parseJson(body)
    redactor.addSecretsOf(content)
    if (status < 200 || status > 299) return
    if (method === 'DELETE') made.delete(path.slice(PATH.length + 1))
    if (method !== 'POST') return
    const id = idOf(content)
    if (id === undefined) untold += 1
    else made.set(id, headers.authorization)
  }

  async function send(request: ProviderRequest): Promise<HttpAnswer> {
    const answer = await exchange({ ...request, url: origin + request.path }, timeoutMs)
    remember(request, answer)
    return answer
  }

  async function remove(id: string, authorization: string | undefined): Promise<string | undefined> {
    const path = `${PATH}/${encodeURIComponent(id)}`
    try {
      const { status } = await send({ method: 'DELETE', path, headers: authorization ? { authorization } : {} })
      const isGone = status === 404 || (status >= 200 && status <= 299)
      return isGone ? undefined : `${id}: DELETE was answered with ${status}`
    } catch (error) {
      return `${id}: ${(error as Error).message}`
    }
  }

  return {
    send,
    async createEndpoint(apiKey) {
      const body = JSON.stringify({ url: 'https://receiver.example/provider-state', events: ['evaluation.completed'] })
      const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
      const answer = await send({ method: 'POST', path: PATH, headers, body })
      const id = idOf(parseJson(answer.body))
      if (answer.status > 299 || id === undefined) throw new Error(`POST ${PATH} was answered with ${answer.status}`)
      return id
    },
    async removeEndpoints() {
      const failures = untold > 0 ? [`${untold} whose id the provider did not tell`] : []
      for (const [id, authorization] of made) {
        const failure = await remove(id, authorization)
        if (failure !== undefined) failures.push(failure)
      }
      return failures.map(redactor.redact)
    },
    redact: redactor.redact,
  }
}

function idOf(content: unknown): string | undefined {
  const id = (content as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' && id !== '' ? id : undefined
}
