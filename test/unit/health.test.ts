import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/deliver/classify.ts'
import { Health } from '../../src/deliver/health.ts'

const MINUTE = 60_000
const refused: Outcome = { kind: 'refused' }

function createHealth() {
  return new Health({
    windowSeconds: 3600,
    leastAttempts: 10,
    failedShare: 0.2,
    counts: (outcome) => outcome.kind !== 'error',
    exempts: () => false,
  })
}

/** Records `delivered` good attempts, then failed ones; the answers to the failed ones. */
function record(health: Health, delivered: number, failed: number, at = 0, id = 'a'): boolean[] {
  for (let i = 0; i < delivered; i++) expect(health.record(id, at, refused, true)).toBe(false)
  return Array.from({ length: failed }, () => health.record(id, at, refused, false))
}

describe('Health', () => {
  it('disables by the tenth attempt, not before', () => {
    expect(record(createHealth(), 0, 10)).toEqual([...Array(9).fill(false), true])
  })

  it('lets exactly the share pass', () => {
    expect(record(createHealth(), 8, 2)).toEqual([false, false])
    expect(record(createHealth(), 40, 11).slice(-2)).toEqual([false, true])
  })

  it('counts the attempts of the window only, its first moment included', () => {
    const atTheEdge = createHealth()
    record(atTheEdge, 0, 9)
    expect(record(atTheEdge, 0, 1, 60 * MINUTE)).toEqual([true])
    const pastIt = createHealth()
    record(pastIt, 0, 9)
    expect(record(pastIt, 0, 1, 60 * MINUTE + 1)).toEqual([false])
  })

  it('counts each endpoint for itself, and not what the rule leaves out', () => {
    const health = createHealth()
    record(health, 0, 9)
    expect(record(health, 0, 1, 0, 'b')).toEqual([false])
    expect(health.record('a', 0, { kind: 'error', message: '' }, false)).toBe(false)
    expect(record(health, 0, 1)).toEqual([true])
  })

  it('forgets one endpoint, or all', () => {
    const health = createHealth()
    record(health, 0, 9)
    record(health, 0, 9, 0, 'b')
    health.forget('a')
    expect(record(health, 0, 1)).toEqual([false])
    expect(record(health, 0, 1, 0, 'b')).toEqual([true])
    health.forget()
    expect(record(health, 0, 1, 0, 'b')).toEqual([false])
  })

  it('keeps a bounded number of moments', () => {
    const health = createHealth()
    for (let at = 0; at < 20_000; at++) health.record('a', at, refused, true)
    expect(health.record('a', 20_000, refused, false)).toBe(false)
    const answers = Array.from({ length: 3000 }, () => health.record('a', 20_000, refused, false))
    expect(answers.indexOf(true)).toBe(2498)
  })
})
