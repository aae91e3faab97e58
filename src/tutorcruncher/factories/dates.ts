import type { Random } from '../../mock/random.ts'
import { type Fields, numberOr, type Scene } from './scene.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/**
 * A moment as the vendor writes most of them: with microseconds. Drawn beyond the millisecond, so two moments that have an
 * order have to be a millisecond apart.
 */
export function stamp(scene: Scene, ms: number): string {
  return write(scene, ms, (text) => `${text.slice(0, -1)}${microseconds(scene.random)}`)
}

/** A moment that a person has set, such as the start of a Lesson: to the second. Source: the sample of the appointments page. */
export function setStamp(scene: Scene, ms: number): string {
  return write(scene, ms, (text) => text.slice(0, text.endsWith('.000Z') ? -5 : -1))
}

/** A day as custom fields of the type Date have it. */
export function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** Digits four to six after the point. */
export function microseconds(random: Random): string {
  return String(random.integer(0, 999)).padStart(3, '0')
}

/** Epoch milliseconds of an overridden date-time; `undefined` for what is none. */
export function momentOf(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}

/** A moment from `min` to `max` days ago. */
export function daysAgo({ random, now }: Scene, min: number, max: number): number {
  return now - random.integer(min * DAY, max * DAY)
}

export function momentOr(value: unknown, otherwise: number): number {
  return momentOf(value) ?? otherwise
}

/** When the subject came into being: just now where that is the event, else within two years. */
export function born(scene: Scene): number {
  return sometimeAgo(scene, 2, 700)
}

/** A moment between two others, if there is one, and always after the first. */
export function between({ random }: Scene, first: number, last: number): number {
  return first + 1 + Math.floor(random.next() * Math.max(last - first - 1, 0))
}

export interface Times {
  readonly start: number
  readonly finish: number
}

/** A Lesson some days from now, at a quarter of an hour in the day. What is overridden of start, finish and units moves the rest. */
export function createTimes({ random, now }: Scene, fields: Fields, minDays: number, maxDays: number): Times {
  const midnight = (Math.floor(now / DAY) + random.integer(minDays, maxDays)) * DAY
  const drawn = midnight + random.integer(32, 76) * 15 * MINUTE
  const units = random.pick([1, 1, 1, 1.5, 1.5, 2])
  const length = Math.max(numberOr(Number(fields.units), units), 1 / 60) * HOUR
  const finish = momentOf(fields.finish)
  const start = momentOf(fields.start) ?? (finish === undefined ? drawn : finish - length)
  return { start, finish: finish !== undefined && finish > start ? finish : start + length }
}

function write({ isLocal }: Scene, ms: number, shorten: (text: string) => string): string {
  const isSummer = isLocal === true && isSummerTime(ms)
  return `${shorten(new Date(isSummer ? ms + HOUR : ms).toISOString())}${isSummer ? '+01:00' : 'Z'}`
}

/** In Britain: from the last Sunday of March to that of October, changing at 01:00 UTC. */
function isSummerTime(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear()
  return ms >= lastSunday(year, 2) && ms < lastSunday(year, 9)
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1)
  return last - new Date(last).getUTCDay() * DAY
}
