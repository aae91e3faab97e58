import type { Event2026, PublicProfile } from '../generated/tutorcruncher/types.ts'
import type { Random } from '../mock/random.ts'
import type { EventContext } from '../vendor.ts'
import { defaultBranch } from './branches.ts'
import { momentOf, stamp } from './factories/dates.ts'
import { type Outcome, outcomes } from './factories/outcomes.ts'
import { createPerson, nameOf } from './factories/people.ts'
import { createProfile } from './factories/public-profile.ts'
import { type Fields, fieldsOf, numberOr, type Scene } from './factories/scene.ts'
import { factories } from './factories/subjects.ts'
import { facts } from './facts.ts'
import { type ActionEntry, type ActionName, actions, type EventOf, type ModelName } from './schemas.ts'
import { isObject } from './webhook.ts'

/**
 * An event of any action, its keys in the order of the wire. Fields that follow from others follow from `overrides`
 * too. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
 */
export function createEvent(
  action: ActionName,
  random: Random,
  overrides: Fields,
  context: EventContext,
): EventOf<ActionName> {
  const scene = createScene(random, overrides.branch, context)
  const event: Required<Event2026> & { action: ActionName } = {
    action,
    verb: actions[action].verb,
    timestamp: stamp(scene, context.now),
    branch: scene.branch,
    actor: createActor(scene),
    extra_msg: action === 'CREATED_A_CONTRACTOR' ? 'Created via the API.' : '',
    subject: createSubject(action, { ...scene, now: momentOf(overrides.timestamp) ?? context.now }, overrides),
  }
  return event as EventOf<ActionName>
}

/** The flat body that is sent when a Tutor's public profile changes. */
export function createPublicProfile(random: Random, overrides: Fields, context: EventContext): PublicProfile {
  return createProfile(createScene(random, overrides.branch_id, context), overrides)
}

/**
 * The body that an event travels in. Source: Chronos 89fdb67 (TutorCruncher's public delivery service), which puts the
 * time first.
 */
export function envelop(event: unknown, context: EventContext): { request_time: number; events: [unknown] } {
  return { request_time: Math.floor(context.now / 1000), events: [event] }
}

/** A body as if it had been sent so much earlier. */
export function backdate(payload: unknown, seconds: number): unknown {
  if (!isObject(payload)) return payload
  const field = '_request_time' in payload ? '_request_time' : 'request_time'
  const time = payload[field]
  return typeof time === 'number' ? { ...payload, [field]: Math.floor(time - seconds) } : payload
}

/** An administrator: url is empty for them, and they are all that the samples show. */
function createActor(scene: Scene): Event2026['actor'] {
  const person = createPerson(scene, {})
  return { name: nameOf(person), id: person.id, user_id: person.id - scene.random.integer(1, 900), url: '' }
}

/** Assumed: null where an action has no model; nothing shows what those carry. */
function createSubject(action: ActionName, scene: Scene, overrides: Fields): unknown {
  const fields = fieldsOf(overrides.subject)
  const model = modelOf(action, scene, fields)
  if (model === undefined) return null
  const outcome: Outcome | undefined = outcomes[action]
  if (!outcome || (outcome.of ?? model) !== model) return factories[model](scene, fields)
  const { isNew, focus } = outcome
  return factories[model]({ ...scene, isNew, focus }, { ...outcome.fields, ...fields })
}

/** An overridden model counts where the action can have it, or has none itself. */
function modelOf(action: ActionName, { random }: Scene, { model }: Fields): ModelName | undefined {
  const { subjects }: ActionEntry = actions[action]
  const drawn = subjects.length > 0 ? random.pick(subjects) : undefined
  const isPossible = subjects.length === 0 || subjects.includes(model as string)
  return (isPossible && isModel(model) ? model : drawn) as ModelName | undefined
}

function isModel(model: unknown): model is ModelName {
  return typeof model === 'string' && Object.hasOwn(factories, model)
}

function createScene(random: Random, branch: unknown, context: EventContext): Scene {
  return {
    random,
    now: context.now,
    origin: context.baseUrl ?? facts.baseUrl.value,
    branch: numberOr(branch, defaultBranch(context.options ?? {})),
  }
}
