import type { Affiliate, Student } from '../../generated/tutorcruncher/types.ts'
import { createPhone } from './addresses.ts'
import { createExtraAttributes, createLabels } from './attributes.ts'
import { createReference } from './people.ts'
import { createRole } from './roles.ts'
import { chance, type Fields, fieldsOf, isFilled, type Scene, some, urlOf } from './scene.ts'

/**
 * The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample. The Client who
 * pays is of the same family.
 */
export function createStudent(scene: Scene, fields: Fields): Student {
  const { random } = scene
  const { person, personal, last_updated, calendar_colour } = createRole(scene, fields)
  const year = random.integer(1, 13)
  return {
    model: 'Student',
    url: urlOf(scene, 'Student', person.id),
    id: person.id,
    ...personal,
    default_rate: null,
    paying_client: createReference(scene, 'Client', fieldsOf(fields.paying_client), person.last_name),
    associated_clients: isFilled(scene, 'associated_clients', 0)
      ? some(scene, 1, 2, () => createReference(scene, 'Client', {}))
      : [],
    academic_year: chance(random, 0.5) ? year : null,
    last_updated,
    calendar_colour,
    labels: createLabels(scene),
    extra_attrs: createExtraAttributes(scene),
  }
}

/** The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample. */
export function createAffiliate(scene: Scene, fields: Fields): Affiliate {
  const { random } = scene
  const { person, personal, last_updated, calendar_colour } = createRole(scene, fields)
  const phone = createPhone(random)
  return {
    model: 'Affiliate',
    url: urlOf(scene, 'Affiliate', person.id),
    id: person.id,
    ...personal,
    phone: chance(random, 0.5) ? phone : null,
    commission_rate: null,
    clients: isFilled(scene, 'clients', 0) ? some(scene, 1, 2, () => createReference(scene, 'Client', {})) : [],
    last_updated,
    calendar_colour,
    labels: createLabels(scene),
    extra_attrs: createExtraAttributes(scene),
  }
}
