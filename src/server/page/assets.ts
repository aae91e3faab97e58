import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A file that the page loads. */
export interface Asset {
  readonly type: string
  readonly content: string
}

const TYPES: { readonly [name: string]: string } = {
  'page.css': 'text/css; charset=utf-8',
  'live.js': 'text/javascript; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'htmx.min.js': 'text/javascript; charset=utf-8',
}

const read = new Map<string, Asset>()

/** The file with this name, or `undefined` when the page has none. */
export function readAsset(name: string): Asset | undefined {
  const known = read.get(name)
  if (known || !Object.hasOwn(TYPES, name)) return known
  const asset = { type: TYPES[name]!, content: readFileSync(join(assetFolder(), name), 'utf8') }
  read.set(name, asset)
  return asset
}

/** In the package, wherever this runs from: the sources and the build are not equally deep in it. */
function assetFolder(): string {
  // Built as CommonJS there is no import.meta.url, as an ES module no __filename.
  const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)
  return join(dirname(require.resolve('tutor-webhooks/package.json')), 'dist/page')
}
