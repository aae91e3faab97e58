import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** Everything that the built module at `entry` imports from outside of itself, chunks included. */
function outsideImports(entry: string, seen = new Set<string>()): Set<string> {
  const outside = new Set<string>()
  if (seen.has(entry)) return outside
  seen.add(entry)
  for (const [, from] of readFileSync(entry, 'utf8').matchAll(/(?:from|import|import\()\s*["']([^"']+)["']/g)) {
    const inside = from!.startsWith('.') ? outsideImports(join(dirname(entry), from!), seen) : [from!]
    for (const one of inside) outside.add(one)
  }
  return outside
}

describe.each([
  ['.', ['#from-url', '#hmac']],
  ['./tutorflow', ['#hmac']],
  ['./tutorcruncher', ['#hmac']],
  ['./mocks', ['#from-url', '#hmac', 'msw']],
  ['./matchers', ['#from-url', '#hmac']],
])('%s', (door, expected) => {
  it(`loads nothing but ${expected.join(', ')}`, () => {
    expect([...outsideImports(manifest.exports[door].import.default)].sort()).toEqual(expected)
  })

  it('bundles for browsers, with nothing of Node', async () => {
    const build = await rolldown({
      input: manifest.exports[door].import.default,
      platform: 'browser',
      external: ['msw'],
      resolve: { conditionNames: ['import', 'browser', 'default'] },
    })
    const { output } = await build.generate({ format: 'esm' })
    const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
    expect(
      output.flatMap((file) => (file.type === 'chunk' ? file.imports : [])).filter((one) => one !== 'msw'),
    ).toEqual([])
    expect(code).not.toMatch(/["']node:|\bBuffer\.|\bprocess\.\w/)
  })
})

it.each([
  ['.', 75],
  ['./tutorflow', 20],
  ['./tutorcruncher', 40],
  ['./matchers', 60],
  ['./mocks', 90], // with @mswjs/data, without msw
])('%s in a browser weighs at most %i kB, minified and gzipped', async (door, kilobytes) => {
  const build = await rolldown({
    input: manifest.exports[door].import.default,
    platform: 'browser',
    external: ['msw'],
    resolve: { conditionNames: ['import', 'browser', 'default'] },
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  const bytes = output.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code).length : 0), 0)
  expect(bytes).toBeLessThanOrEqual(kilobytes * 1000)
})
