/**
 * For jest in its default mode, which is CommonJS: `preset: 'tutor-webhooks'`. msw and some of what it loads are ES
 * modules only, which jest cannot require; this transforms those packages, and nothing else in node_modules.
 *
 * @note Its names are options of jest, and it must have no others.
 */
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }

/** Of msw 2 what it loads, of msw 3 itself as well. */
const PACKAGES = ['@msw', '@mswjs', '@open-draft', 'cookie', 'msw', 'rettime', 'until-async']

/** The last node_modules of a path says whose the file is, also where packages are nested or linked. */
const LAST = String.raw`[/\\]node_modules[/\\](?!.*[/\\]node_modules[/\\])`
const OF_MSW = String.raw`(?:${PACKAGES.join('|')})[/\\]`

/** What jest transforms by default stays so; a project's own `transform` comes before both. */
export const transform: { [pattern: string]: string | [path: string, options: { version: string }] } = {
  // The version makes jest forget what an older one of this package has transformed.
  [String.raw`${LAST}${OF_MSW}.+\.m?js$`]: [join(__dirname, 'transform.cjs'), { version: manifest.version }],
  '\\.[jt]sx?$': 'babel-jest',
}

export const transformIgnorePatterns = [`${LAST}(?!${OF_MSW})`, String.raw`\.pnp\.[^\/]+$`]
