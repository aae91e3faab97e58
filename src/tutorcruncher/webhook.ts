import type { PublicProfile } from '../generated/tutorcruncher/types.ts'
import { nearName } from '../near-name.ts'
import type { Segment } from '../validate/path.ts'
import { createProblem, inOrder, type Problem } from '../validate/problems.ts'
import { quote } from '../validate/quote.ts'
import { type UndeclaredField, undeclaredFields } from '../validate/undeclared.ts'
import {
  createValidator,
  problemsOf,
  toValidator,
  type ValidationResult,
  type Validator,
} from '../validate/validator.ts'
import { facts } from './facts.ts'
import {
  type ActionEntry,
  type ActionName,
  actionOf,
  actions,
  type ContractVersion,
  publicProfileSchema,
  subjectSchema,
  type TutorCruncherWebhook,
  webhookSchemas,
} from './schemas.ts'

type Json = { readonly [field: string]: unknown }

/**
 * Checks a parsed webhook: the envelope, and every subject against the schema of its model. Unknown fields and unknown
 * actions are no problem; an action whose subject is undocumented takes any.
 */
export function validate(webhook: unknown): ValidationResult<TutorCruncherWebhook> {
  const version = versionOf(webhook)
  if (isSound(webhook, version)) return { ok: true, value: webhook }
  const problems = problemsOfWebhook(webhook, version)
  return problems.length === 0
    ? { ok: true, value: webhook as TutorCruncherWebhook }
    : { ok: false, problems: inOrder(problems) }
}

/** Fields of a parsed webhook that the schemas do not know: those of the envelope, then those of the subjects. */
export function findUndeclared(webhook: unknown): UndeclaredField[] {
  const version = versionOf(webhook)
  const envelope = undeclaredFields(webhook, webhookSchemas[version].node())
  const subjects = eventsOf(webhook).flatMap((event, index) => {
    const subject = isObject(event) ? event.subject : undefined
    const schema = isObject(subject) ? subjectSchema(subject.model, version) : undefined
    return schema ? undeclaredFields(subject, schema.node(), subjectPath(index)) : []
  })
  return [...envelope, ...subjects]
}

/** The bodies that TutorCruncher sends: each a Standard Schema too. */
export const validators: {
  readonly webhook: Validator<TutorCruncherWebhook>
  /** The flat body of a public profile, which is no event. */
  readonly 'public-profile': Validator<PublicProfile>
} = {
  webhook: toValidator({ validate, findUndeclared }),
  'public-profile': createValidator(publicProfileSchema),
}

/** The validator of webhooks with one event, of this action. */
export function createActionValidator(action: ActionName): Validator<TutorCruncherWebhook> {
  return toValidator({
    findUndeclared,
    validate: (webhook) => {
      const result = validate(webhook)
      const [event] = eventsOf(webhook)
      const found = isObject(event) ? (event.action ?? actionOf(event)) : undefined
      if (found === action || found === undefined) return result
      const other = createProblem(['events', 0, 'action'], quote(found), quote(action))
      return { ok: false, problems: inOrder([other, ...(result.ok ? [] : result.problems)]) }
    },
  })
}

/**
 * In which form a webhook is written: personal data inside `user` says 2020, and so does the spelling `_request_time` unless
 * the subject is flat. A webhook that tells nothing counts as current.
 */
export function versionOf(webhook: unknown): ContractVersion {
  const isOlderTime = isObject(webhook) && '_request_time' in webhook
  let isFlat = false
  for (const event of eventsOf(webhook)) {
    const subject = isObject(event) && isObject(event.subject) ? event.subject : undefined
    if (!subject) continue
    if (isObject(subject.user)) return '2020'
    isFlat ||= 'last_name' in subject
  }
  return isOlderTime && !isFlat ? '2020' : '2026'
}

export function eventsOf(webhook: unknown): readonly unknown[] {
  return isObject(webhook) && Array.isArray(webhook.events) ? webhook.events : []
}

