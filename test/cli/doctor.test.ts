import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/command-line.ts'
import { examine, type Finding, good, manifest } from '../support/doctor.ts'
import { type Files, installed, kit, makeProject } from '../support/made-project.ts'

it('lists in short what is fine', async () => {
  const folder = makeProject({
    ...good,
    ...installed('typescript', '5.9.3'),
    ...installed('@pact-foundation/pact', '17.1.4'),
    'tsconfig.json': { compilerOptions: { module: 'NodeNext' } },
  })
  expect(await run(`doctor ${folder} --node 24.21.0`)).toEqual({
    code: 0,
    err: '',
    out: `✓ Node 24.21.0
✓ msw 2.15.0, one copy
✓ tutor-webhooks 0.1.0, one copy
✓ msw 2.15.0, for tutor-webhooks/mocks
✓ @pact-foundation/pact 17.1.4, for tutor-webhooks/contracts
✓ TypeScript 5.9.3 with module resolution nodenext
Nothing is wrong.
`,
  })
})

it('says of each finding in one line what is wrong, and in one how to mend it', async () => {
  const files = {
    ...good,
    ...installed('msw', '3.0.5'),
    ...installed('typescript', '5.4.5'),
    ...installed('jest', '29.7.0'),
  }
  const folder = makeProject(files)
  expect(await run(`doctor ${folder} --node 20.20.2`, { isTTY: false })).toEqual({
    code: 1,
    err: '',
    out: `✗ msw 3.0.5 does not run on Node 20.20.2: the first request fails with "Promise.withResolvers is not a function".
    Use Node >=22.12.0, or npm install --save-dev msw@2
! TypeScript 5.4.5 is older than 5.7, the first version that the declarations are tested with.
    Run: npm install --save-dev typescript
✓ msw 3.0.5, one copy
✓ tutor-webhooks 0.1.0, one copy
✓ msw 3.0.5, for tutor-webhooks/mocks
✓ no @pact-foundation/pact, which only tutor-webhooks/contracts needs
✓ TypeScript 5.4.5
1 error, 1 warning.
`,
  })
  const { out } = await run(`doctor ${folder} --node 20.20.2`, { isTTY: true })
  expect(out).toContain('\x1b[31m✗\x1b[39m msw 3.0.5')
})

it('ends with 0 when there are warnings only', async () => {
  const folder = makeProject({ ...good, ...installed('typescript', '5.6.3') })
  expect(await examine(folder)).toMatchObject({ code: 0, ok: true, findings: [{ severity: 'warning' }] })
})

