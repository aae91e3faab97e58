import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

/** The built preset, found as jest finds it: under the name of the package, `/jest-preset`. */
const preset = createRequire(import.meta.url)('tutor-webhooks/jest-preset')
const ignored = preset.transformIgnorePatterns.map((pattern: string) => new RegExp(pattern))
const transforms = Object.entries<string | [string]>(preset.transform)

function transformerOf(path: string): string | undefined {
  if (ignored.some((pattern: RegExp) => pattern.test(path))) return undefined
  const [, transformer] = transforms.find(([pattern]) => new RegExp(pattern).test(path)) ?? []
  return [transformer].flat()[0]
}

it('has nothing but options of jest, and is no ES module to it', () => {
  expect(Object.keys(preset)).toEqual(['transform', 'transformIgnorePatterns'])
  expect(preset.__esModule).toBeUndefined()
})

it.each([
  '/app/node_modules/rettime/build/index.mjs',
  '/app/node_modules/msw/node_modules/@open-draft/deferred-promise/build/index.mjs',
  '/app/node_modules/.pnpm/until-async@3.0.2/node_modules/until-async/lib/index.js',
  'C:\\app\\node_modules\\msw\\lib\\core\\index.js',
])('transforms %s', (path) => {
  expect(transformerOf(path)).toMatch(/transform\.cjs$/)
})

it.each([
  '/app/node_modules/lodash/lodash.js',
  '/app/node_modules/tutor-webhooks/dist/mocks/index.cjs',
  '/app/node_modules/rettime/node_modules/other/index.js',
  '/app/node_modules/msw-auto-mock/index.js',
])('leaves %s', (path) => {
  expect(transformerOf(path)).toBeUndefined()
})

it("leaves the project's own files to babel-jest, as jest does by default", () => {
  expect(transformerOf('/home/node_modules_of_mine/app/msw/index.test.ts')).toBe('babel-jest')
})
