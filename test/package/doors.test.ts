import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

/** The built package, as it is published; `npm test` builds it first. */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const require = createRequire(import.meta.url)

const doors: Record<string, string[]> = {
  '.': ['WebhookError', 'createMapStore', 'createMock', 'errorCodes', 'isWebhookError', 'tutorflow'],
  './tutorflow': [
    'diagnose',
    'encode',
    'events',
    'findUndeclared',
    'receive',
    'safeVerify',
    'sign',
    'signedRequest',
    'validate',
    'validators',
    'verify',
    'verifySignature',
  ],
  './node': ['fromNodeListener', 'fromUrl'],
  './mocks': ['createTutorFlowMock'],
  './contracts': ['verifyManagementApi', 'verifyPayloads'],
}

it('has exactly these doors', () => {
  const code = Object.keys(manifest.exports).filter((door) => typeof manifest.exports[door] === 'object')
  expect(code).toEqual(Object.keys(doors))
})

describe.each(Object.entries(doors))('%s', (door, names) => {
  const target = manifest.exports[door]

  it('exports these names as an ES module', async () => {
    const module = await import(pathToFileURL(target.import.default).href)
    expect(Object.keys(module).sort()).toEqual([...names].sort())
  })

  it('exports the same names through require of its .cjs', () => {
    expect(Object.keys(require(`../../${target.default.default}`)).sort()).toEqual([...names].sort())
  })

  it('has declarations for both module systems, whose relative imports end like their own', () => {
    for (const [types, ending] of [[target.import.types, '.js'], [target.default.types, '.cjs']]) {
      const relative = [...readFileSync(types, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path]) => path!)
      for (const path of relative) expect(path.endsWith(ending), `${types} imports ${path}`).toBe(true)
    }
  })
})
