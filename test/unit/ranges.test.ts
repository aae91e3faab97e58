import { describe, expect, it } from 'vitest'
import { isIn } from '../../src/cli/doctor/ranges.ts'

describe('a version and a range', () => {
  // Answers of semver 7.8.6.
  it.each([
    ['20.19.0', '>=20.19', true],
    ['20.18.9', '>=20.19', false],
    ['22.11.0', '^22.12.0 || >=24.0.0', false],
    ['22.12.0', '^22.12.0 || >=24.0.0', true],
    ['23.5.0', '^22.12.0 || >=24.0.0', false],
    ['24.0.0', '^22.12.0 || >=24.0.0', true],
    ['2.11.9', '^2.12.0 || ^3.0.0', false],
    ['2.15.0', '^2.12.0 || ^3.0.0', true],
    ['3.0.5', '^2.12.0 || ^3.0.0', true],
    ['4.0.0', '^2.12.0 || ^3.0.0', false],
    ['20.9.0', '>=18 <21', true],
    ['21.0.0', '>= 18 < 21', false],
    ['20.1.0', '20', true],
    ['21.1.0', '20.x', false],
    ['1.2.9', '~1.2.3', true],
    ['1.3.0', '~1.2.3', false],
    ['1.9.0', '~1', true],
    ['0.2.9', '^0.2.3', true],
    ['0.3.0', '^0.2.3', false],
    ['0.0.4', '^0.0.3', false],
    ['21.9.0', '>21', false],
    ['22.0.0', '>21', true],
    ['21.9.0', '<=21', true],
    ['22.0.0', '<=21', false],
    ['5.0.0', '*', true],
    ['5.0.0', '', true],
    ['5.6.3', '<5.7', true],
    ['1.2.3', '=1.2.3', true],
    ['19.0.0', '^14.18.0 || ^16.14.0 || ^18.17.0 || >=20', false],
  ])('%s in "%s" is %s', (version, range, expected) => expect(isIn(version, range)).toBe(expected))

  it.each([
    ['20.19.0', '18 - 22'],
    ['20.19.0', 'lts'],
    ['twenty', '>=20'],
    ['', '*'],
  ])('%j in "%s" cannot be told', (version, range) => expect(isIn(version, range)).toBeUndefined())
})
