import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import { safeVerify } from 'tutor-webhooks/tutorflow'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../support/command-line.ts'

const SECRET = 'whsec_do_not_show'
const env = { S: SECRET }

interface Received {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** A receiver on a port of its own; `answers` in turn, the last one from then on. */
async function startReceiver(...answers: readonly [number, string?][]) {
  const received: Received[] = []
  const server = createServer(async (incoming, outgoing) => {
    const [status, text = ''] = answers[received.length] ?? answers.at(-1) ?? [204]
    const body = Buffer.concat(await incoming.toArray())
    received.push({ path: incoming.url!, headers: incoming.headers as Record<string, string>, body })
    outgoing.writeHead(status).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?a=b`, received }
}

describe('trigger --url', () => {
  it('delivers a valid, signed event once', async () => {
    const { url, received } = await startReceiver([204])
    const { code, out, err } = await run(`trigger evaluation.completed --set score=4 --url ${url} --secret-env S`, {
      env,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^✓ Attempt 1: The receiver answered 204: delivered\. \(\d+ ms\)\n$/)
    expect(received.map(({ path }) => path)).toEqual(['/hook?a=b'])
    const result = safeVerify(received[0]!, { secret: SECRET })
    expect(result).toMatchObject({ ok: true, event: { payload: { score: 4, maxScore: 10, normalizedScore: 0.4 } } })
  })

  it('makes another event each time, and the same with a seed', async () => {
    const { url, received } = await startReceiver([204])
    const idOf = async (more = '') => {
      await run(`trigger evaluation.failed --url ${url} --secret-env S ${more}`, { env })
      return JSON.parse(received.at(-1)!.body.toString()).evaluationId
    }
    expect(await idOf()).not.toBe(await idOf())
    expect(await idOf('--seed 7')).toBe(await idOf('--seed 7'))
  })

  it('delivers an event of TutorCruncher with its subject as it was set', async () => {
    const { url, received } = await startReceiver([200])
    const args = ['trigger', 'CHANGED_CONTRACTOR_STATUS', '--url', url, '--secret-env', 'S']
    const settings = ['subject.status=dormant', 'branch=77', 'subject.mobile=0123', 'subject.labels[0].name=Night owl']
    const { code } = await run([...args, ...settings.flatMap((one) => ['--set', one])], { env })
    expect(code).toBe(0)
    const webhook = tutorcruncher.verify(received[0]!, { secret: SECRET })
    expect(webhook.events).toMatchObject([{ branch: 77, subject: { status: 'dormant', mobile: '0123' } }])
    const { subject } = webhook.events[0] as { subject: { labels: object[] } }
    expect(subject.labels[0]).toMatchObject({ name: 'Night owl' })
    expect(tutorcruncher.findUndeclared(JSON.parse(received[0]!.body.toString()))).toEqual([])
  })

  it('says what came back when it was not taken, and what the vendor would do', async () => {
    const { url } = await startReceiver([503, `down\x1b[31m ${SECRET} ${'x'.repeat(300)}`])
    const { code, out } = await run(`trigger evaluation.failed --url ${url} --secret-env S`, { env })
    expect(code).toBe(1)
    const [attempt, answer, hint] = out.split('\n')
    expect(attempt).toMatch(/^✗ Attempt 1: The receiver answered 503: would be tried again\. \(\d+ ms\)$/)
    expect(answer).toMatch(/^ {4}down\\u001b\[31m \[hidden\] x+…$/)
    expect(hint).toBe(
      'Not tried again here: TutorFlow would, 5 s, 25 s, 125 s after the attempt before. --retry does as well.',
    )
  })

  it('says when there is nobody', async () => {
    const { code, out } = await run('trigger LOGIN --url http://127.0.0.1:1/hook --secret-env S', { env })
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(
        /^✗ Attempt 1: The connection was refused: would be tried again\. \(\d+ ms\)\nNot tried again here/,
      ),
    })
  })

  it('with --retry follows the schedule of the vendor', async () => {
    const { url, received } = await startReceiver([500], [500], [200])
    const { code, out } = await run(`trigger LOGIN --url ${url} --secret-env S --time-scale instant`, { env })
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.slice(0, 11))).toEqual(['✗ Attempt 1', '✗ Attempt 2', '✓ Attempt 3', ''])
    expect(out).toMatch(/^✗ Attempt 1: The receiver answered 500: tried again\. /)
    expect(new Set(received.map(({ body }) => body.toString()))).toHaveLength(1)
  })

  it('ends with 1 when the schedule is spent', async () => {
    const { url, received } = await startReceiver([500])
    const { code, out } = await run(`trigger evaluation.failed --url ${url} --secret-env S --time-scale instant`, {
      env,
    })
    expect(code).toBe(1)
    expect(out).toContain('✗ Attempt 4: The receiver answered 500: failed after 4 attempts.')
    expect(received).toHaveLength(4)
  })

  it('counts down on a terminal, and takes that away again', async () => {
    const { url } = await startReceiver([500], [204])
    const args = `trigger LOGIN --url ${url} --secret-env S --retry --time-scale 5`
    const { code, err } = await run(args, { env, isTTY: true })
    expect(code).toBe(0)
    const shown = err.split('\r\x1b[K')
    expect(shown[0]).toMatch(/^Waiting for 127\.0\.0\.1:\d+ …$/)
    expect(shown[1]).toBe('Attempt 2 in 1 s …')
    expect(shown.at(-1)).toBe('')
  })

  it('prints the delivery as JSON, without secret and signature', async () => {
    const { url, received } = await startReceiver([204])
    const { out } = await run(`trigger evaluation.failed --url ${url} --secret-env S --json`, { env })
    const attempts = [{ number: 1, status: 204, verdict: 'delivered' }]
    expect(JSON.parse(out)).toMatchObject([{ event: 'evaluation.failed', status: 'delivered', attempts }])
    expect(out).not.toContain(received[0]!.headers['x-platform-signature'])
    expect(out).not.toContain(SECRET)
  })

  it('sends what breaks the schema, fields that nobody knows and reserved events when told to', async () => {
    const { url, received } = await startReceiver([204])
    const send = (args: string) => run(`trigger ${args} --url ${url} --secret-env S`, { env })
    expect((await send('evaluation.failed --set status=ODD --set scroe=1 --unchecked')).code).toBe(0)
    expect((await send('course.deployed --set a.b=1 --reserved')).code).toBe(0)
    const [odd, reserved] = received.map(({ body }) => JSON.parse(body.toString()))
    expect(odd).toMatchObject({ status: 'ODD', scroe: 1 })
    expect(reserved).toEqual({ a: { b: 1 } })
  })

  it('gives up after --timeout', async () => {
    const server = createServer(() => {})
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close().closeAllConnections())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { code, out } = await run(`trigger LOGIN --url ${url} --secret-env S --timeout 50ms`, { env })
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('The receiver did not answer in time') })
  })
})

describe('trigger refuses', () => {
  const TO = '--url http://127.0.0.1:1 --secret-env S'

  it.each([
    [`evaluation.complete ${TO}`, 'has this name; did you mean "evaluation.completed"?'],
    [
      `course.deployed ${TO}`,
      'has reserved "course.deployed" and does not send it yet. To send it anyway, pass --reserved.',
    ],
    [`evaluation.failed ${TO} --set scroe=1`, 'the event has no field scroe; did you mean "score"?'],
    [`evaluation.failed ${TO} --set score`, '--set takes path=value'],
    [
      `evaluation.failed ${TO} --set status=ODD`,
      '\n  $.status: expected "FAILED", found "ODD"\nTo send it anyway, pass --unchecked.\n',
    ],
    [`LOGIN --url http://127.0.0.1:1`, 'there is no secret. Give --secret-env or --secret-stdin.'],
    ['LOGIN --url do_not_show --secret-env S', '--url must be an http or https URL, such as'],
    ['LOGIN --url http://a:do_not_show@127.0.0.1:1 --secret-env S', '--url holds a name or a password'],
    ['LOGIN --url ftp://do_not_show --secret-env S', '--url must be an http or https URL, such as'],
    ['LOGIN --url http://192.0.2.1/hook --secret-env S', 'Could not deliver to 192.0.2.1: it is not this machine.'],
    ['LOGIN --url http://[2001:db8::1]/hook --secret-env S', 'give --allow-remote.'],
    [
      'LOGIN --url http://nowhere.invalid/hook --secret-env S',
      'nowhere.invalid: its name cannot be looked up. To send',
    ],
    [
      `LOGIN ${TO} --time-scale 0`,
      '--time-scale <factor> has a wrong value. Give a number above 0 and at most 1000000, or instant.',
    ],
    [`LOGIN ${TO} --time-scale -1`, 'Give a number above 0 and at most 1000000, or instant.'],
    [`LOGIN ${TO} --timeout soon`, 'Give a duration such as 5s or 500ms.'],
  ])('%s', async (args, problem) => {
    const { code, out, err } = await run(`trigger ${args}`, { env })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(problem)
    expect(err).not.toContain('do_not_show')
    expect(err).toMatch(/^Could not /)
  })
})
