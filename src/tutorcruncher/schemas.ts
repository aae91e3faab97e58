import { catalogue } from '../generated/tutorcruncher/catalogue.ts'
import type {
  AdHocCharge,
  Affiliate,
  Affiliate2020,
  Application,
  Client,
  Client2020,
  CreditRequest,
  Event2020,
  Event2026,
  Invoice,
  Job,
  Lesson,
  Note,
  PaymentOrder,
  PublicProfile,
  Report,
  Student,
  Student2020,
  Task,
  Tutor,
  Tutor2020,
  TutorCruncherAction,
  TutorCruncherWebhook2020,
  TutorCruncherWebhook2026,
  WellbeingConcern,
} from '../generated/tutorcruncher/types.ts'
import { schemas } from '../generated/tutorcruncher/validators.ts'
import type { CompiledSchema } from '../validate/validator.ts'

/**
 * Every action that the vendor lists, with its verb and the models that its subject can have. An action without models
 * has none documented. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
 */
export const actions = catalogue

export type ActionName = TutorCruncherAction

/** `2020`: the help centre's form, with personal data inside `user`. `2026`: the current one, with all fields flat. */
export type ContractVersion = '2020' | '2026'

/** What an event is about, by the vendor's name of the model, in the current form. Nothing is documented of a Package. */
export interface Subjects2026 {
  readonly Tutor: Tutor
  readonly Client: Client
  readonly Student: Student
  readonly Affiliate: Affiliate
  readonly Job: Job
  readonly Lesson: Lesson
  readonly Invoice: Invoice
  readonly 'Payment Order': PaymentOrder
  readonly 'Credit Request': CreditRequest
  readonly 'Ad Hoc Charge': AdHocCharge
  readonly Report: Report
  readonly Note: Note
  readonly Task: Task
  readonly Application: Application
  readonly 'Safeguarding/Wellbeing Concern': WellbeingConcern
  readonly Package: unknown
}

/** The same in the form of 2020; models whose older form is not documented have the current one. */
export interface Subjects2020 extends Omit<Subjects2026, 'Tutor' | 'Client' | 'Student' | 'Affiliate'> {
  readonly Tutor: Tutor2020
  readonly Client: Client2020
  readonly Student: Student2020
  readonly Affiliate: Affiliate2020
}

export type ModelName = keyof Subjects2026

/** The subject of an action: one of its models; of a deletion only `model` and `id` are sure; unknown where nothing is documented. */
export type SubjectOf<
  Action extends ActionName,
  Version extends ContractVersion = ContractVersion,
> = Version extends '2020' ? SubjectIn<Action, Subjects2020> : SubjectIn<Action, Subjects2026>

type SubjectIn<Action extends ActionName, Subjects> = [ModelsOf<Action>] extends [never]
  ? unknown
  : (typeof actions)[Action] extends { readonly removes: true }
    ? Removed<Subjects[ModelsOf<Action> & keyof Subjects]>
    : Subjects[ModelsOf<Action> & keyof Subjects]

type ModelsOf<Action extends ActionName> = (typeof actions)[Action]['subjects'][number]

type Removed<Subject> = Subject extends { model: unknown; id: unknown }
  ? Partial<Subject> & Pick<Subject, 'model' | 'id'>
  : Subject

/** An event as it stands in a webhook of the current form. */
export type EventOf<Action extends ActionName> = Action extends ActionName
  ? Omit<Event2026, 'action' | 'subject'> & { action: Action; subject: SubjectOf<Action, '2026'> }
  : never

/** An event as it stands in a webhook of 2020; some of those do not name their action. */
export type EventOf2020<Action extends ActionName> = Action extends ActionName
  ? Omit<Event2020, 'action' | 'subject'> & { action?: Action; subject: SubjectOf<Action, '2020'> }
  : never

/** A webhook in either form. */
export type TutorCruncherWebhook = TutorCruncherWebhook2020 | TutorCruncherWebhook2026

/** The events that TutorCruncher sends, by action. */
export type TutorCruncherEvents = { readonly [Action in ActionName]: EventOf<Action> }

export const webhookSchemas: { readonly [V in ContractVersion]: CompiledSchema<TutorCruncherWebhook> } = {
  '2020': schemas['2020/webhook'],
  '2026': schemas['2026/webhook'],
}

export const publicProfileSchema: CompiledSchema<PublicProfile> = schemas['2026/public-profile']

const SUBJECTS: { readonly [model: string]: CompiledSchema<unknown> } = {
  Tutor: schemas['2026/subjects/tutor'],
  Client: schemas['2026/subjects/client'],
  Student: schemas['2026/subjects/student'],
  Affiliate: schemas['2026/subjects/affiliate'],
  Job: schemas['2026/subjects/job'],
  Lesson: schemas['2026/subjects/lesson'],
  Invoice: schemas['2026/subjects/invoice'],
  'Payment Order': schemas['2026/subjects/payment-order'],
  'Credit Request': schemas['2026/subjects/credit-request'],
  'Ad Hoc Charge': schemas['2026/subjects/ad-hoc-charge'],
  Report: schemas['2026/subjects/report'],
  Note: schemas['2026/subjects/note'],
  Task: schemas['2026/subjects/task'],
  Application: schemas['2026/subjects/application'],
  'Safeguarding/Wellbeing Concern': schemas['2026/subjects/wellbeing-concern'],
}

const SUBJECTS_2020: { readonly [model: string]: CompiledSchema<unknown> } = {
  ...SUBJECTS,
  Tutor: schemas['2020/subjects/tutor'],
  Client: schemas['2020/subjects/client'],
  Student: schemas['2020/subjects/student'],
  Affiliate: schemas['2020/subjects/affiliate'],
}

/** The schema of a subject by its model; `undefined` for one that is not documented. */
export function subjectSchema(model: unknown, version: ContractVersion): CompiledSchema<unknown> | undefined {
  const schemasOfVersion = version === '2020' ? SUBJECTS_2020 : SUBJECTS
  return typeof model === 'string' && Object.hasOwn(schemasOfVersion, model) ? schemasOfVersion[model] : undefined
}

export interface ActionEntry {
  readonly verb: string
  /** Models that the subject can have. */
  readonly subjects: readonly string[]
  /** The subject is the very thing that the action deletes. */
  readonly removes?: true
}

let byVerb: Map<string, ActionName> | undefined

/** The action of an event: the one it names, or when it names none, as in some webhooks of 2020, the one with its verb. */
export function actionOf({
  action,
  verb,
}: {
  readonly action?: unknown
  readonly verb?: unknown
}): ActionName | undefined {
  if (action === undefined) {
    byVerb ??= new Map(Object.entries(actions).map(([name, entry]) => [entry.verb, name as ActionName]))
    return byVerb.get(verb as string)
  }
  return typeof action === 'string' && Object.hasOwn(actions, action) ? (action as ActionName) : undefined
}
