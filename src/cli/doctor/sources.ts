import { join, relative } from 'node:path'
import { listFolder, readText } from './files.ts'

/** Where in the project's own code a mark stands. */
export interface Place {
  /** Path from the project's folder. */
  readonly file: string
  readonly line: number
}

/** What is looked for in the project's own code, line by line. */
const MARKS = {
  mocks: /['"]tutor-webhooks\/mocks['"]/,
  contracts: /['"]tutor-webhooks\/contracts['"]/,
  onUnhandledRequest: /\bonUnhandledRequest(?:['"]\]?\s*:|\s*[:(,}])/,
  onUnhandledFrame: /\bonUnhandledFrame(?:['"]\]?\s*:|\s*[:(,}])/,
  jsdom: /@jest-environment\s+\S*jsdom/,
}
type Mark = keyof typeof MARKS

/** The first places of each mark, one for each file. */
export type Sources = { readonly [mark in Mark]: readonly Place[] } & {
  /** Whether there is more code than is looked at. */
  readonly isCut: boolean
}

const SOURCE = /\.[cm]?[jt]sx?$/
/** What is not the project's own, or is made from it. */
const SKIPPED = /^(?:node_modules|bower_components|dist|build|out|coverage|vendor|\..*)$/
const COMMENT = /^\s*(?:\/\/|\/?\*)/
const LIMITS = { folders: 5_000, files: 2_000, characters: 20_000_000, longestFile: 300_000, depth: 12 }

/** Reads the code of the project, without running any: its files, but neither links nor what is installed or built. */
export function readSources(project: string, limits: Partial<typeof LIMITS> = {}): Sources {
  const most = { ...LIMITS, ...limits }
  const found: Record<Mark, Place[]> = {
    mocks: [],
    contracts: [],
    onUnhandledRequest: [],
    onUnhandledFrame: [],
    jsdom: [],
  }
  const left = { files: most.files, characters: most.characters }
  const folders = [{ path: project, depth: 0 }]
  let isCut = false
  for (const { path, depth } of folders) {
    const { folders: inner, files } = listFolder(path)
    for (const file of files.filter((name) => SOURCE.test(name))) {
      if (left.files === 0 || left.characters <= 0) return { ...found, isCut: true }
      const text = readText(join(path, file)) ?? ''
      left.files -= 1
      left.characters -= text.length
      if (text.length > most.longestFile) isCut = true
      else mark(found, relative(project, join(path, file)), text)
    }
    const entered = inner.filter((name) => !SKIPPED.test(name))
    const isFull = depth === most.depth || folders.length + entered.length > most.folders
    if (isFull) isCut ||= entered.length > 0
    else folders.push(...entered.map((name) => ({ path: join(path, name), depth: depth + 1 })))
  }
  return { ...found, isCut }
}

function mark(found: Record<Mark, Place[]>, file: string, text: string): void {
  const lines = text.split('\n')
  for (const [name, pattern] of Object.entries(MARKS) as [Mark, RegExp][]) {
    const isMeant = name === 'jsdom' ? () => true : (line: string) => !COMMENT.test(line)
    const index = lines.findIndex((line) => pattern.test(line) && isMeant(line))
    if (index >= 0) found[name].push({ file, line: index + 1 })
  }
}
