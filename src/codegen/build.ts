import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputOptions, rolldown } from 'rolldown'
import { trimDataLibrary } from './data-library.ts'

/**
 * Builds `dist/`: every door as an ES module and as CommonJS from one graph of sources, so that doors share their
 * chunks, and declarations for both. `dist/` mirrors the folders of the sources.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')
const ENTRIES = [
  'src/index',
  'src/tutorflow/index',
  'src/tutorcruncher/index',
  'src/node/index',
  'src/server/index',
  'src/matchers/index',
  'mocks/index',
  'contracts/index',
  // Reached through the conditional imports #hmac and #from-url of package.json.
  'src/sign/hmac.node',
  'src/sign/hmac.neutral',
  'src/node/from-url',
  'src/deliver/from-url.neutral',
]

/** Annotations stay: bundlers of applications drop what is marked as pure, such as the tables of AES. */
const COMMENTS = { annotation: true, legal: false, jsdoc: false } as const

const HTMX = createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js')

const SQLITE = createRequire(import.meta.url).resolve('node-sqlite3-wasm')

/** What receivers in production import: for Node, a file of its own each. */
const RECEIVER_DOORS = ['tutorflow', 'tutorcruncher']

rmSync(dist, { recursive: true, force: true })
const modules = [...(await bundle()), ...(await bundleCli())]
for (const door of RECEIVER_DOORS) await bundleForNode(door)
await bundleForJest()
copyAssets()
copySqlite()
writeFileSync(join(dist, 'third-party-licenses.txt'), licensesOf([...modules, HTMX, SQLITE]))
declarations()

/** Gives the modules that went into it. */
async function bundle(): Promise<string[]> {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, `${entry}.ts`])),
    external: [/^node:/, /^#/, 'msw', '@pact-foundation/pact'],
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    transform: { define: { BroadcastChannel: 'undefined' } },
    // contracts/locate-pact.ts asks for __filename first, where import.meta is empty.
    checks: { emptyImportMeta: false },
    plugins: [trimDataLibrary()],
  })
  // What a door needs is as few files as can be: on a cold start each further one costs more than what is in it.
  const groups = [
    {
      name: 'core',
      test: /src\/(errors|options|near-name|sign\/(?!hmac|fernet)|validate|generated\/tutorflow|deliver\/(send|response|target)|tutorflow\/(facts|schemas|sign|verify))/,
      priority: 1,
    },
    {
      name: 'tutorcruncher',
      test: /src\/(generated\/tutorcruncher|tutorcruncher\/(facts|schemas|sign|sso|verify|webhook|events)|sign\/fernet)/,
    },
  ]
  const shared: OutputOptions = {
    dir: dist,
    comments: COMMENTS,
    codeSplitting: { groups },
  }
  const { output } = await build.write({
    ...shared,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  })
  await build.write({
    ...shared,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
  })
  await build.close()
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
}

/** The command line as one ES module of its own, which takes no part in the chunks of the doors: it loads them by name. */
async function bundleCli(): Promise<string[]> {
  const build = await rolldown({
    cwd: root,
    input: 'src/cli/main.ts',
    external: [/^node:/, /^tutor-webhooks(?:\/|$)/],
    platform: 'node',
  })
  const file = join(dist, 'src/cli/main.js')
  const { output } = await build.write({ comments: COMMENTS, format: 'esm', file })
  await build.close()
  chmodSync(file, 0o755)
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
}

/**
 * A receiver's door as one file, with node:crypto for `#hmac`: on a cold start every further file, and every name that
 * Node has to look up in package.json, costs more than the code in it. Decision 0009.
 */
async function bundleForNode(door: string): Promise<void> {
  const build = await rolldown({
    cwd: root,
    input: join(root, 'src', door, 'index.ts'),
    external: [/^node:/],
    platform: 'neutral',
    resolve: { alias: { '#hmac': join(root, 'src/sign/hmac.node.ts') } },
  })
  const shared: OutputOptions = { comments: COMMENTS }
  await build.write({ ...shared, format: 'esm', file: join(dist, 'node', `${door}.js`) })
  await build.write({ ...shared, format: 'cjs', file: join(dist, 'node', `${door}.cjs`) })
  await build.close()
}

/** What the page of the server is made of beside its HTML. */
function copyAssets(): void {
  const folder = join(dist, 'page')
  mkdirSync(folder)
  const own = ['page.css', 'page.js', 'live.js'].map((name) => join(root, 'src/server/page', name))
  for (const path of [HTMX, ...own]) copyFileSync(path, join(folder, basename(path)))
}

/** What `#sqlite` means in the package: the library's CommonJS file, and the WebAssembly that it reads from beside itself. Decision 0012. */
function copySqlite(): void {
  const name = basename(SQLITE, '.js')
  const folder = join(dist, 'sqlite')
  mkdirSync(folder)
  copyFileSync(SQLITE, join(folder, `${name}.cjs`))
  copyFileSync(join(dirname(SQLITE), `${name}.wasm`), join(folder, `${name}.wasm`))
}

/** The preset of jest and its transformer, which jest loads with `require`: a mark of ES modules would hide their names from it. */
async function bundleForJest(): Promise<void> {
  for (const file of ['preset', 'transform']) {
    const build = await rolldown({ cwd: root, input: `mocks/jest/${file}.ts`, external: [/^node:/], platform: 'node' })
    await build.write({
      comments: COMMENTS,
      format: 'cjs',
      esModule: false,
      file: join(dist, `mocks/jest/${file}.cjs`),
    })
    await build.close()
  }
}

/** The licences of the packages whose modules went into the bundle; they ask to travel with it. */
function licensesOf(modules: readonly string[]): string {
  const folders = modules.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? '')
  const packages = [...new Set(folders)].filter(Boolean).sort()
  return packages
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
      return `${name}@${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}`
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
}

/**
 * Declarations for both module systems: tsc writes them once, and each relative import is given the ending of its system.
 *
 * @note A file that adds to the types of another package exists once, for both: a program with CommonJS and ES modules reads
 * both forms, and the same addition made twice is refused (TS2320).
 */
function declarations(): void {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', join(root, 'src/codegen/tsconfig.build.json')], { stdio: 'inherit' })
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.d.ts'))
  const texts = new Map(paths.map((path) => [path, readFileSync(join(dist, path), 'utf8')]))
  const isShared = (path: string) => /^declare (?:module|global)/m.test(texts.get(path) ?? '')
  for (const [path, text] of texts) {
    const importing = /(from |import\()(['"])(\.[^'"]*)\.ts\2/g
    const cjs = text.replace(importing, (_match, word: string, _quote, from: string) => {
      if (!isShared(join(dirname(path), `${from}.d.ts`))) return `${word}'${from}.cjs'`
      return `${word}'${from}.js' with { 'resolution-mode': 'import' }`
    })
    writeFileSync(join(dist, path), text.replace(importing, "$1'$3.js'"))
    if (!isShared(path)) writeFileSync(join(dist, path.replace(/\.d\.ts$/, '.d.cts')), cjs)
  }
}
