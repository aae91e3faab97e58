import { tutorcruncher, tutorflow } from 'tutor-webhooks'
import { validate as validateWebhook } from 'tutor-webhooks/tutorcruncher'
import { validate } from 'tutor-webhooks/tutorflow'
import { describe, expect, it } from 'vitest'
import { run } from '../support/command-line.ts'

describe('show', () => {
  it('tells all about an event', async () => {
    const { code, out, err } = await run('show evaluation.completed')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^evaluation\.completed: TutorFlow, contract version 2026-03, sent\nAn evaluation has been graded/,
    )
    expect(out).toContain(
      '\n  evaluationId     string (uuid). The evaluation, and the key to recognise duplicates by.\n',
    )
    expect(out).toContain('\n  status           "COMPLETED". Always COMPLETED in this event.\n')
    expect(out).toContain('\n  normalizedScore  number from 0 to 1. score / maxScore')
    expect(out).toContain(
      '\n  X-Platform-Event: evaluation.completed\n  X-Platform-Signature: [signature of 64 characters]\n',
    )
    expect(out).toContain(
      '\n  4 in all: at once, then 5 s, 25 s, 125 s after the attempt before. Each waits 10 s for an answer.\n',
    )
    expect(out).toMatch(
      /\nHow sure that is: 17 documented, 0 observed, \d+ assumed \(--facts shows all\)\. Assumed is:\n/,
    )
    expect(out).toContain(`\n  ${tutorflow.facts.bodyBytes!.statement}\n`)
    expect(out).not.toContain('Source:')
  })

  it('shows an example that is valid', async () => {
    const exampleOf = (out: string) => JSON.parse(/\nExample of a payload\n( {2}\{.*?\n {2}\})\n/s.exec(out)![1]!)
    const { out } = await run('show evaluation.failed')
    expect(validate('evaluation.failed', exampleOf(out)).ok).toBe(true)
    const webhook = exampleOf((await run('show VOIDED_INVOICE')).out)
    expect(validateWebhook(webhook).ok).toBe(true)
    expect(webhook.events[0].action).toBe('VOIDED_INVOICE')
  })

  it('tells the fields of every model that a subject can be, and which may be missing', async () => {
    const { out } = await run('show AGREE_TERMS')
    for (const model of ['Tutor', 'Affiliate', 'Client', 'Student'])
      expect(out).toContain(`\nFields of the subject as ${model}\n`)
    expect(out).toMatch(/\n {2}extra_msg\? +string or null\. /)
    expect(out).toMatch(/\n {2}actor\.user_id +integer\. /)
    expect(out).toMatch(/\n {2}subject\.labels +list of object\. /)
    expect(out).toMatch(/\n {2}subject\.labels\[\]\.machine_name\? +string\. /)
  })

  it('of an event without a documented subject has its envelope only', async () => {
    expect((await run('show LOGIN')).out).not.toContain('Fields of the subject')
  })

  it('of a reserved event says that nothing is documented', async () => {
    const { code, out } = await run('show course.deployed')
    expect(code).toBe(0)
    expect(out).toContain(
      'TutorFlow has reserved this event and does not send it yet; no payload of it is documented.\n',
    )
    expect(out).not.toContain('Example')
  })

  it('with --facts has every fact with its source', async () => {
    const { out } = await run('show LOGIN --facts')
    for (const { confidence, statement, source } of Object.values(tutorcruncher.facts))
      expect(out).toContain(`\n  ${confidence.padEnd(10)}  ${statement} (${source})\n`)
  })

  it('prints the same as JSON', async () => {
    const shown = JSON.parse((await run('show CREATED_A_CLIENT --json')).out)
    expect(shown).toMatchObject({
      name: 'CREATED_A_CLIENT',
      vendor: 'tutorcruncher',
      status: 'sent',
      headers: { 'webhook-signature': '[signature of 64 characters]' },
      scheduleSeconds: [1, 10, 100, 1000],
      timeoutMs: 8000,
    })
    expect(shown.fields[0]).toMatchObject({
      path: 'action',
      required: true,
      description: expect.stringContaining('Source'),
    })
    expect(shown.variants).toMatchObject([{ field: 'subject', title: 'Client' }])
    expect(validateWebhook(shown.example).ok).toBe(true)
    expect(shown.facts).toHaveLength(Object.keys(tutorcruncher.facts).length)
  })

  it.each([
    ['evaluation.complete', 'did you mean "evaluation.completed"?'],
    ['created_a_client', 'did you mean "CREATED_A_CLIENT"?'],
    ['nothing-like-it-at-all', 'has this name. Run "tutor-webhooks events"'],
    ['__proto__', 'has this name.'],
  ])('does not know %s', async (name, problem) => {
    const { code, out, err } = await run(`show ${name}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Could not show the event: no event of TutorFlow or TutorCruncher has this name/)
    expect(err).toContain(problem)
  })
})
