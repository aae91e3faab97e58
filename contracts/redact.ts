/** Keeps keys and secrets out of what is reported. */
export interface Redactor {
  /** Every text under a name like `secret`, at any depth, is one from now on. */
  addSecretsOf(content: unknown): void
  redact(text: string): string
}

/** Shorter ones would take ordinary words along. */
const SHORTEST = 4

export function createRedactor(known: readonly string[]): Redactor {
  const hidden = new Set<string>()
  const hide = (value: string): void => {
    if (value.length < SHORTEST) return
    hidden.add(value)
    hidden.add(JSON.stringify(value).slice(1, -1))
  }
  known.forEach(hide)
  return {
    addSecretsOf: (content) => walk(content, hide),
    redact(text) {
      // The longest first: one may hold another.
      const longestFirst = [...hidden].sort((a, b) => b.length - a.length)
      return longestFirst.reduce((rest, value) => rest.replaceAll(value, '[redacted]'), text)
    },
  }
}

function walk(value: unknown, hide: (secret: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && /secret/i.test(name)) hide(inner)
    else walk(inner, hide)
  }
}
