import { expect, it, vi } from 'vitest'
import { run } from '../support/command-line.ts'

it('shows four things that come out well, and touches no network', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch')
  const { code, out, err } = await run('demo')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.match(/^✓ .*$/gm)).toHaveLength(4)
  expect(out).toMatch(
    /\n {2}1 +\+0 s +500 +verified +retry\n {2}2 +\+5 s +500 +verified +retry\n {2}3 +\+30 s +200 +verified +delivered\n/,
  )
  expect(out).toContain('\n  parsed and written again      SIGNATURE_MISMATCH\n  body-reserialised: ')
  expect(out).toContain('is "scroe" a misspelling of it?\n')
  expect(out).toMatch(/ {2}503 {2}Unexpected response\n {2}after 10 attempts, 9 of them failed: active false\n$/)
  expect(fetch).not.toHaveBeenCalled()
})

it('prints the same as JSON', async () => {
  const shown = JSON.parse((await run('demo --json')).out)
  expect(shown).toHaveLength(4)
  for (const scene of shown) expect(scene).toEqual({ title: expect.any(String), lines: expect.any(Array), ok: true })
})
