import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/command-line.ts'

const BODY = '{"score": 8, "name": "Zoë"}'
const FLOW = readFileSync('schemas/tutorflow/2026-03/examples/evaluation.completed.json', 'utf8').trim()
const SECRET = 'whsec_do_not_show'
const env = { S: SECRET }

/** The known answer, by another program. */
function byOpenssl(key: string, body: string | Uint8Array): string {
  return execFileSync('openssl', ['dgst', '-sha256', '-hmac', key], { input: body, encoding: 'utf8' })
    .trim()
    .split(' ')
    .at(-1)!
}

const keys = { tutorcruncher: SECRET, tutorflow: createHash('sha256').update(SECRET).digest('hex') }
const headers = { tutorcruncher: 'webhook-signature', tutorflow: 'X-Platform-Signature' }
/** What else the vendor sends, of a body that does not tell its event. */
const others = {
  tutorcruncher: 'User-Agent: TutorCruncher\nContent-Type: application/json\n',
  tutorflow: 'Content-Type: application/json\n',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(body: string | Uint8Array): string {
  const file = join(folder, 'body')
  writeFileSync(file, body)
  return file
}

describe.each(['tutorflow', 'tutorcruncher'] as const)('sign as %s', (vendor) => {
  it.each([BODY, `${BODY}\r\n`, '', Uint8Array.of(0, 255, 10, 0x80)])('covers the exact bytes of %j', async (body) => {
    const { code, out } = await run(`sign ${fileWith(body)} --vendor ${vendor} --secret-env S`, { env })
    expect({ code, out }).toEqual({
      code: 0,
      out: `${others[vendor]}${headers[vendor]}: ${byOpenssl(keys[vendor], body)}\n`,
    })
    expect((await run(`sign - --vendor ${vendor} --secret-env S`, { env, stdin: body })).out).toBe(out)
  })

  it('prints the parts as JSON', async () => {
    const { out } = await run(`sign - --vendor ${vendor} --secret-env S --json`, { env, stdin: BODY })
    const value = byOpenssl(keys[vendor], BODY)
    const all = expect.objectContaining({ 'Content-Type': 'application/json', [headers[vendor]]: value })
    expect(JSON.parse(out)).toEqual({ header: headers[vendor], value, bytes: 28, headers: all })
  })
})

describe('sign', () => {
  it.each([
    [FLOW, '', 'evaluation.completed', ''],
    [FLOW, '--event evaluation.failed', 'evaluation.failed', ''],
    [BODY, '--event brand.new', 'brand.new', ''],
    [
      BODY,
      '',
      undefined,
      'Note: the payload does not tell its event, so X-Platform-Event is left out. Give --event.\n',
    ],
  ])('names the event in its header (%#)', async (stdin, more, name, note) => {
    const { out, err } = await run(`sign - --vendor tutorflow --secret-env S ${more}`, { env, stdin })
    expect({ name: /^X-Platform-Event: (.*)$/m.exec(out)?.[1], err }).toEqual({ name, err: note })
  })

  it('says on stderr that a line end at the end counts', async () => {
    const of = async (stdin: string) => (await run('sign - --vendor tutorcruncher --secret-env S', { env, stdin })).err
    expect(await of(`${BODY}\n`)).toBe('Note: the body ends with a line end, and the signature covers that, too.\n')
    expect(await of(BODY)).toBe('')
  })

  it('takes the secret from the standard input when the body is a file', async () => {
    const { out } = await run(`sign ${fileWith(BODY)} --vendor tutorcruncher --secret-stdin`, { stdin: `${SECRET}\n` })
    expect(out).toContain(`webhook-signature: ${byOpenssl(SECRET, BODY)}\n`)
  })

  it.each([
    ['sign -', "required option '--vendor <vendor>' not specified"],
    ['sign - --vendor tutorflow', 'there is no secret. Give --secret-env or --secret-stdin.'],
    ['sign - --vendor tutorflow --secret-env NONE', 'that --secret-env names is not set'],
    ['sign - --vendor tutorflow --secret-stdin', 'cannot be both the body and the secret. Use --secret-env.'],
    ['sign - --vendor tutorflow --secret-env S --event é', '--event <name> has a wrong value. Give a name such as'],
    ['sign /no/such --vendor tutorflow --secret-env S', 'Could not sign the body: /no/such cannot be read (ENOENT).'],
  ])('"%s" is misuse', async (args, problem) => {
    const { code, out, err } = await run(args, { env, stdin: SECRET })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(problem)
    expect(err).not.toContain(SECRET)
  })
})
