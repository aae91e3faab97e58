/** What pact reports, as far as its versions 16 and 17 agree. */
export interface VerifierReport {
  readonly interactionResults: readonly {
    readonly description: string
    readonly result: string
    readonly duration?: string
  }[]
  readonly errors: readonly {
    readonly interaction: string
    readonly mismatch: { readonly message?: string; readonly mismatches?: readonly ReportedMismatch[] }
  }[]
}

export interface ReportedMismatch {
  readonly type?: string
  readonly path?: string
  readonly key?: string
  readonly expected?: unknown
  readonly actual?: unknown
  readonly mismatch?: string
}

/** @throws Error when pact did not get as far as a report */
export function parseReport(text: string): VerifierReport {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`Pact did not verify: ${text.split('\n')[0]}`)
  }
}
