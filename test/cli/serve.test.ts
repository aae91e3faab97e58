import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { run } from '../support/command-line.ts'

const TOKEN = 'a-token-of-the-test'

interface Told {
  readonly url: string
  readonly pageUrl: string
  readonly token?: string
  readonly apis: readonly { vendor: string; url: string; headers: Record<string, string> }[]
}

/** What runs while the server does. `seen` comes when the pattern was printed. */
type Use = (out: string, seen: (pattern: RegExp) => Promise<void>) => Promise<void>

/** Serves until `use` has ended, and gives what was printed. */
async function serve(args: string, use: Use, env: Record<string, string> = {}) {
  let used: Promise<void> | undefined
  let look = (_: string) => {}
  const seen = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      look = (out) => void (pattern.test(out) && resolve())
    })
  let stop = () => {}
  const signal = new Promise<string>((resolve) => {
    stop = () => resolve('SIGINT')
  })
  const onOutput = (out: string) => {
    used ??= use(out, seen).finally(stop)
    look(out)
  }
  const result = await run(`serve --port 0 ${args}`, { env, signal, onOutput })
  await used
  return result
}

const told = (out: string): Told => JSON.parse(out)

async function listen(port = 0) {
  const paths: string[] = []
  const server = createServer((incoming, outgoing) => {
    paths.push(incoming.url!)
    outgoing.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths }
}

function control({ url, token }: Told, path: string, body: object): Promise<Response> {
  const headers = { authorization: `Bearer ${token ?? TOKEN}`, 'content-type': 'application/json' }
  return fetch(`${url}/_${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** Sends what the curl line says that registers an endpoint of the vendor. */
function register(text: string, vendor: string): Promise<Response> {
  const [line = ''] = new RegExp(`^ {2}curl .*/${vendor}"}?.*$`, 'm').exec(text) ?? []
  const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name!, value!])
  const [, body, url] = /-d '(\{.*\})' '(\S+)'$/.exec(line) ?? []
  return fetch(url!, { method: 'POST', headers, body: body! })
}

function tokenIn(text: string): string {
  return /^ {2}Token +(\S+)$/m.exec(text)![1]!
}

function configFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'mock.json'), text)
  return join(folder, 'mock.json')
}

