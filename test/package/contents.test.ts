import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
)
const paths: string[] = pack.files.map((file: { path: string }) => file.path)

it('packs the build, the schemas, the pacts and the sources, and nothing else', () => {
  const tops = new Set(paths.map((path) => path.split('/')[0]))
  expect([...tops].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'contracts',
    'dist',
    'mocks',
    'package.json',
    'schemas',
    'src',
  ])
  expect(paths.filter((path) => /\.test\.ts$|codegen|record-pact\.ts|node_modules/.test(path))).toEqual([])
  expect(paths).toContain('schemas/vectors/tutorflow.json')
  expect(paths).toContain('schemas/tutorcruncher/2026/subjects/tutor.json')
  for (const vendor of ['tutorflow', 'tutorcruncher']) {
    expect(paths).toContain(`schemas/${vendor}/openapi.json`)
    expect(paths).toContain(`schemas/${vendor}/asyncapi.json`)
  }
  expect(paths).toContain('dist/third-party-licenses.txt')
})

/** Sources, their declarations, and schemas: too many to list. */
const SOURCE = /^(?:src|mocks|contracts)\/.+\.tsx?$/
const DECLARATION = /^dist\/(.+)\.d\.c?ts$/
const SCHEMA = /^(schemas\/.+)\/[^/]+\.json$/

it('packs these files beside sources, their declarations and schemas', async () => {
  const others = paths.filter((path) => ![SOURCE, DECLARATION, SCHEMA].some((kind) => kind.test(path)))
  const names = others.map((path) => path.replace(/^(dist\/chunks\/.+)-[\w-]{8}\./, '$1-<hash>.'))
  const folders = Object.entries(countsOf(paths.flatMap((path) => SCHEMA.exec(path)?.[1] ?? [])))
  const schemas = folders.map(([folder, count]) => `${folder}/*.json: ${count}`)
  await expect(`${[...names, ...schemas].sort().join('\n')}\n`).toMatchFileSnapshot('__snapshots__/packed-files.txt')
})

it('packs no declaration without its source', () => {
  const declared = paths.flatMap((path) => DECLARATION.exec(path)?.[1] ?? [])
  expect(declared.length).toBeGreaterThan(100)
  expect(declared.filter((name) => !paths.some((path) => path === `${name}.ts` || path === `${name}.tsx`))).toEqual([])
})

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

it('needs nothing at run time but its optional peers', () => {
  expect(manifest.dependencies).toBeUndefined()
  expect(Object.keys(manifest.peerDependencies)).toEqual(Object.keys(manifest.peerDependenciesMeta))
  expect(Object.values(manifest.peerDependenciesMeta)).toEqual([{ optional: true }, { optional: true }])
})

it('packs every file that its exports and imports name', () => {
  const targets = JSON.stringify([manifest.exports, manifest.imports])
    .match(/\.\/[^"]+/g)!
    .filter((path) => !path.includes('*'))
  for (const target of targets.filter((path) => /\.(js|cjs|ts|cts)$/.test(path)))
    expect(paths, target).toContain(target.slice(2))
})

it('weighs less than 2 MB packed and 8 MB unpacked', () => {
  expect(pack.size).toBeGreaterThan(100_000)
  expect(pack.size).toBeLessThan(2_000_000)
  expect(pack.unpackedSize).toBeLessThan(8_000_000)
})
