import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Matchers, Pact } from '@pact-foundation/pact'
import { afterAll } from 'vitest'
import { exchange, parseJson } from './exchange.ts'
import { formatPact } from './normalise-pact.ts'

const CONSUMER = 'tutor-webhooks-user'
const MOST_TRIES = 10
const FOLDER = fileURLToPath(new URL('./pacts/', import.meta.url))

/** Every provider that a pact is recorded with; a file of this consumer with any other is stale. */
const PROVIDERS = ['tutorflow-platform-api', 'tutorflow-webhooks', 'tutorcruncher-webhooks'] as const

/** One request and its answer. Matchers may stand anywhere; each carries its example, so that the file stays the same. */
export interface HttpExample {
  readonly description: string
  readonly states?: readonly string[]
  readonly request: {
    readonly method: string
    readonly path: string | ReturnType<typeof Matchers.fromProviderState<string>>
    readonly headers?: Record<string, string | ReturnType<typeof Matchers.regex>>
    readonly body?: object | undefined
  }
  readonly response: { readonly status: number; readonly body?: object | undefined }
}

export interface Recording {
  readonly pact: Pact
  /** Records the example and gives what its consumer got. */
  http(example: HttpExample): Promise<{ status: number; body: unknown }>
}

/**
 * Records the pact with one provider, for the top of a test file. It grows in a folder of its own; when every test of
 * the file has passed, its normalised text takes the place of the committed one, and stale files go.
 */
export function recordPact(provider: (typeof PROVIDERS)[number]): Recording {
  process.env.PACT_DO_NOT_TRACK = 'true'
  const dir = mkdtempSync(join(tmpdir(), 'tutor-webhooks-pact-'))
  const pact = new Pact({ consumer: CONSUMER, provider, dir, logLevel: 'error' })
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures the first argument asks for
  afterAll(({}, file) => {
    if (file.tasks.every(hasPassed)) publish(join(dir, fileNameOf(provider)), provider)
    rmSync(dir, { recursive: true, force: true })
  })
  return { pact, http: (example) => untilNoted(() => recordHttp(pact, example)) }
}

/** A test that was left out has not. */
function hasPassed(task: { result?: { state: string } }): boolean {
  return task.result?.state === 'pass'
}

async function recordHttp(pact: Pact, example: HttpExample) {
  const { description, states = [], request, response } = example
  const interaction = pact.addInteraction().uponReceiving(description)
  for (const state of states) interaction.given(state)
  const { method, path, headers = {}, body } = request
  const answer = await interaction
    .withRequest(method, path, (builder) => {
      builder.headers(headers)
      if (body) builder.jsonBody(body)
    })
    .willRespondWith(response.status, (builder) => {
      if (response.body) builder.jsonBody(response.body)
    })
    .executeTest(async ({ url }) => {
      const sent: Record<string, string> = Matchers.reify(headers)
      if (body) sent['Content-Type'] = 'application/json'
      const target = url + Matchers.reify<string>(path)
      return exchange({ method, url: target, headers: sent, body: body && JSON.stringify(body) }, { timeoutMs: 5000 })
    })
  return { status: answer!.status, body: parseJson(answer!.body) }
}

/**
 * The mock server takes note of a request only after it has answered it (pact-core-mock-server, issue 13): asked at once,
 * on a busy machine, it may say that none came. Then it is all done again; a request that is really missing stays so.
 */
async function untilNoted<T>(record: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record()
    } catch (error) {
      if (tries === MOST_TRIES || !String(error).includes('expected but not received')) throw error
    }
  }
}

function publish(recorded: string, provider: string): void {
  const committed = join(FOLDER, fileNameOf(provider))
  const text = formatPact(JSON.parse(readFileSync(recorded, 'utf8')))
  if (!existsSync(committed) || readFileSync(committed, 'utf8') !== text) writeFileSync(committed, text)
  const current = PROVIDERS.map(fileNameOf)
  const stale = readdirSync(FOLDER).filter((name) => name.startsWith(CONSUMER) && !current.includes(name))
  for (const name of stale) rmSync(join(FOLDER, name), { recursive: true })
}

function fileNameOf(provider: string): string {
  return `${CONSUMER}-${provider}.json`
}
