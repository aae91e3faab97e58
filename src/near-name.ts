const LONGEST_COMPARED = 64

/**
 * The candidate that `name` is most likely a misspelling of, or `undefined` when none is near.
 * Near means at most two edits, or a third of the name for long ones; upper and lower case count as the same.
 */
export function nearName(name: unknown, candidates: Iterable<unknown>): string | undefined {
  if (typeof name !== 'string' || name.length > LONGEST_COMPARED) return undefined
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestEdits = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    if (typeof candidate !== 'string' || Math.abs(candidate.length - name.length) >= bestEdits) continue
    const edits = editDistance(wanted, candidate.toLowerCase())
    if (edits < bestEdits && edits < candidate.length) [best, bestEdits] = [candidate, edits]
  }
  return best
}

/** `; did you mean "x"?`, or a full stop. */
export function didYouMean(name: unknown, candidates: Iterable<string>): string {
  const near = nearName(name, candidates)
  return near === undefined ? '.' : `; did you mean "${near}"?`
}

/** A row of the table, kept: this runs for every candidate of every misspelt name. */
const row = new Uint8Array(LONGEST_COMPARED * 2)

/** Levenshtein distance of two texts shorter than the row, one row at a time. */
function editDistance(a: string, b: string): number {
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    let diagonal = i - 1
    let left = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!
      const substitution = letter === b.charCodeAt(j - 1) ? diagonal : diagonal + 1
      left = Math.min(above + 1, left + 1, substitution)
      row[j] = left
      diagonal = above
    }
  }
  return row[b.length]!
}
