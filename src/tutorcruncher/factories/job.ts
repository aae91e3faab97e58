import type { Job } from '../../generated/tutorcruncher/types.ts'
import { COLOURS, createExtraAttributes, createLabels } from './attributes.ts'
import { between, born, momentOr, stamp } from './dates.ts'
import { createPerson, nameOf } from './people.ts'
import { createRates } from './references.ts'
import { chance, type Fields, idOf, type Scene, some, textOr, urlOf } from './scene.ts'
import { createJobName } from './skills.ts'

const PERMISSIONS = ['add-edit-complete', 'add-edit', 'edit', 'complete'] as const
const DESCRIPTIONS = [
  'Weekly lessons before the exam.',
  'Two hours a week – online.',
  'Préparation du bac.',
  '',
] as const

/** The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample. */
export function createJob(scene: Scene, fields: Fields): Job {
  const { random, now, isNew } = scene
  const id = idOf(scene, fields)
  const created = momentOr(fields.created, born(scene))
  const rates = createRates(scene, fields)
  const permissions = random.pick(PERMISSIONS)
  const units = random.integer(0, 60) / 2
  return {
    model: 'Job',
    url: urlOf(scene, 'Job', id),
    id,
    allow_proposed_rates: chance(random, 0.3),
    auto_invoice: chance(random, 0.3),
    branch: scene.branch,
    branch_tax_setup: 'Default Company Tax (20%)',
    cap: null,
    colour: random.pick(COLOURS),
    conjobs: createTutors(scene, permissions),
    contractor_tax_setup: 'Default Tutor Tax (no tax)',
    created: stamp(scene, created),
    description: random.pick(DESCRIPTIONS),
    dft_charge_type: random.pick(['hourly', 'hourly', 'one-off']),
    dft_charge_rate: Number(rates.dft_charge_rate),
    dft_contractor_permissions: permissions,
    dft_contractor_rate: Number(rates.dft_contractor_rate),
    dft_location: null,
    dft_max_srs: random.pick([null, null, 4]),
    extra_attrs: createExtraAttributes(scene),
    extra_fee_per_apt: null,
    inactivity_time: random.pick([null, 14, 28]),
    is_bookable: chance(random, 0.3),
    is_deleted: fields.is_deleted === true,
    labels: createLabels(scene),
    latest_apt_ahc: stamp(scene, between(scene, created, now)),
    name: createJobName(random),
    net_gross: random.pick(['gross', 'net']),
    rcrs: createStudents(scene),
    report_required: chance(random, 0.3),
    require_con_job: chance(random, 0.8),
    require_rcr: chance(random, 0.8),
    review_units: null,
    sales_codes: null,
    sr_premium: null,
    status: textOr(fields.status, random.pick(['available', 'in-progress', 'in-progress', 'finished', 'gone-cold'])),
    total_apt_units: isNew ? 0 : units,
  }
}

/** One or two Tutors, without rates of their own. */
function createTutors(scene: Scene, permissions: (typeof PERMISSIONS)[number]): NonNullable<Job['conjobs']> {
  return some(scene, 1, 2, () => {
    const tutor = createPerson(scene, {})
    return { contractor: tutor.id, contractor_permissions: permissions, name: nameOf(tutor), pay_rate: null }
  })
}

/** Students of one family. */
function createStudents(scene: Scene): NonNullable<Job['rcrs']> {
  const client = createPerson(scene, {})
  return some(scene, 1, 3, () => {
    const student = createPerson(scene, {}, client.last_name)
    return {
      recipient: student.id,
      recipient_name: nameOf(student),
      paying_client: client.id,
      paying_client_name: nameOf(client),
      charge_rate: null,
      agent: null,
      agent_name: null,
      agent_percentage: null,
    }
  })
}
