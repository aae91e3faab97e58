import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMock, tutorflow } from 'tutor-webhooks'
import { listContracts } from 'tutor-webhooks/contracts'
import { safeVerify } from 'tutor-webhooks/tutorflow'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../support/command-line.ts'
import { type Handle, startPlatformServer } from '../support/platform-server.ts'

const env = { KEY: 'tf_platform_first', OTHER_KEY: 'tf_platform_second', SECRET: 'whsec_do_not_show' }
const KEYS = '--api-key-env KEY --other-api-key-env OTHER_KEY'

async function serve(handle: Handle): Promise<string> {
  const server = await startPlatformServer(handle)
  onTestFinished(() => server.close())
  return server.url
}

describe('list', () => {
  it('shows every contract with its interactions', async () => {
    const { code, out, err } = await run('contracts list')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { name, title, file, interactions } of listContracts()) {
      expect(out).toContain(`${name}: ${title}\n  ${file}, verified with `)
      for (const description of interactions) expect(out).toContain(`\n    ${description}\n`)
    }
  })

  it('as JSON is what listContracts gives', async () => {
    const { code, out } = await run('contracts list --json')
    expect({ code, list: JSON.parse(out) }).toEqual({ code: 0, list: listContracts() })
  })
})

describe('export', () => {
  function temporaryFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-cli-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return folder
  }

  it('writes the pact files and prints their paths', async () => {
    const folder = join(temporaryFolder(), 'pacts')
    const { code, out, err } = await run(`contracts export ${folder}`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const paths = listContracts().map(({ file }) => join(folder, file))
    expect(out).toBe(paths.map((path) => `${path}\n`).join(''))
    expect(readdirSync(folder)).toHaveLength(paths.length)
    expect(JSON.parse((await run(`contracts export ${folder} --json`)).out)).toEqual(paths)
  })

  it('replaces files that differ with --overwrite only', async () => {
    const folder = temporaryFolder()
    const file = join(folder, listContracts()[0]!.file)
    writeFileSync(file, 'mine')
    const refused = await run(`contracts export ${folder}`)
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--overwrite') })
    expect(refused.err).not.toContain('{')
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await run(`contracts export ${folder} --overwrite`)).code).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('interactions')
  })

  it('into what is no folder is misuse', async () => {
    expect(await run('contracts export /dev/null/pacts')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Could not export the contracts: .*\n$/),
    })
  })
})

describe('verify-api', () => {
  it('of the mock ends with 0', async () => {
    const mock = createMock(tutorflow, { apiKeys: [env.KEY, env.OTHER_KEY] })
    const { code, out, err } = await run(`contracts verify-api ${await serve((one) => mock.handle(one))} ${KEYS}`, {
      env,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^✓ a request/)
    expect(out).toMatch(/\n(\d+) of \1 interactions passed, 0 failed, 0 not run\.\n$/)
  })

  it('of a provider that breaks the contract ends with 1, and shows no key', async () => {
    const mock = createMock(tutorflow, { apiKeys: [env.KEY, env.OTHER_KEY] })
    const url = await serve(async (request) => {
      const response = await mock.handle(request)
      if (response?.status !== 404) return response
      return Response.json({ error: request.headers.get('authorization') }, { status: 500 })
    })
    const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-cli-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const junit = join(folder, 'junit.xml')
    const { code, out } = await run(`contracts verify-api ${url} ${KEYS} --json --junit ${junit}`, { env })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false, counts: { failed: 4 } })
    const xml = readFileSync(junit, 'utf8')
    expect(xml).toContain('status: expected 404 but was 500')
    expect(out + xml).not.toMatch(/tf_platform_(first|second)/)
  })

  it('with nobody at the address ends with 2', async () => {
    const { url, close } = await startPlatformServer(() => undefined)
    await close()
    const { code, out, err } = await run(`contracts verify-api ${url} ${KEYS} --json`, { env })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Could not verify the management API: nothing answers at .*correct <url>\.\n$/)
  })
})

describe('verify-receiver', () => {
  const ARGS = '--vendor tutorflow --secret-env SECRET'

  it('of a receiver that verifies ends with 0', async () => {
    const url = await serve(async (request) => {
      const delivery = { headers: request.headers, body: await request.arrayBuffer() }
      const { ok } = safeVerify(delivery, { secret: env.SECRET, payload: 'report' })
      return new Response(null, { status: ok ? 204 : 401 })
    })
    const { code, out, err } = await run(`contracts verify-receiver ${url}/hook ${ARGS}`, { env })
    expect({ code, err, out }).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/^✓ .* 0 failed, 0 not run\.\n$/s),
    })
  })

  it('with nobody at the address ends with 2, and names the argument', async () => {
    const { url, close } = await startPlatformServer(() => undefined)
    await close()
    const { code, out, err } = await run(`contracts verify-receiver ${url} ${ARGS}`, { env })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Could not verify the receiver: nothing answers at .* or correct <url>\.\n$/)
  })

  it('of what is no URL names the argument, too', async () => {
    const { code, err } = await run(`contracts verify-receiver /hook ${ARGS}`, { env })
    expect(code).toBe(2)
    expect(err).toMatch(/^Could not verify the receiver: <url> must be the URL of the receiver, /)
  })

  it('of a receiver that never answers speaks of a receiver', async () => {
    const url = await serve(() => new Promise(() => {}))
    const { code, out } = await run(`contracts verify-receiver ${url} ${ARGS} --timeout 100ms`, { env })
    expect(code).toBe(1)
    expect(out.match(/^ {4}.*$/gm)).toEqual(Array(20).fill('    The receiver did not answer: no answer within 100 ms.'))
    expect(out).not.toContain('provider')
  })

  it('of a receiver that accepts all ends with 1', async () => {
    const url = await serve(() => new Response())
    const { code, out } = await run(`contracts verify-receiver ${url} ${ARGS}`, { env })
    expect(code).toBe(1)
    expect(out).toMatch(/^✗ /m)
    expect(out).not.toContain(env.SECRET)
  })
})
