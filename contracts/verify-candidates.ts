import { judge, type Seen } from './judge.ts'
import { type Candidate, type PactDocument, preparePact } from './pact-document.ts'
import type { VerifiedInteraction } from './result.ts'
import { runVerifier, type VerifierRun } from './run-verifier.ts'

/** Runs all candidates that can be run, in one go, and tells what became of each. Does not throw for what goes wrong. */
export async function verifyCandidates(
  pact: PactDocument,
  candidates: readonly Candidate[],
  run: Omit<VerifierRun, 'pact'>,
  seen?: Seen,
): Promise<VerifiedInteraction[]> {
  const prepared = preparePact(pact, candidates)
  if (prepared.interactions.length === 0) return judge(candidates, new Error('There was nothing to run.'), seen)
  const report = await runVerifier({ ...run, pact: prepared }).catch((error: Error) => error)
  return judge(candidates, report, seen)
}
