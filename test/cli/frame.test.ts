import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../support/command-line.ts'

const SECRET = 'whsec_do_not_show'

describe('help', () => {
  it.each([
    '--help',
    '-h',
    'help',
    'demo --help',
    'events --help',
    'show --help',
    'validate --help',
    'sign --help',
    'verify --help',
    'trigger --help',
    'serve --help',
    'deliveries --help',
    'resend --help',
    'contracts --help',
    'contracts help list',
    'contracts list --help',
    'contracts export --help',
    'contracts verify-receiver --help',
    'contracts verify-api --help',
    'doctor --help',
  ])('of "%s" is on stdout, with examples', async (args) => {
    const { code, out, err } = await run(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Usage: tutor-webhooks/)
    expect(out).toMatch(/\nExamples?:\n {2}.*tutor-webhooks /)
  })

  it.each(['', 'contracts'])('without a verb ("%s") is on stderr: nothing was done', async (args) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: /) })
  })

  it('names the exit codes', async () => {
    expect((await run('--help')).out).toContain(
      'Exit codes: 0 all is good, 1 what was looked at is not, or a delivery was not taken, 2 nothing was done.',
    )
  })
})

it.each(['--version', '-V'])('%s is that of the package', async (args) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await run(args)).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

describe('misuse', () => {
  const receiver = 'contracts verify-receiver http://127.0.0.1:1'

  it.each([
    [
      'contrcts',
      'Could not run tutor-webhooks: there is no such command; did you mean "contracts"? Run "tutor-webhooks',
    ],
    [
      'contracts verify-apy',
      'there is no such command; did you mean "verify-api"? Run "tutor-webhooks contracts --help"',
    ],
    ['contracts entirely-other', 'Could not run tutor-webhooks contracts: there is no such command. Run'],
    ['--jsno', 'Could not run tutor-webhooks: there is no option --jsno. Run'],
    ['contracts list --jsno', 'contracts list: there is no option --jsno; did you mean "--json"?'],
    [`contracts list --jsno=${SECRET}`, 'there is no option --jsno; did you mean "--json"?'],
    [`contracts list -x${SECRET}`, 'there is no option -x.'],
    [`contracts list ${SECRET}`, 'too many arguments'],
    [`events ${SECRET}`, '<vendor> has a wrong value. Allowed choices are tutorflow, tutorcruncher.'],
    [`contracts ${SECRET}`, 'there is no such command.'],
    ['contracts export', "missing required argument 'dir'. Run"],
    [`${receiver} --secret-env S`, "required option '--vendor <vendor>' not specified. Run"],
    [
      `${receiver} --vendor tutorfly --secret-env S`,
      '--vendor <vendor> has a wrong value. Allowed choices are tutorflow,',
    ],
    [`${receiver} --vendor tutorflow`, 'there is no secret. Give --secret-env or --secret-stdin.'],
    [`${receiver} --vendor tutorflow --secret-env S --secret-stdin`, 'cannot be used with'],
    [`${receiver} --vendor tutorflow --secret-env`, "option '--secret-env <name>' argument missing. Run"],
    [
      `${receiver} --vendor tutorflow --secret-env S --timeout 5`,
      'has a wrong value. Give a duration such as 5s or 500ms.',
    ],
    [
      `${receiver} --vendor tutorflow --secret-env S --timeout 0s`,
      '--timeout (in milliseconds) must be a whole number',
    ],
    [
      `${receiver} --vendor tutorflow --secret-env ${SECRET}`,
      'variable that --secret-env names is not set, or empty. Set it',
    ],
    [
      `${receiver} --vendor tutorflow --secret-env EMPTY`,
      'variable that --secret-env names is not set, or empty. Set it',
    ],
    ['contracts verify-api http://127.0.0.1:1', 'there is no API key. Give --api-key-env or --api-key-stdin.'],
    ['contracts verify-api http://127.0.0.1:1 --api-key-env K --api-key-stdin', 'cannot be used with'],
    ['contracts verify-api http://127.0.0.1:1 --api-key-env NONE', 'that --api-key-env names is not set'],
    [
      'contracts verify-api http://127.0.0.1:1 --api-key-env K --other-api-key-env NONE',
      'that --other-api-key-env names is',
    ],
    ['contracts verify-api http://127.0.0.1:1 --api-key-env S', 'the API key must be a key starting with tf_platform_'],
    ['contracts verify-api http://127.0.0.1:1/v1 --api-key-env K', '<url> must be the origin of the provider'],
    [
      'contracts verify-api http://127.0.0.1:1 --api-key-env K --other-api-key-env K',
      '--other-api-key-env must be a key of another workspace, not the API key again',
    ],
    [
      'contracts verify-api http://127.0.0.1:1 --api-key-env K --junit /dev/null/x.xml',
      'Could not write the JUnit file',
    ],
  ])('"%s" says what is wrong, with no value', async (args, problem) => {
    const { code, out, err } = await run(args, { env: { S: SECRET, K: 'tf_platform_do_not_show', EMPTY: '' } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(problem)
    expect(err).toMatch(/^Could not [^\n]+\n$/)
    expect(err).not.toContain('do_not_show')
  })

  it.each([
    ['--secret', SECRET],
    [`--secret=${SECRET}`],
    [`--secret${SECRET}`],
    [`-secret=${SECRET}`],
    ['--SECRET', SECRET],
    ['--api-key', SECRET],
    [`--apikey=${SECRET}`],
    ['--other-api-key', SECRET],
    ['--secret-evn', SECRET],
    ['--token', SECRET],
    [`--key=${SECRET}`],
    ['--private-key', SECRET],
    [`--secret-stdin=${SECRET}`],
  ])('%s is refused as a place for a secret', async (...args) => {
    const { code, out, err } = await run(`contracts verify-receiver http://127.0.0.1:1 ${args.join(' ')}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('give its name with --secret-env, or use --secret-stdin.')
    expect(err).not.toContain(SECRET)
  })

  it.each([
    ['contracts verify-api http://127.0.0.1:1 --api-key', 'give its name with --api-key-env, or use --api-key-stdin.'],
    ['contracts verify-api http://127.0.0.1:1 --api-key-stdin=', 'with --api-key-env, or use --api-key-stdin.'],
    ['deliveries --token', 'Put the token in TUTOR_WEBHOOKS_TOKEN, or use --token-stdin.'],
    ['serve --token', 'Put the token in TUTOR_WEBHOOKS_TOKEN.'],
    ['trigger evaluation.completed --token', 'Put the token in TUTOR_WEBHOOKS_TOKEN, or use --token-stdin.'],
    ['trigger evaluation.completed --secret', 'give its name with --secret-env, or use --secret-stdin.'],
  ])('"%s" is refused with a place that this verb has', async (args, place) => {
    const { code, err } = await run(args.endsWith('=') ? `${args}${SECRET}` : `${args} ${SECRET}`)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^Could not run tutor-webhooks: /) })
    expect(err).toContain(place)
    expect(err).not.toContain(SECRET)
  })

  it('control characters of arguments do not reach the terminal', async () => {
    const { err } = await run('contracts list --\x1b[2Jx', { isTTY: true })
    expect(err).toContain('there is no option --\\u001b[2Jx')
    expect(err).not.toContain('\x1b')
  })
})