describe('errors', () => {
  const usesContracts = { 'verify.mjs': 'import { verifyReceiver } from "tutor-webhooks/contracts"' }
  const { 'test/a.test.ts': _, ...unused } = good
  const { './node_modules/msw/package.json': __, ...withoutMsw } = good

  it.each<[what: string, files: Files, node: string, expected: Partial<Finding>]>([
    [
      'msw 3 on Node 20',
      { ...good, ...installed('msw', '3.0.5') },
      '20.20.2',
      {
        id: 'node-version',
        problem:
          'msw 3.0.5 does not run on Node 20.20.2: the first request fails with "Promise.withResolvers is not a function".',
        fix: 'Use Node >=22.12.0, or npm install --save-dev msw@2',
      },
    ],
    [
      'msw 3 on Node 22.11',
      { ...good, ...installed('msw', '3.0.5') },
      '22.11.0',
      { id: 'node-version', problem: 'msw 3.0.5 does not run on Node 22.11.0.' },
    ],
    [
      'Pact 17 on Node 20',
      { ...good, ...installed('@pact-foundation/pact', '17.1.4') },
      '20.20.2',
      { id: 'node-version', fix: 'Use Node >=22, or npm install --save-dev @pact-foundation/pact@16' },
    ],
    [
      'vitest 5 on Node 20',
      { ...good, ...installed('vitest', '5.1.1') },
      '20.20.2',
      { id: 'node-version', fix: 'Use Node ^22.12.0 || >=24.0.0, or npm install --save-dev vitest@4' },
    ],
    [
      'Node 20.18',
      good,
      '20.18.3',
      {
        id: 'node-version',
        problem: 'tutor-webhooks 0.1.0 does not run on Node 20.18.3.',
        fix: 'Use Node >=20.19',
      },
    ],
    [
      'msw 2.11',
      { ...good, ...installed('msw', '2.11.6') },
      '20.20.2',
      {
        id: 'peer-version',
        problem: 'msw 2.11.6 is not among the versions that tutor-webhooks/mocks works with: ^2.12.0 || ^3.0.0.',
        fix: 'Run: npm install --save-dev msw@2',
      },
    ],
    [
      'no msw where the mocks are used, with pnpm',
      { ...withoutMsw, 'pnpm-lock.yaml': '' },
      '24.1.0',
      {
        id: 'peer-missing',
        problem: 'msw is not installed, and tutor-webhooks/mocks needs it: test/a.test.ts uses that.',
        fix: 'Run: pnpm add --save-dev msw@3',
      },
    ],
    [
      'no Pact where contracts are used',
      { ...good, ...usesContracts },
      '24.1.0',
      {
        id: 'peer-missing',
        problem: '@pact-foundation/pact is not installed, and tutor-webhooks/contracts needs it: verify.mjs uses that.',
      },
    ],
    [
      'no Pact where a script verifies',
      { ...good, 'package.json': { ...manifest, scripts: { v: 'tutor-webhooks contracts verify-api http://a' } } },
      '24.1.0',
      { id: 'peer-missing', problem: expect.stringContaining('package.json uses that') },
    ],
    ['no tutor-webhooks', { 'package.json': manifest }, '24.1.0', { id: 'not-installed' }],
    [
      'another msw for the mocks than for the project',
      { ...good, ...installed('msw', '3.0.5'), ...installed('msw', '2.15.0', 'node_modules/tutor-webhooks') },
      '24.1.0',
      {
        id: 'msw-copies',
        problem:
          'tutor-webhooks/mocks makes its handlers with another copy of msw (2.15.0 in node_modules/tutor-webhooks/node_modules/msw) than the project serves them with (3.0.5 in node_modules/msw): requests stay unanswered, or server.close() fails with "handler.dispose is not a function".',
        fix: 'Let both have one copy. Run: npm dedupe, or npm install --save-dev msw@3.0.5',
      },
    ],
    [
      'onUnhandledRequest with msw 3',
      {
        ...good,
        ...installed('msw', '3.0.5'),
        'test/setup.ts': "\n// onUnhandledRequest: 'no'\nserver.listen({ onUnhandledRequest: 'error' })",
      },
      '24.1.0',
      {
        id: 'unhandled-requests',
        problem:
          'test/setup.ts:3 gives onUnhandledRequest, which msw 3.0.5 ignores: a request without a handler goes out into the network.',
      },
    ],
    [
      'onUnhandledRequest in quotes',
      { ...good, ...installed('msw', '3.0.5'), 'a.js': `server.listen({"onUnhandledRequest": 'error'})` },
      '24.1.0',
      { id: 'unhandled-requests', problem: expect.stringContaining('a.js:1 gives onUnhandledRequest, which') },
    ],
    [
      'onUnhandledFrame with msw 2',
      { ...good, 'test/setup.js': "server.listen({ onUnhandledFrame: 'error' })" },
      '24.1.0',
      { id: 'unhandled-requests', problem: expect.stringContaining('test/setup.js:1 gives onUnhandledFrame, which') },
    ],
    [
      'TypeScript with node10',
      { ...unused, 'tsconfig.json': '{ // old\n "compilerOptions": { "moduleResolution": "Node", }, }' },
      '24.1.0',
      {
        id: 'typescript-resolution',
        problem: `tsconfig.json resolves modules as "node", which knows no "exports" of packages: "error TS2307: Cannot find module 'tutor-webhooks/…'".`,
      },
    ],
  ])('%s', async (_what, files, node, expected) => {
    const { code, findings } = await examine(makeProject(files), node)
    expect(findings).toEqual([expect.objectContaining({ severity: 'error', ...expected })])
    expect(findings[0]!.fix).not.toBe('')
    expect(code).toBe(1)
  })
})

