import type { Random } from '../../mock/random.ts'
import { type ApiModel, collectionPaths } from '../models.ts'
import { isObject } from '../webhook.ts'

/** What the parts of one event have in common. */
export interface Scene {
  readonly random: Random
  /** Epoch milliseconds of the event; all that has happened lies before. */
  readonly now: number
  /** Origin of the API in urls. */
  readonly origin: string
  readonly branch: number
  /** The event is that the subject came into being. */
  readonly isNew?: boolean | undefined
  /** The field that the event is about: it is filled, though others may be empty. */
  readonly focus?: string | undefined
  /** Date-times are in London time, with its offset in summer. */
  readonly isLocal?: boolean | undefined
}

/** What a caller changes of an object, by field; its values are not checked yet. */
export type Fields = { readonly [field: string]: unknown }

const NONE: Fields = {}

/** The changes of a nested object. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : NONE
}

/** A text that the caller gives, else `otherwise`. Whether it is a good one is for the validator to say. */
export function textOr<T extends string>(value: unknown, otherwise: T): T {
  return typeof value === 'string' ? (value as T) : otherwise
}

/** The same where null is a value. */
export function textOrNull(value: unknown, otherwise: string | null): string | null {
  return typeof value === 'string' || value === null ? value : otherwise
}

export function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}

export function booleanOr(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise
}

/** The overridden id, else one as a branch of some years has them. */
export function idOf({ random }: Scene, fields: Fields): number {
  return numberOr(fields.id, random.integer(1000, 899_999))
}

export function urlOf(scene: Scene, model: ApiModel, id: number): string {
  return `${scene.origin}/api/${collectionPaths[model]}/${id}/`
}

/** The same scene at an earlier moment. */
export function at(scene: Scene, now: number): Scene {
  return { ...scene, now }
}

/** True in `share` of all cases. */
export function chance(random: Random, share: number): boolean {
  return random.next() < share
}

/** True where the event is about this field, and in `share` of the other cases. */
export function isFilled({ random, focus }: Scene, field: string, share: number): boolean {
  return chance(random, share) || focus === field
}

/** From `min` to `max` members, each made by `make`. */
export function some<T>({ random }: Scene, min: number, max: number, make: (index: number) => T): T[] {
  return Array.from({ length: random.integer(min, max) }, (_, index) => make(index))
}