describe('serve', () => {
  it('prints where everything is, and curl lines that work', async () => {
    const { code, out, err } = await serve('', async (text) => {
      const lines = [...text.matchAll(/^ {2}curl -H '(\w+): ([^']+)' '(http:\S+)'$/gm)]
      expect(lines).toHaveLength(2)
      for (const [, name, value, url] of lines)
        expect((await fetch(url!, { headers: { [name!]: value! } })).status).toBe(200)
      const pageUrl = /^ {2}Page +(\S+)$/m.exec(text)![1]!
      expect((await fetch(pageUrl, { redirect: 'manual' })).status).toBe(303)
    })
    expect({ code, err }).toEqual({ code: 0, err: 'Stopped.\n' })
    expect(out).toMatch(/^tutor-webhooks listens at http:\/\/127\.0\.0\.1:\d+\n {2}TutorFlow /)
    expect(out).toMatch(/\n {2}Token +[\w-]{20,}\n/)
  })

  it('prints curl lines that register an endpoint, to which events go then', async () => {
    const app = await listen()
    const { out } = await serve(`--forward-to ${app.url}`, async (text, seen) => {
      for (const vendor of ['tutorflow', 'tutorcruncher']) expect((await register(text, vendor)).status).toBe(201)
      const at = { url: / at (\S+)\n/.exec(text)![1]!, token: tokenIn(text), pageUrl: '', apis: [] }
      await control(at, '/emit', { vendor: 'tutorflow', event: 'evaluation.failed' })
      await control(at, '/emit', { vendor: 'tutorcruncher', event: 'LOGIN' })
      await seen(/ evaluation\.failed .* LOGIN /s)
    })
    expect(out).toContain('\nRegister an endpoint:\n')
    expect(app.paths).toEqual(['/webhooks/tutorflow', '/webhooks/tutorcruncher'])
  })

  it('registers what --forward has a way for, and says when there is no way', async () => {
    const shown = await serve('--forward https://myapp.com/b=http://127.0.0.1:1', async () => {})
    expect(shown.out.match(/"url":"https:\/\/myapp\.com\/b"/g)).toHaveLength(2)
    const { out } = await serve('', async () => {})
    expect(out).toContain('\nRegister an endpoint; its deliveries need --forward-to, or a URL of this machine:\n')
  })

  it('forwards deliveries, and shows them as they come', async () => {
    const app = await listen()
    const other = await listen()
    const forward = `--forward-to ${app.url} --forward https://crm.example/b=${other.url}/there`
    const { out } = await serve(`${forward} --seed 1`, async (text, seen) => {
      const [, url] = /at (\S+)\n/.exec(text)!
      const [, token] = /\n {2}Token +(\S+)\n/.exec(text)!
      const at = { url: url!, token: token!, pageUrl: '', apis: [] }
      for (const path of ['a', 'b'])
        await control(at, '/endpoints/tutorcruncher', { url: `https://crm.example/${path}` })
      await control(at, '/emit', { vendor: 'tutorcruncher', event: 'LOGIN' })
      await seen(/ LOGIN .* LOGIN /s)
    })
    expect(app.paths).toEqual(['/a'])
    expect(other.paths).toEqual(['/there'])
    expect(out.match(/^✓ .* delivered .* LOGIN {2}https:\/\/crm\.example\/[ab] /gm)).toHaveLength(2)
  })

  it('takes its token from the environment, and does not print it', async () => {
    const env = { TUTOR_WEBHOOKS_TOKEN: TOKEN }
    const { out, err } = await serve(
      '--json',
      async (text) => {
        expect((await control(told(text), '/reset', {})).status).toBe(204)
      },
      env,
    )
    expect(told(out)).not.toHaveProperty('token')
    const shown = await serve('', async () => {}, env)
    expect(shown.out).toContain('your own; the other verbs and the lines below take it from TUTOR_WEBHOOKS_TOKEN')
    expect(out + err + shown.out + shown.err).not.toContain(TOKEN)
  })

  it('takes its token from the config, and does not print that either', async () => {
    const config = configFile(JSON.stringify({ token: TOKEN }))
    const { out } = await serve(`--json --config ${config}`, async (text) => {
      expect((await control(told(text), '/reset', {})).status).toBe(204)
    })
    const shown = await serve(`--quiet --config ${config}`, async () => {})
    expect(out + shown.out).not.toContain(TOKEN)
    expect(shown.out).toMatch(/"Authorization: Bearer \$TUTOR_WEBHOOKS_TOKEN" .*\nStop it with Ctrl-C\.\n$/)
  })

  it('says how many deliveries are lost', async () => {
    const { err } = await serve('--json --forward-to http://127.0.0.1:1', async (text) => {
      await control(told(text), '/endpoints/tutorcruncher', { url: 'https://crm.example' })
      await control(told(text), '/emit', { vendor: 'tutorcruncher', event: 'LOGIN' })
    })
    expect(err).toBe('Stopped. One delivery was not delivered yet and will not be tried again.\n')
  })

  it('goes on with --data where the server before it was', async () => {
    const data = mkdtempSync(join(tmpdir(), 'tutor-webhooks-cli-'))
    onTestFinished(() => rmSync(data, { recursive: true }))
    const first = await serve(`--json --data ${data} --forward-to http://127.0.0.1:1`, async (text) => {
      await control(told(text), '/endpoints/tutorcruncher', { url: 'https://crm.example/hook' })
      await control(told(text), '/emit', { vendor: 'tutorcruncher', event: 'LOGIN' })
      const second = await run(`serve --port 0 --data ${data}`)
      expect(second).toMatchObject({ code: 2, err: expect.stringMatching(/^Could not open the data folder [^\n]+\n$/) })
    })
    expect(first.err).toBe(
      'Stopped. One delivery was not delivered yet and will be tried again by the next server with this data.\n',
    )
    const app = await listen()
    await serve(`--data ${data} --forward-to ${app.url} --time-scale instant`, () =>
      vi.waitFor(() => expect(app.paths).toEqual(['/hook'])),
    )
  })

  it('takes options from a file, and flags before them', async () => {
    const app = await listen()
    const config = configFile(
      JSON.stringify({ forwardTo: 'http://127.0.0.1:1', seed: 'x', apiKeys: { tutorflow: ['tf_platform_mine'] } }),
    )
    await serve(`--json --config ${config} --forward-to ${app.url}`, async (text) => {
      const server = told(text)
      expect(server.apis[0]!.headers).toEqual({ Authorization: 'Bearer tf_platform_mine' })
      await control(server, '/endpoints/tutorcruncher', { url: 'https://crm.example/hook' })
      await control(server, '/emit', { vendor: 'tutorcruncher', event: 'LOGIN' })
    })
    expect(app.paths).toEqual(['/hook'])
  })

  it.each([
    ['--port 65536', '--port <port> has a wrong value. Give a number from 0 to 65535.'],
    ['--port x', 'Give a number from 0 to 65535.'],
    ['--host no/host', 'Could not start the server: host must be an IP address or a name'],
    ['--forward x=y', '--forward <prefix=url> has a wrong value. Give two URLs, such as'],
    ['--forward-to nonsense', '"nonsense" is no http or https URL.'],
    ['--forward-to http://10.0.0.1:3000', 'Could not forward deliveries: 10.0.0.1:3000 is not this machine.'],
    ['--forward https://a.b=http://[2001:db8::1]/', 'or let deliveries leave it with allowRemote (--allow-remote).'],
    ['--time-scale 0', 'Give a number above 0 and at most 1000000, or instant.'],
    ['--prt 1', 'there is no option --prt; did you mean "--port"?'],
    ['--config /no/such', 'Could not read the config: /no/such cannot be read (ENOENT).'],
    ['--allow-host a/b', 'allowHosts must be a list of names with their ports'],
  ])('%s is one line and 2', async (args, problem) => {
    expect(await run(`serve --port 0 ${args}`)).toEqual({ code: 2, out: '', err: expect.stringContaining(problem) })
  })

  it.each([
    ['{"forwardTo": }', 'It is not JSON: at line 1, column 15, expected a value, found "}".'],
    ['[]', 'It must be an object, such as'],
    ['{"forwrdTo": "x"}', 'there is no option "forwrdTo"; did you mean "forwardTo"?'],
    [
      '{"timeout": 5}',
      'Known options: port, host, allowHosts, forwardTo, forward, allowRemote, timeScale, seed, token, apiKeys, vendorOptions, timeoutMs, log,',
    ],
    ['{"timeoutMs": "x"}', ' timeoutMs must be '],
    ['{"port": "x"}', 'port must be a whole number from 0 to 65535, not "x".'],
    ['{"forward": []}', 'forward must be an object such as'],
    ['{"forward": {"https://a.b": ["http://127.0.0.1:1"]}}', 'they go to a URL such as "http://127.0.0.1:3000", not'],
    ['{"vendors": []}', 'It cannot hold vendors'],
    ['{"token": "do_not_show!"}', 'token must have 16 to 256 letters, digits'],
  ])('the config %s is one line and 2', async (text, problem) => {
    const { code, out, err } = await run(`serve --config ${configFile(text)}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(problem)
    expect(err).toMatch(/^Could not [^\n]+\n$/)
    expect(err).not.toContain('do_not_show')
  })

  it('at a port in use is one line and 2', async () => {
    const { url } = await listen()
    const { port } = new URL(url)
    expect(await run(`serve --port ${port}`)).toEqual({
      code: 2,
      out: '',
      err: `Could not start the server at 127.0.0.1:${port}: another program listens there. Choose another port or host, or port 0 for any that is free.\n`,
    })
  })
})
