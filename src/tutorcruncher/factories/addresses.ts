import type { Random } from '../../mock/random.ts'
import { chance } from './scene.ts'

/** The fields of an address, in the order of the Tutor's webhook sample. */
export interface Address {
  readonly street: string | null
  readonly state: string | null
  readonly town: string | null
  readonly country: string | null
  readonly postcode: string | null
  readonly latitude: string | null
  readonly longitude: string | null
}

/** Name, start of its postcodes, and the middle of the town. */
const TOWNS: readonly (readonly [string, string, number, number])[] = [
  ['London', 'N1', 51.538, -0.099],
  ['London', 'SE15', 51.473, -0.066],
  ['Bristol', 'BS6', 51.468, -2.596],
  ['Cardiff', 'CF11', 51.475, -3.196],
  ['Edinburgh', 'EH9', 55.934, -3.186],
  ['Leeds', 'LS6', 53.819, -1.567],
  ['Manchester', 'M20', 53.426, -2.232],
  ['Norwich', 'NR2', 52.629, 1.28],
  ['Belfast', 'BT9', 54.579, -5.946],
  ['Llandudno', 'LL30', 53.324, -3.828],
]

const STREETS = [
  'Station Road',
  'Church Lane',
  'Victoria Terrace',
  'Mill Hill',
  'St Mary’s Close',
  'The Crescent',
  'Ffordd y Môr',
  'Orchard Way',
] as const

const POSTCODE_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'

const NOWHERE: Address = {
  street: null,
  state: null,
  town: null,
  country: null,
  postcode: null,
  latitude: null,
  longitude: null,
}

/** An address in Britain, or none at all: the samples have both. `state` is null in all of them. */
export function createAddress(random: Random): Address {
  const [town, district, latitude, longitude] = random.pick(TOWNS)
  const street = `${random.integer(1, 180)} ${random.pick(STREETS)}`
  const postcode = `${district} ${random.integer(1, 9)}${letter(random)}${letter(random)}`
  const place = { latitude: near(random, latitude), longitude: near(random, longitude) }
  if (chance(random, 0.2)) return NOWHERE
  return { street, state: null, town, country: 'United Kingdom (GB)', postcode, ...place }
}

/**
 * A town and a place in it, as a public profile has them. Source: TutorCruncher API docs (tc-api-docs 23e0578), public
 * profile.
 */
export function createPlace(random: Random): { town: string; latitude: number; longitude: number } {
  const [town, , latitude, longitude] = random.pick(TOWNS)
  return { town, latitude: jitter(random, latitude), longitude: jitter(random, longitude) }
}

/** A number that Ofcom keeps free for fiction. */
export function createMobile(random: Random): string {
  return `07700 900 ${String(random.integer(0, 999)).padStart(3, '0')}`
}

/** The same for landlines in London. */
export function createPhone(random: Random): string {
  return `020 7946 0${String(random.integer(0, 999)).padStart(3, '0')}`
}

/** Sixteen places, of which the last are what a binary float makes of them, as in the samples. */
function near(random: Random, degrees: number): string {
  return jitter(random, degrees).toFixed(16)
}

/** Within about a kilometre, to six places. */
function jitter(random: Random, degrees: number): number {
  return Math.round(degrees * 1e6 + random.integer(-9000, 9000)) / 1e6
}

function letter(random: Random): string {
  return POSTCODE_LETTERS[random.integer(0, POSTCODE_LETTERS.length - 1)]!
}
