import { readFileSync } from 'node:fs'

/** What the README says about a Pact broker, to be done as it stands there. */
export interface Recipe {
  /** The line that begins so. */
  line(start: string): string
  /** The TypeScript that is shown. */
  readonly verification: string
  /** The mock server's configuration. */
  readonly config: { readonly apiKeys: { readonly tutorflow: readonly [apiKey: string, otherApiKey: string] } }
}

export function readRecipe(): Recipe {
  const readme = readFileSync('README.md', 'utf8')
  const section = find(/^### With a Pact broker\n(.*?)^## /ms, readme)
  const lines = [...section.matchAll(/^ {4}(\S.*)$/gm)].map(([, line]) => line!)
  return {
    line: (start) => lines.find((line) => line.startsWith(start)) ?? missing(start),
    verification: find(/^```ts\n(.*?)^```$/ms, section),
    config: JSON.parse(find(/`(\{ "apiKeys": .*? \})`/s, section)),
  }
}

function find(what: RegExp, text: string): string {
  return what.exec(text)?.[1] ?? missing(String(what))
}

function missing(what: string): never {
  throw new Error(`The README has no ${what} where it tells of a Pact broker.`)
}
