import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'

export type JsonObject = { readonly [name: string]: unknown }

const MOST_BYTES = 1_000_000

/** The text of a file; `undefined` when there is no file, none that can be read, or one above 1 MB. A pipe is no file: it would wait. */
export function readText(path: string): string | undefined {
  try {
    const stats = statSync(path)
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** The object in a JSON file, which may have comments and trailing commas as tsconfig.json may; `undefined` when there is none. */
export function readObject(path: string): JsonObject | undefined {
  const text = readText(path)
  if (text === undefined) return undefined
  return asObject(parse(text) ?? parse(withoutComments(text.replace(/^\ufeff/, '')).replace(LAST_COMMA, keepString)))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// What does not end goes to the end of its line or of the text: nothing is read twice.
const IN_QUOTES = ['"', "'", '`'].map((quote) => String.raw`${quote}(?:\\[^]|[^${quote}\\\n])*(?:${quote}|\\?$|(?=\n))`)
/** A string in JSON or JavaScript. */
export const STRING = `(${IN_QUOTES.join('|')})`
const COMMENT = new RegExp(String.raw`${STRING}|//[^\n]*|/\*[^]*?(?:\*/|$)`, 'g')
const LAST_COMMA = new RegExp(String.raw`${STRING}|,(?=\s*[}\]])`, 'g')
const keepString = (_all: string, string: string | undefined) => string ?? ''

/** JSON or JavaScript without its comments. */
export function withoutComments(text: string): string {
  return text.replace(COMMENT, keepString)
}

/** The value when it is an object, and no list. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function isThere(path: string): boolean {
  return existsSync(path)
}

/** Where the path leads when links are followed. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** The folders and the files in a folder, by name. Links are left out: they may lead anywhere, or in a circle. */
export function listFolder(path: string): { readonly folders: string[]; readonly files: string[] } {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    const namesOf = (chosen: typeof entries) => chosen.map(({ name }) => name)
    return {
      folders: namesOf(entries.filter((one) => one.isDirectory())),
      files: namesOf(entries.filter((one) => one.isFile())),
    }
  } catch {
    return { folders: [], files: [] }
  }
}
