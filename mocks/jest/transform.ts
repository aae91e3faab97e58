import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Babel, rewriteModule } from './rewrite-module.ts'

/** jest's transformer for ES modules in node_modules: they become CommonJS. */
export function process(text: string, _path: string, { config }: { config: { rootDir: string } }): { code: string } {
  babel ??= babelOf(config.rootDir)
  return { code: rewriteModule(text, babel) }
}

let babel: Babel | undefined

/** The Babel that jest itself works with, found along jest's own dependencies. */
function babelOf(rootDir: string): Babel {
  let from = join(rootDir, 'package.json')
  for (const name of ['jest', '@jest/core', '@jest/transform']) from = createRequire(from).resolve(name)
  return createRequire(from)('@babel/core')
}
