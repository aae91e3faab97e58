import type { Tutor } from '../../generated/tutorcruncher/types.ts'
import { createAddress, createMobile } from './addresses.ts'
import { COLOURS } from './attributes.ts'
import { between, born, momentOr, stamp } from './dates.ts'
import { createPerson, type Person } from './people.ts'
import { chance, type Fields, type Scene } from './scene.ts'

type Personal = Pick<
  Tutor,
  | 'title'
  | 'first_name'
  | 'last_name'
  | 'email'
  | 'mobile'
  | 'phone'
  | 'street'
  | 'state'
  | 'town'
  | 'country'
  | 'postcode'
  | 'latitude'
  | 'longitude'
  | 'date_created'
  | 'timezone'
> & { photo: string | null }

/** What the four roles share. Every role puts it in the order of its own sample. */
export interface Role {
  readonly person: Person
  readonly personal: Personal
  readonly last_updated: string
  readonly calendar_colour: string
}

/** What is null in some sample is null here now and then; what is null in all of them, always. */
export function createRole(scene: Scene, fields: Fields): Role {
  const { random } = scene
  const person = createPerson(scene, fields)
  const created = momentOr(fields.date_created, born(scene))
  const mobile = createMobile(random)
  const photo = `${scene.origin}/media/photo/${random.integer(1, 9999)}.jpg`
  const { first_name, last_name, email } = person
  const personal: Personal = {
    title: null,
    first_name,
    last_name,
    email,
    mobile: chance(random, 0.3) ? null : mobile,
    phone: null,
    ...createAddress(random),
    date_created: stamp(scene, created),
    timezone: chance(random, 0.5) ? null : 'Europe/London',
    photo: chance(random, 0.2) ? null : photo,
  }
  return {
    person,
    personal,
    last_updated: stamp(scene, between(scene, created, scene.now)),
    calendar_colour: random.pick(COLOURS),
  }
}
