import type { LessonReference, LessonStatus, ServiceReference } from '../../generated/tutorcruncher/types.ts'
import { between, createTimes, daysAgo, HOUR, momentOr, setStamp, stamp } from './dates.ts'
import { decimal, penceOr } from './money.ts'
import { at, type Fields, fieldsOf, idOf, type Scene, textOr, urlOf } from './scene.ts'
import { createJobName } from './skills.ts'

type Service = NonNullable<ServiceReference>

export type Rates = Required<Pick<Service, 'dft_charge_rate' | 'dft_contractor_rate'>>

/** A Job as it stands in other objects: created before all that happens on it. Some samples lack `last_updated`. */
export function createService(scene: Scene, fields: Fields, isDated = true): Service & Rates {
  const { random, now } = scene
  const id = idOf(scene, fields)
  const created = momentOr(fields.created, daysAgo(scene, 30, 700))
  const updated = stamp(scene, between(scene, created, now))
  return {
    id,
    name: createJobName(random),
    dft_charge_type: textOr(fields.dft_charge_type, random.pick(['hourly', 'hourly', 'one-off'])),
    created: stamp(scene, created),
    ...createRates(scene, fields),
    ...(isDated ? { last_updated: updated } : undefined),
    status: textOr(fields.status, random.pick(['available', 'in-progress', 'in-progress', 'finished'])),
    url: urlOf(scene, 'Job', id),
  }
}

/** What is charged by the hour in whole pounds, and the part of it that the Tutor is paid. */
export function createRates({ random }: Scene, fields: Fields): Rates {
  const charge = penceOr(fields.dft_charge_rate, random.integer(6, 24) * 500)
  const pay = Math.round(charge * random.pick([0.5, 0.6, 0.75]))
  return { dft_charge_rate: decimal(charge), dft_contractor_rate: decimal(penceOr(fields.dft_contractor_rate, pay)) }
}

/** A Lesson as it stands in other objects: in the four weeks before the scene. */
export function createLessonReference(
  scene: Scene,
  fields: Fields,
  status: LessonStatus,
): NonNullable<LessonReference> & { service: Service & Rates } {
  const id = idOf(scene, fields)
  const { start, finish } = createTimes(scene, fields, -28, -2)
  return {
    id,
    start: setStamp(scene, start),
    finish: setStamp(scene, finish),
    topic: createTopic(scene),
    status,
    service: createService(at(scene, start), fieldsOf(fields.service)),
    url: urlOf(scene, 'Lesson', id),
  }
}

const TOPICS = ['Lesson', 'Lesson', 'Quadratic equations', 'Le passé composé', 'Ohm’s law', 'Essay structure'] as const

export function createTopic({ random }: Scene): string {
  return `${random.pick(TOPICS)} ${random.integer(1, 24)}`
}

/** Units of a Lesson: its hours. */
export function unitsOf({ start, finish }: { start: number; finish: number }): number {
  return (finish - start) / HOUR
}