/** @note An integration gets public profiles too, at its URL with an extension: an app may route both to one place. */
export function isPublicProfile(webhook: unknown): boolean {
  return isObject(webhook) && 'branch_id' in webhook && !('events' in webhook)
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether every check passes, as they do for nearly every webhook. The rest is looked at more closely. */
function isSound(webhook: unknown, version: ContractVersion): webhook is TutorCruncherWebhook {
  if (!webhookSchemas[version].check(webhook)) return false
  for (const event of (webhook as { events: readonly Json[] }).events) {
    if (!isSubjectSound(event, version)) return false
  }
  return true
}

function isSubjectSound(event: Json, version: ContractVersion): boolean {
  const action = actionOf(event)
  if (action === undefined) return event.action !== undefined
  const { subjects }: ActionEntry = actions[action]
  if (takesAnySubject(subjects)) return true
  const { model } = (event.subject ?? {}) as Json
  if (!subjects.includes(model as string)) return false
  return subjectSchema(model, version)?.check(event.subject) ?? true
}

function problemsOfWebhook(webhook: unknown, version: ContractVersion): Problem[] {
  const problems = problemsOf(webhookSchemas[version], webhook)
  for (const [index, event] of eventsOf(webhook).entries()) {
    if (isObject(event)) problems.push(...subjectProblems(event, index, version))
  }
  return problems
}

const NONE: readonly Problem[] = []

function subjectProblems(event: Json, index: number, version: ContractVersion): readonly Problem[] {
  const action = actionOf(event)
  // An unknown action is not refused for its subject; an event of 2020 that names none is known by its subject's model.
  if (action === undefined && event.action !== undefined) return NONE
  const entry: ActionEntry | undefined = action && actions[action]
  if (entry && takesAnySubject(entry.subjects)) return NONE
  const { subject } = event
  const mismatch = entry && modelProblem(entry, subject, index, version)
  if (mismatch) return [mismatch]
  const schema = isObject(subject) ? subjectSchema(subject.model, version) : undefined
  if (!schema) return NONE
  const problems = problemsOf(schema, subject, subjectPath(index))
  return entry?.removes ? problems.filter((problem) => problem.found !== 'nothing' || isKept(problem)) : problems
}

/** Whether nothing is documented of the subject: an action without a model, or with a model that no document describes. */
function takesAnySubject(subjects: readonly string[]): boolean {
  return subjects.length === 0 || subjects.includes(UNDOCUMENTED)
}

const UNDOCUMENTED = 'Package'

/** A subject that is none of the models which the action can have. */
function modelProblem(
  { subjects }: ActionEntry,
  subject: unknown,
  index: number,
  version: ContractVersion,
): Problem | undefined {
  const model = isObject(subject) ? subject.model : undefined
  if (subjects.includes(model as string)) return undefined
  // The schema of 2020 requires a subject by itself.
  if (subject === undefined && version === '2020') return undefined
  const path = subjectPath(index)
  const names = subjects.map((name) => quote(name)).join(', ')
  const expected = subjects.length === 1 ? names : `one of ${names}`
  if (!isObject(subject)) return createProblem(path, quote(subject), `a subject whose model is ${expected}`)
  const near = nearName(model, subjects)
  const hint = near === undefined ? '' : `; did you mean ${quote(near)}?`
  return createProblem([...path, 'model'], quote(model), expected, near, hint)
}

/** Whether a problem lies in what a deletion leaves of its subject. */
function isKept({ segments }: Problem): boolean {
  return (
    segments.length !== SUBJECT_FIELD || (facts.deletedSubject.value as readonly unknown[]).includes(segments.at(-1))
  )
}

/** The length of a path such as `$.events[0].subject.id`. */
const SUBJECT_FIELD = 4

function subjectPath(index: number): readonly Segment[] {
  return ['events', index, 'subject']
}
