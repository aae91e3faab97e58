import type { OutgoingHttpHeaders } from 'node:http'
import { AnswerTooLong, exchange, type HttpAnswer, type Limits, parseJson } from './exchange.ts'
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
  /**
   * Deletes every endpoint that was made and not deleted since; tells of each that could not be. Waits for those that are
   * being made.
   */
  removeEndpoints(): Promise<string[]>
  /** Takes keys, and the secrets that the provider has shown, out of a text. */
  readonly redact: Redactor['redact']
}

/** After the signal nothing is sent any more, but to remove what was made. */
export function createProvider(baseUrl: string, apiKeys: readonly string[], { timeoutMs, signal }: Limits): Provider {
  const origin = baseUrl.replace(/\/$/, '')
  const redactor = createRedactor(apiKeys)
  /** The authorization that each was made with, by id. */
  const made = new Map<string, string | undefined>()
  let untold = 0
  const creations: Promise<unknown>[] = []

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

  async function put(request: ProviderRequest, signal?: AbortSignal): Promise<HttpAnswer> {
    const answer = await exchange({ ...request, url: origin + request.path }, { timeoutMs, signal }).catch((error) => {
      // It may have made an endpoint all the same.
      if (request.method === 'POST' && error instanceof AnswerTooLong) untold += 1
      throw error
    })
    remember(request, answer)
    return answer
  }

  function send(request: ProviderRequest): Promise<HttpAnswer> {
    if (request.method !== 'POST' || signal?.aborted) return put(request, signal)
    // A creation that is under way is not broken off: nobody would know of the endpoint that it makes.
    const creation = put(request)
    creations.push(creation)
    return creation
  }

  async function remove(id: string, authorization: string | undefined): Promise<string | undefined> {
    const path = `${PATH}/${encodeURIComponent(id)}`
    try {
      const { status } = await put({ method: 'DELETE', path, headers: authorization ? { authorization } : {} })
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
      await Promise.allSettled(creations)
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
