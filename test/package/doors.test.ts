import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The built package, as it is published; `npm test` builds it first. */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const doors: Record<string, string[]> = {
  '.': [
    'ScaledClock',
    'WebhookError',
    'createMapStore',
    'createMock',
    'errorCodes',
    'isWebhookError',
    'tutorcruncher',
    'tutorflow',
  ],
  './tutorflow': [
    'diagnose',
    'encode',
    'events',
    'findUndeclared',
    'isWebhookError',
    'receive',
    'safeVerify',
    'sign',
    'signedRequest',
    'validate',
    'validators',
    'verify',
    'verifySignature',
  ],
  './tutorcruncher': [
    'actions',
    'diagnose',
    'encode',
    'findUndeclared',
    'isWebhookError',
    'receive',
    'safeVerify',
    'sign',
    'signedRequest',
    'ssoLink',
    'validate',
    'validators',
    'verify',
    'verifySignature',
  ],
  './node': ['createDeliveryClient', 'fromNodeListener', 'fromUrl'],
  './mocks': ['createTutorCruncherMock', 'createTutorFlowMock', 'listenOptions'],
  './server': ['startServer'],
  './contracts': ['exportContracts', 'listContracts', 'verifyManagementApi', 'verifyPayloads', 'verifyReceiver'],
  './matchers': ['matchers'],
}

it('has exactly these doors', () => {
  const code = Object.keys(manifest.exports).filter((door) => typeof manifest.exports[door] === 'object')
  expect(code).toEqual(Object.keys(doors))
})

describe.each(Object.entries(doors))('%s', (door, names) => {
  const target = manifest.exports[door]

  // In processes of their own, where nothing stands between Node and the build.
  const namesOf = (script: string) => JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))
  const name = door.replace('.', 'tutor-webhooks')

  it('exports these names as an ES module', () => {
    const script = `import('${name}').then((module) => console.log(JSON.stringify(Object.keys(module).sort())))`
    expect(namesOf(script)).toEqual([...names].sort())
  })

  it('exports the same names through require of its .cjs', () => {
    const script = `console.log(JSON.stringify(Object.keys(require('${target.default.default}')).sort()))`
    expect(namesOf(script)).toEqual([...names].sort())
  })

  // `npx vitest -u` renews them; a type that goes or is renamed is a change of the public interface.
  it('exports these types', () => {
    const text = readFileSync(target.import.types, 'utf8')
    expect(text).not.toMatch(/^export (?:\*|type \w|interface|class|enum)/m)
    expect(typesIn(text)).toMatchSnapshot()
    expect(typesIn(readFileSync(target.default.types, 'utf8'))).toEqual(typesIn(text))
  })

  it('is one instance for import and require', () => {
    const script = `import('${name}').then((module) => console.log(JSON.stringify(Object.entries(require('${name}')).every(([key, value]) => module[key] === value))))`
    expect(namesOf(script)).toBe(true)
  })

  it('has declarations for both module systems, whose relative imports end like their own', () => {
    for (const [types, ending] of [
      [target.import.types, '.js'],
      [target.default.types, '.cjs'],
    ]) {
      for (const path of relativeImports(types)) expect(path.endsWith(ending), `${types} imports ${path}`).toBe(true)
    }
  })
})

it('has no declaration that imports a source', () => {
  const declarations = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((one) =>
    /\.d\.c?ts$/.test(one),
  )
  for (const path of declarations) {
    const sources = relativeImports(`dist/${path}`).filter((one) => one.endsWith('.ts'))
    expect(sources, path).toEqual([])
  }
})

/** The names after `export type`, and those with `type` before them. */
function typesIn(declaration: string): string[] {
  const lists = [...declaration.matchAll(/^export (type )?\{([^}]*)\}/gm)]
  const names = lists.flatMap(([, all, list]) => {
    const each = list!.split(',').map((name) => name.trim())
    return each.filter((name) => name && (all || name.startsWith('type '))).map((name) => name.replace(/^type /, ''))
  })
  return names.sort()
}

/** But those that say themselves which module system they mean. */
function relativeImports(declaration: string): string[] {
  const imports = readFileSync(declaration, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)['"](?! with )/g)
  return [...imports].map(([, path]) => path!)
}

it.each(['./tutorflow', './tutorcruncher'])('%s is one file in Node, which imports nothing', (door) => {
  const { node, import: neutral, default: cjs } = manifest.exports[door]
  for (const file of [node['module-sync'].default, node.import.default, node.default.default]) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/^import |\brequire\(|\bimport\(/m)
  }
  const script = `console.log(JSON.stringify(Object.keys(require('${node.default.default}')).sort()))`
  expect(JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))).toEqual(doors[door])
  expect([node.import.types, node.default.types]).toEqual([neutral.types, cjs.types])
})

it('knows errors of one door as instances of the class of another', () => {
  const script = `
    const { WebhookError, isWebhookError } = require('tutor-webhooks')
    for (const door of ['tutorflow', 'tutorcruncher']) {
      try {
        require('tutor-webhooks/' + door).verify({ headers: {}, body: '' }, { secret: 's' })
      } catch (error) {
        console.log(error.code, error instanceof WebhookError, isWebhookError(error), new Error() instanceof WebhookError)
      }
    }`
  const lines = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim().split('\n')
  expect(lines).toEqual(Array(2).fill('SIGNATURE_MISSING true true false'))
})
