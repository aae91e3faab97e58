import { emailOf, familyName, fullName, givenName } from './names.ts'
import { chance, type Fields, idOf, type Scene, textOr, textOrNull, urlOf } from './scene.ts'

export type RoleModel = 'Tutor' | 'Client' | 'Student' | 'Affiliate'

/** Somebody in a role; names and address agree, with what is overridden of them too. */
export interface Person {
  readonly id: number
  readonly first_name: string | null
  readonly last_name: string
  readonly email: string | null
}

/**
 * A reference to a role. Source: TutorCruncher API docs (tc-api-docs 23e0578), samples; some of them lack role_type or
 * url.
 */
export interface Reference extends Person {
  readonly role_type?: string
  readonly url?: string
}

/** Students have the family name of their Client. */
export function createPerson(scene: Scene, fields: Fields, family?: string): Person {
  const { random } = scene
  const id = idOf(scene, fields)
  const drawn = { first: chance(random, 0.05) ? null : givenName(random), last: familyName(random) }
  const first = textOrNull(fields.first_name, drawn.first)
  const last = textOr(fields.last_name, family ?? drawn.last)
  const email = emailOf(random, first, last)
  return { id, first_name: first, last_name: last, email: textOrNull(fields.email, email) }
}

export function nameOf({ first_name, last_name }: Person): string {
  return fullName(first_name, last_name)
}

/** Who a person is and where: what most samples have. */
export function refer(scene: Scene, model: RoleModel, person: Person): Reference {
  return { ...person, url: urlOf(scene, model, person.id) }
}

/** With the role by name. */
export function referByRole(scene: Scene, model: RoleModel, person: Person): Reference {
  return { ...person, role_type: model, url: urlOf(scene, model, person.id) }
}

/** An administrator has no url; `role_type` stands with Notes and Tasks, and not with Clients. */
export function referToAdmin(person: Person, hasRole: boolean): Reference {
  return hasRole ? { ...person, role_type: 'Administrator' } : person
}

/** A reference to somebody new. */
export function createReference(scene: Scene, model: RoleModel, fields: Fields, family?: string): Reference {
  return refer(scene, model, createPerson(scene, fields, family))
}
