import { escapeControls } from './escape.ts'

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
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Whether stdout may be coloured: https://no-color.org. */
export function hasColours({ env, stdout }: Io): boolean {
  return Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** Shows one line on a terminal until the answer is called; elsewhere, such as in CI, nothing. */
export function showProgress({ env, stderr }: Io, text: string): () => void {
  if (!stderr.isTTY || env.TERM === 'dumb') return () => {}
  stderr.write(text)
  return () => void stderr.write('\r\x1b[K')
}

/** The value as JSON for stdout: what only looks like a text on a terminal is escaped, as JSON allows. */
export function toJson(value: unknown): string {
  const lines = JSON.stringify(value, null, 2).split('\n')
  return `${lines.map(escapeControls).join('\n')}\n`
}
