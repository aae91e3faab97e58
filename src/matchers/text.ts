import { escapeControls } from '../escape.ts'

/** Foreign text for one line of a failure: cut, and with every character escaped that a terminal acts on. */
export function plain(text: string, longest = 120): string {
  return escapeControls(text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
}

/** A list for a failure: no more of it than a person would read, and how much is left. */
export function capped(lines: readonly string[], most: number): string[] {
  const more = lines.length - most
  return more > 0 ? [...lines.slice(0, most), `and ${more} more`] : [...lines]
}

/** Lines below a heading. */
export function indented(lines: readonly string[]): string {
  return lines.map((line) => `\n  ${line}`).join('')
}

/** A span of time in seconds: `0 s`, `12.5 s`. */
export function inSeconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(3))} s`
}