describe('warnings', () => {
  it.each<[what: string, files: Files, expected: Partial<Finding>]>([
    [
      'two copies of one version of msw',
      { ...good, ...installed('msw', '2.15.0', 'node_modules/tutor-webhooks') },
      { id: 'msw-copies' },
    ],
    [
      'an msw of its own in another package',
      {
        ...good,
        'package.json': { ...manifest, dependencies: { adapter: '1' } },
        'node_modules/adapter/package.json': { name: 'adapter', version: '1.0.0', dependencies: { msw: '3' } },
        ...installed('msw', '3.0.5', 'node_modules/adapter'),
      },
      {
        id: 'copies',
        problem:
          'There is another copy of msw 2.15.0: 3.0.5 in node_modules/adapter/node_modules/msw. What one makes may not fit the other.',
        fix: 'Let all have one copy. Run: npm dedupe, or npm ls msw, which says who needs it.',
      },
    ],
    [
      'two copies of tutor-webhooks',
      {
        ...good,
        'package.json': { ...manifest, dependencies: { shared: '1' } },
        'node_modules/shared/package.json': {
          name: 'shared',
          version: '1.0.0',
          dependencies: { 'tutor-webhooks': '0' },
        },
        ...kit('node_modules/shared'),
      },
      { id: 'copies', problem: expect.stringContaining('0.1.0 in node_modules/shared/node_modules/tutor-webhooks') },
    ],
    ['TypeScript 5.6', { ...good, ...installed('typescript', '5.6.3') }, { id: 'typescript-version' }],
  ])('%s', async (_what, files, expected) => {
    const { code, findings } = await examine(makeProject(files))
    expect(findings).toEqual([expect.objectContaining({ severity: 'warning', ...expected })])
    expect(code).toBe(0)
  })
})

describe('fine are', () => {
  it.each<[what: string, files: Files]>([
    ['no peers where their doors are not used', { 'package.json': manifest, ...kit() }],
    [
      'both names of the option in one file',
      { ...good, 'a.js': 'listen({ onUnhandledRequest: x, onUnhandledFrame: x })' },
    ],
    [
      'other files in node_modules and dist',
      { ...good, 'dist/a.js': '({ onUnhandledFrame: 1 })', 'node_modules/x/a.js': '({ onUnhandledFrame: 1 })' },
    ],
    ['the name of the option among others', { ...good, 'a.js': "const names = ['onUnhandledFrame', 'b']" }],
    ['TypeScript 6 by its defaults', { ...good, ...installed('typescript', '6.0.3'), 'tsconfig.json': {} }],
  ])('%s', async (_what, files) => {
    expect(await examine(makeProject(files))).toMatchObject({ code: 0, findings: [], unknown: [] })
  })
})

describe('what a tsconfig.json sets', () => {
  const typescript = (files: Files, version = '5.9.3') => ({
    'package.json': manifest,
    ...kit(),
    ...installed('typescript', version),
    ...files,
  })
  const options = (compilerOptions: object, more: object = {}) => ({ ...more, compilerOptions })

  it.each<[what: string, files: Files, resolution: string]>([
    ['nothing', typescript({ 'tsconfig.json': {} }), 'node10'],
    ['a modern target', typescript({ 'tsconfig.json': options({ target: 'ES2022' }) }), 'classic'],
    ['ES modules', typescript({ 'tsconfig.json': options({ module: 'esnext' }) }), 'classic'],
    ['CommonJS', typescript({ 'tsconfig.json': options({ module: 'commonjs' }) }), 'node10'],
    ['CommonJS in TypeScript 6', typescript({ 'tsconfig.json': options({ module: 'commonjs' }) }, '6.0.3'), 'bundler'],
    ['preserve', typescript({ 'tsconfig.json': options({ module: 'preserve' }) }), 'bundler'],
    [
      'a base',
      typescript({ 'tsconfig.json': { extends: './base' }, 'base.json': options({ moduleResolution: 'bundler' }) }),
      'bundler',
    ],
    [
      'the last of several bases',
      typescript({
        'tsconfig.json': { extends: ['./a.json', './b.json'] },
        'a.json': options({ moduleResolution: 'node10' }),
        'b.json': options({ moduleResolution: 'node16' }),
      }),
      'node16',
    ],
    [
      'a base in a package',
      typescript({
        'tsconfig.json': { extends: '@tsconfig/node20/tsconfig.json' },
        'node_modules/@tsconfig/node20/package.json': { name: '@tsconfig/node20', version: '20.1.0' },
        'node_modules/@tsconfig/node20/tsconfig.json': options({ module: 'node16' }),
      }),
      'node16',
    ],
    [
      'what it refers to',
      typescript({
        'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }] },
        'tsconfig.app.json': options({ moduleResolution: 'bundler' }),
      }),
      'bundler',
    ],
  ])('%s gives %s', async (_what, files, resolution) => {
    const { findings, good, unknown } = await examine(makeProject(files))
    expect(unknown).toEqual([])
    expect(`${findings.map(({ problem }) => problem)} ${good}`).toMatch(
      new RegExp(`resolves modules as "${resolution}"|with module resolution ${resolution}`),
    )
  })
})

