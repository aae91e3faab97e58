/** What is to be run at its time. It never rejects. */
type Task = () => Promise<void>

/** Taken off again, it has nothing to run. */
interface Entry {
  run: Task | undefined
}

/** All that is due at one moment, in the order in which it was added: retries fall due in waves. */
interface Moment {
  readonly due: number
  readonly entries: Entry[]
}

/** What is left for later, in order of time. */
export class Agenda {
  /** Moments that have entries, the first on top. */
  readonly #heap: Moment[] = []
  readonly #moments = new Map<number, Moment>()

  /** The answer takes it off again. */
  add(due: number, run: Task): () => void {
    const entry: Entry = { run }
    this.#momentAt(due).entries.push(entry)
    return () => {
      entry.run = undefined
    }
  }

  /** When the first is due. */
  get next(): number | undefined {
    // Moments whose entries were all taken off are dropped on the way.
    while (this.#heap.length > 0 && !this.#heap[0]!.entries.some(({ run }) => run)) this.#dropFirst()
    return this.#heap[0]?.due
  }

  /** Takes off all that is due first. What is added for the same time from now on comes in a moment of its own. */
  take(): readonly Entry[] {
    const moment = this.#heap[0]
    if (!moment) return []
    this.#dropFirst()
    return moment.entries
  }

  #momentAt(due: number): Moment {
    const known = this.#moments.get(due)
    if (known) return known
    const moment: Moment = { due, entries: [] }
    this.#moments.set(due, moment)
    push(this.#heap, moment)
    return moment
  }

  #dropFirst(): void {
    this.#moments.delete(this.#heap[0]!.due)
    pop(this.#heap)
  }
}

/** Runs all at once, as a vendor would, and comes when all have ended. */
export async function runAll(entries: readonly Entry[]): Promise<void> {
  // A set, because runs that are awaited together may share one promise.
  const runs = new Set<Promise<void>>()
  for (const { run } of entries) if (run) runs.add(run())
  await Promise.all(runs)
}

function push(heap: Moment[], moment: Moment): void {
  let at = heap.length
  heap.push(moment)
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (heap[parent]!.due < moment.due) break
    heap[at] = heap[parent]!
    at = parent
  }
  heap[at] = moment
}

function pop(heap: Moment[]): void {
  const last = heap.pop()!
  if (heap.length === 0) return
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && heap[child + 1]!.due < heap[child]!.due) child++
    if (last.due < heap[child]!.due) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = last
}
