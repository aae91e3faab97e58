import type { ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'
import type { Secrets } from './secrets.ts'

/** What every verb gets. */
export interface Session {
  readonly io: Io
  readonly secrets: Secrets
}

/** Gives the exit code of a verb that ran, when it is not that all is good. */
export type Finish = (code: ExitCode) => void
