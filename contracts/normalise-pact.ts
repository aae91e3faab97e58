/**
 * A pact document with everything taken out of it that differs from run to run or from tool to tool: versions go,
 * keys and interactions are sorted. What it means stays the same.
 */
export function normalisePact(document: unknown): unknown {
  const {
    metadata = {},
    interactions = [],
    ...rest
  } = document as {
    metadata?: Record<string, unknown>
    interactions?: readonly Interaction[]
  }
  const { 'pact-js': _js, pactRust: _rust, ...kept } = metadata
  const ordered = interactions.map((interaction) => sortKeys(interaction) as Interaction)
  ordered.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return sortKeys({ ...rest, metadata: kept, interactions: ordered })
}

/** The text of a pact file: normalised, indented, with a newline at its end. */
export function formatPact(document: unknown): string {
  return `${JSON.stringify(normalisePact(document), null, 2)}\n`
}

interface Interaction {
  readonly type?: string
  readonly description?: string
  readonly providerStates?: unknown
}

function orderOf({ type, description, providerStates }: Interaction): string {
  return [type, description, JSON.stringify(providerStates ?? [])].join('\0')
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sortKeys(inner)]))
}
