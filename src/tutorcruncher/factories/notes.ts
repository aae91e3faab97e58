import type { Note, Task, WellbeingConcern } from '../../generated/tutorcruncher/types.ts'
import { between, born, DAY, daysAgo, HOUR, MINUTE, momentOr, setStamp, stamp } from './dates.ts'
import { createPerson, createReference, referByRole, referToAdmin } from './people.ts'
import { createLessonReference, createService } from './references.ts'
import { at, booleanOr, chance, type Fields, fieldsOf, idOf, type Scene, textOr, urlOf } from './scene.ts'

const TEXTS = [
  'Prefers to be called in the evening.',
  'Nut allergy – tell the tutor.',
  'Moved to Málaga: online now.',
] as const
const TASKS = ['Call about the new term.', 'Send the résumé of a tutor.', 'Chase the deposit (£50).'] as const
const CONCERNS = ['The Student seemed unwell.', 'The Student was upset after the Lesson.'] as const

/**
 * The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), notes page, sample, which is on a Client.
 */
export function createNote(scene: Scene, fields: Fields): Note {
  const { random, now, isNew } = scene
  const id = idOf(scene, fields)
  const created = momentOr(fields.dt_created, born(scene))
  const dt_created = stamp(scene, created)
  const edited = stamp(scene, between(scene, created, now))
  return {
    model: 'Note',
    url: urlOf(scene, 'Note', id),
    id,
    dt_created,
    dt_updated: isNew ? textOr(fields.dt_created, dt_created) : edited,
    creator: referToAdmin(createPerson(scene, fieldsOf(fields.creator)), true),
    text: random.pick(TEXTS),
    focus: createReference(scene, 'Client', fieldsOf(fields.focus)),
  }
}

/**
 * An open Task is due within weeks. The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), tasks
 * page, sample.
 */
export function createTask(outer: Scene, fields: Fields): Task {
  const scene = { ...outer, isLocal: true }
  const { random, now } = scene
  const id = idOf(scene, fields)
  const complete = booleanOr(fields.complete, chance(random, 0.3))
  const minutes = Math.floor((complete ? daysAgo(scene, 1, 21) : now + random.integer(HOUR, 21 * DAY)) / (5 * MINUTE))
  const due = momentOr(fields.due_dt, minutes * 5 * MINUTE)
  const early = random.pick([0, HOUR, DAY])
  return {
    model: 'Task',
    url: urlOf(scene, 'Task', id),
    id,
    admin: referToAdmin(createPerson(scene, fieldsOf(fields.admin)), true),
    complete,
    description: random.pick(TASKS),
    due_dt: setStamp(scene, due),
    notification_pending: !complete,
    reminder_dt: setStamp(scene, due - early),
    repeater: random.pick(['weekly', 'monthly']),
    repeat_every: random.integer(1, 3),
    role: createReference(scene, 'Client', fieldsOf(fields.role)),
    service: createService(scene, fieldsOf(fields.service)),
    task_type: random.pick(['phone', 'email', 'service-cold', 'other']),
  }
}

/**
 * Raised by the Tutor of a Lesson. Assumed: resolved ones are `Resolved`; the samples show none. The fields and their
 * order: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample.
 */
export function createWellbeingConcern(outer: Scene, fields: Fields): WellbeingConcern {
  const scene = { ...outer, isLocal: true }
  const { random, now } = scene
  const id = idOf(scene, fields)
  const raised = momentOr(fields.dt_raised, born(scene))
  const status = textOr(fields.status, typeof fields.dt_resolved === 'string' ? 'Resolved' : 'Unresolved')
  const resolved = stamp(scene, between(scene, raised, now))
  const tutor = createPerson(scene, fieldsOf(fields.contractor))
  const creator = createPerson(scene, { ...tutor, ...fieldsOf(fields.creator) })
  const about = { service: fields.service, ...fieldsOf(fields.appointment) }
  const lesson = createLessonReference(at(scene, raised), about, 'complete')
  return {
    model: 'Safeguarding/Wellbeing Concern',
    url: urlOf(scene, 'Safeguarding/Wellbeing Concern', id),
    id,
    display_name: `WBC-${id}`,
    status,
    severity: 'Severe',
    dt_raised: stamp(scene, raised),
    dt_resolved: status === 'Resolved' ? resolved : null,
    creator: { ...creator, role_type: 'Tutor' },
    service_recipient: referByRole(scene, 'Student', createPerson(scene, fieldsOf(fields.service_recipient))),
    contractor: referByRole(scene, 'Tutor', tutor),
    service: lesson.service,
    appointment: lesson,
    description: random.pick(CONCERNS),
    resolution_note: status === 'Resolved' ? 'Spoke with the family.' : '',
  }
}
