import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/command-line.ts'

const SECRET = 'whsec_do_not_show'
const FLOW = readFileSync('schemas/tutorflow/2026-03/examples/evaluation.completed.json', 'utf8')
const CRUNCHER = readFileSync('schemas/tutorcruncher/2026/examples/webhook.json', 'utf8')

const hmac = (key: string, body: string) => createHmac('sha256', key).update(body).digest('hex')
const sign = {
  tutorflow: (body: string) => hmac(createHash('sha256').update(SECRET).digest('hex'), body),
  tutorcruncher: (body: string) => hmac(SECRET, body),
}
type VendorId = keyof typeof sign

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

interface Delivery {
  readonly body: string
  readonly signature?: string
  readonly more?: string
}

/** Runs `verify` with a signature from the environment; nothing that it prints may hold the secret or the signature. */
async function verify(vendor: VendorId, { body, signature = sign[vendor](body), more = '' }: Delivery) {
  const args = `verify - --vendor ${vendor} --signature-env SIGNATURE --secret-env SECRET ${more}`
  const result = await run(args, { env: { SECRET, SIGNATURE: signature }, stdin: body })
  for (const hidden of [SECRET, signature, sign[vendor](body)]) expect(result.out + result.err).not.toContain(hidden)
  return result
}

describe('verify', () => {
  it.each([
    ['tutorflow', FLOW],
    ['tutorcruncher', CRUNCHER],
  ] as const)('accepts a good delivery of %s', async (vendor, body) => {
    expect(await verify(vendor, { body })).toEqual({ code: 0, err: '', out: '✓ The signature matches.\n' })
    const byValue = `verify - --vendor ${vendor} --signature ${sign[vendor](body)} --secret-env S`
    expect((await run(byValue, { env: { S: SECRET }, stdin: body })).code).toBe(0)
  })

  it.each([
    ['tutorflow', '{"brand": "new"}', ''],
    ['tutorflow', FLOW, '--event evaluation.complete'],
    ['tutorcruncher', CRUNCHER.replace(/"action": "\w+"/, '"action": "BRAND_NEW"'), ''],
  ] as const)(
    'accepts an event that the kit does not know, and says what was not checked (%#)',
    async (vendor, body, more) => {
      const out =
        '✓ The signature matches. The payload was not checked: this version of the package has no schema of the event.\n'
      expect(await verify(vendor, { body, more })).toEqual({ code: 0, err: '', out })
    },
  )

  it.each([
    ['tutorflow', `${FLOW}\n`, sign.tutorflow(FLOW), 'body-line-end', 'a line end or byte order mark was added'],
    [
      'tutorflow',
      FLOW,
      sign.tutorflow(JSON.stringify(JSON.parse(FLOW))),
      'body-reserialised',
      'parsed and written again',
    ],
    ['tutorcruncher', CRUNCHER, sign.tutorflow(CRUNCHER), 'key-is-digest', 'as TutorFlow derives it'],
    ['tutorflow', FLOW, sign.tutorcruncher(FLOW), 'key-is-secret', ''],
  ] as const)('of %s tells the likely mistake (%#)', async (vendor, body, signature, mistake, words) => {
    const { code, out, err } = await verify(vendor, { body, signature })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^✗ SIGNATURE_MISMATCH: [^\n]+\n$/)
    expect(out).toContain(words)
    const json = JSON.parse((await verify(vendor, { body, signature, more: '--json' })).out)
    expect(json).toMatchObject({ ok: false, vendor, code: 'SIGNATURE_MISMATCH', mistake })
  })

  it.each([
    ['0'.repeat(64), 'SIGNATURE_MISMATCH', 'None of the usual mistakes explains it'],
    ['do-not-show-this', 'SIGNATURE_MALFORMED', 'has 16 characters'],
  ])('tells why %s is refused', async (signature, code, words) => {
    const { out } = await verify('tutorflow', { body: FLOW, signature })
    expect(out).toContain(`✗ ${code}: `)
    expect(out).toContain(words)
  })

  it('refuses a payload that breaks its schema, with all that is wrong', async () => {
    const body = FLOW.replace('"maxScore": 10', '"maxScore": "ten"')
    expect(await verify('tutorflow', { body })).toEqual({
      code: 1,
      err: '',
      out: '✗ PAYLOAD_INVALID: The signature matches, but the payload breaks its schema.\n  $.maxScore: expected a number, found "ten"\n',
    })
    const { out } = await verify('tutorflow', { body: FLOW, more: '--event evaluation.failed --json' })
    expect(JSON.parse(out)).toMatchObject({ code: 'PAYLOAD_INVALID', problems: [{ path: '$.status' }] })
  })

  it('refuses what is no JSON', async () => {
    expect((await verify('tutorcruncher', { body: '{' })).out).toMatch(
      /^✗ BODY_NOT_JSON: .* the signature is good, but/,
    )
  })
})

