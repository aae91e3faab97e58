import type { Lesson } from '../../generated/tutorcruncher/types.ts'
import { createTimes, momentOf, setStamp } from './dates.ts'
import { fine } from './money.ts'
import { createPerson, nameOf } from './people.ts'
import { createService, createTopic, type Rates, unitsOf } from './references.ts'
import { at, chance, type Fields, fieldsOf, idOf, isFilled, type Scene, some, textOr, urlOf } from './scene.ts'

/** The samples have `Planned`, the table `planned`. */
const AHEAD = ['Planned', 'Planned', 'planned'] as const
const BEHIND = ['complete', 'complete', 'awaiting-report', 'cancelled', 'cancelled-chargeable'] as const

/**
 * A planned Lesson lies ahead and a taught one behind; a cancelled one may be either.
 * The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
 */
export function createLesson(scene: Scene, fields: Fields): Lesson {
  const id = idOf(scene, fields)
  const { status, isAhead } = createStatus(scene, fields)
  const times = createTimes(scene, fields, isAhead ? 1 : -28, isAhead ? 28 : -1)
  const service = createService(at(scene, Math.min(times.start, scene.now)), fieldsOf(fields.service))
  return {
    model: 'Lesson',
    url: urlOf(scene, 'Lesson', id),
    id,
    start: setStamp(scene, times.start),
    finish: setStamp(scene, times.finish),
    units: fine(unitsOf(times) * 100),
    topic: createTopic(scene),
    location: null,
    ...createPeople(scene, service),
    status,
    repeater: createRepeater(scene, fields, id),
    service,
    charge_type: service.dft_charge_type === 'hourly' ? 'Hourly' : 'One off',
  }
}

function createStatus(
  { random, now }: Scene,
  fields: Fields,
): { status: NonNullable<Lesson['status']>; isAhead: boolean } {
  const [ahead, behind] = [random.pick(AHEAD), random.pick(BEHIND)]
  const isAnyAhead = chance(random, 0.5)
  const start = momentOf(fields.start) ?? momentOf(fields.finish)
  const status = textOr(fields.status, (start === undefined ? isAnyAhead : start > now) ? ahead : behind)
  const isCancelled = status.startsWith('cancelled')
  return { status, isAhead: isCancelled ? isAnyAhead : status.toLowerCase() === 'planned' }
}

/** Students of one family and their Tutor, at the rates of the Job. */
function createPeople(scene: Scene, service: Rates): Required<Pick<Lesson, 'rcras' | 'cjas'>> {
  const client = createPerson(scene, {})
  const tutor = createPerson(scene, {})
  return {
    rcras: some(scene, 1, 2, () => {
      const student = createPerson(scene, {}, client.last_name)
      return {
        recipient: student.id,
        recipient_name: nameOf(student),
        paying_client: client.id,
        paying_client_name: nameOf(client),
        charge_rate: service.dft_charge_rate,
        status: 'attended',
      }
    }),
    cjas: [{ contractor: tutor.id, contractor_name: nameOf(tutor), pay_rate: service.dft_contractor_rate }],
  }
}

/**
 * Null in the samples, so only where the event is about it. Source of the fields: TutorCruncher API docs (tc-api-docs
 * 23e0578), appointments page, table.
 */
function createRepeater(scene: Scene, fields: Fields, id: number): NonNullable<Lesson['repeater']> | null {
  const { random } = scene
  const repeat = random.pick(['Weekly', 'Daily'] as const)
  const every = random.integer(1, 2)
  const stops_after = random.integer(4, 12)
  const isRepeating = isFilled(scene, 'repeater', 0) || Boolean(fields.repeater)
  return isRepeating ? { repeat, every, stops_after, source_apt: id } : null
}