describe('packages behind links', () => {
  // As pnpm lays them out: each package in a folder of its own, with links to what it needs beside it.
  const store = 'node_modules/.pnpm'
  const files = (mswOfKit: string): Files => ({
    'package.json': { ...manifest, devDependencies: { 'tutor-webhooks': '0', msw: '3' } },
    'pnpm-lock.yaml': '',
    ...kit(`${store}/tutor-webhooks@0.1.0`),
    ...installed('msw', '3.0.5', `${store}/msw@3.0.5`),
    ...installed('msw', mswOfKit, `${store}/msw@${mswOfKit}`),
  })
  const links = (mswOfKit: string) => ({
    'node_modules/tutor-webhooks': `${store}/tutor-webhooks@0.1.0/node_modules/tutor-webhooks`,
    'node_modules/msw': `${store}/msw@3.0.5/node_modules/msw`,
    [`${store}/tutor-webhooks@0.1.0/node_modules/msw`]: `${store}/msw@${mswOfKit}/node_modules/msw`,
  })

  it('are one copy when they lead to one folder', async () => {
    expect(await examine(makeProject(files('3.0.5'), links('3.0.5')))).toMatchObject({ findings: [], unknown: [] })
  })

  it('are two when they do not', async () => {
    const { findings } = await examine(makeProject(files('2.15.0'), links('2.15.0')))
    expect(findings).toMatchObject([
      { id: 'msw-copies', fix: expect.stringContaining('pnpm add --save-dev msw@3.0.5') },
    ])
  })

  it('are told apart when the kit itself is a link', async () => {
    const linked = {
      ...installed('msw', '2.15.0', 'kit'),
      'kit/package.json': kit()['./node_modules/tutor-webhooks/package.json']!,
    }
    const app = { 'app/package.json': manifest, ...installed('msw', '3.0.5', 'app') }
    const folder = makeProject({ ...app, ...linked }, { 'app/node_modules/tutor-webhooks': 'kit' })
    const { findings } = await examine(join(folder, 'app'))
    expect(findings).toMatchObject([{ id: 'msw-copies', fix: expect.stringContaining('npm pack') }])
  })
})

describe('it could not tell', () => {
  it.each<[what: string, files: Files, text: string]>([
    ["Plug'n'Play", { 'package.json': manifest, '.pnp.cjs': '' }, "Yarn's Plug'n'Play keeps them"],
    [
      'a base that is not there',
      { ...good, 'tsconfig.json': { extends: './none.json' } },
      'What tsconfig.json extends: it is not there, or cannot be read.',
    ],
    [
      'a configuration that extends itself',
      { ...good, 'tsconfig.json': { extends: './tsconfig.json' } },
      'What tsconfig.json extends',
    ],
    ['no TypeScript', { ...good, 'tsconfig.json': {} }, 'How tsconfig.json resolves modules'],
    [
      'a range of another form',
      { ...good, 'node_modules/jest/package.json': { name: 'jest', version: '30.0.0', engines: { node: '18 - 24' } } },
      'Whether jest 30.0.0 runs on Node 24.21.0: it asks for "18 - 24".',
    ],
    [
      'code that is too long to read',
      { ...good, 'test/long.js': 'x'.repeat(400_000) },
      'What the rest of the code says: there is more of it than the doctor reads.',
    ],
  ])('%s', async (_what, files, text) => {
    const { code, findings, unknown } = await examine(makeProject(files))
    expect({ code, findings }).toEqual({ code: 0, findings: [] })
    expect(unknown.join()).toContain(text)
  })
})

