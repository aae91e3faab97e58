/** How sure a fact about a vendor is: written in its documents, seen in its code or traffic, or filled in by us. */
export type Confidence = 'documented' | 'observed' | 'assumed'

/** One thing that is so at a vendor, with where it comes from. */
export interface Fact<T = unknown> {
  readonly value: T
  /** The fact as a sentence. */
  readonly statement: string
  /** The document and section, or for an assumption what it is taken from. */
  readonly source: string
  readonly confidence: Confidence
}
