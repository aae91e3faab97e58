import type { Institution, PublicProfile, Qualification, Skill } from '../../generated/tutorcruncher/types.ts'
import type { Random } from '../../mock/random.ts'
import type { Reference } from './people.ts'
import { isFilled, type Scene, some } from './scene.ts'

/** Id, name, and id and name of the category. */
const SUBJECTS = [
  [21, 'Civil and Structural Engineering', 6, 'Engineering'],
  [98, 'General Maths & Science', 11, 'Other'],
  [104, 'Français', 9, 'Languages'],
  [121, 'Government and Politics', 13, 'Politics'],
  [128, 'Mathematics', 10, 'Maths'],
  [135, 'Geology', 14, 'Science'],
  [139, 'Physics', 14, 'Science'],
] as const

/** Id, name and ranking. */
const LEVELS = [
  [2, '11+', 11],
  [3, 'Common Entrance', 12],
  [5, 'GCSE', 14],
  [7, 'A Level', 16],
  [9, 'IB', 17],
] as const

const INSTITUTIONS = [
  'Cardiff University',
  'University of Leeds',
  'Université de Genève',
  'Universität Zürich',
] as const

/**
 * What a Tutor teaches; every skill names the Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors
 * page, sample.
 */
export function createSkills(scene: Scene, contractor: Reference): Skill[] {
  if (!isFilled(scene, 'skills', 0.6)) return []
  const { random } = scene
  return some(scene, 1, 2, () => {
    const [subject, name, category_id, category_name] = random.pick(SUBJECTS)
    const [level, levelName, ranking] = random.pick(LEVELS)
    return {
      id: random.integer(100, 9999),
      contractor,
      subject: { id: subject, name, category_id, category_name, custom_to_branch: null },
      qual_level: { id: level, name: levelName, ranking, custom_to_branch: null },
    }
  })
}

/**
 * The same as a public profile has it. Source: TutorCruncher API docs (tc-api-docs 23e0578), public profile, sample.
 */
export function createPublicSkills(scene: Scene): NonNullable<PublicProfile['skills']> {
  const { random } = scene
  return some(scene, 0, 3, () => {
    const [subject_id, subject, , category] = random.pick(SUBJECTS)
    const [qual_level_id, qual_level, qual_level_ranking] = random.pick(LEVELS)
    return { subject, category, qual_level, subject_id, qual_level_id, qual_level_ranking }
  })
}

/**
 * Empty in every sample; filled where the event is about them. Source of the fields: TutorCruncher API docs
 * (tc-api-docs 23e0578), contractors page, table.
 */
export function createQualifications(scene: Scene): Qualification[] {
  if (!isFilled(scene, 'qualifications', 0)) return []
  const { random, now } = scene
  return some(scene, 1, 2, () => ({
    id: random.integer(1, 9999),
    institution: random.pick(INSTITUTIONS),
    subject: random.pick(SUBJECTS)[1],
    qual_level: random.pick(LEVELS)[1],
    grade: random.pick(['A*', 'A', 'B', '9', '7']),
    year: new Date(now).getUTCFullYear() - random.integer(1, 30),
    governing_body: random.pick(['AQA', 'OCR', 'WJEC', 'SQA']),
  }))
}

/** As the qualifications. */
export function createInstitutions(scene: Scene): Institution[] {
  if (!isFilled(scene, 'institutions', 0)) return []
  return [{ id: scene.random.integer(1, 9999), name: scene.random.pick(INSTITUTIONS) }]
}

/** Level and subject, as Jobs are called: `A Level Physics`. */
export function createJobName(random: Random): string {
  return `${random.pick(LEVELS)[1]} ${random.pick(SUBJECTS)[1]}`
}
