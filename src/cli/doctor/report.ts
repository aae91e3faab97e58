/** One thing that is wrong with a project. */
export interface Finding {
  /** Names the kind, for programs. */
  readonly id: string
  /** An error makes something fail; a warning may. */
  readonly severity: 'error' | 'warning'
  /** One line. */
  readonly problem: string
  /** One line: how to mend it. */
  readonly fix: string
}

/** What the doctor says of a project. */
export interface Diagnosis {
  /** Whether no finding is an error. */
  readonly ok: boolean
  readonly folder: string
  readonly node: string
  readonly findings: readonly Finding[]
  /** What could not be told, and why. */
  readonly unknown: readonly string[]
  readonly good: readonly string[]
}

/** Collects what the checks find. */
export class Report {
  readonly findings: Finding[] = []
  readonly unknowns: string[] = []
  readonly goods: string[] = []

  error(finding: Omit<Finding, 'severity'>): void {
    this.findings.push({ severity: 'error', ...finding })
  }

  warning(finding: Omit<Finding, 'severity'>): void {
    this.findings.push({ severity: 'warning', ...finding })
  }

  unknown(text: string): void {
    this.unknowns.push(text)
  }

  good(text: string): void {
    this.goods.push(text)
  }
}
