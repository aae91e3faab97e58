import { dirname, join } from 'node:path'
import { isThere, readText } from './files.ts'

/** The commands of what installs a project's packages; what they are about comes after them. */
export interface Installer {
  readonly add: string
  /** Adds for development. */
  readonly addDev: string
  /** Makes one of several copies, of all packages. */
  readonly dedupe?: string
  /** Says who needs a package. */
  readonly list: string
}

const NPM = { add: 'npm install', addDev: 'npm install --save-dev', dedupe: 'npm dedupe', list: 'npm ls' }
const PNPM = { add: 'pnpm add', addDev: 'pnpm add --save-dev', dedupe: 'pnpm dedupe', list: 'pnpm why' }
const YARN_1 = { add: 'yarn add', addDev: 'yarn add --dev', list: 'yarn why' }
const YARN_2 = { ...YARN_1, dedupe: 'yarn dedupe' }
const BUN = { add: 'bun add', addDev: 'bun add --dev', list: 'bun why' }

/** The first row that fits counts. */
const BY_LOCK_FILE: readonly (readonly [file: string, installer: Installer, text?: string])[] = [
  ['package-lock.json', NPM],
  ['pnpm-lock.yaml', PNPM],
  ['yarn.lock', YARN_2, '__metadata:'],
  ['yarn.lock', YARN_1],
  ['bun.lock', BUN],
  ['bun.lockb', BUN],
]

/** By the lock file that is nearest: in a workspace it stands above. */
export function installerOf(folder: string): Installer {
  const parent = dirname(folder)
  const here = BY_LOCK_FILE.find(([file, , text]) => {
    const path = join(folder, file)
    return text === undefined ? isThere(path) : readText(path)?.includes(text)
  })
  return here?.[1] ?? (parent === folder ? NPM : installerOf(parent))
}
