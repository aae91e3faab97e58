/** Texts for people. Whatever is shown is escaped by the renderer, never here. */

/** `2026-11-21 13:05:10` in UTC. */
export function formatTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

/** `13:05:10.250` in UTC, for times that stand below each other. */
export function formatClock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23)
}

const SPANS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
] as const

/** `250 ms`, `25 s`, `2 min 5 s`: the two largest units. */
export function formatSpan(ms: number): string {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`
  let seconds = Math.round(ms / 1000)
  const parts: string[] = []
  for (const [unit, length] of SPANS) {
    if (seconds < length && parts.length === 0) continue
    parts.push(`${Math.floor(seconds / length)} ${unit}`)
    seconds %= length
  }
  parts.push(`${seconds} s`)
  return parts.slice(0, 2).join(' ')
}

/** The text as indented JSON, or as it is when that is no JSON. */
export function formatBody(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const ROW = 16
const MOST_ROWS = 512

/** Bytes as people read them: offset, hexadecimal, and what of it is ASCII. Long ones are cut. */
export function formatBytes(bytes: Uint8Array): string {
  const rows: string[] = []
  for (let at = 0; at < bytes.length && rows.length < MOST_ROWS; at += ROW) {
    const row = [...bytes.subarray(at, at + ROW)]
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join('')
    rows.push(`${at.toString(16).padStart(6, '0')}  ${hex.padEnd(ROW * 3 - 1)}  ${text}`)
  }
  const left = bytes.length - rows.length * ROW
  return left > 0 ? `${rows.join('\n')}\n… and ${left} more bytes` : rows.join('\n')
}
