import { describe, expect, it } from 'vitest'
import { examine, type Finding, good, manifest } from '../support/doctor.ts'
import { type Files, installed, makeProject } from '../support/made-project.ts'

const jest = { ...good, ...installed('jest', '30.5.2') }
const runs = (test: string): Files => ({ 'package.json': { ...manifest, scripts: { test } } })
const PRESET = "preset: 'tutor-webhooks'"
const esm = { ...manifest, scripts: { test: 'node --experimental-vm-modules node_modules/jest/bin/jest.js' } }

// In two parts: vitest reads such a comment too, wherever it stands.
const JSDOM = `@${'jest-environment'} jsdom`

describe('errors', () => {
  it.each<[what: string, files: Files, expected: Partial<Finding>]>([
    [
      'jest without a transform',
      { ...jest, 'package.json': { ...manifest, devDependencies: { jest: '^30' } } },
      {
        id: 'jest-transform',
        problem:
          'jest 30.5.2 does not transform what msw loads, and so cannot load it: "Must use import to load ES Module".',
        fix: 'Add to "jest" in package.json: "preset": "tutor-webhooks"',
      },
    ],
    [
      'jest with a preset that is commented out',
      {
        ...jest,
        'jest.config.js': "export default {\n// preset: 'tutor-webhooks',\n/* don't:\npreset: 'tutor-webhooks' */ }",
      },
      { id: 'jest-transform', fix: "Add to jest.config.js: preset: 'tutor-webhooks'" },
    ],
    [
      'jest without a preset in the configuration that a script names',
      {
        ...jest,
        ...runs('npx jest --ci -c=config/jest.cjs'),
        'config/jest.cjs': 'module.exports = {}',
        'jest.config.js': "export default { preset: 'tutor-webhooks' }",
      },
      { id: 'jest-transform', fix: "Add to config/jest.cjs: preset: 'tutor-webhooks'" },
    ],
    [
      'jest with another preset',
      { ...jest, 'jest.config.json': { preset: 'ts-jest' } },
      {
        id: 'jest-transform',
        fix: 'Add transform and transformIgnorePatterns of tutor-webhooks/jest-preset to jest.config.json, which has another preset.',
      },
    ],
    [
      'jest with patterns in place of those of the preset',
      { ...jest, 'jest.config.json': { preset: 'tutor-webhooks', transformIgnorePatterns: ['/node_modules/'] } },
      {
        id: 'jest-transform',
        problem: expect.stringContaining("as transformIgnorePatterns take the place of the preset's"),
        fix: 'Take transformIgnorePatterns out of jest.config.json, or set those of tutor-webhooks/jest-preset.',
      },
    ],
  ])('%s', async (_what, files, expected) => {
    const { code, findings } = await examine(makeProject(files))
    expect(findings).toEqual([expect.objectContaining({ severity: 'error', ...expected })])
    expect(code).toBe(1)
  })
})

describe('warnings', () => {
  it.each<[what: string, files: Files, expected: Partial<Finding>]>([
    [
      'jest 29',
      { ...good, ...installed('jest', '29.7.0'), 'jest.config.cjs': "module.exports = { preset: 'tutor-webhooks' }" },
      { id: 'jest-version', fix: 'Run: npm install --save-dev jest@30' },
    ],
    [
      'jest in jsdom',
      { ...jest, 'jest.config.json': { preset: 'tutor-webhooks', testEnvironment: 'jsdom' } },
      {
        id: 'jest-environment',
        problem:
          'jest.config.json runs tests in jest-environment-jsdom, which has no fetch, Request and TextEncoder: "ReferenceError: TextEncoder is not defined".',
      },
    ],
    [
      'a test of the mocks in jsdom',
      {
        ...jest,
        'jest.config.json': { preset: 'tutor-webhooks' },
        'b.test.js': `/** ${JSDOM} */\nrequire('tutor-webhooks/mocks')`,
      },
      { id: 'jest-environment', problem: expect.stringContaining('b.test.js:1 runs tests in') },
    ],
  ])('%s', async (_what, files, expected) => {
    const { code, findings } = await examine(makeProject(files))
    expect(findings).toEqual([expect.objectContaining({ severity: 'warning', ...expected })])
    expect(code).toBe(0)
  })
})

