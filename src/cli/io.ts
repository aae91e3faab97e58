import { escapeControls } from '../escape.ts'

/** All that the command line sees of its process. */
export interface Io {
  /** Arguments, without node and the script. */
  readonly argv: readonly string[]
  readonly env: { readonly [name: string]: string | undefined }
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  /**
   * Calls `stop` with the name of the signal when the process is told to end; a second one ends it at once. The answer
   * takes that back.
   */
  readonly onSignal: (stop: (name: string) => void) => () => void
}

export interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean | undefined
}

export interface Output {
  write(text: string): unknown
  /** Calls `run` when nobody reads it any more. */
  once?(event: 'error', run: () => void): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** The sign before a line: whether what it tells is good. */
export function markOf(isGood: boolean, io: Io): string {
  const mark = isGood ? '✓' : '✗'
  return hasColours(io) ? `\x1b[${isGood ? 32 : 31}m${mark}\x1b[39m` : mark
}

/** Whether stdout may be coloured: https://no-color.org. */
export function hasColours({ env, stdout }: Io): boolean {
  return Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** One line that tells how far it is. */
export interface Progress {
  /** Puts this text in place of the one before. */
  show(text: string): void
  /** Takes the line away. */
  end(): void
}

export const NO_PROGRESS: Progress = { show: () => {}, end: () => {} }

/** On a terminal only; elsewhere, such as in CI, nothing is shown. */
export function createProgress({ env, stderr }: Io): Progress {
  if (!stderr.isTTY || env.TERM === 'dumb') return NO_PROGRESS
  let shown = ''
  const show = (text: string): void => {
    if (text === shown) return
    stderr.write(`${shown === '' ? '' : CLEAR_LINE}${text}`)
    shown = text
  }
  return { show, end: () => show('') }
}

const CLEAR_LINE = '\r\x1b[K'

/** The value as JSON for stdout: what only looks like a text on a terminal is escaped, as JSON allows. */
export function toJson(value: unknown): string {
  const lines = JSON.stringify(value, null, 2).split('\n')
  return `${lines.map(escapeControls).join('\n')}\n`
}

/** The same on one line. */
export function toJsonLine(value: unknown): string {
  return `${escapeControls(JSON.stringify(value))}\n`
}
