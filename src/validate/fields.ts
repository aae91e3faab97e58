/** What a field expects, in words: `a number or null`, `a string (uuid)`, `one of "a", "b"`. */
export type Expectation = string

/** The declared fields of a schema, as a tree. A node without `properties` and `items` says nothing about what lies below it. */
export interface Fields {
  readonly expected: Expectation
  readonly properties?: { readonly [name: string]: Fields }
  readonly items?: Fields
}

/** `make`, run when its value is first asked for: most receivers never see a problem. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
