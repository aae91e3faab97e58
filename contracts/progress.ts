/** How far a verification is. */
export interface VerificationProgress {
  /** How many interactions were answered, or have failed, or cannot be run. */
  readonly done: number
  /** How many there are. */
  readonly total: number
}

interface Told {
  readonly onProgress?: ((progress: VerificationProgress) => void) | undefined
  /** Nothing is told after it. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Gives a function that notes, by its number, that an interaction is done.
 *
 * @note What `onProgress` throws must not stop the verification: it is thrown once that has gone on.
 */
export function createProgress(total: number, { onProgress, signal }: Told): (number: number) => void {
  const done = new Set<number>()
  return (number) => {
    if (done.has(number) || signal?.aborted) return
    done.add(number)
    try {
      onProgress?.({ done: done.size, total })
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
    }
  }
}