describe('--header-file', () => {
  const withHeaders = (headers: string, { more = '', body = FLOW } = {}) =>
    run(`verify - --vendor tutorflow --header-file ${fileWith('headers', headers)} --secret-env S ${more}`, {
      env: { S: SECRET },
      stdin: body,
    })
  const signature = sign.tutorflow(FLOW)

  it.each([
    `X-Platform-Event: evaluation.completed\nX-Platform-Signature: ${signature}\n`,
    `POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nx-platform-event:evaluation.completed\r\nx-platform-signature:  ${signature} \r\n\r\n`,
    JSON.stringify({ 'X-Platform-Event': 'evaluation.completed', 'X-PLATFORM-SIGNATURE': signature }),
  ])('is read as lines and as JSON (%#)', async (headers) => {
    expect(await withHeaders(headers)).toEqual({ code: 0, err: '', out: '✓ The signature matches.\n' })
  })

  it.each([
    ['', 'SIGNATURE_MISSING'],
    [`X-Platform-Event:\nX-Platform-Signature: ${signature}`, 'EVENT_MISSING'],
    [
      `X-Platform-Event: evaluation.completed\nX-Platform-Signature: ${signature}\nX-Platform-Signature: ${signature}`,
      'SIGNATURE_MALFORMED',
    ],
  ])('is taken as it is (%#): %s', async (headers, code) => {
    const { code: exitCode, out } = await withHeaders(headers)
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: expect.stringContaining(`✗ ${code}: `) })
  })

  it.each(['tutorflow', 'tutorcruncher'] as const)('takes what sign prints for %s', async (vendor) => {
    const [env, body] = [{ S: SECRET }, fileWith('body', vendor === 'tutorflow' ? FLOW : CRUNCHER)]
    const file = fileWith('headers', (await run(`sign ${body} --vendor ${vendor} --secret-env S`, { env })).out)
    const result = await run(`verify ${body} --vendor ${vendor} --header-file ${file} --secret-env S`, { env })
    expect(result).toEqual({ code: 0, err: '', out: '✓ The signature matches.\n' })
  })

  it('is read from the standard input', async () => {
    const stdin = `X-Platform-Event: evaluation.completed\nX-Platform-Signature: ${signature}\n`
    const args = `verify ${fileWith('body', FLOW)} --vendor tutorflow --header-file - --secret-env S`
    expect((await run(args, { env: { S: SECRET }, stdin })).code).toBe(0)
  })

  it('without the event takes it from the payload, and says that a receiver refuses that', async () => {
    const { code, err } = await withHeaders(`X-Platform-Signature: ${signature}`)
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Note: --header-file has no X-Platform-Event, without which a receiver refuses a delivery; the payload tells that it is evaluation.completed.\n',
    })
  })

  it('without the event takes it from --event, and asks for it where nothing tells it', async () => {
    const body = '{"brand": "new"}'
    const headers = `X-Platform-Signature: ${sign.tutorflow(body)}`
    expect(await withHeaders(headers, { body, more: '--event course.deployed' })).toMatchObject({ code: 0, err: '' })
    const { code, out } = await withHeaders(headers, { body })
    expect(code).toBe(1)
    expect(out).toMatch(/^✗ EVENT_MISSING: .* Pass all headers of the request\. Or give --event\.\n$/)
  })

  it('agrees with --event, or is told', async () => {
    const headers = `x-platform-event: evaluation.completed\nX-Platform-Signature: ${signature}`
    expect((await withHeaders(headers, { more: '--event evaluation.completed' })).code).toBe(0)
    expect(await withHeaders(headers, { more: '--event evaluation.failed' })).toEqual({
      code: 2,
      out: '',
      err: 'Could not verify the delivery: --header-file has another event in X-Platform-Event than --event. Leave --event out, or mend the file.\n',
    })
  })

  it.each([
    ['a: 1\ndo not show', 'line 2 is no "name: value".'],
    ['{"a": 1}', 'the value of "a" is no text.'],
    ['{do not show', 'it begins like JSON, and is none.'],
  ])('%j is misuse', async (headers, problem) => {
    const { code, out, err } = await withHeaders(headers)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`Could not read the headers of --header-file: ${problem}`)
    expect(err).not.toContain('do not show')
  })
})

it.each([
  ['', "required option '--vendor <vendor>' not specified"],
  ['--vendor tutorflow --secret-env S', 'there is no signature. Give --signature, --signature-env or --header-file.'],
  ['--vendor tutorflow --signature 00', 'there is no secret.'],
  ['--vendor tutorflow --secret-env S --signature-env NONE', 'that --signature-env names is not set'],
  ['--vendor tutorflow --secret-env S --signature 00 --header-file x', 'cannot be used with'],
  ['--vendor tutorflow --secret-stdin --signature 00', 'cannot be both the body and the secret. Use --secret-env.'],
  ['--vendor tutorflow --secret-env S --header-file -', 'both the body and the headers. Give a file for one of them.'],
  ['--vendor tutorflow --secret-env S --header-file /no', '/no cannot be read (ENOENT). Give another file, or - for'],
])('"verify - %s" is misuse', async (args, problem) => {
  const { code, out, err } = await run(`verify - ${args}`, { env: { S: SECRET }, stdin: FLOW })
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(problem) })
})
