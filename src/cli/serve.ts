import { type Command, InvalidArgumentError } from 'commander'
import type { TimeScale } from 'tutor-webhooks'
import type { MockServer, ServerOptions } from 'tutor-webhooks/server'
import { escapeControls } from '../escape.ts'
import { type ControlClient, createControlClient, TOKEN_VARIABLE } from './control-client.ts'
import { registerLine, tryLine } from './curl.ts'
import { type Io, toJson } from './io.ts'
import { readConfig } from './serve-config.ts'
import type { Session } from './session.ts'
import { examples, timeScaleOption } from './shared-options.ts'
import { watchDeliveries } from './watch-deliveries.ts'

interface ServeOptions {
  readonly port?: number
  readonly host?: string
  readonly forwardTo?: string
  readonly forward?: { readonly [prefix: string]: string }
  readonly timeScale?: TimeScale
  readonly seed?: string
  readonly allowRemote?: true
  readonly allowHost?: readonly string[]
  readonly data?: string
  readonly config?: string
  readonly quiet?: true
  readonly json?: true
}

/** Adds the verb `serve`. */
export function addServe(program: Command, session: Session): void {
  program
    .command('serve')
    .description(
      'run a local TutorFlow and TutorCruncher: their APIs, signed deliveries with retries, and a page to steer them',
    )
    .option('--port <port>', 'where to listen; 0 for any that is free (default: 4010)', toPort)
    .option('--host <host>', 'the address to listen at (default: 127.0.0.1, which only this machine reaches)')
    .option('--forward-to <url>', 'where all deliveries go: an origin keeps path and query of the registered URL')
    .option('--forward <prefix=url>', 'the same for URLs that begin so; may be given several times', toForward)
    .addOption(timeScaleOption('how fast time passes'))
    .option('--seed <text>', 'the same seed makes the same ids, secrets and payloads (default: another one each time)')
    .option('--allow-remote', 'let deliveries leave this machine')
    .option(
      '--allow-host <name>',
      'also answer requests to this name, such as mock:4010; may be given several times',
      collect,
    )
    .option(
      '--data <folder>',
      'keep endpoints, deliveries and pending retries there for the next start (default: in memory only)',
    )
    .option('--config <file>', 'a JSON file with these options by their names in startServer(), such as forwardTo')
    .option('--quiet', 'do not show deliveries')
    .option('--json', 'print where it is as JSON, and no deliveries')
    .addHelpText(
      'after',
      `${examples(
        'tutor-webhooks serve --forward-to http://127.0.0.1:3000',
        'tutor-webhooks serve --forward https://myapp.com/hooks=http://127.0.0.1:3000/hooks --time-scale 60',
        'tutor-webhooks serve --data ~/.tutor-webhooks',
      )}

The control API and the page need a token. It is made up and printed, or taken from ${TOKEN_VARIABLE}.`,
    )
    .action(async (options: ServeOptions) => serve(session, options))
}

async function serve(
  { io, secrets }: Session,
  { config, quiet, json, allowHost, ...flags }: ServeOptions,
): Promise<void> {
  const token = io.env[TOKEN_VARIABLE]
  const { startServer } = await import('tutor-webhooks/server')
  const given = {
    ...(config === undefined ? {} : await readConfig(io, config)),
    ...flags,
    ...(allowHost && { allowHosts: allowHost }),
    ...(token && { token }),
  } as ServerOptions
  if (given.token) secrets.remember(given.token)
  const server = await startServer(given)
  const isShown = !json && !quiet
  const stopping = new AbortController()
  const stopped = new Promise<void>((resolve) => {
    io.onSignal(() => {
      stopping.abort()
      resolve()
    })
  })
  io.stdout.write(json ? toJson(whereIs(server, given.token)) : formatStart(server, given, isShown))
  const client = createControlClient(server.url, server.token)
  const watching = isShown ? showDeliveries(io, client, stopping.signal) : undefined
  await stopped
  await watching
  tellEnd(io, await server.close(), given.data !== undefined)
}

/** What goes wrong in showing them does not end the server. */
function showDeliveries(io: Io, client: ControlClient, signal: AbortSignal): Promise<void> {
  return watchDeliveries(io, { client, signal }).catch((error: Error) => {
    io.stderr.write(`Deliveries are not shown any more: ${escapeControls(error.message)}\n`)
  })
}

interface Where {
  readonly url: string
  /** Opens the page; without the token when that is the caller's own. */
  readonly pageUrl: string
  readonly token?: string
  readonly apis: MockServer['apis']
}

function whereIs({ url, pageUrl, token, apis }: MockServer, ownToken: string | undefined): Where {
  return ownToken ? { url, pageUrl: `${url}/?token=`, apis } : { url, pageUrl, token, apis }
}

function formatStart(
  server: MockServer,
  { token: ownToken, forwardTo, forward = {}, allowRemote }: ServerOptions,
  isShown: boolean,
): string {
  const { url, pageUrl, token, apis } = whereIs(server, ownToken)
  const rows = [
    ...apis.map(({ title, baseUrls, key }) => [title, `${baseUrls.join(', ')} with the key ${key}`]),
    ['Page', ownToken ? `${pageUrl} and the token` : pageUrl],
    ['Control API', `${url}/_/ with the token, described by ${url}/_/openapi.json`],
    ['Token', token ?? `your own; the other verbs and the lines below take it from ${TOKEN_VARIABLE}`],
  ] as const
  const prefixes = Object.keys(forward)
  const hasWay = forwardTo !== undefined || allowRemote === true || prefixes.length > 0
  const width = Math.max(...rows.map(([name]) => name!.length))
  return [
    `tutor-webhooks listens at ${url}`,
    ...rows.map(([name, value]) => `  ${name!.padEnd(width)}  ${value}`),
    'Try:',
    ...apis.map((api) => `  ${tryLine(api)}`),
    hasWay
      ? 'Register an endpoint:'
      : 'Register an endpoint; its deliveries need --forward-to, or a URL of this machine:',
    ...apis.map((api) => `  ${registerLine(api, { url, token, prefixes })}`),
    `Stop it with Ctrl-C.${isShown ? ' Deliveries:' : ''}`,
    '',
  ].join('\n')
}

function tellEnd({ stderr }: Io, { pending }: { readonly pending: number }, isKept: boolean): void {
  const what = pending === 1 ? 'One delivery was' : `${pending} deliveries were`
  const then = isKept ? 'will be tried again by the next server with this data' : 'will not be tried again'
  stderr.write(pending === 0 ? 'Stopped.\n' : `Stopped. ${what} not delivered yet and ${then}.\n`)
}

function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new InvalidArgumentError('Give a number from 0 to 65535.')
}

function toForward(text: string, before: { readonly [prefix: string]: string } = {}): { [prefix: string]: string } {
  const [, prefix, url] = /^(https?:\/\/.+?)=(https?:\/\/.+)$/.exec(text) ?? []
  if (prefix !== undefined && url !== undefined) return { ...before, [prefix]: url }
  throw new InvalidArgumentError('Give two URLs, such as https://myapp.com=http://127.0.0.1:3000.')
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}
