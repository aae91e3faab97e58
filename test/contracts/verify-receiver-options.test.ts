import { verifyReceiver } from 'tutor-webhooks/contracts'
import { describe, expect, it } from 'vitest'

const secret = 'whsec_that_nobody_may_see'

describe('the options', () => {
  const good = { vendor: 'tutorflow', url: 'http://127.0.0.1:1/hook', secret }

  it.each([
    [undefined, 'the options must be an object'],
    [{ ...good, vendor: 'tutorfly' }, 'vendor must be one of tutorflow, tutorcruncher'],
    [{ ...good, vendor: 'toString' }, 'vendor must be one of'],
    [{ ...good, vendor: undefined }, 'vendor must be one of'],
    [{ ...good, url: '/hook' }, 'url must be the URL of the receiver'],
    [{ ...good, url: 'ftp://127.0.0.1' }, 'url must be the URL of the receiver'],
    [{ ...good, url: 'http://' }, 'url must be the URL of the receiver'],
    [{ ...good, url: undefined }, 'url must be the URL of the receiver'],
    [{ ...good, secret: [secret] }, 'secret must be one text'],
    [{ ...good, timeoutMs: 0 }, 'timeoutMs must be a whole number from 1 to 600000'],
    [{ ...good, timeoutMs: '5' }, 'timeoutMs must be a whole number'],
    [{ ...good, secrets: secret }, 'there is no option "secrets"; did you mean "secret"?'],
  ])('refuses %j', async (options, problem) => {
    const error = await verifyReceiver(options as never).catch((thrown: Error) => thrown)
    expect(error).toMatchObject({ code: 'OPTION_INVALID', message: expect.stringContaining(problem) })
    expect(String(error)).not.toContain(secret)
  })

  it.each([undefined, ''])('asks for the secret when it is %j', async (missing) => {
    await expect(verifyReceiver({ ...good, secret: missing } as never)).rejects.toMatchObject({
      code: 'SECRET_MISSING',
      message: expect.stringMatching(/^Could not verify the receiver: no secret was given\./),
    })
  })
})