describe('fine are', () => {
  it.each<[what: string, files: Files]>([
    ['the preset of jest', { ...jest, 'jest.config.ts': "const config: Config = { preset: 'tutor-webhooks' }" }],
    ['the preset after what looks like a comment', { ...jest, 'jest.config.js': `x = ['**/*.js', "//"], ${PRESET}` }],
    ['the preset in package.json', { ...jest, 'package.json': { ...manifest, jest: { preset: 'tutor-webhooks' } } }],
    ['the parts of the preset', { ...jest, 'jest.config.cjs': "const kit = require('tutor-webhooks/jest-preset')" }],
    [
      'transforms of its own',
      { ...jest, 'jest.config.cjs': "x = { transformIgnorePatterns: ['/node_modules/(?!rettime)'] }" },
    ],
    ['a configuration that a script names', { ...jest, ...runs('jest --config "conf/a b.js"'), 'conf/a b.js': PRESET }],
    ['two of them', { ...jest, ...runs('jest -c a.js && jest --config=./b.json'), 'a.js': PRESET, 'b.json': PRESET }],
    ['a configuration in a script', { ...jest, ...runs(`jest --config '{"preset":"tutor-webhooks"}'`) }],
    ['the preset as an option', { ...jest, ...runs('jest --preset=tutor-webhooks') }],
    ['a configuration of another tool', { ...jest, ...runs('jest; tsx -c x.js'), 'jest.config.js': PRESET }],
    ['jest with ES modules', { ...jest, 'package.json': esm }],
    ['jest that is installed and not used', jest],
  ])('%s', async (_what, files) => {
    expect(await examine(makeProject(files))).toMatchObject({ code: 0, findings: [], unknown: [] })
  })
})

describe('it could not tell', () => {
  it.each<[what: string, files: Files, text: string]>([
    [
      'a jest configuration from elsewhere',
      { ...jest, 'jest.config.js': "import base from '../base.js'" },
      'Whether jest 30.5.2 transforms what msw loads: jest.config.js takes its configuration from elsewhere.',
    ],
    [
      'a transform that may come before the preset',
      {
        ...jest,
        'jest.config.json': { preset: 'tutor-webhooks', transform: { '\\.js$': 'babel-jest' } },
      },
      "Whether jest 30.5.2 transforms what msw loads: jest.config.json has a transform that comes before the preset's, and must match no JavaScript in node_modules.",
    ],
    [
      'patterns that may take the place of the preset',
      {
        ...jest,
        'jest.config.json': { preset: 'tutor-webhooks', transformIgnorePatterns: ['/node_modules/(?!rettime)'] },
      },
      "jest.config.json has transformIgnorePatterns that take the place of the preset's.",
    ],
    [
      'a jest configuration that is not there',
      { ...jest, ...runs('jest --config $CONFIG') },
      'Whether jest 30.5.2 transforms what msw loads: $CONFIG is not there, or cannot be read.',
    ],
    [
      'jest configurations of which one has the preset',
      {
        ...jest,
        ...runs('jest; jest -c e2e.js'),
        'jest.config.js': "x = { preset: 'tutor-webhooks' }",
        'e2e.js': 'x = {}',
      },
      'Whether tests with e2e.js load msw: it does not have jest 30.5.2 transform that.',
    ],
    [
      'a jest configuration with projects elsewhere',
      { ...jest, 'jest.config.js': "x = { projects: ['packages/*'] }" },
      'Whether jest 30.5.2 transforms what msw loads: jest.config.js takes its configuration from elsewhere.',
    ],
  ])('%s', async (_what, files, text) => {
    const { code, findings, unknown } = await examine(makeProject(files))
    expect({ code, findings }).toEqual({ code: 0, findings: [] })
    expect(unknown.join()).toContain(text)
  })
})
