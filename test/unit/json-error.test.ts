import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findJsonError } from '../../src/cli/json-error.ts'

it.each([
  ['', 1, 1, 'expected a value, found the end of the text'],
  ['{"a": 1,}', 1, 9, 'expected a name in quotes, found "}"'],
  [
    '{\n  "a": 1\n  "b": 2\n}',
    3,
    3,
    'expected "," or "}", found a text that is not closed, or holds a control character or a wrong escape',
  ],
  ['[1, 2', 1, 6, 'expected "," or "]", found the end of the text'],
  ['[1,]', 1, 4, 'expected a value, found "]"'],
  ["{'a': 1}", 1, 2, 'expected a name in quotes or "}", found "\'"'],
  ['{"a" 1}', 1, 6, 'expected ":", found "1"'],
  ['{"a": NaN}', 1, 7, 'expected a value, found "NaN"'],
  ['{} {}', 1, 4, 'expected the end, found "{"'],
  ['[01]', 1, 3, 'expected "," or "]", found "1"'],
  ['\ufeff{}', 1, 1, 'expected a value, found a byte order mark'],
  [
    '{"a": "x\ny"}',
    1,
    7,
    'expected a value, found a text that is not closed, or holds a control character or a wrong escape',
  ],
  ['\r\n[\r\n}', 3, 1, 'expected a value or "]", found "}"'],
  ['[}', 1, 2, 'expected a value or "]", found "}"'],
  ['undefined_and_more_than_that', 1, 1, 'expected a value, found "undefined_and_more_t"'],
])('%j breaks at line %i, column %i', (text, line, column, problem) => {
  expect(findJsonError(text)).toEqual({ line, column, problem })
})

it('finds an error exactly where JSON.parse refuses', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '1', '-0.5e+3', '01', '"', '\\', 'null', 'tru', ' ', '\n', '\t']
  const anything = fc.oneof(
    fc.json(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(anything, fc.nat(), (text, cut) => {
      for (const one of [text, text.slice(0, cut % (text.length + 1))]) {
        expect(findJsonError(one) === undefined, one).toBe(isJson(one))
      }
    }),
    { numRuns: 2000 },
  )
})

it('is not slow or lost in what is deep or long', () => {
  expect(findJsonError('['.repeat(1_000_000))).toMatchObject({ line: 1, column: 1_000_001 })
  expect(findJsonError(`"${'\\n'.repeat(1_000_000)}"`)).toBeUndefined()
  expect(findJsonError(`"${'\\n'.repeat(1_000_000)}`)).toMatchObject({ column: 1 })
})
