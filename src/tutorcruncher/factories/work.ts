import type { Application, Report } from '../../generated/tutorcruncher/types.ts'
import { born, momentOr, stamp } from './dates.ts'
import { createPerson, referByRole } from './people.ts'
import { createLessonReference, createService } from './references.ts'
import { at, booleanOr, chance, type Fields, fieldsOf, idOf, type Scene, textOr, urlOf } from './scene.ts'

const REPORTS = ['A good first lesson.', 'Très bien – homework done.', 'Needs more practice with fractions.'] as const
const LETTERS = ['I would like to take this Job.', 'I have taught this for years – happy to help.', ''] as const

/**
 * What a Tutor writes after a Lesson. The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), reports
 * page, sample.
 */
export function createReport(scene: Scene, fields: Fields): Report {
  const { random } = scene
  const id = idOf(scene, fields)
  const created = momentOr(fields.dt_created, born(scene))
  const client = createPerson(scene, fieldsOf(fields.client))
  const tutor = createPerson(scene, fieldsOf(fields.creator))
  const student = createPerson(scene, fieldsOf(fields.service_recipient), client.last_name)
  return {
    model: 'Report',
    url: urlOf(scene, 'Report', id),
    id,
    appointment: createLessonReference(at(scene, created), fieldsOf(fields.appointment), 'Complete'),
    approved: booleanOr(fields.approved, chance(random, 0.5)),
    client: referByRole(scene, 'Client', client),
    creator: referByRole(scene, 'Tutor', tutor),
    dt_created: stamp(scene, created),
    extra_attrs: [
      {
        id: 43,
        machine_name: 'client_report',
        name: 'Client Report',
        type: 'Long Textbox',
        value: random.pick(REPORTS),
      },
    ],
    service_recipient: referByRole(scene, 'Student', student),
  }
}

/**
 * A Tutor's application for a Job. The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), tenders
 * page, sample.
 */
export function createApplication(outer: Scene, fields: Fields): Application {
  const scene = { ...outer, isLocal: true }
  const { random } = scene
  const id = idOf(scene, fields)
  const created = momentOr(fields.created, born(scene))
  const tutor = createPerson(scene, fieldsOf(fields.contractor))
  const status = textOr(
    fields.status,
    random.pick(['pending', 'pending', 'accepted', 'rejected', 'withdrawn'] as const),
  )
  const service = { status: status === 'accepted' ? 'in-progress' : 'available', ...fieldsOf(fields.service) }
  return {
    model: 'Application',
    url: urlOf(scene, 'Application', id),
    id,
    description: random.pick(LETTERS),
    contractor: referByRole(scene, 'Tutor', tutor),
    created: stamp(scene, created),
    proposed_rate: null,
    service: createService(at(scene, created), service, false),
    status,
  }
}
