import { OldestFirst } from '../deliver/oldest-first.ts'
import type { OutgoingEvent } from '../mock/emit.ts'
import { facts } from './facts.ts'
import { eventsOf, isObject } from './webhook.ts'

type Subject = { readonly [field: string]: unknown }

interface Sent {
  readonly branch: unknown
  readonly subject: Subject
}

const PAGE = facts.objectsPerPage.value

/** The subjects of the events that were sent, by their path in the API; each as it was sent last. */
export class SentObjects {
  readonly #byPath = new Map<string, Sent>()
  /** With the bytes of the event that brought each. */
  readonly #paths = new OldestFirst<string>()

  remember({ payload, body }: OutgoingEvent): void {
    for (const event of eventsOf(payload)) {
      if (!isObject(event) || !isObject(event.subject)) continue
      const path = pathOf(event.subject.url)
      if (!path) continue
      this.#byPath.set(path, { branch: event.branch, subject: event.subject })
      this.#paths.add(path, body.length)
    }
    for (const path of this.#paths.takeSurplus()) this.#byPath.delete(path)
  }

  /** @param sees whether the caller may see objects of a branch */
  find(path: string, sees: (branch: unknown) => boolean): Subject | undefined {
    const sent = this.#byPath.get(path)
    return sent && sees(sent.branch) ? sent.subject : undefined
  }

  /** A page of a collection (1 for the first), or `undefined` past the end. The first page may be empty. */
  page(collection: string, url: string, page: number, sees: (branch: unknown) => boolean): object | undefined {
    const all = [...this.#byPath]
      .filter(([path, { branch }]) => path.startsWith(`/${collection}/`) && sees(branch))
      .map(([, { subject }]) => subject)
    const results = all.slice((page - 1) * PAGE, page * PAGE)
    if (results.length === 0 && page > 1) return undefined
    const next = page * PAGE < all.length ? `${url}?page=${page + 1}` : null
    const previous = page > 1 ? `${url}${page === 2 ? '' : `?page=${page - 1}`}` : null
    return { count: all.length, next, previous, results }
  }

  clear(): void {
    this.#byPath.clear()
    this.#paths.clear()
  }
}

/** The path below /api of a URL that names an object: `/contractors/1623/`. */
function pathOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  return /^\/api(\/[^/]+\/[^/]+\/)$/.exec(new URL(url).pathname)?.[1]
}
