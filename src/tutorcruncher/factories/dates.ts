import type { Random } from '../../mock/random.ts'
import type { Fields, Scene } from './scene.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/**
 * A moment as the vendor writes most of them: with microseconds. Drawn beyond the millisecond, so two moments that have
 * an order have to be a millisecond apart.
 */
export function stamp(scene: Scene, ms: number): string {
  return write(scene, ms, (text) => `${text.slice(0, -1)}${microseconds(scene.random)}`)
}

/**
 * A moment that a person has set, such as the start of a Lesson: to the second. Source: the sample of the appointments
 * page.
 */
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

/** Epoch milliseconds of an overridden date-time; `undefined` for what is none, or is too far off to reckon with. */
export function momentOf(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Math.abs(ms) < 900 * 366 * DAY ? ms : undefined
}

export function momentOr(value: unknown, otherwise: number): number {
  return momentOf(value) ?? otherwise
}

/** A moment from `min` to `max` days ago. */
export function daysAgo({ random, now }: Scene, min: number, max: number): number {
  return now - random.integer(min * DAY, max * DAY)
}

/** When the subject came into being: just now where that is the event, else some days ago, at most about two years. */
export function born(scene: Scene, min = 2, max = 700): number {
  const justNow = scene.now - scene.random.integer(20, 90)
  const before = daysAgo(scene, min, max)
  return scene.isNew ? justNow : before
}

/** A moment between two others, if there is one, and always after the first. */
export function between({ random }: Scene, first: number, last: number): number {
  return first + 1 + Math.floor(random.next() * Math.max(last - first - 1, 0))
}

export interface Times {
  readonly start: number
  readonly finish: number
}

/**
 * A Lesson some days from now, at a quarter of an hour in the day. What is overridden of start, finish and units moves
 * the rest.
 */
export function createTimes({ random, now }: Scene, fields: Fields, minDays: number, maxDays: number): Times {
  const midnight = (Math.floor(now / DAY) + random.integer(minDays, maxDays)) * DAY
  const drawn = midnight + random.integer(32, 76) * 15 * MINUTE
  const hours = random.pick([1, 1, 1, 1.5, 1.5, 2])
  const units = Number(fields.units)
  const length = (units > 0 && units < 1000 ? units : hours) * HOUR
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
  const date = new Date(ms)
  const month = date.getUTCMonth()
  if (month !== MARCH && month !== OCTOBER) return month > MARCH && month < OCTOBER
  const last = Date.UTC(date.getUTCFullYear(), month, 31, 1)
  const change = last - new Date(last).getUTCDay() * DAY
  return ms >= change === (month === MARCH)
}

const MARCH = 2
const OCTOBER = 9
