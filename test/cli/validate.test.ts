import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../support/command-line.ts'

const WEBHOOK_2026 = 'schemas/tutorcruncher/2026/examples/webhook.json'
const WEBHOOK_2020 = 'schemas/tutorcruncher/2020/examples/webhook.json'
const COMPLETED = 'schemas/tutorflow/2026-03/examples/evaluation.completed.json'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

describe('validate', () => {
  it.each([
    [COMPLETED, 'tutorflow 2026-03, evaluation.completed'],
    [WEBHOOK_2026, 'tutorcruncher 2026, CREATED_A_CONTRACTOR'],
    [WEBHOOK_2020, 'tutorcruncher 2020, CHANGED_CONTRACTOR_STATUS'],
  ])('tells what %s is', async (file, what) => {
    expect(await run(`validate ${file}`)).toEqual({ code: 0, err: '', out: `✓ ${what}: valid\n` })
  })

  const broken = { ...read(COMPLETED), maxScore: 'ten', scroe: 8, 'od\u001b[31md': 1 }
  delete broken.score

  it('lists all that is wrong by path, and what no schema knows below', async () => {
    expect(await run('validate -', { stdin: JSON.stringify(broken) })).toEqual({
      code: 1,
      err: '',
      out: `✗ tutorflow 2026-03, evaluation.completed: 2 problems
  $.maxScore: expected a number, found "ten"
  $.score: expected a number, found nothing; is "scroe" a misspelling of it?
No schema knows these fields; they are valid, and may be new or misspelt:
  $.scroe; did you mean "score"?
  $["od\\u001b[31md"]
`,
    })
  })

  it('prints the same as JSON', async () => {
    const { code, out } = await run('validate - --json', { stdin: JSON.stringify(broken) })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      ok: false,
      vendor: 'tutorflow',
      version: '2026-03',
      events: ['evaluation.completed'],
      problems: [
        {
          path: '$.maxScore',
          expected: 'a number',
          found: '"ten"',
          message: '$.maxScore: expected a number, found "ten"',
        },
        expect.objectContaining({ path: '$.score', near: 'scroe' }),
      ],
      undeclared: [{ path: '$.scroe', near: 'score' }, { path: '$["od\\u001b[31md"]' }],
    })
  })

  it('looks into the subject of every event', async () => {
    const webhook = read(WEBHOOK_2026)
    webhook.events[0].subject.status = 'aproved'
    const { code, out } = await run('validate -', { stdin: JSON.stringify(webhook) })
    expect(code).toBe(1)
    expect(out).toContain('\n  $.events[0].subject.status: expected one of')
    expect(out).toContain('did you mean "approved"?\n')
  })

  it('checks for the event that --event names', async () => {
    const { code, out } = await run(`validate ${COMPLETED} --event evaluation.failed`)
    expect(code).toBe(1)
    expect(out).toMatch(/^✗ tutorflow 2026-03, evaluation\.failed: 1 problem\n {2}\$\.status: expected "FAILED"/)
    expect((await run('validate - --event LOGIN', { stdin: '{}' })).out).toContain('$.events: expected')
  })

  it.each([
    ['{"a": 1,}', 'at line 1, column 9, expected a name in quotes, found "}".'],
    ['', 'at line 1, column 1, expected a value, found the end of the text.'],
    [Uint8Array.of(0x7b, 0xff), 'its bytes are no UTF-8.'],
  ])('says where %j is no JSON', async (stdin, problem) => {
    const { code, out } = await run('validate -', { stdin })
    expect({ code, out }).toEqual({ code: 1, out: `✗ It is not JSON: ${problem}\n` })
    const json = JSON.parse((await run('validate - --json', { stdin })).out)
    expect(json).toMatchObject({ ok: false, error: { code: 'BODY_NOT_JSON', message: `It is not JSON: ${problem}` } })
  })

  it.each([
    ['validate -', '{"a": 1}', 'no vendor sends such a one, so there is no telling what to check. Give --event.'],
    [`validate ${COMPLETED} --vendor tutorcruncher`, '', 'it does not look like one of TutorCruncher, so'],
    ['validate - --event evaluation.complted', '{}', 'has this name; did you mean "evaluation.completed"? Run'],
    ['validate - --event LOGIN --vendor tutorflow', '{}', 'no event of TutorFlow has this name.'],
    ['validate - --event course.deployed', '{}', 'TutorFlow has reserved course.deployed and documents no payload'],
    ['validate /no/such/file', '', '/no/such/file cannot be read (ENOENT). Give another file'],
    ['validate .', '', '. cannot be read (EISDIR).'],
    ['validate /dev/zero', '', '/dev/zero holds more than 10485760 bytes.'],
  ])('"%s" of %j is misuse', async (args, stdin, problem) => {
    const { code, out, err } = await run(args, { stdin })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Could not validate the payload: [^\n]+\n$/)
    expect(err).toContain(problem)
  })

  it('says on a terminal that it waits for input', async () => {
    expect((await run('validate -', { isTTY: true })).err).toBe('Reading from the terminal. End with Ctrl-D.\n')
  })

  it('is not lost in a body that is nested very deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const { code, out } = await run('validate -', { stdin: `{"evaluationId": ${deep}}` })
    expect({ code, start: out.slice(0, 50) }).toEqual({ code: 1, start: expect.stringMatching(/^✗ tutorflow/) })
  })
})
