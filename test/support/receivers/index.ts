import * as broken from './broken.ts'
import * as correct from './correct.ts'
import type { CreateReceiver } from './scheme.ts'

export { listen } from '../platform-server.ts'
export type { VendorId } from './scheme.ts'

export interface ReceiverUnderTest {
  readonly create: CreateReceiver
  readonly isCorrect: boolean
  /** Fits the description of an interaction that fails with this receiver; for a correct one it fits none. */
  readonly caughtBy: RegExp
}

const good = (create: CreateReceiver): ReceiverUnderTest => ({ create, isCorrect: true, caughtBy: /(?!)/ })
const bad = (create: CreateReceiver, caughtBy: RegExp): ReceiverUnderTest => ({ create, isCorrect: false, caughtBy })

/** Receivers for the contracts to judge: two that keep them, and nine that make one mistake each. */
export const receivers: Record<string, ReceiverUnderTest> = {
  'Express with raw bodies': good(correct.expressReceiver),
  Hono: good(correct.honoReceiver),
  'no verification': bad(broken.withoutVerification, /delivery without a signature$/),
  'a signature over JSON written again': bad(broken.overWrittenAgain, /odd whitespace/),
  'a comparison of prefixes': bad(broken.byPrefix, /wrong in its last digit/),
  'a comparison of suffixes': bad(broken.bySuffix, /wrong in its first digit/),
  'a throw for malformed signatures': bad(broken.throwingOnMalformed, /not hexadecimal/),
  'a look at the form of the signature': bad(broken.byForm, /signed with another key/),
  'a list of known fields and events': bad(broken.closed, /that nobody knows yet/),
  'a parser before the verification': bad(broken.parsingFirst, /is no JSON, without a signature/),
  "the other vendor's key": bad(broken.withOtherKey, /signed with a key that is made as/),
}