describe('a hostile project', () => {
  it('is not run', async () => {
    const files = { ...good, ...installed('jest', '30.5.2') }
    const write = "require('fs').writeFileSync(__dirname + '/was-run', '')"
    const folder = makeProject({ ...files, 'jest.config.js': write, 'test/b.test.js': write, '.pnp.loader.mjs': write })
    await examine(folder)
    expect(existsSync(join(folder, 'was-run'))).toBe(false)
  })

  it('sends nothing to the terminal but text', async () => {
    const folder = makeProject({
      ...good,
      'node_modules/msw/package.json': { name: 'msw', version: '\x1b[2J3.0.0\u202e', engines: { node: '>=99\x07' } },
      'test/\x1b[31m.ts': "listen({ onUnhandledRequest: 'error' })",
    })
    for (const args of [`doctor ${folder}`, `doctor ${folder} --json`]) {
      const { out } = await run(args)
      expect(out).toContain('\\u001b')
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })

  it('shows neither what its files say nor its environment', async () => {
    const secret = 'sk_live_do_not_show'
    const folder = makeProject({
      ...good,
      'package.json': { ...manifest, scripts: { test: `KEY=${secret} jest` }, config: { secret } },
      ...installed('jest', '30.5.2'),
      '.env': `KEY=${secret}`,
      '.npmrc': `_authToken=${secret}`,
      'jest.config.js': `require('./x') // ${secret}`,
      'test/b.ts': `listen({ onUnhandledFrame: '${secret}' })`,
    })
    for (const args of [`doctor ${folder}`, `doctor ${folder} --json`]) {
      const { out, err } = await run(args, { env: { KEY: secret } })
      expect(out).toContain('onUnhandledFrame')
      expect(out + err).not.toContain(secret)
    }
  })

  it('does not keep it waiting or busy', async () => {
    const folder = makeProject({
      ...good,
      'package.json': { ...manifest, dependencies: { '..': '1', '../../etc': '1', a: '1' } },
      'node_modules/a/package.json': { name: 'a', version: '1', dependencies: { a: '1' }, peerDependencies: [1] },
      'tsconfig.json': { extends: Array.from({ length: 50 }, () => './b.json') },
      'b.json': { extends: Array.from({ length: 50 }, () => './tsconfig.json') },
      'jest.config.json': '/*'.repeat(400_000),
      'node_modules/jest/package.json': `{"name": ${'"\\'.repeat(300_000)}`,
      'test/b.ts': `${'onUnhandledFrame '.repeat(15_000)}`,
    })
    execFileSync('mkfifo', [join(folder, 'test/pipe.ts'), join(folder, 'jest.config.ts')])
    const start = performance.now()
    expect((await examine(folder)).findings).toEqual([])
    // Some 50 ms here; a pattern that reads a text twice takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('misuse', () => {
  it.each([
    ['doctor /dev/null', 'there is no package.json that can be read in /dev/null. Run tutor-webhooks doctor in'],
    ['doctor /no/such/folder', 'there is no package.json that can be read in /no/such/folder.'],
    ['doctor --node twenty', '--node <version> has a wrong value. Give a version such as 24.1.0.'],
    ['doctor --jsn', 'there is no option --jsn; did you mean "--json"?'],
    ['doctr', 'did you mean "doctor"?'],
  ])('"%s" ends with 2', async (args, problem) => {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(problem)
  })
})

it('finds nothing wrong with this repository', async () => {
  expect(await run('doctor')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/✓ msw \S+, one copy\n(.*\n)*Nothing is wrong\.\n$/),
  })
})
