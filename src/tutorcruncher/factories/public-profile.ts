import type { PublicProfile } from '../../generated/tutorcruncher/types.ts'
import { createPlace } from './addresses.ts'
import { born, momentOr, stamp } from './dates.ts'
import { createPerson } from './people.ts'
import { chance, type Fields, numberOr, type Scene } from './scene.ts'
import { createPublicSkills } from './skills.ts'

type Optional = Required<Omit<PublicProfile, Always>>
type Always = 'id' | 'branch_id' | 'deleted' | 'release_timestamp' | 'request_time'

/**
 * What a removed profile has in the place of all that is optional. Source: Chronos 89fdb67 (TutorCruncher's public
 * delivery service).
 */
const REMOVED: { readonly [Field in keyof Optional]: null } = {
  first_name: null,
  last_name: null,
  town: null,
  country: null,
  review_rating: null,
  review_duration: null,
  location: null,
  photo: null,
  extra_attributes: null,
  skills: null,
  labels: null,
  created: null,
}

/** The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), public profile, sample. */
export function createProfile(scene: Scene, fields: Fields): PublicProfile {
  const { id, ...person } = createPerson(scene, fields)
  const optional = createOptional(scene, fields, person)
  return {
    id,
    branch_id: numberOr(fields.branch_id, scene.branch),
    deleted: fields.deleted === true,
    ...(fields.deleted === true ? REMOVED : optional),
    release_timestamp: stamp(scene, scene.now),
    request_time: Math.floor(scene.now / 1000),
  }
}

type Name = Pick<Optional, 'first_name' | 'last_name'>

/** Custom fields and labels are empty, as in the sample: their form is not documented. */
function createOptional(scene: Scene, fields: Fields, { first_name, last_name }: Name): Optional {
  const { random } = scene
  const { town, latitude, longitude } = createPlace(random)
  const isReviewed = chance(random, 0.3)
  const [rating, hours] = [random.integer(20, 50) / 10, random.integer(1, 80)]
  return {
    first_name,
    last_name,
    town,
    country: 'United Kingdom',
    review_rating: isReviewed ? rating : null,
    review_duration: isReviewed ? hours : 0,
    location: { latitude, longitude },
    photo: null,
    extra_attributes: [],
    skills: createPublicSkills(scene),
    labels: [],
    created: stamp(scene, momentOr(fields.created, born(scene))),
  }
}
