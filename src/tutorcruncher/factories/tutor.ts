import type { Tutor } from '../../generated/tutorcruncher/types.ts'
import { createExtraAttributes, createLabels } from './attributes.ts'
import { referByRole } from './people.ts'
import { createRole } from './roles.ts'
import { type Fields, isFilled, type Scene, textOr, urlOf } from './scene.ts'
import { createInstitutions, createQualifications, createSkills } from './skills.ts'

const NOTIFICATIONS = [
  'service_notifications',
  'broadcasts',
  'apt_reminders',
  'apt_marked_complete_reminder',
  'lesson_scheduled',
] as const

const STATUSES = ['approved', 'approved', 'pending', 'dormant', 'rejected'] as const
const NEW = ['approved', 'pending'] as const

/** The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample. */
export function createTutor(scene: Scene, fields: Fields): Tutor {
  const { random } = scene
  const { person, personal, calendar_colour } = createRole(scene, fields)
  const { title, latitude, longitude, date_created, timezone, photo, ...contact } = personal
  const status = random.pick(scene.isNew ? NEW : STATUSES)
  return {
    model: 'Tutor',
    url: urlOf(scene, 'Tutor', person.id),
    id: person.id,
    status: textOr(fields.status, status),
    default_rate: null,
    qualifications: createQualifications(scene),
    skills: createSkills(scene, referByRole(scene, 'Tutor', person)),
    institutions: createInstitutions(scene),
    received_notifications: NOTIFICATIONS.slice(0, random.pick([0, 2, 5, 5])),
    ...createReviews(scene, fields),
    calendar_colour,
    labels: createLabels(scene),
    extra_attrs: createExtraAttributes(scene),
    latitude,
    longitude,
    date_created,
    ...contact,
    timezone,
    title,
    photo,
  }
}

/** Without a rating no time has been reviewed, as in the samples. Assumed: with one, it is a decimal as text. */
function createReviews(scene: Scene, fields: Fields): Pick<Tutor, 'review_rating' | 'review_duration'> {
  const { random } = scene
  const duration = toDuration(random.integer(1, 80))
  const rating = (random.integer(20, 50) / 10).toFixed(2)
  const isReviewed = isFilled(scene, 'review_rating', 0.2) && fields.review_rating === undefined
  return isReviewed || fields.review_rating
    ? { review_rating: rating, review_duration: duration }
    : { review_rating: null, review_duration: '00:00:00' }
}

/** As Django writes a duration: `2 09:00:00`. */
function toDuration(hours: number): string {
  const days = Math.floor(hours / 24)
  return `${days === 0 ? '' : `${days} `}${String(hours % 24).padStart(2, '0')}:00:00`
}
