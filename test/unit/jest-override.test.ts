import { describe, expect, it } from 'vitest'
import { overrideOf } from '../../src/cli/doctor/jest-override.ts'

const preset = "preset: 'tutor-webhooks'"
const parts = "const { transform, transformIgnorePatterns } = require('tutor-webhooks/jest-preset')"

describe('nothing overrides the preset in', () => {
  it.each([
    `x = { ${preset} }`,
    `x = { ${preset}, transform: {}, transformIgnorePatterns: [] }`,
    String.raw`x = { ${preset}, transform: { '\\.tsx?$': ['ts-jest', { tsconfig: 'a.json' }], '\\.(css|svg)$': 'x' } }`,
    String.raw`x = { ${preset}, transform: { '^.+\\.[cm]?ts$': "b", '^.+\\.(?:vue|ts)$': 'c' } }`,
    String.raw`x = { ${preset}, transform: { '^(?!.*/node_modules/).+\\.[jt]sx?$': '@swc/jest' } }`,
    JSON.stringify({ preset: 'tutor-webhooks', transform: { '\\.tsx?$': 'ts-jest' } }),
    // As the README has it.
    String.raw`${parts}; x = { preset: 'a', transform: { '\\.tsx?$': 'ts-jest', ...transform }, transformIgnorePatterns }`,
    "const kit = require('tutor-webhooks/jest-preset'); x = { ...kit, transform: kit.transform }",
  ])('%s', (config) => expect(overrideOf(config)).toBeUndefined())
})

describe('transformIgnorePatterns', () => {
  it.each([
    `x = { ${preset}, transformIgnorePatterns: ['/node_modules/'] }`,
    `x = { ${preset}, transformIgnorePatterns: [ "<rootDir>/node_modules", 'a]b' ] }`,
    String.raw`x = { ${preset}, transformIgnorePatterns: ['a', '[/\\\\]node_modules[/\\\\]'] }`,
    `${parts}; x = { transform, transformIgnorePatterns: [...transformIgnorePatterns, '/node_modules/'] }`,
    '{"preset":"tutor-webhooks","transformIgnorePatterns":["/node_modules/"]}',
  ])('take the place of the preset in %s', (config) =>
    expect(overrideOf(config)).toEqual({ option: 'transformIgnorePatterns', isCertain: true }),
  )

  it.each([
    `x = { ${preset}, transformIgnorePatterns: ['/node_modules/(?!rettime)'] }`,
    `x = { ${preset}, transformIgnorePatterns: PATTERNS }`,
    `x = { ${preset}, transformIgnorePatterns }`,
    `x = { projects: [{ ${preset} }, { transformIgnorePatterns: ['/node_modules/'] }] }`,
  ])('may do so in %s', (config) =>
    expect(overrideOf(config)).toEqual({ option: 'transformIgnorePatterns', isCertain: false }),
  )
})

describe('a transform may come first in', () => {
  it.each([
    String.raw`x = { ${preset}, transform: { '^.+\\.[jt]sx?$': 'babel-jest' } }`,
    String.raw`x = { ${preset}, transform: { '\\.css$': ['a', { b: 'c' }], "\\.js$": 'babel-jest' } }`,
    `x = { ${preset}, transform: { '.*': '@swc/jest' } }`,
    String.raw`x = { ${preset}, transform: { '\\.[a-z]+$': 'x' } }`,
    String.raw`x = { ${preset}, transform: { '\\.js$|\\.ts$': 'x' } }`,
    String.raw`x = { ${preset}, transform: { '\\.css|s$': 'x' } }`,
    `x = { ${preset}, transform: { [PATTERN]: 'x' } }`,
    `x = { ${preset}, transform: { ...others } }`,
    `x = { ${preset}, transform: others.transform }`,
    `const transform = { '.': 'x' }; x = { ${preset}, transform }`,
    String.raw`${parts}; x = { transform: { '\\.jsx?$': 'x', ...transform }, transformIgnorePatterns }`,
    String.raw`{"preset":"tutor-webhooks","transform":{"^.+\\.[jt]sx?$":"babel-jest"}}`,
  ])('%s', (config) => expect(overrideOf(config)).toEqual({ option: 'transform', isCertain: false }))
})

it('is not kept busy', () => {
  const start = performance.now()
  for (const text of ['transform: {', "transform: { '", '\\"', '(?!', '\\\\.(', '[']) {
    overrideOf(`${preset} transform: { '${text.repeat(900_000 / text.length)}`)
  }
  // Some 1 s here; a pattern that reads a text twice takes minutes.
  expect(performance.now() - start).toBeLessThan(20_000)
}, 60_000)
