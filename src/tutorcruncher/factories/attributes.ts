import type { ExtraAttribute, Label } from '../../generated/tutorcruncher/types.ts'
import { DAY, day } from './dates.ts'
import { isFilled, type Scene, some } from './scene.ts'

/** Colours are names of CSS or #rrggbb; both are in the samples. */
export const COLOURS = [
  'Red',
  '#757575',
  'ForestGreen',
  'Khaki',
  'Brown',
  'SlateGray',
  'DodgerBlue',
  '#8e44ad',
] as const

/** Names and keys of labels. */
const LABELS = [
  ['Very important', 'very-important'],
  ['VIP', 'vip'],
  ['Needs DBS check', 'needs-dbs-check'],
  ['Summer école', 'summer-ecole'],
  ['Waiting list', 'waiting-list'],
] as const

/** A custom field: machine name, name, type and values. The three types are those of the samples. */
type Definition = readonly [string, string, 'Date' | 'Long Textbox' | 'Short Textbox', readonly string[]]

/** Its values are drawn. */
const BIRTH: Definition = ['user-dob', 'Date of birth', 'Date', []]

const DEFINITIONS: readonly Definition[] = [
  BIRTH,
  [
    'teaching_experience',
    'Teaching Experience',
    'Long Textbox',
    ['Ten years in schools.', 'Private lessons – mostly GCSE.', ''],
  ],
  ['how-did-you-hear', 'How did you hear about us?', 'Short Textbox', ['A friend', 'Café notice board', '']],
]

/** The labels of an object, none in most samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), labels page. */
export function createLabels(scene: Scene): Label[] {
  if (!isFilled(scene, 'labels', 0.25)) return []
  const first = scene.random.integer(0, LABELS.length - 1)
  return some(scene, 1, 2, (index) => {
    const id = ((first + index) % LABELS.length) + 1
    const [name, machine_name] = LABELS[id - 1]!
    return { id, name, machine_name, url: `${scene.origin}/api/labels/${id}/` }
  })
}

/** Custom fields with a value, or an empty one as in the Client's sample. */
export function createExtraAttributes(scene: Scene): ExtraAttribute[] {
  const { random } = scene
  const first = random.integer(0, DEFINITIONS.length - 1)
  const count = random.pick([0, 0, 1, 2])
  return Array.from({ length: count }, (_, index) => {
    const number = (first + index) % DEFINITIONS.length
    return toAttribute(scene, number + 1, DEFINITIONS[number]!)
  })
}

function toAttribute({ random, now }: Scene, id: number, definition: Definition): ExtraAttribute {
  const [machine_name, name, type, values] = definition
  const value = definition === BIRTH ? day(now - random.integer(6 * 365, 60 * 365) * DAY) : random.pick(values)
  return { id, value, type, machine_name, name }
}
