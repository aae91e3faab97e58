import { readFileSync } from 'node:fs'
import type { ErrorCode } from 'tutor-webhooks'

interface Body {
  readonly bodyUtf8?: string
  readonly bodyBase64?: string
}

export interface GoodVector extends Body {
  readonly name: string
  readonly secret: string
  /** The event that the headers name; none where the vendor's headers name none. */
  readonly event?: string
  readonly signature: string
  readonly options?: { readonly payload: 'report' }
}

export interface BadVector extends Body {
  readonly name: string
  readonly code: ErrorCode
  readonly secret: string
  readonly headers: Record<string, string>
  readonly bodyParsed?: unknown
  readonly options?: { readonly unknownEvents?: 'reject'; readonly maxAgeSeconds?: number }
  /** Unix seconds. */
  readonly receivedAt?: number
}

/** The vectors of a vendor, as they are published under `schemas/vectors/`. */
export function readVectors(vendor: string): { good: GoodVector[]; bad: BadVector[] } {
  return JSON.parse(readFileSync(new URL(`../../schemas/vectors/${vendor}.json`, import.meta.url), 'utf8'))
}

export function bodyOf(vector: Body): Buffer {
  return vector.bodyUtf8 === undefined
    ? Buffer.from(vector.bodyBase64!, 'base64')
    : Buffer.from(vector.bodyUtf8, 'utf8')
}
