import { describe, expect, it } from 'vitest'
import { run } from '../support/command-line.ts'

describe('events', () => {
  it('lists what TutorFlow sends and what it has reserved', async () => {
    const { code, out, err } = await run('events tutorflow')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.split('\n')
    expect(lines[0]).toBe('TutorFlow, contract version 2026-03: 6 events, 4 of them reserved and not sent yet')
    expect(lines[1]).toBe('  evaluation.completed  sent      An evaluation has been graded successfully.')
    expect(lines.filter((line) => line.includes('  reserved  '))).toHaveLength(4)
  })

  it('lists both vendors when none is named', async () => {
    const { out } = await run('events')
    expect(out).toContain('TutorFlow, contract version 2026-03: 6 events')
    expect(out).toContain('\n\nTutorCruncher, contract version 2026: 227 events\n  LOGIN ')
    expect(out.match(/^ {2}\S/gm)).toHaveLength(6 + 227)
  })

  it('finds a text in names and descriptions, in any case', async () => {
    const { out } = await run('events tutorcruncher --search Added_PO_to')
    expect(out).toMatch(/^TutorCruncher, contract version 2026: 1 of 227 events\n {2}ADDED_PO_TO_PAYRUN {2}sent /)
    expect((await run(['events', '--search', 'graded successfully'])).out).toContain(
      'TutorFlow, contract version 2026-03: 1 of 6',
    )
  })

  it('that nothing matches are none, and no error', async () => {
    const { code, out } = await run('events tutorflow --search invoice')
    expect({ code, out }).toEqual({ code: 0, out: 'TutorFlow, contract version 2026-03: 0 of 6 events\n' })
  })

  it('as JSON are one list', async () => {
    const list = JSON.parse((await run('events --search evaluation. --json')).out)
    expect(list).toEqual([
      { vendor: 'tutorflow', name: 'evaluation.completed', status: 'sent', description: expect.stringMatching(/\.$/) },
      { vendor: 'tutorflow', name: 'evaluation.failed', status: 'sent', description: expect.stringMatching(/\.$/) },
    ])
    expect(JSON.parse((await run('events --json')).out)).toHaveLength(233)
  })
})
